package org.parley.model;

/**
 * How long something lasts.
 *
 * @param iso ISO 8601 duration, for instance {@code PT2H} or {@code P90D}
 */
public record Length(String iso, Bound bound) {}
