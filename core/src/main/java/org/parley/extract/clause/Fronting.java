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
