package org.parley.intake;

import java.util.Optional;
import org.parley.model.DateRange;

/** The days on which articles are said to be published, from outside and in the header of a text. */
public final class PublicationDay {
    private static final String HEADER = "date ";
    /** Days by which a header may miss the manifest before it is worth a word. */
    private static final long TOLERANCE = 62;

    private PublicationDay() {}

    /**
     * Reads a day, a month, or the day of a date-time as it is written: {@code 2025-06-12}, {@code 2025-06}, {@code
     * 2025-06-12T08:30Z}.
     *
     * @throws IllegalArgumentException if {@code text} is none of these
     */
    public static DateRange parse(String text) {
        String day = text.strip();
        if (day.length() > 10 && (day.charAt(10) == 'T' || day.charAt(10) == ' ') && isTime(day.substring(11))) {
            day = day.substring(0, 10);
        }
        if (day.length() != 7 && day.length() != 10 || day.contains("/")) {
            throw new IllegalArgumentException(wrong(text));
        }
        try {
            return DateRange.parse(day);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(wrong(text), e);
        }
    }

    private static String wrong(String text) {
        return "\"%s\" is no date: want YYYY-MM-DD, YYYY-MM or a date-time such as 2025-06-12T08:30Z".formatted(text);
    }

    /** Whether this may follow the T of a date-time; what it says is not used, so hours and minutes are enough. */
    private static boolean isTime(String time) {
        if (time.length() < 5 || time.charAt(2) != ':') {
            return false;
        }
        return number(time, 0) < 24
                && number(time, 3) < 60
                && time.chars().skip(5).allMatch(c -> c >= '0' && c <= '9' || ":.,+-Zz ".indexOf(c) >= 0);
    }

    private static int number(String text, int start) {
        int tens = Character.digit(text.charAt(start), 10);
        int ones = Character.digit(text.charAt(start + 1), 10);
        return tens < 0 || ones < 0 ? Integer.MAX_VALUE : tens * 10 + ones;
    }

    /** What the user should know if header and manifest are far apart; the manifest wins. */
    static Optional<String> disagreement(String text, DateRange published) {
        return header(text)
                .filter(header -> distance(header, published) > TOLERANCE)
                .map(header ->
                        "its header says %s, the manifest %s: the manifest is believed".formatted(header, published));
    }

    /** The date of a header such as {@code date 2025-06} at the very start. */
    private static Optional<DateRange> header(String text) {
        String start = text.substring(0, Math.min(text.length(), 40)).stripLeading();
        if (!start.startsWith(HEADER)) {
            return Optional.empty();
        }
        String date = start.substring(HEADER.length()).stripLeading();
        int end = 0;
        while (end < date.length() && (Character.isDigit(date.charAt(end)) || date.charAt(end) == '-')) {
            end++;
        }
        try {
            return Optional.of(parse(date.substring(0, end)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Days between two ranges, 0 if they share a day. */
    private static long distance(DateRange a, DateRange b) {
        if (a.overlaps(b) || !a.isClosed() || !b.isClosed()) {
            return 0;
        }
        long after =
                b.first().orElseThrow().toEpochDay() - a.last().orElseThrow().toEpochDay();
        long before =
                a.first().orElseThrow().toEpochDay() - b.last().orElseThrow().toEpochDay();
        return Math.max(after, before);
    }
}
