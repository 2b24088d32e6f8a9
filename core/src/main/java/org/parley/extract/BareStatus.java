package org.parley.extract;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Mood.Modality;
import org.parley.extract.clause.Mood.Time;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Status;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.Ontology;

/** The status of an event that no operator stands over: by tense and modality of its clause, kind by kind. */
final class BareStatus {
    /** Days. */
    private static final int A_MONTH = 31;

    private final Parse parse;
    private final Marks marks;

    BareStatus(Parse parse, Marks marks) {
        this.parse = parse;
        this.marks = marks;
    }

    /** A measure named with who sets it and whom or what it hits stands, whatever is said about it. */
    static boolean presupposed(Event event) {
        return event.kind() == Kind.MEASURE
                && !event.part("A").isEmpty()
                && (!event.part("B").isEmpty() || !event.part("G").isEmpty());
    }

    /** An event without an operator: its clause's verb tells it, or for a noun its clause's time. */
    void bare(Event event) {
        Mood mood = Mood.of(parse, telling(event.clause));
        boolean planned = planned(event);
        Optional<Status> status = switch (event.kind()) {
            case CONTACT ->
                contact(event, mood, planned)
                        .map(found -> found == Status.ONGOING && oneWay(event) && headline(event, mood, planned)
                                ? Status.OCCURRED
                                : found);
            case MEASURE -> measure(event, mood, planned);
            case ACCORD -> accord(event, mood);
            case ACTION -> action(event, mood, planned);
            case STATEMENT -> Optional.empty();
        };
        if (status.isEmpty() && !event.dropped) {
            event.drop("nothing says that it took place or will");
        }
        event.status = status;
    }

    /** The clause whose verb says when: of an infinitive that tells what a deed is for, the deed's ("flew to Lima to meet"). */
    private Clause telling(Clause clause) {
        Clause at = clause;
        while (at.parent >= 0
                && (at.relation.equals(Clause.PARTICIPLE)
                        || at.is(Clause.Type.INFINITIVE) && !Mood.arranged(parse, at))) {
            at = parse.clauses.get(at.parent);
        }
        return at;
    }

    private boolean planned(Event event) {
        Unit word = parse.units.get(event.unit);
        Chunk chunk = word.chunk < 0 ? null : parse.chunks.get(word.chunk);
        int from = chunk == null ? parse.units.get(event.clause.firstUnit()).from : parse.units.get(chunk.from()).from;
        int to = chunk == null
                ? parse.units.get(event.clause.units.get(event.clause.units.size() - 1)).to
                : parse.units.get(chunk.to() - 1).to;
        int opens = parse.units.get(event.clause.firstUnit()).from;
        boolean before =
                !event.verbal && marks.all().stream().anyMatch(mark -> mark.cue() == Cue.PLAN && mark.to() == from);
        return before
                || marks.all().stream()
                        .anyMatch(
                                mark -> mark.cue() == Cue.PLAN && mark.from() >= from && mark.to() <= to && !verb(mark))
                || event.beside && marks.has(Cue.EXPECTED, opens, to)
                || event.verbal && marks.has(Cue.EXPECTED, parse.sentence.from(), parse.sentence.to());
    }

    /** Whether the mark is a verb of its own in the clause: "spoke and planned" does not plan to speak. */
    private boolean verb(Marks.Mark mark) {
        return parse.units.stream().anyMatch(unit -> unit.from == mark.from() && unit.is(Unit.Kind.VERB));
    }

    private Optional<Status> contact(Event event, Mood mood, boolean planned) {
        if (event.verbal) {
            return switch (mood.modality()) {
                case POSSIBLE, WANTED -> Optional.empty();
                case UNREAL -> supposed() ? Optional.empty() : Optional.of(Status.CANCELLED);
                case OBLIGED, EXPECTED -> Optional.of(Status.PLANNED);
                case NONE, HEARSAY ->
                    Optional.of(
                            mood.time() == Time.FUTURE || planned
                                    ? Status.PLANNED
                                    : mood.time() == Time.DONE ? Status.OCCURRED : Status.ONGOING);
            };
        }
        if (planned) {
            return Optional.of(Status.PLANNED);
        }
        return Optional.of(mood.time() == Time.DONE ? Status.OCCURRED : Status.ONGOING);
    }

    /** Whether the sentence holds a condition, so that what would have been hangs on it and was never planned. */
    private boolean supposed() {
        return parse.clauses.stream().anyMatch(clause -> clause.relation.equals("condition"));
    }

    private Optional<Status> measure(Event event, Mood mood, boolean planned) {
        if (!event.verbal) {
            return presupposed(event) ? Optional.of(Status.IN_FORCE) : Optional.empty();
        }
        if (mood.modality() == Modality.UNREAL) {
            return Optional.empty();
        }
        boolean open = mood.modality() == Modality.POSSIBLE || mood.modality() == Modality.WANTED;
        if (event.entry.operator().isPresent()) {
            return open
                    ? Optional.empty()
                    : event.entry.operator().get().sets(Kind.MEASURE).map(Ontology.ByTense::done);
        }
        if (open) {
            return Optional.of(Status.CONSIDERED);
        }
        boolean done = mood.time() == Time.DONE || headline(event, mood, planned);
        return Optional.of(done ? Status.IN_FORCE : Status.ANNOUNCED);
    }

    /** Whether one side does it at a stroke: to summon, to call, to write. */
    private static boolean oneWay(Event event) {
        return event.frame().parts().containsValue("initiator");
    }

    /** "Kenya recalls ambassador": where a verb has a form of its own for what goes on, the plain present of a headline tells of what was done. */
    private boolean headline(Event event, Mood mood, boolean planned) {
        Unit verb = parse.units.get(event.unit);
        return mood.time() == Time.NOW
                && mood.modality() == Modality.NONE
                && !planned
                && parse.language.grammar().order() == Grammar.Order.SVO
                && verb.finite();
    }

    private Optional<Status> accord(Event event, Mood mood) {
        if (event.verbal) {
            return switch (mood.modality()) {
                case POSSIBLE, UNREAL -> Optional.empty();
                case WANTED -> Optional.of(Status.SOUGHT);
                case OBLIGED, EXPECTED -> Optional.of(Status.SOUGHT);
                case NONE, HEARSAY -> Optional.of(mood.time() == Time.FUTURE ? Status.SOUGHT : Status.AGREED);
            };
        }
        return indefinite(event) ? Optional.empty() : Optional.of(Status.AGREED);
    }

    private boolean indefinite(Event event) {
        Unit word = parse.units.get(event.unit);
        if (word.chunk < 0) {
            return true;
        }
        Unit first = parse.units.get(parse.chunks.get(word.chunk).from());
        boolean definiteForm = parse.language.grammar().definiteEnding();
        return first.is(Unit.Kind.DETERMINER)
                ? parse.language.grammar().indefinite().contains(parse.lower(first))
                : !definiteForm && !first.is(Unit.Kind.ACTOR) && !first.is(Unit.Kind.POSSESSIVE);
    }

    /**
     * Whether the words bring a deed up that only a noun tells, with who did it and to whom: "died in an Iranian attack on Peru", or
     * a headline of nothing else.
     */
    private boolean broughtUp(Event event, Mood mood) {
        int number = parse.units.get(event.unit).chunk;
        if (event.part("A").isEmpty() || event.part("B").isEmpty() || number < 0) {
            return false;
        }
        Chunk chunk = parse.chunks.get(number);
        boolean open = chunk.bare()
                || parse.language.grammar().location().contains(parse.preposition(chunk))
                || parse.language.grammar().agent().contains(parse.preposition(chunk));
        boolean known = Understood.definite(event)
                || parse.units.get(chunk.from()).is(Unit.Kind.POSSESSIVE)
                || event.part("A").stream().anyMatch(filler -> filler.how().equals("gen"));
        boolean headline = event.clause.verbs.isEmpty() && event.clause.number == 0 && chunk.bare();
        return open && !known && (told(mood) || headline);
    }

    private static boolean told(Mood mood) {
        return mood.time() == Time.DONE && (mood.modality() == Modality.NONE || mood.modality() == Modality.HEARSAY);
    }

    private Optional<Status> action(Event event, Mood mood, boolean planned) {
        if (!event.verbal) {
            boolean done = !planned && (datedDeed(event, mood) || broughtUp(event, mood));
            return done ? Optional.of(Status.OCCURRED) : Optional.empty();
        }
        Unit verb = event.parse.units.get(event.unit);
        boolean progressive = verb.verb != null && verb.verb.feature() == Feature.PRESPART && mood.time() == Time.NOW;
        if (progressive && mood.modality() == Modality.NONE && event.clause.finite >= 0) {
            return Optional.of(Status.ONGOING);
        }
        return switch (mood.modality()) {
            case POSSIBLE, WANTED, UNREAL -> Optional.empty();
            case OBLIGED, EXPECTED -> Optional.of(Status.PLANNED);
            case NONE, HEARSAY -> Optional.of(mood.time() == Time.FUTURE || planned ? Status.PLANNED : Status.OCCURRED);
        };
    }

    /**
     * Whether a noun names a deed that was done: with who did it, to whom, and the day beside it. Without a day it is as often the
     * setting of something else ("since the invasion of X by Y"), and an indefinite one may be only feared.
     */
    private boolean datedDeed(Event event, Mood mood) {
        return !event.part("A").isEmpty()
                && (!event.part("B").isEmpty() || !event.part("O").isEmpty())
                && (told(mood) || !indefinite(event))
                && OwnTimes.beside(event)
                        .flatMap(Timex::range)
                        .filter(BareStatus::near)
                        .isPresent();
    }

    /** Whether the days are few enough to be news and no year of history. */
    private static boolean near(DateRange days) {
        return days.first().isPresent()
                && days.last().isPresent()
                && ChronoUnit.DAYS.between(days.first().get(), days.last().get()) <= A_MONTH;
    }
}
