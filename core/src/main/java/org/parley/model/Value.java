package org.parley.model;

import java.util.Optional;

/**
 * An amount of money.
 *
 * @param amount in whole units of {@code currency}
 * @param currency ISO 4217
 * @param of what it is the value of: {@code goods}, {@code duty}, {@code trade} or {@code unclear}
 * @param converted the article's own conversion
 */
public record Value(double amount, String currency, Bound bound, String of, Optional<Converted> converted) {

    /** The same money in another currency, as the article gives it. */
    public record Converted(double amount, String currency) {}
}
