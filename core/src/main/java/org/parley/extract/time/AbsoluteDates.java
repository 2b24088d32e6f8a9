package org.parley.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads dates by day, month and year: 12 mei 2021, May 12th, 2021-05-12, 12/5, March 2021, 2021, the 1990s. */
final class AbsoluteDates {
    private final TimeTokens time;
    private final NumericDates numeric;
    private final Years years;
    private final Eras eras;
    private final Holidays holidays;

    AbsoluteDates(TimeTokens time) {
        this.time = time;
        this.numeric = new NumericDates(time);
        this.years = new Years(time);
        this.eras = new Eras(time);
        this.holidays = new Holidays(time, years);
    }

    Years years() {
        return years;
    }

    /** The longest date that begins at {@code i}; null if none does. */
    @Nullable
    Found at(int i, int from, int to) {
        Found best = weekdayed(i, from, to);
        best = longer(best, numeric.at(i, from, to, false));
        int behind = time.skip(i, to, Kind.ARTICLE);
        Found articled = behind > i && time.tokens().isNumber(behind) ? numeric.at(behind, from, to, true) : null;
        best = longer(best, articled == null ? null : articled.at(i));
        best = longer(best, dayMonth(i, to));
        best = longer(best, monthDay(i, to));
        best = longer(best, monthYear(i, to));
        best = longer(best, years.alone(i, from, to));
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
        Hit mod = time.hit(i, to, Kind.MOD);
        Hit weekday = time.hit(mod == null ? i : mod.to(), to, Kind.WEEKDAY);
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
        boolean spelled = !time.tokens().isNumber(start);
        boolean other = month != null
                && month.word().unsure()
                && spelled
                && !day.ordinal
                && !time.tokens().capital(k);
        if (month == null || other || time.tokens().lineBefore(k) || time.money(i - 1)) {
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
        Years.Year year = years.after(end, to, true);
        if (year != null) {
            YearMonth at = YearMonth.of(year.number(), month);
            return Found.of(
                    from,
                    year.to(),
                    Grain.DAY,
                    at.isValidDay(day) ? new When.Fixed(DateRange.day(at.atDay(day))) : new When.Unknown());
        }
        if (!YearMonth.of(2000, month).isValidDay(day)) {
            return Found.of(from, end, Grain.DAY, new When.Unknown());
        }
        Years.YearAway away = years.away(end, to);
        if (away != null) {
            return Found.of(from, away.to(), Grain.DAY, Years.in(away, y -> day(y, month, day)));
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
                month == 2 && day == 29 ? leapDay() : yearly(y -> day(y, month, day)));
    }

    static When leapDay() {
        return new When.Recurring(anchor -> leapDay(anchor, -1), anchor -> leapDay(anchor, 1), true);
    }

    private static DateRange leapDay(LocalDate anchor, int step) {
        int year = anchor.getYear();
        while (!java.time.Year.isLeap(year)
                || (step < 0
                        ? LocalDate.of(year, 2, 29).isAfter(anchor)
                        : LocalDate.of(year, 2, 29).isBefore(anchor))) {
            year += step;
        }
        return DateRange.day(LocalDate.of(year, 2, 29));
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

    private @Nullable Found monthYear(int i, int to) {
        Hit month = time.hit(i, to, Kind.MONTH);
        if (month != null) {
            Years.Year year = years.after(month.to(), to, true);
            if (year != null) {
                return Found.of(
                        i,
                        year.to(),
                        Grain.MONTH,
                        new When.Fixed(DateRange.month(
                                YearMonth.of(year.number(), month.word().number()))));
            }
            Years.YearAway away = years.away(month.to(), to);
            int named = month.word().number();
            if (away != null) {
                return Found.of(
                        i, away.to(), Grain.MONTH, Years.in(away, y -> DateRange.month(YearMonth.of(y, named))));
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

    /** "the 15th", "den 15": a day of this month or the next ones, where it cannot count anything. */
    private @Nullable Found dayOnly(int i, int from, int to) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Day day = day(k, to);
        boolean digits = time.tokens().isNumber(Math.min(k, to - 1));
        boolean article = k > i || time.before(i, from, Kind.ARTICLE) != null;
        Found month = day == null || !article ? null : ofMonth(day.ordinal ? i : k, day, to);
        if (month != null) {
            return month;
        }
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

    /** "the 21st of this month". */
    private @Nullable Found ofMonth(int i, Day day, int to) {
        int k = time.skip(time.skip(day.to, to, Kind.OF), to, Kind.ARTICLE);
        Hit mod = time.hit(k, to, Kind.MOD);
        Hit unit = mod == null ? null : time.hit(mod.to(), to, Kind.UNIT);
        if (mod == null || unit == null || !unit.word().value().equals("M")) {
            return null;
        }
        int steps = RelativeDates.steps(mod.word().value());
        return Found.of(i, unit.to(), Grain.DAY, new When.Anchored(anchor -> {
            YearMonth month = YearMonth.from(anchor).plusMonths(steps);
            return DateRange.day(month.atDay(Math.min(day.number, month.lengthOfMonth())));
        }));
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
