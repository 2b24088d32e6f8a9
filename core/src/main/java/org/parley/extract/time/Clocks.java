package org.parley.extract.time;

import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.pack.TimeWord.Kind;

/** Finds clock times (16:30, om 5 uur, at 5 pm) and recurring times (every week), of which no dates are made. */
final class Clocks {
    private final TimeTokens time;

    Clocks(TimeTokens time) {
        this.time = time;
    }

    /** One past a clock time at {@code i}; {@code i} if there is none. */
    int at(int i, int from, int to) {
        int hour = time.digits(i, to);
        if (hour >= 0
                && hour <= 24
                && time.is(i + 1, to, ':')
                && time.tokens().joined(i + 1)
                && time.digits(i + 2, to) >= 0
                && time.tokens().length(i + 2) == 2) {
            int end = i + 3;
            end = time.is(end, to, ':') && time.digits(end + 1, to) >= 0 ? end + 2 : end;
            return Math.max(end, time.skip(end, to, Kind.CLOCK));
        }
        boolean dotted = time.tokens().isNumber(i) && minutes(time.tokens().text(i));
        if (!dotted && (hour < 0 || hour > 24)) {
            return i;
        }
        Hit clock = time.hit(i + 1, to, Kind.CLOCK);
        TimeTokens.Lead before = time.before(i, from, Kind.CLOCK_BEFORE);
        boolean unit = time.hit(i + 1, to, Kind.UNIT) != null;
        if (clock != null && (before != null || dotted || !unit)) {
            return clock.to();
        }
        boolean sure = before != null && before.word().value().equals("sure");
        boolean bare =
                sure || time.closes(i + 1, to) && (dotted || time.tokens().length(i) <= 2 && strict(before));
        return before != null && bare && !time.is(i + 1, to, '%') ? i + 1 : i;
    }

    /** Whether the word before can lead nothing but a clock time. */
    private boolean strict(TimeTokens.@Nullable Lead before) {
        return before != null
                && time.hit(before.from(), before.from() + 2, Kind.IN) == null
                && time.hit(before.from(), before.from() + 2, Kind.ROLE) == null;
    }

    private static boolean minutes(String text) {
        int dot = text.indexOf('.');
        return dot >= 1
                && dot <= 2
                && text.length() == dot + 3
                && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
                && Integer.parseInt(text.substring(0, dot)) <= 24
                && text.charAt(dot + 1) < '6';
    }

    /** TIMEX3 of the clock time from {@code i} to {@code to}: hours and minutes as they stand. */
    String value(int i, int to) {
        String text = time.tokens().text(i);
        int dot = text.indexOf('.');
        int hour = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
        int minute = dot >= 0
                ? Integer.parseInt(text.substring(dot + 1))
                : time.is(i + 1, to, ':') ? Math.max(0, time.digits(i + 2, to)) : 0;
        return "T%02d:%02d".formatted(hour, minute);
    }

    /** One past "every Tuesday", "elke drie weken" at {@code i}; {@code i} if there is none. */
    int each(int i, int to) {
        Hit each = time.hit(i, to, Kind.EACH);
        if (each == null) {
            return i;
        }
        Numeral numeral = time.numeral(each.to());
        int k = numeral == null ? each.to() : numeral.to();
        for (Kind kind : new Kind[] {Kind.UNIT, Kind.WEEKDAY, Kind.WEEKDAY_PART, Kind.MONTH, Kind.SEASON, Kind.PART}) {
            Hit hit = time.hit(k, to, kind);
            if (hit != null && !(hit.word().unsure() && kind != Kind.UNIT)) {
                return hit.to();
            }
        }
        return i;
    }
}
