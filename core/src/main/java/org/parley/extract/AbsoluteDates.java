package org.parley.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads dates by day, month and year: 12 mei 2021, May 12th, 2021-05-12, 12/5, March 2021, 2021, the 1990s. */
final class AbsoluteDates {
    private final TimeTokens time;
    private final NumericDates numeric;
    private final Eras eras;
    private final Holidays holidays;

    AbsoluteDates(TimeTokens time) {
        this.time = time;
        this.numeric = new NumericDates(time);
        this.eras = new Eras(time);
        this.holidays = new Holidays(time, this);
    }

    /** The longest date that begins at {@code i}; null if none does. */
    @Nullable
    Found at(int i, int from, int to) {
        Found best = weekdayed(i, from, to);
        best = longer(best, numeric.at(i, from, to, false));
        best = longer(best, dayMonth(i, to));
        best = longer(best, monthDay(i, to));
        best = longer(best, monthYear(i, to));
        best = longer(best, year(i, from, to));
        best = longer(best, eras.decade(i, to));
        best = longer(best, eras.century(i, to));
        best = longer(best, dayOnly(i, from, to));
        return longer(best, holidays.at(i, to));
    }

    static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
        return a == null ? b : b == null || a.to() >= b.to() ? a : b;
    }

    /** "Friday 12 May", "tisdag den 9 maj", "monday 21": the weekday tells nothing more but tests which year is meant. */
    private @Nullable Found weekdayed(int i, int from, int to) {
        Hit weekday = time.hit(i, to, Kind.WEEKDAY);
        if (weekday == null) {
            return null;
        }
        int k = weekday.to();
        while (k < to && (time.is(k, to, ',') || time.is(k, to, '.') || time.is(k, to, '-') || time.is(k, to, '('))) {
            k++;
        }
        Found date = longer(longer(dayMonth(k, to), monthDay(k, to)), numeric.at(k, from, to, true));
        if (date == null && k == weekday.to()) {
            date = dayOfMonth(k, to, weekday.word().number());
        }
        if (date == null) {
            return null;
        }
        int end = time.is(k - 1, to, '(') && time.is(date.to(), to, ')') ? date.to() + 1 : date.to();
        When when = date.when() instanceof When.Recurring recurring
                ? tested(recurring, weekday.word().number())
                : date.when();
        return Found.of(i, end, Grain.DAY, when);
    }

    /** The same days, but those of the year in which the day falls on this weekday, if that is last, this or next year. */
    private static When tested(When.Recurring days, int weekday) {
        return new When.Anchored(anchor -> {
            DateRange near = days.from(anchor, TenseHint.Tense.UNKNOWN).orElseThrow();
            for (DateRange candidate : new DateRange[] {
                near, days.before().apply(anchor), days.after().apply(anchor)
            }) {
                if (candidate.first().orElseThrow().getDayOfWeek().getValue() == weekday) {
                    return candidate;
                }
            }
            return near;
        });
    }

    /** "monday 21", "tuesday the eleventh": the nearest such day of a month that is this weekday. */
    private @Nullable Found dayOfMonth(int i, int to, int weekday) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Day day = day(k, to);
        if (day == null || !time.closes(day.to, to)) {
            return null;
        }
        When when = new When.Anchored(anchor -> {
            for (int months = 0; months <= 12; months++) {
                for (int sign = 1; sign >= -1; sign -= 2) {
                    YearMonth month = YearMonth.from(anchor).plusMonths((long) sign * months);
                    if (month.isValidDay(day.number)
                            && month.atDay(day.number).getDayOfWeek().getValue() == weekday) {
                        return DateRange.day(month.atDay(day.number));
                    }
                }
            }
            return DateRange.day(anchor);
        });
        return Found.of(i, day.to, Grain.DAY, when);
    }

    private record Day(int to, int number, boolean ordinal) {}

    /** A day of the month at {@code i}: digits, an ordinal or a number in words. */
    private @Nullable Day day(int i, int to) {
        Numeral numeral = time.numeral(i);
        if (numeral == null || numeral.to() > to) {
            int digits = time.digits(i, to);
            return digits >= 1 && digits <= 31 && time.tokens().length(i) <= 2 ? new Day(i + 1, digits, false) : null;
        }
        if (numeral.to() > i + 1 && time.tokens().isNumber(i)) {
            int digits = time.digits(i, to);
            boolean ordinal = numeral.type() == Numeral.Type.ORDINAL;
            return ordinal ? whole(numeral, true) : digits >= 1 && digits <= 31 ? new Day(i + 1, digits, false) : null;
        }
        return numeral.type() == Numeral.Type.FRACTION ? null : whole(numeral, numeral.type() == Numeral.Type.ORDINAL);
    }

    private static @Nullable Day whole(Numeral numeral, boolean ordinal) {
        int number = numeral.whole();
        return number >= 1 && number <= 31 ? new Day(numeral.to(), number, ordinal) : null;
    }

    private @Nullable Found dayMonth(int i, int to) {
        int start = time.skip(i, to, Kind.ARTICLE);
        Day day = day(start, to);
        if (day == null) {
            return null;
        }
        int k = time.is(day.to, to, '.') ? day.to + 1 : day.to;
        k = time.is(k, to, '-') && !day.ordinal ? k : time.skip(k, to, Kind.OF);
        Hit month = time.hit(k, to, Kind.MONTH);
        if (month == null || time.tokens().lineBefore(k)) {
            return null;
        }
        int from = start > i && day.ordinal && !time.tokens().isNumber(start) ? start : i;
        return dated(from, month.to(), month.word().number(), day.number, to);
    }

    private @Nullable Found monthDay(int i, int to) {
        Hit month = time.hit(i, to, Kind.MONTH);
        if (month == null) {
            return null;
        }
        int k = time.is(month.to(), to, '.') ? month.to() + 1 : month.to();
        k = time.is(k, to, ',') && time.numeral(k + 1) != null ? k + 1 : k;
        int start = time.skip(k, to, Kind.ARTICLE);
        Day day = day(start, to);
        boolean usual = day != null && (day.ordinal || start > k || time.words().monthFirst());
        boolean clock = day != null && time.is(day.to, to, ':');
        boolean money = day != null && time.is(day.to, to, '%');
        return !usual || clock || money || day == null
                ? null
                : dated(i, day.to, month.word().number(), day.number, to);
    }

    /** A date of day and month with the year behind it, if there is one. */
    private @Nullable Found dated(int from, int end, int month, int day, int to) {
        YearMonth leap = YearMonth.of(2000, month);
        if (!leap.isValidDay(day)) {
            return null;
        }
        Year year = yearAfter(end, to, true);
        if (year != null) {
            YearMonth at = YearMonth.of(year.number, month);
            return at.isValidDay(day)
                    ? Found.of(from, year.to, Grain.DAY, new When.Fixed(DateRange.day(at.atDay(day))))
                    : null;
        }
        YearAway away = yearAway(end, to);
        if (away != null) {
            return Found.of(from, away.to, Grain.DAY, ofYearAway(away, y -> day(y, month, day)));
        }
        int dot = time.is(end, to, '.')
                        && end < to - 1
                        && time.tokens().length(end - 1) <= 4
                        && time.tokens().isWord(end - 1)
                ? end + 1
                : end;
        return Found.of(
                from,
                dot > end && Character.isLowerCase(time.tokens().firstChar(dot)) ? dot : end,
                Grain.DAY,
                yearly(y -> day(y, month, day)));
    }

    static DateRange day(int year, int month, int day) {
        YearMonth at = YearMonth.of(year, month);
        return DateRange.day(at.atDay(Math.min(day, at.lengthOfMonth())));
    }

    /** Days that come every year, given for a year. */
    static When.Recurring yearly(IntFunction<DateRange> ofYear) {
        return new When.Recurring(anchor -> begun(ofYear, anchor), anchor -> coming(ofYear, anchor), true);
    }

    private static DateRange begun(IntFunction<DateRange> ofYear, LocalDate anchor) {
        DateRange days = ofYear.apply(anchor.getYear());
        return days.first().orElseThrow().isAfter(anchor) ? ofYear.apply(anchor.getYear() - 1) : days;
    }

    private static DateRange coming(IntFunction<DateRange> ofYear, LocalDate anchor) {
        DateRange days = ofYear.apply(anchor.getYear());
        return days.last().orElseThrow().isBefore(anchor) ? ofYear.apply(anchor.getYear() + 1) : days;
    }

    record Year(int to, int number) {}

    /** A year told by its distance from the anchor's: "last year", "i år". */
    private record YearAway(int to, int steps) {}

    private @Nullable YearAway yearAway(int i, int to) {
        int k = time.skip(i, to, Kind.OF);
        Hit fixed = time.hit(k, to, Kind.FIXED);
        fixed = fixed == null ? time.hit(i, to, Kind.FIXED) : fixed;
        if (fixed != null) {
            return fixed.word().second().equals("Y")
                    ? new YearAway(fixed.to(), RelativeDates.steps(fixed.word().first()))
                    : null;
        }
        Hit mod = time.hit(k, to, Kind.MOD);
        Hit unit = mod == null ? null : time.hit(mod.to(), to, Kind.UNIT);
        return mod != null
                        && unit != null
                        && unit.word().value().equals("Y")
                        && !mod.word().value().equals("same")
                ? new YearAway(unit.to(), RelativeDates.steps(mod.word().value()))
                : null;
    }

    private static When ofYearAway(YearAway year, IntFunction<DateRange> ofYear) {
        return new When.Anchored(anchor -> ofYear.apply(anchor.getYear() + year.steps));
    }

    /** A year behind a date: "2021", ", 2021", "of 2021", "'21", in words; null if none stands there. */
    @Nullable
    Year yearAfter(int i, int to, boolean spelled) {
        int k = time.is(i, to, '.') ? i + 1 : i;
        k = time.is(k, to, ',') || time.is(k, to, '-') || time.is(k, to, '/') ? k + 1 : k;
        if (k < to && time.tokens().lineBefore(k)) {
            return null;
        }
        k = time.skip(k, to, Kind.OF);
        int word = time.skip(k, to, Kind.YEAR_WORD);
        int year = time.year(word, to);
        if (year > 0) {
            return new Year(word + 1, year);
        }
        boolean apostrophe = k + 1 < to
                && "'’‘".indexOf(time.tokens().firstChar(k)) >= 0
                && time.tokens().length(k) == 1;
        int two = apostrophe ? time.digits(k + 1, to) : -1;
        if (two >= 0 && time.tokens().length(k + 1) == 2) {
            return new Year(k + 2, two < 50 ? 2000 + two : 1900 + two);
        }
        Numeral numeral = time.numeral(k);
        boolean words =
                spelled && numeral != null && !time.tokens().isNumber(k) && numeral.type() == Numeral.Type.CARDINAL;
        return words && numeral != null && numeral.whole() >= 1900 && numeral.whole() < 2100
                ? new Year(numeral.to(), numeral.whole())
                : null;
    }

    private @Nullable Found monthYear(int i, int to) {
        Hit month = time.hit(i, to, Kind.MONTH);
        if (month != null) {
            Year year = yearAfter(month.to(), to, true);
            if (year != null) {
                return Found.of(
                        i,
                        year.to,
                        Grain.MONTH,
                        new When.Fixed(DateRange.month(
                                YearMonth.of(year.number, month.word().number()))));
            }
            YearAway away = yearAway(month.to(), to);
            int named = month.word().number();
            if (away != null) {
                return Found.of(
                        i, away.to, Grain.MONTH, ofYearAway(away, y -> DateRange.month(YearMonth.of(y, named))));
            }
            int number = month.word().number();
            boolean weak = month.word().unsure() && !time.tokens().capital(i)
                    || month.word().unsure()
                            && month.to() - i == 1
                            && time.tokens().length(i) <= 3;
            int dot = time.is(month.to(), to, '.')
                            && time.tokens().length(i) <= 4
                            && month.to() + 1 < to
                            && Character.isLowerCase(time.tokens().firstChar(month.to() + 1))
                    ? 1
                    : 0;
            return new Found(
                    i, month.to() + dot, Grain.MONTH, yearly(y -> DateRange.month(YearMonth.of(y, number))), weak);
        }
        int year = time.year(i, to);
        int k = time.is(i + 1, to, '-') || time.is(i + 1, to, '/') || time.is(i + 1, to, ',') ? i + 2 : i + 1;
        Hit after = year > 0 ? time.hit(k, to, Kind.MONTH) : null;
        if (after == null
                || time.digits(after.to(), to) > 0
                || after.word().unsure() && k == i + 1 && !time.tokens().capital(k)) {
            return null;
        }
        return Found.of(
                i,
                after.to(),
                Grain.MONTH,
                new When.Fixed(DateRange.month(YearMonth.of(year, after.word().number()))));
    }

    /** A year that stands alone: after a word that takes one, or where nothing follows that it could count. */
    private @Nullable Found year(int i, int from, int to) {
        Hit word = time.hit(i, to, Kind.YEAR_WORD);
        int year = time.year(word == null ? i : word.to(), to);
        if (word != null && year > 0) {
            return Found.of(i, word.to() + 1, Grain.YEAR, new When.Fixed(DateRange.year(year)));
        }
        year = time.year(i, to);
        if (year < 1500 || year > 2150 || joinedNumber(i, from, to)) {
            return null;
        }
        boolean led = time.before(i, from, Kind.OF) != null
                || time.before(i, from, Kind.ROLE) != null
                || time.before(i, from, Kind.BETWEEN) != null;
        boolean counted = !time.closes(i + 1, to) || time.is(i + 1, to, '%');
        boolean money = i > from
                && time.tokens().isPunctuation(i - 1)
                && "$€£¥#".indexOf(time.tokens().firstChar(i - 1)) >= 0;
        return money
                        || counted && !(led && year >= 1900 && year < 2100)
                        || !led && (year < 1900 || year > 2100) && !alone(i, from, to)
                ? null
                : Found.of(i, i + 1, Grain.YEAR, new When.Fixed(DateRange.year(year)));
    }

    private static boolean alone(int i, int from, int to) {
        return i == from && i + 1 >= to;
    }

    /** Whether digits and a mark are glued to the token, as in telephone numbers. */
    private boolean joinedNumber(int i, int from, int to) {
        boolean before = i > from + 1
                && time.tokens().joined(i)
                && time.tokens().isNumber(i - 2)
                && time.tokens().joined(i - 1)
                && time.year(i - 2, to) < 0;
        boolean after = i + 2 < to
                && time.tokens().joined(i + 1)
                && time.tokens().joined(i + 2)
                && time.tokens().isNumber(i + 2)
                && time.year(i + 2, to) < 0;
        boolean plus = i > from
                && time.tokens().joined(i)
                && "-/.:".indexOf(time.tokens().firstChar(i - 1)) >= 0
                && i - 2 >= from
                && time.tokens().isWord(i - 2)
                && time.tokens().joined(i - 1);
        return before || after || plus;
    }

    /** "the 15th", "den 15": a day of this month or the next ones, where it cannot count anything. */
    private @Nullable Found dayOnly(int i, int from, int to) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Day day = day(k, to);
        boolean digits = time.tokens().isNumber(Math.min(k, to - 1));
        boolean article = k > i || time.before(i, from, Kind.ARTICLE) != null;
        if (day == null || !digits || !article || !time.closes(day.to, to) || time.hit(day.to, to, Kind.UNIT) != null) {
            return null;
        }
        boolean sign = time.is(day.to, to, '%')
                || time.is(day.to, to, '-')
                || time.is(day.to, to, ':')
                || time.is(day.to, to, '/');
        boolean plainArticle = time.words().monthFirst() || !day.ordinal;
        if (sign || !day.ordinal && time.words().monthFirst()) {
            return null;
        }
        return new Found(
                plainArticle && !time.words().monthFirst() ? k : i,
                day.to,
                Grain.DAY,
                monthly(day.number),
                !day.ordinal && k == i);
    }

    private static When monthly(int day) {
        return new When.Recurring(anchor -> monthDay(anchor, day, -1), anchor -> monthDay(anchor, day, 1), true);
    }

    private static DateRange monthDay(LocalDate anchor, int day, int step) {
        YearMonth month = YearMonth.from(anchor);
        while (!month.isValidDay(day)
                || (step < 0
                        ? month.atDay(day).isAfter(anchor)
                        : month.atDay(day).isBefore(anchor))) {
            month = month.plusMonths(step);
        }
        return DateRange.day(month.atDay(day));
    }

    static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
