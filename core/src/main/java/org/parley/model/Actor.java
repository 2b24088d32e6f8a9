package org.parley.model;

import java.util.Optional;

/**
 * Who acts: a state, its organ or official, an international body, a group.
 *
 * @param side ISO 3166-1 alpha-3, or {@code EU NATO UN OPEC ...}, or {@code *name} for a group
 * @param name person or organ as the article names it, the full name where it gives one
 * @param role office in English, for instance {@code foreign minister}
 */
public record Actor(String side, Optional<String> name, Optional<String> role) {

    /** @throws IllegalArgumentException if {@code side} is blank */
    public Actor {
        if (side.isBlank()) {
            throw new IllegalArgumentException("an actor needs a side, got \"%s\"".formatted(side));
        }
    }

    /** A side that acts as such, without a named person or organ. */
    public static Actor side(String side) {
        return new Actor(side, Optional.empty(), Optional.empty());
    }

    /** Whether the side is a group such as {@code *mediators} rather than a state or body. */
    public boolean isGroup() {
        return side.startsWith("*");
    }
}
