package org.parley.dossier;

import java.util.Optional;
import java.util.TreeSet;
import org.parley.model.AccordType;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.model.Span;

/** Ids of reports made again from what they hash. */
final class ReportIds {
    /** What an accord is filed under that the text gives no name. */
    private static final String AGREED = AccordType.DEAL.word();

    private ReportIds() {}

    /** The id that a report read from an article has to have; empty for a line that a person entered. */
    static Optional<String> of(Report report) {
        Span trigger = report.spans().get("trigger");
        if (trigger == null || report.rule().equals("own")) {
            return Optional.empty();
        }
        TreeSet<String> sides = new TreeSet<>();
        report.dealing().participants().forEach(who -> sides.add(who.actor().side()));
        return Optional.of(Article.hash(String.join(
                "\n",
                report.article(),
                report.kind().name(),
                report.dealing().typeWord().orElse(AGREED),
                Integer.toString(trigger.start()),
                String.join(" ", sides))));
    }
}
