package org.parley.ledger;

import java.util.Optional;
import org.parley.model.DateRange;

/**
 * Something that is to happen or to run out.
 *
 * @param what in words, for instance "planned meeting" or "term of P90D ends"
 * @param window the days between which it falls; one day if that is known, open at the end if no last day follows
 * @param computed true if the days are our sum and no text's
 * @param startStated false if the day from which a term runs is not stated, so that {@code window} is no promise
 * @param condition on what it hangs, if a text says so
 * @param report that tells of it
 */
public record Deadline(
        String entry,
        String what,
        DateRange window,
        boolean computed,
        boolean startStated,
        Optional<String> condition,
        String report,
        Outcome outcome) {

    /** What became of it, as of a day. */
    public enum Outcome {
        /** Its window has not passed. */
        AHEAD,
        /** Its window has passed and nobody told what came of it. */
        PASSED_NO_REPORT,
        /** A later report tells that it came about. */
        DONE,
        /** A later report tells that it was put off, called off or taken back. */
        WITHDRAWN,
        /** Another dealing made it moot. */
        OVERTAKEN;

        /** In words. */
        public String word() {
            return switch (this) {
                case AHEAD -> "ahead";
                case PASSED_NO_REPORT -> "date passed, no report";
                case DONE -> "carried out";
                case WITHDRAWN -> "withdrawn or put off";
                case OVERTAKEN -> "overtaken";
            };
        }
    }

    /** The same, closed by another dealing if it was not closed before. */
    public Deadline closed(Overtaken by) {
        Outcome now = switch (outcome) {
            case AHEAD, PASSED_NO_REPORT -> by.how() == Overtaken.How.CARRIED_OUT ? Outcome.DONE : Outcome.OVERTAKEN;
            case DONE, WITHDRAWN, OVERTAKEN -> outcome;
        };
        return new Deadline(entry, what, window, computed, startStated, condition, report, now);
    }
}
