package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Status;

/**
 * From when to when a measure or accord holds, and when it should have begun and did not.
 *
 * @param dateless whether its time expression says nothing but that, so that it is no day of the dealing
 */
record LifeDays(Optional<DateRange> start, Optional<DateRange> end, Optional<DateRange> wasDue, boolean dateless) {
    private static final LifeDays NONE = new LifeDays(Optional.empty(), Optional.empty(), Optional.empty(), false);

    static LifeDays of(Draft draft) {
        Event event = draft.event;
        if (event.kind() != Kind.MEASURE && event.kind() != Kind.ACCORD) {
            return NONE;
        }
        Timex from = null;
        Timex until = null;
        for (Timex time : times(event)) {
            boolean begins = time.role() == Timex.Role.FROM || time.role() == Timex.Role.SINCE;
            from = from == null && begins ? time : from;
            until = until == null && time.role() == Timex.Role.UNTIL ? time : until;
        }
        Timex due = due(draft);
        if (due == null && from == null && draft.time != null && takesEffect(event)) {
            from = draft.time;
        }
        span(draft, "start", from);
        span(draft, "end", until);
        span(draft, "was_due", due);
        boolean later = event.status.filter(LifeDays::putOff).isPresent();
        boolean dateless =
                draft.time != null && (draft.time == until || draft.time == due || later && draft.time == from);
        return later
                ? new LifeDays(range(until == null ? from : until), Optional.empty(), range(due), dateless)
                : new LifeDays(range(from), range(until), range(due), dateless);
    }

    private static boolean putOff(Status status) {
        return status == Status.POSTPONED || status == Status.DROPPED;
    }

    private static void span(Draft draft, String field, @Nullable Timex time) {
        if (time != null) {
            draft.spans.put(field, time.span());
        }
    }

    private static Optional<DateRange> range(@Nullable Timex time) {
        return Optional.ofNullable(time).flatMap(Timex::range);
    }

    /** The dates of the clauses of the event and of its operators, and of what a relative adds to it. */
    private static List<Timex> times(Event event) {
        List<Timex> times = new ArrayList<>(2);
        for (Unit unit : event.parse.units) {
            boolean mine = unit.clause == event.clause.number
                    || event.operations.stream().anyMatch(one -> one.clause().number == unit.clause)
                    || unit.clause >= 0 && ofNoun(event, event.parse.clauses.get(unit.clause));
            if (mine && unit.is(Unit.Kind.TIME) && unit.time != null && OwnTimes.dated(unit.time)) {
                times.add(unit.time);
            }
        }
        return times;
    }

    private static boolean ofNoun(Event event, Clause clause) {
        return !event.verbal
                && clause.is(Clause.Type.RELATIVE)
                && clause.antecedent >= 0
                && event.parse.units.get(clause.antecedent).chunk >= 0
                && event.parse.units.get(clause.antecedent).chunk == event.parse.units.get(event.unit).chunk;
    }

    /** Of one put off or given up: the day in its own phrase or in a relative about it. */
    private static @Nullable Timex due(Draft draft) {
        Event event = draft.event;
        if (event.kind() != Kind.MEASURE
                || event.status.filter(LifeDays::putOff).isEmpty()) {
            return null;
        }
        for (Unit unit : event.parse.units) {
            boolean dated = unit.is(Unit.Kind.TIME) && unit.time != null && OwnTimes.dated(unit.time);
            boolean begins =
                    event.operations.stream().anyMatch(one -> effect(one) && one.clause().number == unit.clause);
            if (dated && unit.clause >= 0 && (begins || ofNoun(event, event.parse.clauses.get(unit.clause)))) {
                return unit.time;
            }
        }
        return draft.announced != null ? draft.time : null;
    }

    private static boolean takesEffect(Event event) {
        return event.operations.stream().anyMatch(LifeDays::effect);
    }

    private static boolean effect(Event.Operation operation) {
        return operation.operator().id().equals("take_effect");
    }
}
