package org.parley.model;

import java.util.Optional;

/**
 * A term that runs: ninety days from the signing.
 *
 * @param length ISO 8601 duration
 * @param start {@code a/..} if the article does not say when it starts to run
 * @param computed true if {@code end} is our arithmetic
 */
public record Clock(String length, Optional<DateRange> start, Optional<DateRange> end, boolean computed) {}
