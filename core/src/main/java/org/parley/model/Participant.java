package org.parley.model;

import java.util.Optional;

/**
 * An actor with its part in a dealing.
 *
 * @param certainty of this part, only where it differs from the report's
 * @param source who gives this part, only where voices differ on it
 * @param span where the article names the actor; empty if it is understood from the context
 */
public record Participant(
        Part part, Actor actor, Optional<Certainty> certainty, Optional<Source> source, Optional<Span> span) {

    public static Participant of(Part part, Actor actor, Span span) {
        return new Participant(part, actor, Optional.empty(), Optional.empty(), Optional.of(span));
    }
}
