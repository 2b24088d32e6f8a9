package org.parley.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;
import org.parley.text.Tokens;

/** Reads dates in digits: 2021-05-12, 12/5/2021, 12.05.2021, 05-aug-2016, 2021-05, 22/04. */
final class NumericDates {
    private final TimeTokens time;
    private final Tokens tokens;

    NumericDates(TimeTokens time) {
        this.time = time;
        this.tokens = time.tokens();
    }

    /** @param sure whether a weekday stands before, so that two numbers alone are day and month */
    @Nullable
    Found at(int i, int from, int to, boolean sure) {
        if (i >= to
                || !tokens.isNumber(i) && time.hit(i, to, Kind.MONTH) == null
                || i > from && tokens.joined(i) && glue(i - 1) && !opens(i, from)) {
            return null;
        }
        Found dotted = dotted(i, to, sure);
        Found three = three(i, to);
        return dotted != null ? dotted : three != null ? three : two(i, from, to, sure);
    }

    private boolean glue(int i) {
        return tokens.length(i) == 1 && "-/.:+".indexOf(tokens.firstChar(i)) >= 0;
    }

    /** Whether the mark before {@code i} belongs to a range whose beginning has been read (5/1-5/7). */
    private boolean opens(int i, int from) {
        boolean slashed = separator(i + 1, tokens.size()) == '/' && i >= 4 && tokens.is(i - 3, '/');
        return i - 2 >= from
                && tokens.is(i - 1, '-')
                && (slashed || time.year(i - 2, tokens.size()) > 0 || tokens.isWord(i - 2));
    }

    private int separator(int i, int to) {
        boolean mark = i < to && tokens.length(i) == 1 && "-/.".indexOf(tokens.firstChar(i)) >= 0;
        return mark && tokens.joined(i) && i + 1 < to && tokens.joined(i + 1) ? tokens.firstChar(i) : 0;
    }

    private @Nullable Found three(int i, int to) {
        int mark = separator(i + 1, to);
        if (mark == 0 || separator(i + 3, to) != mark || i + 5 > to) {
            return null;
        }
        if (separator(i + 5, to) == mark && tokens.isNumber(i + 6) && mark != '-') {
            return null;
        }
        Optional<LocalDate> day = date(i, i + 2, i + 4, to);
        return day.map(date -> Found.of(i, i + 5, Grain.DAY, new When.Fixed(DateRange.day(date))))
                .orElse(null);
    }

    private Optional<LocalDate> date(int a, int b, int c, int to) {
        Hit monthB = time.hit(b, to, Kind.MONTH);
        Hit monthA = time.hit(a, to, Kind.MONTH);
        int first = time.digits(a, to);
        int second = monthB != null ? monthB.word().number() : time.digits(b, to);
        int third = time.digits(c, to);
        if (monthA != null) {
            return AbsoluteDates.valid(full(third), monthA.word().number(), second);
        }
        if (first < 1 || second < 1 || third < 0) {
            return Optional.empty();
        }
        if (tokens.length(a) == 4) {
            return AbsoluteDates.valid(first, second, third);
        }
        if (tokens.length(c) != 4 && tokens.length(c) != 2) {
            return Optional.empty();
        }
        boolean swap = monthB == null && (time.words().monthFirst() ? first <= 12 : second > 12);
        return swap ? AbsoluteDates.valid(full(third), first, second) : AbsoluteDates.valid(full(third), second, first);
    }

    private static int full(int year) {
        return year > 99 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /** 12.05.2021 is one token; 12.5 is a date only behind a weekday. */
    private @Nullable Found dotted(int i, int to, boolean sure) {
        String text = tokens.isNumber(i) && tokens.length(i) >= 3 && tokens.length(i) <= 10 ? tokens.text(i) : "";
        if (text.indexOf('.') < 0 || !text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
            return null;
        }
        String[] parts = text.split("\\.", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 4) {
                return null;
            }
        }
        if (parts.length == 3) {
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            int third = Integer.parseInt(parts[2]);
            boolean swap = parts[2].length() == 4 && second > 12 || time.words().monthFirst() && first <= 12;
            Optional<LocalDate> day = parts[0].length() == 4
                    ? AbsoluteDates.valid(first, second, third)
                    : parts[2].length() == 4
                            ? swap
                                    ? AbsoluteDates.valid(third, first, second)
                                    : AbsoluteDates.valid(third, second, first)
                            : Optional.empty();
            return day.map(date -> Found.of(i, i + 1, Grain.DAY, new When.Fixed(DateRange.day(date))))
                    .orElse(null);
        }
        return sure && parts.length == 2
                ? pair(i, i + 1, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), false)
                : null;
    }

    private @Nullable Found two(int i, int from, int to, boolean sure) {
        int mark = separator(i + 1, to);
        if (mark == 0 || mark == '.') {
            return null;
        }
        Hit monthA = time.hit(i, to, Kind.MONTH);
        Hit monthB = time.hit(i + 2, to, Kind.MONTH);
        int first = time.digits(i, to);
        int second = time.digits(i + 2, to);
        boolean more = separator(i + 3, to) != 0
                && tokens.isNumber(i + 4)
                && !(mark == '/' && tokens.is(i + 3, '-') && separator(i + 5, to) == '/');
        if (monthA != null && second >= 0) {
            return tokens.length(i + 2) == 4
                    ? month(i, i + 3, second, monthA.word().number())
                    : mark == '/' ? pair(i, i + 3, second, monthA.word().number(), true) : null;
        }
        if (monthA != null && sure && second >= 1 && second <= 31) {
            return pair(i, i + 3, second, monthA.word().number(), true);
        }
        if (monthB != null && first >= 1 && first <= 31) {
            return pair(i, i + 3, first, monthB.word().number(), true);
        }
        if (first < 0 || second < 0 || more) {
            return null;
        }
        if (tokens.length(i) == 4 && tokens.length(i + 2) <= 2 && first >= 1500 && first < 2200) {
            return month(i, i + 3, first, second);
        }
        if (tokens.length(i + 2) == 4 && tokens.length(i) <= 2 && second >= 1500 && second < 2200 && mark == '-') {
            return month(i, i + 3, second, first);
        }
        boolean led = sure
                || time.before(i, from, Kind.ROLE) != null
                || time.before(i, from, Kind.FROM) != null
                || time.before(i, from, Kind.BETWEEN) != null
                || time.before(i, from, Kind.MOD) != null
                || time.before(i, from, Kind.AND) != null
                || time.before(i, from, Kind.TO) != null;
        boolean shape = tokens.length(i) == 2 && tokens.length(i + 2) == 2
                || Math.max(first, second) > 12 && mark == '/'
                || led;
        return shape && tokens.length(i) <= 2 && tokens.length(i + 2) <= 2 && (mark == '/' || led)
                ? pair(i, i + 3, first, second, false)
                : null;
    }

    private static @Nullable Found month(int i, int to, int year, int month) {
        return month < 1 || month > 12
                ? null
                : Found.of(i, to, Grain.MONTH, new When.Fixed(DateRange.month(YearMonth.of(year, month))));
    }

    /** Day and month, in the language's order unless only the other makes a date or the month was named. */
    private @Nullable Found pair(int i, int to, int first, int second, boolean named) {
        boolean swap = !named && (time.words().monthFirst() ? first <= 12 : second > 12);
        int day = swap ? second : first;
        int month = swap ? first : second;
        int inYear = time.is(to, tokens.size(), ',') ? time.year(to + 1, tokens.size()) : -1;
        if (inYear > 0) {
            return AbsoluteDates.valid(inYear, month, day)
                    .map(date -> Found.of(i, to + 2, Grain.DAY, new When.Fixed(DateRange.day(date))))
                    .orElse(null);
        }
        if (day == 29 && month == 2) {
            return Found.of(i, to, Grain.DAY, AbsoluteDates.leapDay());
        }
        return AbsoluteDates.valid(2000, month, day).isEmpty()
                ? null
                : Found.of(
                        i,
                        to,
                        Grain.DAY,
                        AbsoluteDates.yearly(year -> DateRange.day(YearMonth.of(year, month)
                                .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth())))));
    }
}
