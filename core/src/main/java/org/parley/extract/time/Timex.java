package org.parley.extract.time;

import java.util.Optional;
import org.parley.model.DateRange;
import org.parley.model.Length;
import org.parley.model.Span;

/**
 * An expression of time.
 *
 * @param from first token
 * @param to one past the last token
 * @param value TIMEX3 value; unknown parts are X
 * @param range first and last day; empty if they cannot be known, for a length of time and for a time of day
 * @param length of a DURATION
 * @param relative whether it hangs on the publication day
 * @param role what the word before it makes of it
 * @param roleFrom first token of that word, or of the words that bound a length; {@code from} if there is none
 */
public record Timex(
        int from,
        int to,
        Span span,
        Type type,
        String value,
        Optional<DateRange> range,
        Optional<Length> length,
        boolean relative,
        Role role,
        int roleFrom) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How a date bears on what happens. */
    public enum Role {
        ON,
        BY,
        FROM,
        UNTIL,
        SINCE,
        BEFORE,
        AFTER
    }

    /**
     * The days that date and role give together: {@code a/..} since a, {@code ../b} before the day after b.
     *
     * @return empty if {@link #range} is
     */
    public Optional<DateRange> reach() {
        return range.flatMap(days -> switch (role) {
            case ON -> Optional.of(days);
            case FROM, SINCE -> days.first().map(DateRange::from);
            case AFTER -> days.last().map(last -> DateRange.from(last.plusDays(1)));
            case BEFORE -> days.first().map(first -> DateRange.until(first.minusDays(1)));
            case BY, UNTIL -> days.last().map(DateRange::until);
        });
    }
}
