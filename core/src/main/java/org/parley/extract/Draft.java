package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.Certainty;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Relation;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.Step;

/** A report in the making: an event with its voice, its roles and its evidence, before joining within the article. */
final class Draft {
    final Event event;
    final List<Participant> participants = new ArrayList<>();
    final List<Span> evidence = new ArrayList<>(1);
    final Map<String, Span> spans = new LinkedHashMap<>();

    /** passages that tell more of it, by the name of the field: condition, reason, outcome ... */
    final Map<String, Span> words = new LinkedHashMap<>();

    final List<Span> topics = new ArrayList<>(1);
    final List<Span> terms = new ArrayList<>(1);

    /** who must still approve an accord, and the steps before it holds */
    final List<Span> approvals = new ArrayList<>(1);

    final List<Step> steps = new ArrayList<>(1);

    /** how it hangs together with other drafts of the article */
    final List<Tie> ties = new ArrayList<>(1);

    /** the contact that its words are about */
    @Nullable
    Draft about;

    /** A link before the reports have ids. */
    record Tie(Relation relation, Draft other) {}

    Certainty certainty = Certainty.STATED;
    Source source = Source.NARRATOR;
    Optional<Span> hedge = Optional.empty();
    boolean reciprocal;
    boolean historical;

    /** the time expression chosen for it */
    @Nullable
    Timex time;

    /** its days where no expression of its own tells them */
    Optional<org.parley.model.DateRange> days = Optional.empty();

    /** the time expression of its announcement or calling off */
    @Nullable
    Timex announced;

    /** quoted words, for a statement */
    Quotes.@Nullable Quote quote;

    /** tokens of what is said, for a statement */
    int contentFrom = -1;

    /** whether the sentence before is what is said: "Dat zei Berg" */
    boolean toldBefore;

    int contentTo = -1;

    /** draft it was joined into; null if it stands for itself */
    @Nullable
    Draft joined;

    /** the dealing told before that its words refer back to; null if they refer to none */
    @Nullable
    Draft refersTo;

    /** where the word stands that evokes the event */
    final Span trigger;

    Draft(Event event) {
        this.event = event;
        Unit unit = event.parse.units.get(event.unit);
        this.trigger = event.parse.tokens.span(unit.from, unit.to);
        spans.put("trigger", trigger);
    }

    /** Sides of the participants with one of the parts, in alphabetical order and not to be changed; of all if none is given. */
    java.util.Set<String> sides(Part... parts) {
        String one = null;
        java.util.Set<String> sides = null;
        for (Participant participant : participants) {
            String side = participant.actor().side();
            if (side.equals(one) || !among(parts, participant.part())) {
                continue;
            }
            if (one == null) {
                one = side;
                continue;
            }
            if (sides == null) {
                sides = new java.util.TreeSet<>();
                sides.add(one);
            }
            sides.add(side);
        }
        return sides != null ? sides : one == null ? java.util.Set.of() : java.util.Set.of(one);
    }

    private static boolean among(Part[] parts, Part wanted) {
        for (Part part : parts) {
            if (part == wanted) {
                return true;
            }
        }
        return parts.length == 0;
    }

    /** Names of the people with one of the parts. */
    java.util.Set<String> names(Part part) {
        java.util.Set<String> names = new java.util.TreeSet<>();
        for (Participant participant : participants) {
            if (participant.part() == part) {
                participant.actor().name().ifPresent(names::add);
            }
        }
        return names;
    }
}
