package org.parley.extract.clause;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Grammar;

/** Who is the subject of which clause of a sentence. */
final class Subjects {
    private final Parse parse;

    Subjects(Parse parse) {
        this.parse = parse;
    }

    /** The subject of the clause; empty if it has none of its own that can be told. */
    Optional<Parse.Subject> of(Clause clause) {
        return subject(clause, 0);
    }

    private Optional<Parse.Subject> subject(Clause clause, int depth) {
        if (depth > 6) {
            return Optional.empty();
        }
        if (clause.is(Clause.Type.INFINITIVE)) {
            return clause.parent < 0
                    ? Optional.empty()
                    : subject(parse.clauses.get(clause.parent), depth + 1)
                            .map(s -> new Parse.Subject(s.chunk(), false));
        }
        if (clause.sharesSubjectWith >= 0) {
            return subject(parse.clauses.get(clause.sharesSubjectWith), depth + 1)
                    .map(s -> new Parse.Subject(s.chunk(), false));
        }
        if (clause.is(Clause.Type.RELATIVE)) {
            return relativeSubject(clause);
        }
        Optional<Chunk> apposed = invertedQuote(clause) ? Fronting.apposed(parse, clause) : Optional.empty();
        if (apposed.isPresent()) {
            return apposed.map(chunk -> new Parse.Subject(chunk, false));
        }
        boolean v2Main = parse.language.grammar().order() == Grammar.Order.V2 && clause.is(Clause.Type.MAIN);
        Optional<Chunk> pronoun = v2Main ? pronounBehind(clause) : Optional.empty();
        if (pronoun.isPresent()) {
            return pronoun.map(chunk -> new Parse.Subject(chunk, true));
        }
        Optional<Chunk> teller = v2Main ? Fronting.teller(parse, clause, parse.bare(clause)) : Optional.empty();
        if (teller.isPresent()) {
            return teller.map(chunk -> new Parse.Subject(chunk, true));
        }
        Chunk before = beforeFinite(clause);
        if (before != null) {
            return Optional.of(new Parse.Subject(before, true));
        }
        if (!v2Main && clause.finite >= 0 && !invertedQuote(clause)) {
            return Optional.empty();
        }
        for (Chunk chunk : parse.bare(clause)) {
            if (chunk.from() > clause.finite) {
                return Optional.of(new Parse.Subject(chunk, true));
            }
        }
        return Optional.empty();
    }

    /** "De Britten beschuldigde hij": a pronoun right behind the finite verb that can be nothing but subject. */
    private Optional<Chunk> pronounBehind(Clause clause) {
        int next = clause.finite + 1;
        boolean nominative = clause.finite >= 0
                && next < parse.units.size()
                && parse.units.get(next).is(Kind.PRONOUN)
                && parse.units.get(next).chunk >= 0
                && parse.language.grammar().nominative().contains(parse.lower(parse.units.get(next)));
        return nominative ? Optional.of(parse.chunks.get(parse.units.get(next).chunk)) : Optional.empty();
    }

    /** After quoted words the verb may come first even where it otherwise does not ("...", said Berg). */
    private boolean invertedQuote(Clause clause) {
        return clause.finite >= 0 && clause.finite == firstWord(clause);
    }

    private int firstWord(Clause clause) {
        for (int unit : clause.units) {
            if (!parse.units.get(unit).boundary() && !parse.units.get(unit).is(Kind.COORDINATOR)) {
                return unit;
            }
        }
        return -1;
    }

    /** The bare phrase before the finite verb: the first, unless only a later one is an actor right at the verb. */
    private @Nullable Chunk beforeFinite(Clause clause) {
        int limit = clause.finite < 0 ? Integer.MAX_VALUE : clause.finite;
        Chunk first = null;
        Chunk last = null;
        for (Chunk chunk : parse.bare(clause)) {
            if (chunk.from() < limit) {
                first = first == null ? chunk : first;
                last = chunk;
            }
        }
        if (first == null || last == null) {
            return null;
        }
        boolean actorAtVerb = !parse.isActor(first)
                && parse.isActor(last)
                && !commaBetween(first.to(), last.from())
                && parse.language.grammar().subordinate() != Grammar.Subordinate.VERB_LAST;
        return actorAtVerb ? last : first;
    }

    private boolean commaBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            if (parse.units.get(k).is(Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Parse.Subject> relativeSubject(Clause clause) {
        Optional<Chunk> antecedent =
                clause.antecedent < 0 || parse.placed(clause) || parse.units.get(clause.antecedent).chunk < 0
                        ? Optional.empty()
                        : Optional.of(parse.chunks.get(parse.units.get(clause.antecedent).chunk));
        List<Chunk> bare = parse.bare(clause);
        Optional<Chunk> own = clause.finite < 0
                ? Optional.empty()
                : bare.stream().filter(chunk -> chunk.from() < clause.finite).findFirst();
        if (parse.language.grammar().subordinate() != Grammar.Subordinate.VERB_LAST) {
            return own.map(chunk -> new Parse.Subject(chunk, true))
                    .or(() -> antecedent.map(chunk -> new Parse.Subject(chunk, false)));
        }
        boolean objectRelative = own.isPresent()
                && (parse.isActor(own.get()) || parse.placed(clause))
                && !antecedent.map(parse::isActor).orElse(false);
        return objectRelative
                ? own.map(chunk -> new Parse.Subject(chunk, true))
                : antecedent.map(chunk -> new Parse.Subject(chunk, false));
    }
}
