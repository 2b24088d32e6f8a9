package org.parley.output;

import java.util.List;
import org.parley.model.Part;
import org.parley.model.Report;

/** Who does and who undergoes, as PLOVER divides the parts. */
public final class PloverSides {
    private PloverSides() {}

    public static List<String> of(Report report, boolean source) {
        return report.dealing().participants().stream()
                .filter(who -> source == isSource(who.part()) || who.part() == Part.PARTY)
                .map(who -> who.actor().side())
                .distinct()
                .toList();
    }

    private static boolean isSource(Part part) {
        return switch (part) {
            case PARTY, INITIATOR, VISITOR, IMPOSER, SPEAKER, ACTOR -> true;
            case HOST, MEDIATOR, OBSERVER, TARGET, ADDRESSEE -> false;
        };
    }
}
