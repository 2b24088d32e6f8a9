package org.parley.model;

import java.util.Optional;

/**
 * A rate of a measure; several are never summed.
 *
 * @param from the old rate, where the text says it changed
 * @param to the rate, or the new one
 * @param change raised (or cut, negative) by, as said
 * @param low lower end of a range
 * @param high upper end of a range
 * @param unit {@code %} or {@code pp}
 * @param of what this rate falls on, in the article's words, where there are several
 */
public record Rate(
        Optional<Double> from,
        Optional<Double> to,
        Optional<Double> change,
        Optional<Double> low,
        Optional<Double> high,
        String unit,
        Bound bound,
        Optional<String> of) {

    public static Rate to(double rate, Bound bound) {
        return new Rate(
                Optional.empty(),
                Optional.of(rate),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "%",
                bound,
                Optional.empty());
    }
}
