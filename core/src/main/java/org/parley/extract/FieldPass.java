package org.parley.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Span;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Grammar;

/**
 * The passages of a sentence that tell more of a dealing: on what condition, why, who is exempt, what came of it, since when it is
 * the first, in which building, at whose gathering, about what. Each is led in by a cue of the pack or is a clause of its own.
 */
final class FieldPass {
    /** Units of a passage at most. */
    private static final int LONGEST = 24;

    private final Draft draft;
    private final Event event;
    private final Parse parse;
    private final Marks marks;

    private FieldPass(Draft draft, Marks marks) {
        this.draft = draft;
        this.event = draft.event;
        this.parse = draft.event.parse;
        this.marks = marks;
    }

    /** Fills the draft's words, as far as its kind has such fields. */
    static void run(Draft draft, Marks marks) {
        new FieldPass(draft, marks).run();
    }

    private void run() {
        switch (event.kind()) {
            case CONTACT -> {
                put("outcome", whole(Cue.OUTCOME));
                put("first_since", first());
                place();
                topics();
            }
            case MEASURE -> {
                put("condition", condition());
                put("reason", clause("reason").or(this::purpose).or(() -> led(Cue.REASON, true)));
                put("exempt", led(Cue.EXEMPT, true));
            }
            case ACCORD -> {
                put("condition", condition());
                place();
                topics();
                terms();
            }
            case STATEMENT -> put("condition", said());
            case ACTION -> place();
        }
    }

    private void put(String field, Optional<Span> words) {
        words.ifPresent(span -> {
            draft.words.putIfAbsent(field, span);
            draft.spans.putIfAbsent(field, span);
        });
    }

    /** Whether the clause tells the event or is that of an operator over it. */
    static boolean mine(Event event, int clause) {
        if (clause == event.clause.number) {
            return true;
        }
        for (Event.Operation operation : event.operations) {
            if (operation.clause().number == clause) {
                return true;
            }
        }
        return false;
    }

    private boolean mine(int clause) {
        return mine(event, clause);
    }

    /** The condition that the event hangs on: a clause, or what it is given in exchange for. */
    private Optional<Span> condition() {
        return clause("condition").or(() -> led(Cue.EXCHANGE, true));
    }

    /** The condition that stands in what is said. */
    private Optional<Span> said() {
        for (Clause clause : parse.clauses) {
            boolean inside = draft.contentFrom >= 0
                    && clause.relation.equals("condition")
                    && !clause.units.isEmpty()
                    && parse.units.get(clause.firstUnit()).from >= draft.contentFrom
                    && parse.units.get(clause.firstUnit()).from < draft.contentTo;
            if (inside) {
                return Optional.of(span(clause));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> clause(String relation) {
        for (Clause clause : parse.clauses) {
            if (clause.relation.equals(relation)
                    && !clause.units.isEmpty()
                    && (mine(clause.parent) || mine(outer(clause.parent)))) {
                return Optional.of(span(clause));
            }
        }
        return Optional.empty();
    }

    private int outer(int clause) {
        return clause < 0 ? -1 : parse.clauses.get(clause).parent;
    }

    /** A clause with what hangs on it, without the mark that closes it. */
    private Span span(Clause clause) {
        int from = clause.firstUnit();
        int to = from;
        for (int unit = from; unit < parse.units.size(); unit++) {
            if (!inside(parse.units.get(unit).clause, clause.number)) {
                break;
            }
            to = parse.units.get(unit).boundary() ? to : unit + 1;
        }
        return tokens(from, Math.max(to, from + 1));
    }

    private boolean inside(int clause, int outer) {
        int at = clause;
        for (int depth = 0; depth < 6 && at >= 0; depth++) {
            if (at == outer) {
                return true;
            }
            at = parse.clauses.get(at).parent;
        }
        return false;
    }

    private Span tokens(int from, int to) {
        return parse.tokens.span(parse.units.get(from).from, parse.units.get(to - 1).to);
    }

    /** "In order to protect its fishers": the cue and the infinitive behind it. */
    private Optional<Span> purpose() {
        for (Marks.Mark mark : marks.all()) {
            int from = mark.cue() == Cue.PURPOSE ? unitAt(mark.from()) : -1;
            if (from < 0) {
                continue;
            }
            for (int unit = from;
                    unit < parse.units.size() && !parse.units.get(unit).boundary();
                    unit++) {
                Clause clause = parse.clauses.get(Math.max(0, parse.units.get(unit).clause));
                boolean infinitive = clause.is(Clause.Type.INFINITIVE) && mine(clause.parent);
                boolean content = event.operations.stream().anyMatch(one -> one.clause() == clause);
                if (infinitive && !content && clause != event.clause) {
                    Span end = span(clause);
                    return Optional.of(new Span(tokens(from, from + 1).start(), end.end()));
                }
            }
        }
        return Optional.empty();
    }

    private int unitAt(int token) {
        for (int k = 0; k < parse.units.size(); k++) {
            if (parse.units.get(k).from <= token && token < parse.units.get(k).to) {
                return k;
            }
        }
        return -1;
    }

    /** The cue itself. */
    private Optional<Span> whole(Cue cue) {
        return marks.has(cue)
                ? marks.all().stream()
                        .filter(mark -> mark.cue() == cue && near(mark))
                        .findFirst()
                        .map(mark -> parse.tokens.span(mark.from(), mark.to()))
                : Optional.empty();
    }

    private boolean near(Marks.Mark mark) {
        int unit = unitAt(mark.from());
        return unit >= 0 && near(parse.units.get(unit).clause);
    }

    private boolean near(int clause) {
        return clause >= 0 && (mine(clause) || mine(outer(clause)));
    }

    /** The passage that a cue leads in. */
    private Optional<Span> led(Cue cue, boolean withCue) {
        return marks.has(cue)
                ? marks.all().stream()
                        .filter(mark -> mark.cue() == cue && near(mark))
                        .map(mark -> led(mark, withCue))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Span> led(Marks.Mark mark, boolean withCue) {
        int first = unitAt(mark.to() - 1) + 1;
        int end = first;
        while (end < parse.units.size()
                && end - first < LONGEST
                && !ends(end)
                && !(beforePlace(mark) && end > first && place(end))) {
            end++;
        }
        if (end == first) {
            return Optional.empty();
        }
        int from = withCue ? mark.from() : parse.units.get(first).from;
        return Optional.of(parse.tokens.span(from, parse.units.get(end - 1).to));
    }

    /** Whether what the cue leads in ends before a place: "the first since the war in Riga" is told of Riga. */
    private static boolean beforePlace(Marks.Mark mark) {
        return mark.cue() == Cue.SINCE;
    }

    private boolean place(int unit) {
        Unit word = parse.units.get(unit);
        return word.is(Unit.Kind.PREPOSITION)
                && parse.language.grammar().location().contains(parse.lower(word));
    }

    private boolean ends(int unit) {
        Unit word = parse.units.get(unit);
        return switch (word.kind) {
            case COMMA,
                    STOP,
                    DASH,
                    QUOTE,
                    BRACKET,
                    VERB,
                    AUXILIARY,
                    SUBORDINATOR,
                    RELATIVE,
                    PARTICLE,
                    INFINITIVE_MARKER -> true;
            case COORDINATOR ->
                unit + 1 < parse.units.size()
                        && (parse.units.get(unit + 1).finite() || parse.units.get(unit + 1).clause != word.clause);
            default -> false;
        };
    }

    /** "For the first time since the war": what follows the word since, if the sentence says that it is the first. */
    private Optional<Span> first() {
        boolean first = marks.has(Cue.FIRST, parse.sentence.from(), parse.sentence.to());
        return first ? led(Cue.SINCE, false) : Optional.empty();
    }

    private void place() {
        if (marks.has(Cue.VENUE)) {
            put("venue", phrase(chunk -> located(chunk) && has(chunk, Cue.VENUE)));
        }
        put("forum", forum());
    }

    private Optional<Span> forum() {
        for (Unit unit : parse.units) {
            Mention mention = unit.is(Unit.Kind.ACTOR) ? unit.mention : null;
            if (mention != null && mention.kind() == Mention.Kind.FORUM && near(unit.clause)) {
                return Optional.of(parse.tokens.span(unit.from, unit.to));
            }
        }
        return Optional.empty();
    }

    private boolean located(Chunk chunk) {
        return parse.language.grammar().location().contains(parse.preposition(chunk));
    }

    private boolean has(Chunk chunk, Cue cue) {
        return marks.has(cue, parse.units.get(chunk.from()).from, parse.units.get(chunk.to() - 1).to);
    }

    private Optional<Span> phrase(Predicate<Chunk> wanted) {
        return parse.chunks.stream()
                .filter(chunk -> near(chunk.clause()) && wanted.test(chunk))
                .findFirst()
                .map(chunk -> tokens(chunk.from(), chunk.to()));
    }

    /** What a contact or accord is about: the phrases under a preposition of topic, those after the event's word. */
    private void topics() {
        if (!marks.has(Cue.TOPIC)) {
            return;
        }
        for (Chunk chunk : parse.chunks) {
            Unit head = parse.head(chunk);
            boolean topic = near(chunk.clause())
                    && chunk.from() > event.unit
                    && !chunk.bare()
                    && marks.has(
                            Cue.TOPIC,
                            parse.units.get(chunk.preposition()).from,
                            parse.units.get(chunk.preposition()).to)
                    && !head.is(Unit.Kind.TIME)
                    && !head.is(Unit.Kind.QUANTITY)
                    && !head.is(Unit.Kind.PRONOUN);
            if (topic && draft.topics.size() < 3) {
                draft.topics.add(tokens(chunk.from(), chunk.to()));
            }
        }
    }

    /** What was agreed, where a clause says it. */
    private void terms() {
        for (Filler filler : event.part("C")) {
            draft.terms.add(parse.tokens.span(contentStart(event, filler.from()), filler.to()));
        }
    }

    /** First token of a content: of a verb-last infinitive its objects, which stand before the marker, belong to it. */
    static int contentStart(Event event, int from) {
        Parse parse = event.parse;
        boolean verbLast = parse.language.grammar().subordinate() == Grammar.Subordinate.VERB_LAST;
        for (int k = 1; verbLast && k < parse.units.size(); k++) {
            Unit marker = parse.units.get(k);
            if (marker.from != from || !marker.is(Unit.Kind.INFINITIVE_MARKER)) {
                continue;
            }
            int start = k;
            while (start - 1 > event.unit && belongs(event, parse.units.get(start - 1))) {
                start--;
            }
            return parse.units.get(start).from;
        }
        return from;
    }

    private static boolean belongs(Event event, Unit unit) {
        boolean actor = event.parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("C"))
                .flatMap(part -> part.getValue().stream())
                .anyMatch(filler -> filler.from() < unit.to && unit.from < filler.to());
        return !actor
                && switch (unit.kind) {
                    case ACTOR,
                            QUANTITY,
                            DETERMINER,
                            PREPOSITION,
                            COORDINATOR,
                            PRONOUN,
                            POSSESSIVE,
                            ADVERB,
                            NOUN,
                            ADJECTIVE,
                            UNKNOWN -> true;
                    case TIME,
                            SUBORDINATOR,
                            RELATIVE,
                            QUESTION,
                            AUXILIARY,
                            NEGATOR,
                            INFINITIVE_MARKER,
                            PARTICLE,
                            VERB,
                            COMMA,
                            STOP,
                            DASH,
                            QUOTE,
                            BRACKET -> false;
                };
    }
}
