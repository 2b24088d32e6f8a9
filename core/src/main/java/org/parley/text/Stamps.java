package org.parley.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateRange;
import org.parley.pack.TextRules;

/** Publication days that the text itself gives: the header at its start and stamps such as "Published: 7 Aug. 2025". */
final class Stamps {
    private static final String HEADER = "date ";

    private final Tokens tokens;
    private final TextRules rules;

    Stamps(Tokens tokens, TextRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /**
     * A date found.
     *
     * @param end one past its last token, clock time included
     */
    record Found(LocalDate day, int end) {}

    /** The header {@code  date YYYY-MM[-DD]}; empty if the text has none or it is no date. */
    static Optional<DateRange> header(String text) {
        int start = headerStart(text);
        if (start < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateRange.parse(text.substring(start + HEADER.length(), headerEnd(text, start))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One past the header's last char; 0 without a header. */
    static int headerEnd(String text) {
        int start = headerStart(text);
        return start < 0 ? 0 : headerEnd(text, start);
    }

    private static int headerStart(String text) {
        int start = 0;
        while (start < text.length() && start < 4 && text.charAt(start) <= ' ') {
            start++;
        }
        int digits = start + HEADER.length();
        boolean header =
                text.startsWith(HEADER, start) && digits + 7 <= text.length() && text.charAt(digits + 4) == '-';
        return header && digits(text, digits, 4) && digits(text, digits + 5, 2) ? start : -1;
    }

    private static int headerEnd(String text, int start) {
        int end = start + HEADER.length() + 7;
        boolean day = end + 3 <= text.length() && text.charAt(end) == '-' && digits(text, end + 1, 2);
        return day ? end + 3 : end;
    }

    private static boolean digits(String text, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A date with its year at token {@code i}, read in any of the usual written forms; null if there is none. */
    @Nullable
    Found date(int i, int to) {
        Found found = iso(i, to);
        if (found == null) {
            found = dayMonth(i, to);
        }
        if (found == null) {
            found = monthDay(i, to);
        }
        if (found == null) {
            found = numeric(i, to);
        }
        return found == null ? null : new Found(found.day, time(found.end, to));
    }

    private @Nullable Found iso(int i, int to) {
        boolean shape = i + 5 <= to && number(i) > 1900 && Marks.dash(tokens, i + 1) && Marks.dash(tokens, i + 3);
        return shape ? found(number(i), number(i + 2), number(i + 4), i + 5) : null;
    }

    private @Nullable Found dayMonth(int i, int to) {
        int month = i;
        if (i + 2 >= to || number(i) < 1 || number(i) > 31) {
            return null;
        }
        month = tokens.is(i + 1, '.') ? i + 2 : i + 1;
        int after = monthEnd(month, to);
        return after < 0 || after >= to ? null : found(number(after), monthAt(month, to), number(i), after + 1);
    }

    private @Nullable Found monthDay(int i, int to) {
        int day = monthEnd(i, to);
        if (day < 0 || day + 1 >= to || number(day) < 1) {
            return null;
        }
        int year = tokens.is(day + 1, ',') && day + 2 < to ? day + 2 : day + 1;
        return found(number(year), monthAt(i, to), number(day), year + 1);
    }

    private @Nullable Found numeric(int i, int to) {
        if (i + 5 <= to
                && (tokens.is(i + 1, '/') || tokens.is(i + 1, '-'))
                && (tokens.is(i + 3, '/') || tokens.is(i + 3, '-'))) {
            return found(number(i + 4), number(i + 2), number(i), i + 5);
        }
        String[] parts = tokens.isNumber(i) ? tokens.text(i).split("\\.", -1) : new String[0];
        return parts.length == 3 ? found(parse(parts[2]), parse(parts[1]), parse(parts[0]), i + 1) : null;
    }

    private static @Nullable Found found(int year, int month, int day, int end) {
        if (year < 1900 || year > 2100) {
            return null;
        }
        try {
            return new Found(LocalDate.of(year, month, day), end);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int monthAt(int i, int to) {
        return rules.months().matches(tokens, i, to).getFirst().value();
    }

    private int monthEnd(int i, int to) {
        var found = i < to
                ? rules.months().matches(tokens, i, to)
                : java.util.List.<org.parley.pack.PhraseTable.Match<Integer>>of();
        if (found.isEmpty()) {
            return -1;
        }
        int end = i + found.getFirst().length();
        return end < to && (tokens.is(end, '.') || tokens.is(end, ',')) ? end + 1 : end;
    }

    /** One past a clock time and what joins it to the date; {@code i} itself if none follows. */
    private int time(int i, int to) {
        int k = i;
        while (k < to
                && k < i + 4
                && (tokens.isPunctuation(k) && !Marks.terminator(tokens, k)
                        || tokens.isWord(k) && tokens.length(k) <= 3)) {
            k++;
        }
        if (k >= to || !tokens.isNumber(k) || tokens.length(k) > 5) {
            return i;
        }
        boolean clock = k + 2 < to && tokens.is(k + 1, ':') && tokens.isNumber(k + 2);
        boolean single = tokens.length(k) >= 4 && number(k) < 0;
        return clock ? k + 3 : single ? k + 1 : i;
    }

    private int number(int i) {
        return tokens.isNumber(i) ? parse(tokens.text(i)) : -1;
    }

    private static int parse(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
