package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorPieces;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.ActorWord;
import org.parley.pack.Entry;
import org.parley.pack.Entry.Mark;

/**
 * Whose thing a verb's object is, where a pack marks a verb's part by {@code gen}, {@code adj} or a preposition: "rejected
 * Chile's offer", "a Chilean offer", "an offer from Chile".
 */
final class ObjectOwners {
    /** how a side is found that only says where the envoy is posted who is somebody else's */
    static final String POSTED = "posted";

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

    /** Where the envoy that is the object is posted: "its ambassador to Iran" is one mention with the posting inside. */
    List<Filler> posted(Chunk object, String preposition) {
        Optional<Mention> envoy = parse.head(object).actor();
        for (int token = envoy.map(Mention::from).orElse(0);
                envoy.isPresent() && token + 1 < envoy.get().to();
                token++) {
            if (parse.tokens.lower(token).equals(preposition)) {
                List<Filler> found = new ArrayList<>(side(token + 1, envoy.get()));
                if (found.isEmpty() && token + 2 < envoy.get().to()) {
                    found.addAll(side(token + 2, envoy.get()));
                }
                if (!found.isEmpty()) {
                    found.addAll(postedToo(object));
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "its ambassadors in Peru and Chile": what goes on behind a coordinator is another posting. */
    private List<Filler> postedToo(Chunk object) {
        List<Filler> more = new ArrayList<>(1);
        for (Chunk other : parse.coordination(object)) {
            if (other.number() != object.number()) {
                parse.head(other)
                        .actor()
                        .filter(mention ->
                                mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.CAPITAL)
                        .ifPresent(mention -> more.add(Filler.of(mention, POSTED)));
            }
        }
        return more;
    }

    private List<Filler> side(int token, Mention envoy) {
        return new ActorPieces(parse.tokens, parse.language, token, parse.sentence.to())
                .at(token, parse.sentence)
                .filter(piece -> piece.to() <= envoy.to() && piece.word() instanceof ActorWord.Side)
                .map(piece -> List.of(new Filler(
                        List.of(((ActorWord.Side) piece.word()).side()),
                        Optional.empty(),
                        piece.from(),
                        piece.to(),
                        POSTED)))
                .orElse(List.of());
    }

    /** The name that opens a phrase and is an object of its own: "gave Niger aid". */
    List<Filler> opening(Chunk object) {
        return parse.units
                .get(object.from())
                .actor()
                .filter(mention -> mention.acts() && !mention.possessive() && object.head() > object.from())
                .map(mention -> List.of(Filler.of(mention, "iobj")))
                .orElse(List.of());
    }

    /** Nouns right before the noun at {@code unit} where the language writes compounds apart: "steel tariffs". */
    List<Filler> nounsBefore(int unit) {
        int from = unit;
        while (parse.language.grammar().nounModifiers()
                && from > 0
                && parse.units.get(from - 1).chunk == parse.units.get(unit).chunk
                && parse.units.get(from - 1).is(Kind.NOUN)) {
            from--;
        }
        return from == unit
                ? List.of()
                : List.of(Filler.words(parse.units.get(from).from, parse.units.get(unit - 1).to, "comp"));
    }

    /** The bare full name of a state before the noun at {@code unit}: "Iran sanctions" are against Iran. */
    List<Filler> subjectMatter(int unit) {
        int chunk = parse.units.get(unit).chunk;
        for (int k = chunk < 0 ? unit : parse.chunks.get(chunk).from(); k < unit; k++) {
            if (isSubjectMatter(k, unit)) {
                return List.of(Filler.of(parse.units.get(k).actor().orElseThrow(), "comp"));
            }
        }
        return List.of();
    }

    /** Whether the name at {@code k} says what the noun is about; a nationality, an abbreviation (US, EU) says whose it is. */
    boolean isSubjectMatter(int k, int noun) {
        Unit word = parse.units.get(k);
        return parse.language.grammar().nounModifiers()
                && word.chunk == parse.units.get(noun).chunk
                && word.actor()
                        .filter(mention -> mention.kind() == Mention.Kind.STATE && !mention.possessive())
                        .isPresent()
                && !abbreviated(word);
    }

    private boolean abbreviated(Unit word) {
        return parse.tokens.allCaps(word.to - 1);
    }

    private boolean fixed(Unit word, Entry entry) {
        String form = parse.lower(word);
        return entry.words().stream().anyMatch(listed -> listed.fixed().contains(form));
    }
}
