package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.ActorWord;
import org.parley.text.Sentence;

/**
 * Resolves pronouns, possessives and "both countries" within an article, when that is certain.
 *
 * <p>Looks at the sentence before the pronoun and the one before that, in the same or the preceding paragraph. A
 * singular pronoun wants exactly one person who acts; if a sentence names several, only the subject of its main clause.
 */
final class Pronouns {
    private final List<Parse> parses;

    /** who "we" is, in quoted words */
    private final Optional<Mention> voice;

    Pronouns() {
        this(new ArrayList<>(), Optional.empty());
    }

    private Pronouns(List<Parse> parses, Optional<Mention> voice) {
        this.parses = parses;
        this.voice = voice;
    }

    /** For words that {@code speaker} says: "we" and "I" are his, and nobody named outside is "he" or "they". */
    Pronouns voicedBy(Mention speaker) {
        return new Pronouns(List.of(), Optional.of(speaker));
    }

    /** Adds a sentence once it is parsed; sentences come in order. */
    void saw(Parse parse) {
        parses.add(parse);
    }

    /** Who "he", "she", "they" or "we" is; empty if it cannot be told. */
    Optional<Mention> antecedent(Parse parse, Unit pronoun) {
        return resolve(parse, pronoun);
    }

    /** Who "his", "her" or "their" is. */
    Optional<Mention> possessor(Parse parse, Unit possessive) {
        return resolve(parse, possessive);
    }

    private Optional<Mention> resolve(Parse parse, Unit word) {
        Optional<Mention> speaker = speaker(parse, word);
        if (speaker.isPresent()) {
            return speaker;
        }
        return switch (word.key()) {
            case "we", "i" -> voice;
            case "he", "she" -> person(parse, word);
            case "own" -> ownSubject(parse, word).or(() -> person(parse, word));
            case "they" -> group(parse, word);
            case "it" -> state(parse, word);
            default -> Optional.empty();
        };
    }

    /** "Berg said he would", "Peru says it will": in what is said a pronoun that agrees is the speaker. */
    private static Optional<Mention> speaker(Parse parse, Unit word) {
        Clause clause = parse.clause(word);
        if (!clause.relation.equals("complement") || clause.parent < 0) {
            return Optional.empty();
        }
        return parse.subject(parse.clauses.get(clause.parent))
                .flatMap(subject -> parse.head(subject.chunk()).actor())
                .filter(mention -> mention.acts() && mention.from() < word.from && agrees(mention, word.key()));
    }

    private static boolean agrees(Mention mention, String pronoun) {
        boolean person = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
        return switch (pronoun) {
            case "he", "she" -> person;
            case "it" -> !person;
            case "they", "own", "we" -> true;
            default -> false;
        };
    }

    /** A reflexive possessive is the subject's. */
    private Optional<Mention> ownSubject(Parse parse, Unit word) {
        return parse.subject(parse.clause(word))
                .flatMap(subject -> parse.head(subject.chunk()).actor())
                .filter(Mention::acts);
    }

    private Optional<Mention> person(Parse parse, Unit word) {
        List<Mention> here = people(parse, word.from);
        if (here.size() == 1) {
            return Optional.of(here.get(0));
        }
        if (here.size() > 1) {
            return subjectPerson(parse, word.from);
        }
        return before(parse).flatMap(previous -> {
            List<Mention> there = people(previous, Integer.MAX_VALUE);
            return there.size() == 1 ? Optional.of(there.get(0)) : subjectPerson(previous, Integer.MAX_VALUE);
        });
    }

    private static List<Mention> people(Parse parse, int before) {
        List<Mention> found = new ArrayList<>(2);
        for (Unit unit : parse.units) {
            Optional<Mention> actor = unit.actor();
            if (unit.from < before
                    && actor.isPresent()
                    && (actor.get().kind() == Mention.Kind.PERSON || actor.get().kind() == Mention.Kind.OFFICE)
                    && !several(parse, actor.get())) {
                boolean repeated = found.stream().anyMatch(other -> same(other, actor.get()));
                if (!repeated) {
                    found.add(actor.get());
                }
            }
        }
        return found;
    }

    /** Whether the words name several holders of an office: "the diplomats" are not "he". */
    private static boolean several(Parse parse, Mention mention) {
        return mention.kind() == Mention.Kind.OFFICE
                && parse.language.actors().names().matches(parse.tokens, mention.to() - 1, mention.to()).stream()
                        .anyMatch(match -> match.value() instanceof ActorWord.Office office && office.plural());
    }

    private static boolean same(Mention a, Mention b) {
        return a.person() >= 0 && a.person() == b.person();
    }

    private static Optional<Mention> subjectPerson(Parse parse, int before) {
        for (Clause clause : parse.clauses) {
            if (clause.is(Clause.Type.MAIN) && clause.finite >= 0) {
                return parse.subject(clause)
                        .flatMap(subject -> parse.head(subject.chunk()).actor())
                        .filter(mention -> mention.from() < before
                                && (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE));
            }
        }
        return Optional.empty();
    }

    /** "They": the sides of a coordination or pair named last, if the sentence names no third. */
    private Optional<Mention> group(Parse parse, Unit word) {
        List<String> sides = sidesBefore(parse, word.from);
        if (sides.size() < 2) {
            sides = before(parse)
                    .map(previous -> sidesBefore(previous, Integer.MAX_VALUE))
                    .orElse(List.of());
        }
        return sides.size() == 2 ? Optional.of(both(word, sides)) : Optional.empty();
    }

    /** "It": the only state or organ that acts in the sentence so far, or as the subject of the one before. */
    private Optional<Mention> state(Parse parse, Unit word) {
        Optional<Clause> at = Optional.of(parse.clause(word));
        for (int depth = 0; depth < 5 && at.isPresent(); depth++) {
            Optional<Mention> subject = parse.subject(at.get())
                    .flatMap(found -> parse.head(found.chunk()).actor())
                    .filter(mention -> mention.from() < word.from);
            if (subject.isPresent()) {
                return subject.filter(mention -> mention.acts() && mention.person() < 0);
            }
            at = parse.parent(at.get());
        }
        return Optional.empty();
    }

    private static Mention both(Unit word, List<String> sides) {
        return new Mention(word.from, word.to, Mention.Kind.BOTH, sides, Optional.empty(), Optional.empty(), false, -1);
    }

    /** Distinct sides that act in the sentence before the token. */
    private static List<String> sidesBefore(Parse parse, int before) {
        Set<String> sides = new LinkedHashSet<>();
        for (Unit unit : parse.units) {
            unit.actor()
                    .filter(mention -> unit.from < before && mention.acts())
                    .ifPresent(mention -> sides.addAll(mention.sides()));
        }
        return List.copyOf(sides);
    }

    /** The sentence before, if it is in the same or the preceding paragraph. */
    private Optional<Parse> before(Parse parse) {
        Sentence here = parse.sentence;
        for (int k = parses.size() - 1; k >= 0; k--) {
            Parse other = parses.get(k);
            if (other.number < parse.number) {
                boolean near = here.paragraph() - other.sentence.paragraph() <= 1;
                return near ? Optional.of(other) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
