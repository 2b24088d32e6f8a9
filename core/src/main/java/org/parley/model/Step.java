package org.parley.model;

import java.util.Optional;

/** A step an accord has to go through: sign, ratify, approve, take effect. */
public record Step(String step, Optional<String> status, Optional<DateRange> date, Optional<String> by) {}
