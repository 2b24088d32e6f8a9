package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.ActorWord;
import org.parley.pack.Cues.Cue;

/**
 * Whom a sentence speaks of, for the pronouns of the sentences after it.
 *
 * @param people people and holders of offices that it names, each once
 * @param focus whom it is about: who speaks in it, else the person that is the subject of its main clause
 * @param stranger whether it is about somebody who cannot be told: then nobody else is "he" after it
 * @param thing the state or organ that is the subject of its main clause
 * @param spoke whether something is said in it, or a statement or letter is named
 */
record Scene(
        Parse parse,
        List<Mention> people,
        Optional<Mention> focus,
        boolean stranger,
        Optional<Mention> thing,
        boolean spoke) {

    /** The sentence, with {@code pronoun} to tell who "he" is in it. */
    static Scene of(Parse parse, Function<Unit, Optional<Mention>> pronoun) {
        Clause about = about(parse);
        List<Mention> people = people(parse, Integer.MAX_VALUE);
        Optional<Mention> thing = thing(parse);
        boolean spoke = parse.marks.has(Cue.DOCUMENT, parse.sentence.from(), parse.sentence.to())
                || parse.clauses.stream().anyMatch(clause -> clause.is(Clause.Type.MAIN) && says(parse, clause));
        if (about == null) {
            return new Scene(parse, people, speakerBeside(parse), false, thing, spoke);
        }
        Unit subject = subject(parse, about).orElseThrow();
        Optional<Mention> focus = subject.is(Unit.Kind.PRONOUN) ? pronoun.apply(subject) : subject.actor();
        return new Scene(parse, people, focus, focus.isEmpty(), thing, spoke);
    }

    /** The main clause that is about somebody: the one that says, else the first; null if none is about a person. */
    private static @Nullable Clause about(Parse parse) {
        Clause best = null;
        for (Clause clause : parse.clauses) {
            boolean personal = clause.is(Clause.Type.MAIN)
                    && clause.finite >= 0
                    && subject(parse, clause)
                            .filter(unit -> personal(parse, unit))
                            .isPresent();
            if (personal && (best == null || says(parse, clause) && !says(parse, best))) {
                best = clause;
            }
        }
        return best;
    }

    /** The state or organ that is the subject of the main clause that says, else of the first one. */
    private static Optional<Mention> thing(Parse parse) {
        Optional<Mention> found = Optional.empty();
        boolean first = true;
        for (Clause clause : parse.clauses) {
            if (!clause.is(Clause.Type.MAIN) || clause.finite < 0) {
                continue;
            }
            Optional<Mention> subject = subject(parse, clause)
                    .flatMap(Unit::actor)
                    .filter(mention -> !person(mention) && mention.acts() && mention.kind() != Mention.Kind.BOTH);
            if (subject.isPresent() && (first || says(parse, clause))) {
                found = subject;
            }
            first = false;
        }
        return found;
    }

    private static Optional<Unit> subject(Parse parse, Clause clause) {
        return parse.subject(clause).map(found -> parse.head(found.chunk()));
    }

    private static boolean personal(Parse parse, Unit unit) {
        return switch (unit.kind) {
            case ACTOR ->
                unit.actor()
                        .filter(mention -> person(mention) && !several(parse, mention))
                        .isPresent();
            case PRONOUN -> unit.key().equals("he") || unit.key().equals("she");
            case UNKNOWN -> parse.tokens.capital(unit.from) && named(parse, unit);
            default -> false;
        };
    }

    /** Whether an unknown word with a capital is a name: not the first word of the sentence alone. */
    private static boolean named(Parse parse, Unit unit) {
        int number = parse.units.indexOf(unit);
        return unit.from > parse.sentence.from()
                && !parse.tokens.allCaps(unit.from)
                && !(number > 0 && parse.units.get(number - 1).is(Unit.Kind.DETERMINER));
    }

    private static boolean says(Parse parse, Clause clause) {
        for (int verb : clause.verbs) {
            if (Passages.says(parse, parse.units.get(verb))) {
                return true;
            }
        }
        return false;
    }

    /** Who "according to Berg" names. */
    private static Optional<Mention> speakerBeside(Parse parse) {
        for (Marks.Mark mark : parse.marks.all()) {
            if (mark.cue() == Cue.ACCORDING) {
                Optional<Mention> speaker = Attributions.speakerAfter(parse, mark.to())
                        .filter(mention -> person(mention) && !several(parse, mention));
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    static boolean person(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
    }

    /** People named before the token, each once. */
    static List<Mention> people(Parse parse, int before) {
        List<Mention> found = new ArrayList<>(2);
        for (Unit unit : parse.units) {
            Optional<Mention> actor = unit.actor();
            if (unit.from < before
                    && actor.isPresent()
                    && person(actor.get())
                    && !several(parse, actor.get())
                    && found.stream().noneMatch(other -> same(other, actor.get()))) {
                found.add(actor.get());
            }
        }
        return found;
    }

    static boolean same(Mention a, Mention b) {
        return a == b || a.person() >= 0 && a.person() == b.person();
    }

    /** Whether the words name several holders of an office: "the diplomats" are not "he". */
    private static boolean several(Parse parse, Mention mention) {
        return mention.kind() == Mention.Kind.OFFICE
                && parse.language.actors().names().matches(parse.tokens, mention.to() - 1, mention.to()).stream()
                        .anyMatch(match -> match.value() instanceof ActorWord.Office office && office.plural());
    }
}
