package org.parley.extract.clause;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.Mention;
import org.parley.pack.Entry;

/** What stands first though it is not the subject: "Dat zei Berg" ("that is what Berg said"). */
public final class Fronting {
    private Fronting() {}

    /**
     * Who says it, where a pronoun for what was said opens the clause and a verb of saying follows: the actor right behind the
     * verb.
     *
     * @param bare phrases of the clause without a preposition, in order
     */
    static Optional<Chunk> teller(Parse parse, Clause clause, List<Chunk> bare) {
        if (bare.size() < 2 || clause.finite < 1 || !refers(parse, clause, bare.get(0))) {
            return Optional.empty();
        }
        Chunk next = bare.get(1);
        boolean acts = parse.head(next).actor().filter(Mention::acts).isPresent();
        boolean beside = next.from() > clause.finite && next.from() <= clause.finite + 2;
        return acts && beside && says(parse, clause) ? Optional.of(next) : Optional.empty();
    }

    /**
     * Who says it where a comma cuts him off: "In Lima, the minister, Ana Quispe, said": the actor between commas right before the
     * verb.
     */
    static Optional<Chunk> apposed(Parse parse, Clause clause) {
        int actor = clause.finite - 2;
        if (actor < 1
                || !parse.units.get(clause.finite - 1).is(Unit.Kind.COMMA)
                || parse.units.get(actor).chunk < 0
                || !says(parse, clause)) {
            return Optional.empty();
        }
        Chunk chunk = parse.chunks.get(parse.units.get(actor).chunk);
        boolean person = parse.units
                .get(actor)
                .actor()
                .filter(mention -> mention.acts()
                        && (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE))
                .isPresent();
        boolean apart = chunk.bare()
                && chunk.head() == actor
                && (chunk.from() == 0 || parse.units.get(chunk.from() - 1).is(Unit.Kind.COMMA));
        return person && apart ? Optional.of(chunk) : Optional.empty();
    }

    /** Whether a verb in -ing behind a noun, with at most adverbs and a time between, tells of it: "a letter strongly condemning". */
    static boolean tellsOfNoun(java.util.List<Unit> units, int verb) {
        int before = verb - 1;
        while (before > 0
                && (units.get(before).is(Unit.Kind.ADVERB) || units.get(before).is(Unit.Kind.TIME))) {
            before--;
        }
        return before > 0 && units.get(before).is(Unit.Kind.NOUN);
    }

    /** Whether a pronoun for what the sentence before tells opens the clause and its subject comes after: "Dat zei Berg". */
    public static boolean refersBack(Parse parse, Clause clause) {
        return parse.subject(clause).isPresent()
                && parse.subject(clause).get().chunk().from() > clause.finite
                && parse.chunks(clause).stream().anyMatch(chunk -> chunk.bare() && refers(parse, clause, chunk));
    }

    /** Whether the phrase is a bare "that" or "this" right before the finite verb. */
    private static boolean refers(Parse parse, Clause clause, Chunk chunk) {
        Unit head = parse.head(chunk);
        return chunk.to() - chunk.from() == 1
                && head.is(Unit.Kind.PRONOUN)
                && head.key().equals("it")
                && chunk.to() == clause.finite;
    }

    /** Whether a verb of the clause takes a clause or quoted words as what is said. */
    private static boolean says(Parse parse, Clause clause) {
        return clause.verbs.stream()
                .map(parse.units::get)
                .filter(unit -> unit.verb != null)
                .flatMap(unit -> parse.language.entries().ofVerb(unit.verb.verb()).stream())
                .flatMap(trigger -> trigger.entry().marks("C").stream())
                .anyMatch(mark -> mark.type() == Entry.Mark.Type.THAT || mark.type() == Entry.Mark.Type.QUOTE);
    }
}
