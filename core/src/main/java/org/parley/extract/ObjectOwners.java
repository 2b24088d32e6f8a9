package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Unit.Kind;
import org.parley.pack.Entry;
import org.parley.pack.Entry.Mark;

/**
 * Whose thing a verb's object is, where a pack marks a verb's part by {@code gen}, {@code adj} or a preposition: "rejected
 * Chile's offer", "a Chilean offer", "an offer from Chile".
 */
final class ObjectOwners {
    private final Parse parse;

    ObjectOwners(Parse parse) {
        this.parse = parse;
    }

    /** The possessor or nationality before the head of {@code object}, or the object itself if it is that side's people. */
    List<Filler> before(Chunk object, Mark.Type type) {
        List<Filler> found = new ArrayList<>(1);
        for (int k = object.from(); k < object.head(); k++) {
            parse.units
                    .get(k)
                    .actor()
                    .filter(mention -> marked(mention, type))
                    .ifPresent(mention -> found.add(Filler.of(mention, type == Mark.Type.GEN ? "gen" : "adj")));
        }
        if (found.isEmpty()) {
            parse.head(object)
                    .actor()
                    .filter(mention -> !mention.sides().isEmpty() && mention.from() < mention.to() - 1)
                    .ifPresent(mention -> found.add(Filler.of(mention, "obj")));
        }
        return found;
    }

    private static boolean marked(Mention mention, Mark.Type type) {
        boolean adjective = mention.kind() == Mention.Kind.ADJECTIVE || !mention.possessive() && mention.acts();
        return !mention.sides().isEmpty()
                && (type == Mark.Type.GEN ? mention.possessive() : adjective && !mention.possessive());
    }

    /**
     * Whether the noun at {@code noun} leaves the phrase after it to the verb: it is a fixed word of the verb's entry (send
     * aid to), or the head of the verb's object, and the entry marks the preposition itself.
     */
    boolean yields(int noun, Entry entry, List<Chunk> objects) {
        Unit word = parse.units.get(noun);
        Optional<Chunk> object = objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(objects.size() - 1));
        return word.is(Kind.NOUN)
                && (fixed(word, entry)
                        || object.map(chunk -> chunk.head() == noun).orElse(false));
    }

    private boolean fixed(Unit word, Entry entry) {
        String form = parse.lower(word);
        return entry.words().stream().anyMatch(listed -> listed.fixed().contains(form));
    }
}
