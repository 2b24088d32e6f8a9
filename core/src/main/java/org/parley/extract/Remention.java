package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Kind;
import org.parley.model.Status;

/**
 * "The deal must still be ratified", "the tariff takes effect on 1 May": a definite noun without its sides speaks of the one dealing
 * of its type that was told before, and what is said of it there belongs to that report.
 */
final class Remention {
    /** Paragraphs back, as numbered over furniture. */
    private static final int NEAR = 6;

    /** Drafts back. */
    private static final int MOST = 100;

    private Remention() {}

    static void run(List<Event> events, List<Draft> drafts) {
        for (Event event : events) {
            Unit word = event.parse.units.get(event.unit);
            boolean mention = event.lacking
                    && !event.verbal
                    && !event.operations.isEmpty()
                    && word.chunk >= 0
                    && ContactDays.definite(event.parse, word);
            if (mention) {
                told(event, drafts).ifPresent(draft -> add(event, draft));
            }
        }
    }

    private static Optional<Draft> told(Event event, List<Draft> drafts) {
        Draft found = null;
        int last = drafts.size();
        int first = 0;
        while (first < last) {
            int middle = (first + last) / 2;
            if (drafts.get(middle).event.parse.number < event.parse.number) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        for (Draft draft : drafts.subList(Math.max(0, first - MOST), first)) {
            Parse parse = draft.event.parse;
            int paragraphs = event.parse.sentence.paragraph() - parse.sentence.paragraph();
            boolean before = parse.number < event.parse.number && paragraphs <= NEAR;
            boolean type = event.kind() == Kind.ACCORD
                    || draft.event.frame().type().equals(event.frame().type());
            if (before && draft.event.kind() == event.kind() && type && event.kind() != Kind.STATEMENT) {
                if (found != null) {
                    return Optional.empty();
                }
                found = draft;
            }
        }
        return Optional.ofNullable(found);
    }

    private static void add(Event event, Draft draft) {
        Approvals.add(event, draft);
        boolean open = draft.event
                .status
                .filter(old -> old == Status.AGREED || old == Status.FRAMEWORK)
                .isPresent();
        if (open && event.status.equals(Optional.of(Status.PENDING_APPROVAL))) {
            draft.event.status = event.status;
        }
    }
}
