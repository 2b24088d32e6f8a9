package org.parley.extract.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads days that have a name: Christmas, Easter Monday, next King's Day. */
final class Holidays {
    private final TimeTokens time;
    private final Years years;

    Holidays(TimeTokens time, Years years) {
        this.time = time;
        this.years = years;
    }

    /** The holiday at {@code i}, with its modifier before or its year behind; null if there is none. */
    @Nullable
    Found at(int i, int to) {
        Hit mod = time.hit(i, to, Kind.MOD);
        if (mod == null) {
            mod = time.hit(i, to, Kind.LAST);
        }
        Hit holiday = time.hit(mod == null ? i : mod.to(), to, Kind.HOLIDAY);
        if (holiday == null) {
            return null;
        }
        IntFunction<DateRange> ofYear = holiday(holiday.word().value());
        When.Recurring yearly = AbsoluteDates.yearly(ofYear);
        if (mod != null) {
            String value = mod.word().value().isEmpty() ? "prev" : mod.word().value();
            return Found.of(i, holiday.to(), Grain.DAY, modified(yearly, RelativeDates.steps(value)));
        }
        Years.Year year = years.after(holiday.to(), to, false);
        Years.YearAway away = years.away(holiday.to(), to);
        if (year != null) {
            return Found.of(i, year.to(), Grain.DAY, new When.Fixed(ofYear.apply(year.number())));
        }
        return away != null
                ? Found.of(i, away.to(), Grain.DAY, Years.in(away, ofYear))
                : Found.of(i, holiday.to(), Grain.DAY, yearly);
    }

    private static When modified(When.Recurring yearly, int steps) {
        return switch (steps) {
            case -1 -> new When.Anchored(anchor -> yearly.before().apply(anchor.minusDays(1)));
            case 1 -> new When.Anchored(anchor -> yearly.after().apply(anchor.plusDays(1)));
            default -> yearly;
        };
    }

    private static IntFunction<DateRange> holiday(String value) {
        if (value.startsWith("easter ")) {
            int days = Integer.parseInt(value.substring(7));
            return year -> DateRange.day(easter(year).plusDays(days));
        }
        String[] parts = value.split("-");
        return year -> AbsoluteDates.day(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
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
}
