package org.parley.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads spans between two dates: from March to May, 18-19 November, tussen 3 en 12 september, next month from 4 to 23. */
final class DateRanges {
    private final TimeTokens time;
    private final DateReader dates;

    DateRanges(TimeTokens time, DateReader dates) {
        this.time = time;
        this.dates = dates;
    }

    /** The span that begins at {@code i}, its "from" or "between" included; null if none does. */
    @Nullable
    Found at(int i, int from, int to) {
        Hit between = time.hit(i, to, Kind.BETWEEN);
        Hit lead = between == null ? time.hit(i, to, Kind.FROM) : between;
        int k = lead == null ? i : lead.to();
        Found span = two(i, k, from, to, between != null);
        return span != null || lead == null ? span : two(i, time.skip(k, to, Kind.ARTICLE), from, to, between != null);
    }

    private @Nullable Found two(int i, int k, int from, int to, boolean between) {
        Hit now = time.hit(k, to, Kind.NOW);
        Found first = now != null && k > i
                ? Found.of(k, now.to(), Grain.DAY, new When.Anchored(DateRange::day))
                : dates.single(k, from, to);
        if (first != null) {
            int join = joint(first.to(), to, between);
            if (join > first.to()) {
                return through(i, first, join, from, to);
            }
            return within(first, to);
        }
        int day = dayNumber(k, to);
        int join = day > 0 ? joint(k + 1, to, between || next(k, day, to)) : 0;
        Found last = join > k + 1 ? dates.single(join, join, to) : null;
        if (last == null || last.grain() != Grain.DAY || day <= 0) {
            return null;
        }
        return Found.of(
                i,
                last.to(),
                Grain.SPAN,
                new When.Picked(
                        last.when(),
                        days -> days.last().flatMap(end -> upTo(end, day)).map(this::ended)));
    }

    /** Whether "and" and the day after follow: 22 and 23 March. */
    private boolean next(int k, int day, int to) {
        int and = time.skip(k + 1, to, Kind.AND);
        return and > k + 1 && dayNumber(and, to) == day + 1;
    }

    private @Nullable Found through(int i, Found first, int join, int from, int to) {
        Found last = dates.single(join, from, to);
        int article = time.skip(join, to, Kind.ARTICLE);
        last = last == null && article > join ? dates.single(article, from, to) : last;
        Hit now = time.hit(join, to, Kind.NOW);
        if (last == null && now != null) {
            last = Found.of(join, now.to(), Grain.DAY, new When.Anchored(DateRange::day));
        }
        if (last != null && fits(first, last)) {
            When start = first.when();
            return Found.of(
                    i,
                    last.to(),
                    Grain.SPAN,
                    new When.Through(start, last.when(), time.words().endIncluded()));
        }
        int day = dayNumber(join, to);
        if (first.grain() != Grain.DAY || day <= 0 || time.hit(join + 1, to, Kind.UNIT) != null) {
            return null;
        }
        return Found.of(
                i,
                join + 1,
                Grain.SPAN,
                new When.Picked(
                        first.when(),
                        days -> days.first().flatMap(start -> from(start, day)).map(this::ended)));
    }

    private static boolean fits(Found first, Found last) {
        boolean years = first.grain() == Grain.YEAR || last.grain() == Grain.YEAR;
        return !years
                || first.grain() == last.grain()
                || first.grain() == Grain.YEAR
                        && (last.when() instanceof When.Fixed || last.when() instanceof When.Picked);
    }

    /** The span as the language counts its end. */
    private DateRange ended(DateRange days) {
        LocalDate first = days.first().orElseThrow();
        LocalDate last = days.last().orElseThrow();
        return time.words().endIncluded() || !last.isAfter(first) ? days : DateRange.of(first, last.minusDays(1));
    }

    /** "next month from 4 to 23". */
    private @Nullable Found within(Found month, int to) {
        if (month.grain() != Grain.MONTH) {
            return null;
        }
        Hit from = time.hit(month.to(), to, Kind.FROM);
        int k = from == null ? month.to() : from.to();
        int first = from == null && month.weak() ? 0 : dayNumber(k, to);
        int join = first > 0 ? joint(k + 1, to, false) : k;
        int last = join > k + 1 ? dayNumber(join, to) : 0;
        if (first <= 0 || last < first) {
            return null;
        }
        return Found.of(month.from(), join + 1, Grain.SPAN, new When.Picked(month.when(), days -> {
            LocalDate start = days.first().orElseThrow();
            return Optional.of(ended(DateRange.of(
                    start.withDayOfMonth(first), start.withDayOfMonth(Math.min(last, start.lengthOfMonth())))));
        }));
    }

    private int dayNumber(int i, int to) {
        int digits = time.digits(i, to);
        if (digits >= 1 && digits <= 31) {
            return digits;
        }
        Numeral numeral = time.numeral(i);
        return numeral != null && numeral.to() == i + 1 && numeral.whole() >= 1 && numeral.whole() <= 31
                ? numeral.whole()
                : 0;
    }

    /** One past "to", or "and" after "between"; {@code i} if none stands there. */
    private int joint(int i, int to, boolean between) {
        int and = between ? time.skip(i, to, Kind.AND) : i;
        return and > i ? and : time.skip(i, to, Kind.TO);
    }

    private static Optional<DateRange> upTo(LocalDate end, int day) {
        YearMonth month = day > end.getDayOfMonth() ? YearMonth.from(end).minusMonths(1) : YearMonth.from(end);
        return month.isValidDay(day) ? Optional.of(DateRange.of(month.atDay(day), end)) : Optional.empty();
    }

    private static Optional<DateRange> from(LocalDate start, int day) {
        YearMonth month = day < start.getDayOfMonth() ? YearMonth.from(start).plusMonths(1) : YearMonth.from(start);
        return month.isValidDay(day) ? Optional.of(DateRange.of(start, month.atDay(day))) : Optional.empty();
    }
}
