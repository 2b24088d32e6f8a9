package org.parley.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.parley.model.DateRange;

/** The seasons as the weather has them: spring from March, each three months. */
final class Seasons {
    private Seasons() {}

    /** The season that begins in a year. */
    static IntFunction<DateRange> ofYear(String season) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return year -> DateRange.of(
                LocalDate.of(year, month, 1),
                YearMonth.of(year, month).plusMonths(2).atEndOfMonth());
    }

    /** The season as last, this, next ... say it; without modifier the nearest. */
    static When when(String season, String mod) {
        IntFunction<DateRange> ofYear = ofYear(season);
        When.Recurring recurring = AbsoluteDates.yearly(ofYear);
        return switch (RelativeDates.steps(mod)) {
            case -1 -> new When.Anchored(anchor -> ended(ofYear, anchor));
            case 1 -> new When.Anchored(anchor -> recurring.after().apply(anchor));
            default -> recurring;
        };
    }

    private static DateRange ended(IntFunction<DateRange> ofYear, LocalDate anchor) {
        for (int year = anchor.getYear(); ; year--) {
            DateRange days = ofYear.apply(year);
            if (days.last().orElseThrow().isBefore(anchor)) {
                return days;
            }
        }
    }
}
