package org.parley.extract;

import org.parley.model.Kind;
import org.parley.model.Status;
import org.parley.pack.EntryTable;
import org.parley.pack.Ontology;

/** What a verb makes of the event it governs, read off the frames and operators it evokes. */
enum Outlook {
    /** it plans, considers, seeks or threatens it */
    PROSPECT,
    /** it cancels or refuses it */
    REVERSAL,
    /** it begins, goes on or takes place: the event is as real as the verb */
    ASPECT,
    /** it tells it as fact */
    SAYS,
    /** it lays it to somebody's charge */
    ALLEGES,
    DENIES,
    /** it demands, promises, offers or warns of it */
    WILLS,
    NONE;

    static Outlook of(Triggers triggers, int unit) {
        Outlook found = NONE;
        for (EntryTable.Trigger trigger : triggers.at(unit)) {
            Outlook outlook = trigger.entry()
                    .operator()
                    .map(Outlook::operator)
                    .or(() -> trigger.entry().frame().map(Outlook::frame))
                    .orElse(NONE);
            found = outlook.ordinal() < found.ordinal() ? outlook : found;
        }
        return found;
    }

    private static Outlook operator(Ontology.Operator operator) {
        boolean reversal = false;
        boolean aspect = false;
        boolean prospect = false;
        for (Ontology.ByTense sets : operator.sets().values()) {
            reversal |= sets.done() == Status.CANCELLED || sets.done() == Status.REFUSED;
            aspect |= sets.done() == Status.ONGOING || sets.done() == Status.OCCURRED;
            prospect |= sets.done() == sets.future() && prospective(sets.done());
        }
        return prospect ? PROSPECT : reversal ? REVERSAL : aspect ? ASPECT : NONE;
    }

    private static boolean prospective(Status status) {
        return switch (status) {
            case PLANNED, CONSIDERED, THREATENED, SOUGHT, PROPOSED, POSTPONED -> true;
            default -> false;
        };
    }

    private static Outlook frame(Ontology.Frame frame) {
        if (frame.kind() != Kind.STATEMENT) {
            return NONE;
        }
        return switch (frame.type()) {
            case "assert", "confirm", "praise", "no_comment" -> SAYS;
            case "accuse" -> ALLEGES;
            case "deny" -> DENIES;
            default -> WILLS;
        };
    }

    /** Whether the operator only considers, threatens, seeks or proposes. */
    static boolean weak(Ontology.ByTense sets) {
        return switch (sets.done()) {
            case CONSIDERED, THREATENED, SOUGHT, PROPOSED -> true;
            default -> false;
        };
    }
}
