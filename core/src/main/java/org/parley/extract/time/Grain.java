package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.parley.model.DateRange;

/** The units of the calendar that expressions name, and the days they cover. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    SPAN;

    /** The grain of an ISO designator of the packs; SPAN for those of the clock. */
    static Grain of(String designator) {
        return switch (designator.replace("+", "")) {
            case "D" -> DAY;
            case "WE" -> WEEKEND;
            case "W" -> WEEK;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "H" -> HALF;
            case "Y" -> YEAR;
            case "DE" -> DECADE;
            case "CE" -> CENTURY;
            default -> SPAN;
        };
    }

    /** The unit of this grain that holds {@code day}, moved on by {@code steps} of them. */
    DateRange holding(LocalDate day, long steps) {
        return switch (this) {
            case DAY, SPAN -> DateRange.day(day.plusDays(steps));
            case WEEK -> week(day.plusWeeks(steps));
            case WEEKEND -> weekend(day.plusWeeks(steps));
            case MONTH -> DateRange.month(YearMonth.from(day).plusMonths(steps));
            case QUARTER -> months(day.plusMonths(3 * steps), 3);
            case HALF -> months(day.plusMonths(6 * steps), 6);
            case YEAR -> DateRange.year(day.getYear() + (int) steps);
            case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10 + 10 * (int) steps, 10);
            case CENTURY -> years(Math.floorDiv(day.getYear(), 100) * 100 + 100 * (int) steps, 100);
        };
    }

    /** {@code day} moved by {@code steps} units, not rounded to them. */
    LocalDate plus(LocalDate day, double steps) {
        return switch (this) {
            case DAY, SPAN, WEEKEND -> day.plusDays(Math.round(steps));
            case WEEK -> day.plusDays(Math.round(7 * steps));
            case MONTH -> months(day, steps);
            case QUARTER -> months(day, 3 * steps);
            case HALF -> months(day, 6 * steps);
            case YEAR -> months(day, 12 * steps);
            case DECADE -> months(day, 120 * steps);
            case CENTURY -> months(day, 1200 * steps);
        };
    }

    private static LocalDate months(LocalDate day, double months) {
        long whole = (long) Math.floor(months);
        return day.plusMonths(whole).plusDays(Math.round(30 * (months - whole)));
    }

    static DateRange week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return DateRange.of(monday, monday.plusDays(6));
    }

    private static DateRange weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return DateRange.of(saturday, saturday.plusDays(1));
    }

    private static DateRange months(LocalDate day, int size) {
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / size * size + 1);
        return DateRange.of(first.atDay(1), first.plusMonths(size - 1L).atEndOfMonth());
    }

    private static DateRange years(int first, int count) {
        return DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    /** The TIMEX3 value of days of this grain. */
    String value(DateRange days) {
        LocalDate first = days.first().orElseThrow();
        return switch (this) {
            case DAY -> first.toString();
            case WEEK ->
                "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEKEND ->
                "%d-W%02d-WE"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
            case HALF -> "%04d-H%d".formatted(first.getYear(), first.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> "%04d".formatted(first.getYear());
            case DECADE -> "%03d".formatted(first.getYear() / 10);
            case CENTURY -> "%02d".formatted(first.getYear() / 100);
            case SPAN -> days.toString();
        };
    }
}
