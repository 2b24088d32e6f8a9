package org.parley.output;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.DateRange;

/** Days as a person reads them in a line. */
public final class Days {
    private Days() {}

    /** {@code 2025-04-07}, {@code 2025-04-07/08} (the second date without what both share), {@code by 2025-04-08}, {@code from 2025-04-07}. */
    public static String of(DateRange range) {
        Optional<LocalDate> first = range.first();
        Optional<LocalDate> last = range.last();
        if (first.isEmpty() || last.isEmpty()) {
            return last.map(day -> "by " + day)
                    .or(() -> first.map(day -> "from " + day))
                    .orElse("");
        }
        boolean year = first.get().getYear() == last.get().getYear();
        boolean month = year && first.get().getMonth() == last.get().getMonth();
        String whole = range.toString();
        int slash = whole.indexOf('/');
        return slash < 0 || !year ? whole : whole.substring(0, slash + 1) + whole.substring(slash + (month ? 9 : 6));
    }
}
