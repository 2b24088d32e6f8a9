package org.parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.Forms;
import org.parley.pack.Gender;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;

/**
 * Resolves pronouns, possessives and "both countries" within an article, when that is certain.
 *
 * <p>A singular pronoun is whom its sentence or the last one that names anybody is about, and nobody where that is open;
 * see {@link Scene}. Quoted words are passed over.
 */
final class Pronouns {
    /** Sentences without a person that may stand between a pronoun and whom it means. */
    private static final int REACH = 3;

    private final List<Parse> parses;
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<Integer, Gender> genders = new HashMap<>();

    /** who "we" is, in quoted words */
    private final Optional<Mention> voice;

    /** whose quoted words are passed over; null for the words that somebody says */
    private final @Nullable Quotes quotes;

    Pronouns(Quotes quotes) {
        this(new ArrayList<>(), Optional.empty(), quotes);
    }

    private Pronouns(List<Parse> parses, Optional<Mention> voice, @Nullable Quotes quotes) {
        this.parses = parses;
        this.voice = voice;
        this.quotes = quotes;
    }

    /** For words that {@code speaker} says: "we" and "I" are his, and nobody named outside is "he" or "they". */
    Pronouns voicedBy(Mention speaker) {
        return new Pronouns(List.of(), Optional.of(speaker), null);
    }

    /** Adds a sentence once it is parsed; sentences come in order. Whom only quoted words name is nobody's antecedent. */
    void saw(Parse parse) {
        parses.add(parse);
        if (!quoted(parse.sentence.from() + 1) || !quoted(parse.sentence.to() - 2)) {
            scenes.add(Scene.of(parse, pronoun -> antecedent(parse, pronoun)));
        }
    }

    private boolean quoted(int token) {
        return quotes != null && quotes.inside(token);
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
        return switch (key(parse, word)) {
            case "we", "i" -> voice;
            case "he", "she" -> person(parse, word);
            case "own" -> ownSubject(parse, word).or(() -> person(parse, word));
            case "they" -> group(parse, word);
            case "it" -> state(parse, word);
            default -> Optional.empty();
        };
    }

    /** "Berg said he would", "Peru says it will": in what is said a pronoun that agrees is the speaker. */
    private Optional<Mention> speaker(Parse parse, Unit word) {
        Clause clause = parse.clause(word);
        if (!clause.relation.equals("complement") || clause.parent < 0) {
            return Optional.empty();
        }
        return parse.subject(parse.clauses.get(clause.parent))
                .flatMap(subject -> parse.head(subject.chunk()).actor())
                .filter(mention -> mention.acts()
                        && mention.from() < word.from
                        && agrees(mention, key(parse, word))
                        && agrees(parse, mention, key(parse, word)));
    }

    private static boolean agrees(Mention mention, String pronoun) {
        boolean person = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
        return switch (pronoun) {
            case "he", "she" -> person;
            case "it" -> !person;
            case "they", "own", "we", "one" -> true;
            default -> false;
        };
    }

    /** A reflexive possessive is the subject's. */
    private Optional<Mention> ownSubject(Parse parse, Unit word) {
        return parse.subject(parse.clause(word))
                .flatMap(subject -> parse.head(subject.chunk()).actor())
                .filter(Mention::acts);
    }

    /**
     * Who "he" or "she" is. In its own sentence: the person who is the subject of another clause, for "his" anybody named
     * before it; else whom the sentences before are about. Somebody known to be of the other sex never is.
     */
    private Optional<Mention> person(Parse parse, Unit word) {
        String key = key(parse, word);
        List<Mention> here = agreeing(parse, Scene.people(parse, word.from), key);
        here.removeIf(mention -> quoted(mention.from()) && !quoted(word.from));
        if (word.is(Unit.Kind.POSSESSIVE)) {
            return here.isEmpty() ? before(parse, key) : one(parse, here, word.from);
        }
        here.removeIf(mention -> !outside(parse, mention, word));
        if (here.isEmpty()) {
            return before(parse, key);
        }
        List<Mention> subjects = here.stream()
                .filter(mention -> subjectOfItsClause(parse, mention))
                .toList();
        if (!subjects.isEmpty()) {
            return one(parse, subjects, word.from);
        }
        boolean another = before(parse, key)
                .filter(mention -> here.stream().noneMatch(other -> Scene.same(other, mention)))
                .isPresent();
        return another ? Optional.empty() : one(parse, here, word.from);
    }

    /** The only one of them, else the one that is the subject of the main clause. */
    private static Optional<Mention> one(Parse parse, List<Mention> people, int before) {
        return people.size() == 1
                ? Optional.of(people.get(0))
                : subjectPerson(parse, before)
                        .filter(mention -> people.stream().anyMatch(other -> Scene.same(other, mention)));
    }

    /** Whether the person stands in another clause that has a verb of its own: "after talks with Berg, he" is not Berg. */
    private static boolean outside(Parse parse, Mention mention, Unit word) {
        return parse.units.stream()
                .filter(unit ->
                        unit.actor().filter(other -> Scene.same(other, mention)).isPresent())
                .anyMatch(
                        unit -> unit.from < word.from && unit.clause != word.clause && parse.clause(unit).finite >= 0);
    }

    private static boolean subjectOfItsClause(Parse parse, Mention mention) {
        return parse.clauses.stream()
                .anyMatch(clause -> clause.finite >= 0
                        && parse.subject(clause)
                                .flatMap(subject -> parse.head(subject.chunk()).actor())
                                .filter(other -> Scene.same(other, mention))
                                .isPresent());
    }

    private static Optional<Mention> subjectPerson(Parse parse, int before) {
        for (Clause clause : parse.clauses) {
            if (clause.is(Clause.Type.MAIN) && clause.finite >= 0) {
                return parse.subject(clause)
                        .flatMap(subject -> parse.head(subject.chunk()).actor())
                        .filter(mention -> mention.from() < before && Scene.person(mention));
            }
        }
        return Optional.empty();
    }

    /** Whom the sentences before are about; those that name nobody are passed over, a few of them. */
    private Optional<Mention> before(Parse parse, String key) {
        int passed = 0;
        for (int k = scenes.size() - 1; k >= 0 && passed < REACH; k--) {
            Scene scene = scenes.get(k);
            if (scene.parse().number >= parse.number) {
                continue;
            }
            if (parse.sentence.paragraph() - scene.parse().sentence.paragraph() > 1 + Math.min(passed, 1)) {
                return Optional.empty();
            }
            List<Mention> agreeing = agreeing(parse, scene.people(), key);
            if (scene.focus().isPresent()) {
                Mention focus = scene.focus().get();
                if (agrees(parse, focus, key)) {
                    return scene.focus();
                }
                return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
            }
            if (scene.stranger() || agreeing.size() > 1) {
                return Optional.empty();
            }
            if (agreeing.size() == 1) {
                return Optional.of(agreeing.get(0));
            }
            passed++;
        }
        return Optional.empty();
    }

    private List<Mention> agreeing(Parse parse, List<Mention> people, String key) {
        List<Mention> found = new ArrayList<>(people);
        found.removeIf(mention -> !agrees(parse, mention, key));
        return found;
    }

    /** Whether nothing known of the person forbids the pronoun. */
    private boolean agrees(Parse parse, Mention mention, String key) {
        Optional<Gender> gender = gender(parse, mention);
        return switch (key) {
            case "he" -> !gender.equals(Optional.of(Gender.FEMALE));
            case "she" -> !gender.equals(Optional.of(Gender.MALE));
            default -> true;
        };
    }

    /** What title, office or first name tell of a person, here or where it was named before. */
    private Optional<Gender> gender(Parse parse, Mention mention) {
        Optional<Gender> known = Optional.ofNullable(genders.get(mention.person()));
        if (known.isPresent()) {
            return known;
        }
        Map<String, Gender> words = parse.language.actors().genders();
        Optional<Gender> found = mention.name()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> words.get(Forms.lower(name.substring(0, name.indexOf(' ')))));
        for (int i = mention.from(); i < mention.to() && found.isEmpty(); i++) {
            boolean office = !parse.tokens.capital(i) || i == mention.from();
            found = office ? Optional.ofNullable(words.get(parse.tokens.lower(i).replace(".", ""))) : found;
        }
        if (mention.person() >= 0) {
            found.ifPresent(gender -> genders.put(mention.person(), gender));
        }
        return found;
    }

    /** What the pronoun is; one that is both "she" and "they" is told by the ending of its verb. */
    private static String key(Parse parse, Unit word) {
        List<String> plural = parse.language.grammar().pluralEndings();
        boolean both = can(word, "she") && can(word, "they");
        if (!both || plural.isEmpty()) {
            return word.key();
        }
        int finite = parse.clause(word).finite;
        if (finite < 0) {
            return word.key();
        }
        String verb = parse.tokens.lower(parse.units.get(finite).from);
        return plural.stream().anyMatch(verb::endsWith) ? "they" : "she";
    }

    private static boolean can(Unit word, String key) {
        for (Sense sense : word.senses) {
            if (sense instanceof Sense.Closed closed
                    && closed.wordClass() == WordClass.PRONOUN
                    && closed.key().equals(key)) {
                return true;
            }
        }
        return false;
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

    /** "It": the state or organ that is the subject so far; where it speaks, also the subject of the sentence before. */
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
        Clause clause = parse.clause(word);
        boolean speaks = clause.verbs.stream().anyMatch(verb -> Passages.says(parse, parse.units.get(verb)))
                && parse.subject(clause)
                        .filter(subject -> parse.head(subject.chunk()) == word)
                        .isPresent();
        Scene last = scenes.isEmpty() ? null : scenes.get(scenes.size() - 1);
        return speaks
                        && last != null
                        && last.parse().number < parse.number
                        && parse.sentence.paragraph() - last.parse().sentence.paragraph() <= 1
                ? last.thing()
                : Optional.empty();
    }

    /** Whose "the statement" is: of who spoke in the sentence before. */
    Optional<Mention> author(Parse parse) {
        Scene last = scenes.isEmpty() ? null : scenes.get(scenes.size() - 1);
        return last != null
                        && last.spoke()
                        && last.parse().number < parse.number
                        && parse.sentence.paragraph() - last.parse().sentence.paragraph() <= 1
                ? last.focus().or(last::thing)
                : Optional.empty();
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
