package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Span;
import org.parley.model.Step;

/** The steps that an accord still has to go through, and who must approve it: its signing, ratifying, approving or taking effect to come. */
final class Approvals {
    private Approvals() {}

    /** Adds to {@code draft} the steps that the operators over {@code event} tell, which may be a later mention of the same accord. */
    static void add(Event event, Draft draft) {
        if (event.kind() != Kind.ACCORD) {
            return;
        }
        for (Event.Operation operation : event.operations) {
            Optional<String> step = step(operation.operator().id());
            Mood mood = operation.mood();
            boolean ahead = mood.time() == Mood.Time.FUTURE
                    || mood.modality() == Mood.Modality.OBLIGED
                    || mood.modality() == Mood.Modality.EXPECTED;
            if (step.isPresent() && ahead && !mood.negated()) {
                Optional<int[]> agent = agent(event.parse, operation);
                Optional<Span> by = agent.map(tokens -> event.parse.tokens.span(tokens[0], tokens[1]));
                boolean approves = step.get().equals("approve") || step.get().equals("ratify");
                by.filter(span -> approves && !draft.approvals.contains(span)).ifPresent(draft.approvals::add);
                draft.spans.put("steps." + draft.steps.size(), verb(event.parse, operation));
                draft.steps.add(new Step(
                        step.get(),
                        Optional.of("planned"),
                        time(event.parse, operation),
                        agent.map(tokens -> event.parse.tokens.text(tokens[0], tokens[1]))));
            }
        }
    }

    private static Optional<String> step(String operator) {
        return switch (operator) {
            case "approve", "ratify", "sign" -> Optional.of(operator);
            case "take_effect" -> Optional.of("take effect");
            default -> Optional.empty();
        };
    }

    private static Span verb(Parse parse, Event.Operation operation) {
        Unit unit = parse.units.get(operation.unit());
        return parse.tokens.span(unit.from, unit.to);
    }

    /** Tokens of who does it: under the passive's preposition, else the subject of the active. */
    private static Optional<int[]> agent(Parse parse, Event.Operation operation) {
        Unit verb = parse.units.get(operation.unit());
        if (!parse.passive(operation.clause(), verb)) {
            boolean ofEvent = operation.operator().id().equals("take_effect");
            return ofEvent
                    ? Optional.empty()
                    : parse.subject(operation.clause()).map(subject -> whole(parse, subject.chunk()));
        }
        for (String preposition : parse.language.grammar().agent()) {
            List<Chunk> found = parse.governedBy(operation.clause(), preposition);
            if (!found.isEmpty()) {
                return Optional.of(whole(parse, found.get(0)));
            }
        }
        return Optional.empty();
    }

    /** A phrase with those coordinated with it. */
    private static int[] whole(Parse parse, Chunk chunk) {
        int to = chunk.to();
        for (Chunk other : parse.coordination(chunk)) {
            to = Math.max(to, other.to());
        }
        return new int[] {parse.units.get(chunk.from()).from, parse.units.get(to - 1).to};
    }

    private static Optional<DateRange> time(Parse parse, Event.Operation operation) {
        return operation.clause().units.stream()
                .map(parse.units::get)
                .filter(unit -> unit.is(Unit.Kind.TIME) && unit.time != null && OwnTimes.dated(unit.time))
                .findFirst()
                .flatMap(unit -> Optional.ofNullable(unit.time))
                .flatMap(Timex::range);
    }
}
