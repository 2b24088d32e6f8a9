package org.parley.extract;

import java.util.List;
import org.parley.extract.clause.Clause;
import org.parley.model.Kind;
import org.parley.pack.Entry.Mark;

/** Who does what the clause behind a verb tells, where that says who the verb is about: "condemns that Peru let him go". */
final class ContentDoers {
    private ContentDoers() {}

    static void fill(PartFinder finder, Event event) {
        boolean impersonal = event.kind() == Kind.ACCORD
                && event.part("A").isEmpty()
                && event.part("B").isEmpty()
                && event.parse.subject(event.clause).isEmpty();
        if (impersonal) {
            agreed(finder, event);
        } else if (event.part("B").isEmpty() && judges(event)) {
            List<Filler> doers = doers(finder, event);
            if (!doers.isEmpty() && !PartFinder.taken(event, doers) && !PartFinder.ownSide(event, "B", doers)) {
                event.put("B", doers);
            }
        }
    }

    /** "It was agreed that Peru and Chile will": where nobody is said to agree, it is those who are to do it, if they are two. */
    private static void agreed(PartFinder finder, Event event) {
        List<Filler> doers = PartFinder.split(doers(finder, event));
        if (doers.size() >= 2) {
            event.put("A", doers.subList(0, 1));
            event.put("B", doers.subList(1, doers.size()));
        }
    }

    private static List<Filler> doers(PartFinder finder, Event event) {
        return finder.words()
                .contentClause(event.clause, event.unit, Clause.Type.SUBORDINATE)
                .flatMap(event.parse::subject)
                .map(subject -> finder.actorsOf(subject.chunk(), "that", false))
                .orElse(List.of());
    }

    /** Whether who does what a clause tells is whom the verb of saying is aimed at. */
    private static boolean judges(Event event) {
        return event.kind() == Kind.STATEMENT
                && switch (event.frame().type()) {
                    case "accuse", "praise" -> true;
                    case "demand", "request" ->
                        event.entry.marks("C").stream().anyMatch(mark -> mark.type() == Mark.Type.THAT);
                    default -> false;
                };
    }
}
