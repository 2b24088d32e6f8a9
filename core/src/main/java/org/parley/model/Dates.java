package org.parley.model;

import java.time.YearMonth;
import java.util.Optional;

/**
 * When a dealing takes place or effect, as far as the article says.
 *
 * @param date day of the dealing (for one called off, the planned day)
 * @param text the words of the date
 * @param month the month, where the text itself supports no more and {@code date} rests on a day given from outside
 * @param announced day it was announced, called off or put off
 * @param wasDue day it should have begun and did not
 */
public record Dates(
        Optional<DateRange> date,
        Optional<String> text,
        Optional<YearMonth> month,
        Optional<DateRange> announced,
        Optional<DateRange> wasDue,
        Optional<DateRange> start,
        Optional<DateRange> end) {

    public static final Dates NONE = new Dates(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static Dates on(DateRange date) {
        return NONE.withDate(Optional.of(date), Optional.empty());
    }

    public Dates withDate(Optional<DateRange> newDate, Optional<String> newText) {
        return new Dates(newDate, newText, month, announced, wasDue, start, end);
    }
}
