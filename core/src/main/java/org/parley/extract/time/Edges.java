package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.parley.model.DateRange;

/** Picks the beginning, middle or end of a unit, and the n-th unit within a larger one. */
final class Edges {
    private Edges() {}

    /** The edge of {@code days}: of a month its days 1-10, 11-20, 21 to the end; of a year its thirds, of others a quarter at each side. */
    static Optional<DateRange> pick(String edge, Grain grain, DateRange days) {
        LocalDate first = days.first().orElseThrow();
        LocalDate last = days.last().orElseThrow();
        return switch (grain) {
            case WEEK -> slice(edge, first, last, 3, 3);
            case MONTH -> slice(edge, first, last, 10, 20);
            case DAY, WEEKEND -> Optional.of(days);
            case YEAR -> Optional.of(months(edge, first.getYear()));
            default -> slice(edge, first, last, days.days() / 4, days.days() * 3 / 4);
        };
    }

    /** A third of a year. */
    private static DateRange months(String edge, int year) {
        int month = switch (edge) {
            case "begin", "earlier" -> 1;
            case "end", "later" -> 9;
            default -> 5;
        };
        return DateRange.of(
                LocalDate.of(year, month, 1), YearMonth.of(year, month + 3).atEndOfMonth());
    }

    private static Optional<DateRange> slice(String edge, LocalDate first, LocalDate last, long begin, long end) {
        return switch (edge) {
            case "begin", "earlier" -> Optional.of(DateRange.of(first, first.plusDays(begin - 1)));
            case "end", "later" -> Optional.of(DateRange.of(first.plusDays(end), last));
            default ->
                Optional.of(
                        begin < end
                                ? DateRange.of(first.plusDays(begin), first.plusDays(end - 1))
                                : DateRange.of(first.plusDays(2), first.plusDays(3)));
        };
    }

    /** "Earlier this month" as seen from {@code anchor}: what has gone of it; later: what is left. */
    static Optional<DateRange> seen(String edge, LocalDate anchor, DateRange days) {
        LocalDate first = days.first().orElseThrow();
        LocalDate last = days.last().orElseThrow();
        if (anchor.isBefore(first) || anchor.isAfter(last)) {
            Grain grain = days.days() == 7 ? Grain.WEEK : days.days() < 32 ? Grain.MONTH : Grain.SPAN;
            return pick(edge, grain, days);
        }
        return edge.equals("earlier")
                ? Optional.of(DateRange.of(first, anchor.isAfter(first) ? anchor.minusDays(1) : anchor))
                : Optional.of(DateRange.of(anchor, last));
    }

    /** The n-th or, for -1, the last such weekday of {@code whole}; empty if it has no fifth. */
    static Optional<DateRange> weekday(int n, int weekday, DateRange whole) {
        LocalDate day = n > 0
                ? whole.first()
                        .orElseThrow()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                        .plusWeeks(n - 1L)
                : whole.last().orElseThrow().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        return whole.contains(day) ? Optional.of(DateRange.day(day)) : Optional.empty();
    }

    /** The first or last {@code n} units of {@code whole}. */
    static Optional<DateRange> several(boolean fromFirst, int n, Grain grain, DateRange whole) {
        Optional<DateRange> near = nth(fromFirst ? 1 : -1, grain, whole);
        if (near.isEmpty()) {
            return near;
        }
        LocalDate first = near.get().first().orElseThrow();
        LocalDate last = near.get().last().orElseThrow();
        return Optional.of(
                fromFirst
                        ? DateRange.of(first, grain.plus(first, n).minusDays(1))
                        : DateRange.of(grain.plus(last.plusDays(1), -n), last));
    }

    /**
     * The n-th unit of {@code grain} in {@code whole}; weeks count if their Thursday lies in it.
     *
     * @param n 1 for the first, -1 for the last
     */
    static Optional<DateRange> nth(int n, Grain grain, DateRange whole) {
        LocalDate first = whole.first().orElseThrow();
        LocalDate last = whole.last().orElseThrow();
        if (grain == Grain.WEEK) {
            LocalDate thursday = n > 0
                    ? Grain.week(first.plusDays(3)).first().orElseThrow().plusDays(3)
                    : Grain.week(last.minusDays(3)).first().orElseThrow().plusDays(3);
            thursday = n > 0 && thursday.isBefore(first) ? thursday.plusWeeks(1) : thursday;
            return Optional.of(Grain.week(n > 0 ? thursday.plusWeeks(n - 1L) : thursday));
        }
        DateRange unit = n > 0 ? grain.holding(first, n - 1L) : grain.holding(last, n + 1L);
        return whole.overlaps(unit) ? Optional.of(unit) : Optional.empty();
    }
}
