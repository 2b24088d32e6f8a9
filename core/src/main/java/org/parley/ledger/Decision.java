package org.parley.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * What a person ruled, never changed afterwards: a later decision or an undo stands beside it.
 *
 * @param id unique
 * @param by who
 * @param why may be empty
 */
public record Decision(String id, Ruling ruling, String by, Instant at, String why) {
    static final Comparator<Decision> ORDER = Comparator.comparing(Decision::at).thenComparing(Decision::id);

    /** What was ruled. Reports are named by their ids. */
    public sealed interface Ruling {
        /** Two reports tell of one dealing. */
        record Same(String a, String b) implements Ruling {}

        /** Two reports tell of two dealings. */
        record Different(String a, String b) implements Ruling {}

        /** The report is right; it changes nothing but that it was looked at. */
        record Accept(String report) implements Ruling {}

        /** The report is no report: it takes no part in anything. */
        record Reject(String report) implements Ruling {}

        /** A field of a report, see {@link Corrections}. */
        record Correct(String report, String field, String value) implements Ruling {}

        /** {@code published} or {@code publisher} of an article. */
        record CorrectArticle(String article, String field, String value) implements Ruling {}

        /** Takes an earlier decision back. */
        record Undo(String decision) implements Ruling {}
    }

    /** The day on which it was made, in UTC. */
    public LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
