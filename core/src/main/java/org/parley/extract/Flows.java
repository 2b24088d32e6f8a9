package org.parley.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Mood.Modality;
import org.parley.extract.clause.Mood.Time;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Kind;
import org.parley.model.Status;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Ontology;
import org.parley.pack.Ontology.OnFlow;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/**
 * Dealings that go on by themselves, such as exports, aid or cooperation: nothing is told of them until a side halts, curbs or
 * resumes them, by an operator over the noun ("halts gas deliveries to Peru") or by a verb that is denied ("sells no more arms").
 */
final class Flows {
    private Flows() {}

    /** Whether an operator can stand over the event: over a flow first one that halts or resumes it, then any. */
    static boolean standsOver(Ontology.Operator operator, Event event) {
        boolean sets = operator.sets().containsKey(event.kind());
        return event.frame().flow() && event.operations.isEmpty() ? operator.onFlow() != OnFlow.NONE : sets;
    }

    /** Whoever halts a flow sets the measure; whose flow it was is then who is hit: "Peru bans Chilean imports". */
    static void haltedBy(Event event, List<Filler> subject) {
        if (subject.isEmpty()) {
            return;
        }
        List<Filler> owner = event.part("A");
        Set<String> who = new HashSet<>();
        subject.forEach(filler -> who.addAll(filler.sides()));
        event.put("A", subject);
        boolean others = !owner.isEmpty() && owner.stream().noneMatch(filler -> who.containsAll(filler.sides()));
        if (others && event.part("B").isEmpty()) {
            event.put("B", owner);
        }
    }

    /** Leaves out the flows of which nothing is told; one that is told shuts out other readings of its word. */
    static void keepTold(List<Event> events) {
        events.removeIf(event -> event.frame().flow() && !told(event));
        Set<Integer> flowing = new HashSet<>();
        events.stream().filter(event -> event.frame().flow()).forEach(event -> flowing.add(event.unit));
        events.removeIf(event -> !event.frame().flow() && flowing.contains(event.unit));
    }

    private static boolean told(Event event) {
        if (event.operations.isEmpty()) {
            return event.verbal && endsHere(event);
        }
        Event.Operation inner = event.operations.get(0);
        boolean nobodys =
                event.part("A").isEmpty() && event.parse.units.get(inner.unit()).is(Unit.Kind.NOUN);
        return !nobodys && inner(event, inner).isPresent();
    }

    /** Whether the verb's clause denies it as something that was so before: "no longer supplies". */
    private static boolean endsHere(Event event) {
        return event.parse.negated(event.clause) && cued(event.parse, event.clause.number, Cue.NO_LONGER);
    }

    private static boolean cued(Parse parse, int clause, Cue cue) {
        return parse.marks.all().stream()
                .filter(mark -> mark.cue() == cue)
                .anyMatch(mark ->
                        unitsOf(parse, clause).anyMatch(unit -> at(unit, mark.from()) && !compares(parse, mark.to())));
    }

    private static Stream<Unit> unitsOf(Parse parse, int clause) {
        return parse.clauses.get(clause).units.stream().map(parse.units::get);
    }

    private static boolean at(Unit unit, int token) {
        return unit.from <= token && token < unit.to;
    }

    /** Whether a word of comparing follows: "no more than". */
    private static boolean compares(Parse parse, int token) {
        return parse.units.stream()
                .anyMatch(unit -> at(unit, token)
                        && Arrays.stream(unit.senses)
                                .anyMatch(sense -> sense instanceof Sense.Closed closed
                                        && closed.wordClass() == WordClass.SUBORDINATOR
                                        && closed.key().equals("comparison")));
    }

    /** What became of the flow; empty if it goes on, or if nobody says more than that it should end. */
    static Optional<Status> status(Event event) {
        if (event.verbal && event.operations.isEmpty()) {
            return denied(event);
        }
        Event.Operation inner = event.operations.get(0);
        Optional<Status> status = inner(event, inner);
        for (Event.Operation outer : event.operations.subList(1, event.operations.size())) {
            if (status.isEmpty() || outer.mood().negated()) {
                return Optional.empty();
            }
            boolean ended = status.get() == Status.LIFTED;
            Optional<Ontology.ByTense> sets = outer.operator().sets(Kind.MEASURE);
            if (ended && sets.map(Outlook::weak).orElse(false)) {
                return Optional.empty();
            }
            boolean again = outer.operator().onFlow() != OnFlow.NONE;
            if (!ended && !again && sets.isPresent()) {
                status = Optional.of(StatusPass.set(event, outer));
            }
        }
        return status;
    }

    /** "no longer sells" and "may no longer land" hold; "can no longer deliver" is nobody's measure. */
    private static Optional<Status> denied(Event event) {
        for (int verb : event.clause.verbs) {
            Unit unit = event.parse.units.get(verb);
            if (unit.auxiliary != null && unit.is(Unit.Kind.AUXILIARY)) {
                switch (unit.auxiliary.means()) {
                    case "allowed", "may" -> {
                        return Optional.of(Status.IN_FORCE);
                    }
                    case "possible" -> {
                        return Optional.empty();
                    }
                    default -> {}
                }
            }
        }
        return byMood(Mood.of(event.parse, event.clause), Status.IN_FORCE);
    }

    private static Optional<Status> inner(Event event, Event.Operation operation) {
        boolean negated = operation.mood().negated();
        return switch (operation.operator().onFlow()) {
            case HALTS -> negated ? Optional.empty() : byMood(operation.mood(), Status.ANNOUNCED);
            case ALLOWS -> {
                if (negated) {
                    yield byMood(operation.mood(), Status.IN_FORCE);
                }
                yield cued(event.parse, operation.clause().number, Cue.AGAIN)
                        ? lifted(operation.mood())
                        : Optional.empty();
            }
            case KEEPS -> negated ? byMood(operation.mood(), Status.ANNOUNCED) : Optional.empty();
            case RESUMES -> negated ? Optional.empty() : lifted(operation.mood());
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Status> lifted(Mood mood) {
        return switch (mood.modality()) {
            case NONE, HEARSAY, EXPECTED -> Optional.of(Status.LIFTED);
            case POSSIBLE, OBLIGED, WANTED, UNREAL -> Optional.empty();
        };
    }

    /** A halt as its verb tells it; {@code now} is what the present tense means. */
    private static Optional<Status> byMood(Mood mood, Status now) {
        return switch (mood.modality()) {
            case POSSIBLE, WANTED -> Optional.of(Status.CONSIDERED);
            case OBLIGED, UNREAL -> Optional.empty();
            case NONE, HEARSAY, EXPECTED ->
                Optional.of(
                        mood.modality() == Modality.EXPECTED || mood.time() == Time.FUTURE
                                ? Status.ANNOUNCED
                                : mood.time() == Time.DONE ? Status.IN_FORCE : now);
        };
    }
}
