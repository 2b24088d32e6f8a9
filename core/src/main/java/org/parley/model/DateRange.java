package org.parley.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A first and a last day, both included; either side may be open, not both.
 *
 * <p>Its text is the shortest form of the date grammar: {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}, {@code a/b},
 * {@code ../b} (not later than b) or {@code a/..}.
 *
 * @param first first day, empty if open
 * @param last last day, empty if open, not before {@code first}
 */
public record DateRange(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** @throws IllegalArgumentException if both ends are open or the last day is before the first */
    public DateRange {
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("a date range needs a first or a last day, got neither");
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException("last day %s is before first day %s".formatted(last.get(), first.get()));
        }
    }

    public static DateRange day(LocalDate day) {
        return of(day, day);
    }

    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(Optional.of(first), Optional.of(last));
    }

    public static DateRange month(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    public static DateRange year(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Not later than {@code last}. */
    public static DateRange until(LocalDate last) {
        return new DateRange(Optional.empty(), Optional.of(last));
    }

    /** Not earlier than {@code first}. */
    public static DateRange from(LocalDate first) {
        return new DateRange(Optional.of(first), Optional.empty());
    }

    /**
     * Reads the date grammar, for instance {@code 2025-06}, {@code 2025-06-02/2025-06-08} or {@code ../2025-06-11}.
     *
     * @throws IllegalArgumentException if {@code text} is not in the grammar
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        String from = slash < 0 ? text : text.substring(0, slash);
        String to = slash < 0 ? text : text.substring(slash + 1);
        Optional<LocalDate> first = from.equals("..") ? Optional.empty() : Optional.of(edge(from, false, text));
        Optional<LocalDate> last = to.equals("..") ? Optional.empty() : Optional.of(edge(to, true, text));
        return new DateRange(first, last);
    }

    private static LocalDate edge(String part, boolean end, String whole) {
        try {
            return switch (part.length()) {
                case 4 -> end ? LocalDate.of(number(part, 0, 4), 12, 31) : LocalDate.of(number(part, 0, 4), 1, 1);
                case 7 -> end ? month(part).atEndOfMonth() : month(part).atDay(1);
                case 10 -> day(part);
                default ->
                    throw new IllegalArgumentException(
                            "\"%s\" is no date: want YYYY[-MM[-DD]], a/b, ../b or a/..".formatted(whole));
            };
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no date: want YYYY[-MM[-DD]], a/b, ../b or a/..".formatted(whole), e);
        }
    }

    /** Year and month of YYYY-MM. The JDK's parser would cost more than all else that is done at start-up. */
    private static YearMonth month(String part) {
        if (part.charAt(4) != '-') {
            throw new NumberFormatException(part);
        }
        return YearMonth.of(number(part, 0, 4), number(part, 5, 7));
    }

    private static LocalDate day(String part) {
        if (part.charAt(7) != '-') {
            throw new NumberFormatException(part);
        }
        return month(part).atDay(number(part, 8, 10));
    }

    private static int number(String part, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = part.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException(part);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether both ends are known and fall on one day. */
    public boolean isDay() {
        return first.isPresent() && first.equals(last);
    }

    /** Whether both ends are known. */
    public boolean isClosed() {
        return first.isPresent() && last.isPresent();
    }

    /** Days from first to last, both counted; {@link Long#MAX_VALUE} if an end is open. */
    public long days() {
        return isClosed() ? last.get().toEpochDay() - first.get().toEpochDay() + 1 : Long.MAX_VALUE;
    }

    /** Whether some day lies in both ranges. */
    public boolean overlaps(DateRange other) {
        boolean endsBefore =
                last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
        boolean startsAfter =
                first.isPresent() && other.last.isPresent() && other.last.get().isBefore(first.get());
        return !endsBefore && !startsAfter;
    }

    /** Whether {@code day} is not before the first and not after the last day. */
    public boolean contains(LocalDate day) {
        return overlaps(day(day));
    }

    @Override
    public String toString() {
        if (first.isEmpty()) {
            return "../" + last.orElseThrow();
        }
        if (last.isEmpty()) {
            return first.get() + "/..";
        }
        return closed(first.get(), last.get());
    }

    private static String closed(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear()
                    ? year4(first.getYear())
                    : year4(first.getYear()) + "/" + year4(last.getYear());
        }
        if (wholeMonths) {
            YearMonth from = YearMonth.from(first);
            YearMonth to = YearMonth.from(last);
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
        return first + "/" + last;
    }

    private static String year4(int year) {
        return "%04d".formatted(year);
    }
}
