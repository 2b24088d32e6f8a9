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

    AbsoluteDates(TimeTokens time) {
        this.time = time;
        this.numeric = new NumericDates(time);
    }

    /** The longest date that begins at {@code i}; null if none does. */
    @Nullable Found at(int i, int from, int to) {
        Found best = weekdayed(i, from, to);
        best = longer(best, numeric.at(i, from, to, false));
        best = longer(best, dayMonth(i, to));
        best = longer(best, monthDay(i, to));
        best = longer(best, monthYear(i, to));
        best = longer(best, year(i, from, to));
        best = longer(best, decade(i, to));
        best = longer(best, century(i, to));
        best = longer(best, dayOnly(i, from, to));
        return longer(best, holiday(i, to));
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
        When when = date.when() instanceof When.Recurring recurring ? tested(recurring, weekday.word().number()) : date.when();
        return Found.of(i, end, Grain.DAY, when);
    }

    /** The same days, but those of the year in which the day falls on this weekday, if that is last, this or next year. */
    private static When tested(When.Recurring days, int weekday) {
        return new When.Anchored(anchor -> {
            DateRange near = days.from(anchor, TenseHint.Tense.UNKNOWN).orElseThrow();
            for (DateRange candidate : new DateRange[] {near, days.before().apply(anchor), days.after().apply(anchor)}) {
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
                    if (month.isValidDay(day.number) && month.atDay(day.number).getDayOfWeek().getValue() == weekday) {
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
        return !usual || clock || money || day == null ? null : dated(i, day.to, month.word().number(), day.number, to);
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
            return at.isValidDay(day) ? Found.of(from, year.to, Grain.DAY, new When.Fixed(DateRange.day(at.atDay(day)))) : null;
        }
        int dot = time.is(end, to, '.') && end < to - 1 && time.tokens().length(end - 1) <= 4 && time.tokens().isWord(end - 1) ? end + 1 : end;
        return Found.of(from, dot > end && Character.isLowerCase(time.tokens().firstChar(dot)) ? dot : end, Grain.DAY, yearly(y -> day(y, month, day)));
    }

    private static DateRange day(int year, int month, int day) {
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

    /** A year behind a date: "2021", ", 2021", "of 2021", "'21", in words; null if none stands there. */
    @Nullable Year yearAfter(int i, int to, boolean spelled) {
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
        boolean apostrophe = k + 1 < to && "'’‘".indexOf(time.tokens().firstChar(k)) >= 0 && time.tokens().length(k) == 1;
        int two = apostrophe ? time.digits(k + 1, to) : -1;
        if (two >= 0 && time.tokens().length(k + 1) == 2) {
            return new Year(k + 2, two < 50 ? 2000 + two : 1900 + two);
        }
        Numeral numeral = time.numeral(k);
        boolean words = spelled && numeral != null && !time.tokens().isNumber(k) && numeral.type() == Numeral.Type.CARDINAL;
        return words && numeral != null && numeral.whole() >= 1900 && numeral.whole() < 2100 ? new Year(numeral.to(), numeral.whole()) : null;
    }

    private @Nullable Found monthYear(int i, int to) {
        Hit month = time.hit(i, to, Kind.MONTH);
        if (month != null) {
            Year year = yearAfter(month.to(), to, true);
            if (year != null) {
                return Found.of(i, year.to, Grain.MONTH, new When.Fixed(DateRange.month(YearMonth.of(year.number, month.word().number()))));
            }
            int number = month.word().number();
            boolean weak = month.word().unsure() && !time.tokens().capital(i) || month.word().unsure() && month.to() - i == 1 && time.tokens().length(i) <= 3;
            int dot = time.is(month.to(), to, '.') && time.tokens().length(i) <= 4 && month.to() + 1 < to && Character.isLowerCase(time.tokens().firstChar(month.to() + 1)) ? 1 : 0;
            return new Found(i, month.to() + dot, Grain.MONTH, yearly(y -> DateRange.month(YearMonth.of(y, number))), weak);
        }
        int year = time.year(i, to);
        int k = time.is(i + 1, to, '-') || time.is(i + 1, to, '/') || time.is(i + 1, to, ',') ? i + 2 : i + 1;
        Hit after = year > 0 ? time.hit(k, to, Kind.MONTH) : null;
        if (after == null || time.digits(after.to(), to) > 0 || after.word().unsure() && k == i + 1 && !time.tokens().capital(k)) {
            return null;
        }
        return Found.of(i, after.to(), Grain.MONTH, new When.Fixed(DateRange.month(YearMonth.of(year, after.word().number()))));
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
        boolean led = time.before(i, from, Kind.OF) != null || time.before(i, from, Kind.ROLE) != null || time.before(i, from, Kind.BETWEEN) != null;
        boolean counted = !time.closes(i + 1, to) || time.is(i + 1, to, '%');
        boolean money = i > from && time.tokens().isPunctuation(i - 1) && "$€£¥#".indexOf(time.tokens().firstChar(i - 1)) >= 0;
        return money || counted && !(led && year >= 1900 && year < 2100) || !led && (year < 1900 || year > 2100) && !alone(i, from, to)
                ? null
                : Found.of(i, i + 1, Grain.YEAR, new When.Fixed(DateRange.year(year)));
    }

    private static boolean alone(int i, int from, int to) {
        return i == from && i + 1 >= to;
    }

    /** Whether digits and a mark are glued to the token, as in telephone numbers. */
    private boolean joinedNumber(int i, int from, int to) {
        boolean before = i > from + 1 && time.tokens().joined(i) && time.tokens().isNumber(i - 2) && time.tokens().joined(i - 1) && time.year(i - 2, to) < 0;
        boolean after = i + 2 < to && time.tokens().joined(i + 1) && time.tokens().joined(i + 2) && time.tokens().isNumber(i + 2) && time.year(i + 2, to) < 0;
        boolean plus = i > from && time.tokens().joined(i) && "-/.:".indexOf(time.tokens().firstChar(i - 1)) >= 0 && i - 2 >= from && time.tokens().isWord(i - 2) && time.tokens().joined(i - 1);
        return before || after || plus;
    }

    /** "the 1990s", "jaren '90", "90-talet": the decade, or the century if it is one. */
    private @Nullable Found decade(int i, int to) {
        Hit word = time.hit(i, to, Kind.DECADE);
        int k = word == null ? i : word.to();
        boolean apostrophe = k < to && time.tokens().length(k) == 1 && "'’‘".indexOf(time.tokens().firstChar(k)) >= 0;
        k = apostrophe ? k + 1 : k;
        int digits = time.digits(k, to);
        int end = k + 1;
        boolean ending = false;
        if (digits < 0 && k < to && time.tokens().isNumber(k)) {
            String text = time.tokens().text(k);
            int cut = text.length() > 4 ? 4 : 2;
            ending = text.length() > cut && time.words().decadeEndings().contains(text.substring(cut)) && text.substring(0, cut).chars().allMatch(Character::isDigit);
            digits = ending ? Integer.parseInt(text.substring(0, cut)) : -1;
        } else if (digits >= 0 && end < to) {
            int e = time.is(end, to, '-') || time.is(end, to, '\'') ? end + 1 : end;
            ending = e < to && time.words().decadeEndings().contains(time.tokens().lower(e));
            end = ending ? e + 1 : end;
        }
        if (digits < 0 || digits % 10 != 0 || !ending && word == null || digits > 99 && digits < 1000 || apostrophe && digits > 99) {
            return null;
        }
        return Found.of(i, end, digits % 100 == 0 && ending && word == null && digits > 99 ? Grain.CENTURY : Grain.DECADE, decade(digits));
    }

    private static When decade(int digits) {
        int first = digits > 99 ? digits : digits < 30 ? 2000 + digits : 1900 + digits;
        int years = first % 100 == 0 && digits > 99 && first < 2000 ? 100 : 10;
        return new When.Fixed(DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31)));
    }

    private @Nullable Found century(int i, int to) {
        Numeral numeral = time.numeral(i);
        if (numeral == null || numeral.type() != Numeral.Type.ORDINAL || numeral.whole() < 1 || numeral.whole() > 30) {
            return null;
        }
        Hit unit = time.hit(numeral.to(), to, Kind.UNIT);
        int first = (numeral.whole() - 1) * 100;
        return unit != null && Grain.of(unit.word().value()) == Grain.CENTURY
                ? Found.of(i, unit.to(), Grain.CENTURY, new When.Fixed(DateRange.of(LocalDate.of(Math.max(1, first), 1, 1), LocalDate.of(first + 99, 12, 31))))
                : null;
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
        boolean sign = time.is(day.to, to, '%') || time.is(day.to, to, '-') || time.is(day.to, to, ':') || time.is(day.to, to, '/');
        boolean plainArticle = time.words().monthFirst() || !day.ordinal;
        if (sign || !day.ordinal && time.words().monthFirst()) {
            return null;
        }
        return new Found(plainArticle && !time.words().monthFirst() ? k : i, day.to, Grain.DAY, monthly(day.number), !day.ordinal && k == i);
    }

    private static When monthly(int day) {
        return new When.Recurring(anchor -> monthDay(anchor, day, -1), anchor -> monthDay(anchor, day, 1), true);
    }

    private static DateRange monthDay(LocalDate anchor, int day, int step) {
        YearMonth month = YearMonth.from(anchor);
        while (!month.isValidDay(day) || (step < 0 ? month.atDay(day).isAfter(anchor) : month.atDay(day).isBefore(anchor))) {
            month = month.plusMonths(step);
        }
        return DateRange.day(month.atDay(day));
    }

    private @Nullable Found holiday(int i, int to) {
        Hit holiday = time.hit(i, to, Kind.HOLIDAY);
        if (holiday == null) {
            return null;
        }
        IntFunction<DateRange> ofYear = holiday(holiday.word().value());
        Year year = yearAfter(holiday.to(), to, false);
        return year != null
                ? Found.of(i, year.to, Grain.DAY, new When.Fixed(ofYear.apply(year.number)))
                : Found.of(i, holiday.to(), Grain.DAY, yearly(ofYear));
    }

    private static IntFunction<DateRange> holiday(String value) {
        if (value.startsWith("easter ")) {
            int days = Integer.parseInt(value.substring(7));
            return year -> DateRange.day(easter(year).plusDays(days));
        }
        String[] parts = value.split("-");
        return year -> day(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
