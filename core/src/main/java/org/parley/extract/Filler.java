package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.Mention;

/**
 * What fills a part of an event: an actor, or the words of goods, a place, an object or a content.
 *
 * @param sides sides of an actor; none for anything else
 * @param mention the actor named; empty for a pronoun, a compound's half, or what is no actor
 * @param from first token
 * @param to one past the last token
 * @param how the marking that found it, for explanations
 */
record Filler(List<String> sides, Optional<Mention> mention, int from, int to, String how) {
    Filler {
        sides = List.copyOf(sides);
    }

    static Filler of(Mention mention, String how) {
        return new Filler(mention.sides(), Optional.of(mention), mention.from(), mention.to(), how);
    }

    static Filler words(int from, int to, String how) {
        return new Filler(List.of(), Optional.empty(), from, to, how);
    }

    boolean acts() {
        return !sides.isEmpty();
    }
}
