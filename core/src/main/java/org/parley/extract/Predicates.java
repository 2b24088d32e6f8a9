package org.parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.extract.clause.UnitPass;
import org.parley.model.DateRange;
import org.parley.model.Status;
import org.parley.model.Tags;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/** Finds every event word of a sentence, verb or noun, and whether what it names took place. */
final class Predicates {
    private final Parse parse;
    private final Marks marks;
    private final Reality reality;
    private final Map<Integer, Event> events = new HashMap<>();
    private final List<Tags.PredicateTag> found = new ArrayList<>();

    private Predicates(Parse parse, Marks marks, Optional<DateRange> published, List<Event> events) {
        this.parse = parse;
        this.marks = marks;
        this.reality = new Reality(parse, marks, published);
        for (Event event : events) {
            this.events.merge(event.unit, event, (old, other) -> old.operations.isEmpty() ? other : old);
        }
    }

    /** The predicates of the sentence in order. */
    static List<Tags.PredicateTag> of(Parse parse, Marks marks, Optional<DateRange> published, List<Event> events) {
        Predicates pass = new Predicates(parse, marks, published, events);
        for (int unit = 0; unit < parse.units.size(); unit++) {
            Standing standing = pass.standing(unit);
            if (standing != null) {
                Unit word = parse.units.get(unit);
                pass.found.add(new Tags.PredicateTag(parse.tokens.span(word.from, word.to), standing.word()));
            }
        }
        return pass.found;
    }

    /** The standing of an event word; null if the unit is none. */
    private @Nullable Standing standing(int unit) {
        Unit word = parse.units.get(unit);
        Clause clause = parse.clause(word);
        return switch (word.kind) {
            case VERB -> reality.of(clause);
            case AUXILIARY -> mainVerb(unit, clause) || wants(word) ? auxiliary(word, clause) : null;
            case UNKNOWN, ADJECTIVE -> {
                if (unknownVerb(unit, clause)) {
                    yield reality.of(clause);
                }
                if (word.is(Kind.ADJECTIVE) && predicative(unit, clause)) {
                    yield reality.of(clause);
                }
                if (unknownInfinitive(unit)) {
                    yield Standing.PLANNED;
                }
                yield word.is(Kind.UNKNOWN) && eventNoun(unit) ? noun(unit, word, clause) : null;
            }
            case NOUN -> eventNoun(unit) ? noun(unit, word, clause) : null;
            default -> null;
        };
    }

    /** Whether an auxiliary is all the verb its clause has. */
    private boolean mainVerb(int unit, Clause clause) {
        return clause.verbs.get(clause.verbs.size() - 1) == unit
                && clause.verbs.stream().noneMatch(verb -> parse.units.get(verb).is(Kind.VERB))
                && clause.units.stream().noneMatch(other -> unknownVerb(other, clause));
    }

    /** An adjective said of the subject ("will be available"): right behind a copula, with no noun after it. */
    private boolean predicative(int unit, Clause clause) {
        Unit word = parse.units.get(unit);
        if (word.chunk >= 0 && parse.chunks.get(word.chunk).to() > unit + 1) {
            return false;
        }
        int before = unit - 1;
        while (before >= 0 && parse.units.get(before).is(Kind.ADVERB)) {
            before--;
        }
        Unit copula = before < 0 ? word : parse.units.get(before);
        return copula.clause == clause.number
                && copula.is(Kind.AUXILIARY)
                && copula.auxiliary != null
                && copula.auxiliary.means().equals("be");
    }

    /** Wanting is something done, also where the language makes it an auxiliary. */
    private static boolean wants(Unit word) {
        return word.auxiliary != null && word.auxiliary.means().equals("want");
    }

    /** An auxiliary that is its clause's verb says nothing of its own reality: who seems, seems. */
    private Standing auxiliary(Unit word, Clause clause) {
        String means = word.auxiliary == null ? "" : word.auxiliary.means();
        Standing standing = reality.of(clause);
        boolean modal = switch (means) {
            case "be", "have", "passive", "do", "let" -> false;
            default -> true;
        };
        return modal && standing != Standing.DENIED ? Standing.OCCURRED : standing;
    }

    /** A word no list knows is a verb right after an infinitive marker or a modal without another verb. */
    private boolean unknownVerb(int unit, Clause clause) {
        Unit word = parse.units.get(unit);
        if (!word.is(Kind.UNKNOWN) && !word.is(Kind.ADJECTIVE)
                || !parse.tokens.isWord(word.from)
                || parse.tokens.capital(word.from)
                || unit == 0
                || clause.verbs.stream().anyMatch(verb -> parse.units.get(verb).is(Kind.VERB))) {
            return false;
        }
        int before = unit - 1;
        while (before > 0
                && (parse.units.get(before).is(Kind.ADVERB)
                        || parse.units.get(before).is(Kind.NEGATOR))) {
            before--;
        }
        Unit governor = parse.units.get(before);
        if (governor.is(Kind.INFINITIVE_MARKER)) {
            return governor.clause == word.clause;
        }
        return governor.is(Kind.AUXILIARY) && governor.auxiliary != null && takesInfinitive(governor.auxiliary);
    }

    /** "to zibble the road": what might be a preposition too is a marker before an unknown word with an object. */
    private boolean unknownInfinitive(int unit) {
        Unit word = parse.units.get(unit);
        if (!word.is(Kind.UNKNOWN)
                || unit == 0
                || unit + 1 >= parse.units.size()
                || !parse.tokens.isWord(word.from)
                || parse.tokens.capital(word.from)) {
            return false;
        }
        Unit before = parse.units.get(unit - 1);
        Unit next = parse.units.get(unit + 1);
        return before.is(Kind.PREPOSITION)
                && UnitPass.can(before, WordClass.INFINITIVE_MARKER)
                && (next.is(Kind.DETERMINER)
                        || next.is(Kind.POSSESSIVE)
                        || next.is(Kind.ACTOR)
                        || next.is(Kind.PRONOUN));
    }

    private static boolean takesInfinitive(Sense.Auxiliary auxiliary) {
        return switch (auxiliary.means()) {
            case "future", "possible", "may", "allowed", "must", "want", "expected", "hearsay", "going", "passive" ->
                true;
            default -> false;
        };
    }

    /** A noun that evokes an entry, is made of a verb, or is what somebody plans or announces. */
    private boolean eventNoun(int unit) {
        Unit word = parse.units.get(unit);
        if (planned(unit, word)) {
            return true;
        }
        if (word.noun == null) {
            return word.is(Kind.UNKNOWN)
                    && !parse.tokens.capital(word.from)
                    && parse.language.grammar().eventEnding(parse.lower(word));
        }
        boolean verbToo = word.senses.length > 0 && !word.verbForms().isEmpty();
        return verbToo
                || !parse.language.entries().ofNoun(word.noun.noun()).isEmpty()
                || parse.language.grammar().eventEnding(word.noun.noun().lemma());
    }

    private boolean planned(int unit, Unit word) {
        if (word.chunk < 0
                || !parse.tokens.isWord(word.from)
                || parse.chunks.get(word.chunk).head() != unit
                || !parse.chunks.get(word.chunk).bare()) {
            return false;
        }
        Clause clause = parse.clause(word);
        int verb = lexical(clause);
        return verb >= 0
                && verb < unit
                && reality.outlook(verb) == Outlook.PROSPECT
                && governed(parse.chunks.get(word.chunk), clause) == Standing.PLANNED;
    }

    private Standing noun(int unit, Unit word, Clause clause) {
        Event event = events.get(unit);
        if (event != null && !event.operations.isEmpty()) {
            return operated(event);
        }
        if (word.chunk < 0) {
            return Standing.OCCURRED;
        }
        Chunk chunk = parse.chunks.get(word.chunk);
        for (int k = Math.max(0, chunk.from() - 1); k < unit; k++) {
            if (parse.units.get(k).is(Kind.NEGATOR)) {
                return Standing.DENIED;
            }
        }
        int from = parse.units.get(chunk.from()).from;
        if (marks.has(Cue.PLAN, from, word.to)) {
            return Standing.PLANNED;
        }
        if (marks.has(Cue.HEDGE_REPORTED, from, word.to) || marks.has(Cue.HEDGE_POSSIBLE, from, word.to)) {
            return Standing.UNCERTAIN;
        }
        return chunk.head() == unit && chunk.bare() ? governed(chunk, clause) : Standing.OCCURRED;
    }

    /** A noun as subject or object: as the verb makes it. */
    private Standing governed(Chunk chunk, Clause clause) {
        int verb = lexical(clause);
        if (verb < 0) {
            return Standing.OCCURRED;
        }
        Standing standing = reality.of(clause);
        Outlook outlook = reality.outlook(verb);
        boolean subject = parse.subject(clause)
                .map(found -> found.own() && found.chunk().first() == chunk.first())
                .orElse(false);
        if (subject) {
            Standing begun = begun(clause);
            if (begun != Standing.OCCURRED) {
                return begun;
            }
        }
        boolean passive = parse.passive(clause, parse.units.get(verb));
        boolean undergoes = subject ? passive || outlook == Outlook.ASPECT : !passive;
        if (!undergoes) {
            return Standing.OCCURRED;
        }
        return switch (outlook) {
            case PROSPECT -> standing == Standing.DENIED ? Standing.DENIED : Standing.PLANNED;
            case REVERSAL -> standing == Standing.OCCURRED ? Standing.DENIED : Standing.OCCURRED;
            case ASPECT -> standing;
            case SAYS, ALLEGES, DENIES, WILLS, NONE ->
                standing == Standing.PLANNED && (passive || !definite(chunk) && firstObject(chunk, clause))
                        ? Standing.PLANNED
                        : Standing.OCCURRED;
        };
    }

    private boolean firstObject(Chunk chunk, Clause clause) {
        List<Chunk> objects = parse.objects(clause);
        return !objects.isEmpty() && objects.get(0).first() == chunk.first();
    }

    /** "The talks are expected to begin": what the infinitive under the clause says of the clause's subject. */
    private Standing begun(Clause clause) {
        for (Clause other : parse.clauses) {
            int verb = other.parent == clause.number && other.is(Clause.Type.INFINITIVE) ? lexical(other) : -1;
            if (verb >= 0 && reality.outlook(verb) == Outlook.ASPECT) {
                return reality.of(other);
            }
        }
        return Standing.OCCURRED;
    }

    private int lexical(Clause clause) {
        for (int k = clause.verbs.size() - 1; k >= 0; k--) {
            if (parse.units.get(clause.verbs.get(k)).is(Kind.VERB)) {
                return clause.verbs.get(k);
            }
        }
        return clause.verbs.isEmpty() ? -1 : clause.verbs.get(clause.verbs.size() - 1);
    }

    private boolean definite(Chunk chunk) {
        Unit first = parse.units.get(chunk.from());
        return first.is(Kind.POSSESSIVE)
                || first.is(Kind.ACTOR)
                || first.is(Kind.DETERMINER)
                        && !parse.language.grammar().indefinite().contains(parse.lower(first));
    }

    /** The outermost operator decides, but what is called off stays so. */
    private static Standing operated(Event event) {
        Standing standing = Standing.OCCURRED;
        for (Event.Operation operation : event.operations) {
            Status status = operation
                    .operator()
                    .sets(event.kind())
                    .map(sets -> switch (operation.mood().time()) {
                        case DONE -> sets.done();
                        case NOW -> sets.now();
                        case FUTURE -> sets.future();
                    })
                    .orElse(Status.OCCURRED);
            Standing next = of(status, operation.mood());
            standing = standing == Standing.DENIED || next == Standing.OCCURRED ? standing : next;
        }
        return standing;
    }

    private static Standing of(Status status, Mood mood) {
        if (mood.negated()) {
            return Standing.DENIED;
        }
        return switch (status) {
            case CANCELLED, REFUSED, DROPPED, FAILED -> Standing.DENIED;
            case PLANNED, POSTPONED, CONSIDERED, THREATENED, ANNOUNCED, SOUGHT, PROPOSED, FRAMEWORK, PENDING_APPROVAL ->
                Standing.PLANNED;
            case ONGOING, OCCURRED, IN_FORCE, SUSPENDED, LIFTED, EXPIRED, AGREED, SIGNED, BREACHED, WITHDRAWN ->
                mood.modality() == Mood.Modality.NONE && mood.time() != Mood.Time.FUTURE
                        ? Standing.OCCURRED
                        : mood.modality() == Mood.Modality.HEARSAY ? Standing.UNCERTAIN : Standing.PLANNED;
        };
    }
}
