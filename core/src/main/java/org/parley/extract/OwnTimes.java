package org.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.pack.Cues.Cue;
import org.parley.pack.EntryTable;
import org.parley.pack.Feature;

/**
 * Which time expression of its sentence belongs to which event: the nearest one in the noun's own phrases or in the clause of
 * the event's verb or operator; one in the operator's clause beside one of the noun's own is the day it was announced or
 * called off. A clause without one shares that of the clause it is coordinated with, and a dealing told inside words that have a
 * day has taken place by then.
 */
final class OwnTimes {
    private static final int BESIDE = 14;
    private static final int DEPTH = 6;

    /** Days. */
    private static final int LONG_AGO = 120;

    private final Optional<DateRange> published;

    OwnTimes(Optional<DateRange> published) {
        this.published = published;
    }

    /** Chooses the draft's own time expression and, for one called off or announced, that of the announcement. */
    void choose(Draft draft) {
        Event event = draft.event;
        if (!event.verbal) {
            draft.time = beside(event).orElse(null);
        }
        Clause clause =
                event.operations.isEmpty() ? event.clause : outermost(event).clause();
        int anchor = event.operations.isEmpty() ? event.unit : outermost(event).unit();
        Timex outer = inClause(event, clause, anchor, draft.time);
        if (draft.time == null) {
            draft.time = outer != null
                    ? outer
                    : event.clause == clause ? null : inClause(event, event.clause, event.unit, null);
        } else if (outer != null && !event.operations.isEmpty()) {
            draft.announced = outer;
        }
        if (draft.time == null) {
            draft.time = shared(event, clause);
        }
        if (draft.time == null && event.kind() != Kind.STATEMENT) {
            told(draft, clause);
        }
    }

    private static Event.Operation outermost(Event event) {
        return event.operations.get(event.operations.size() - 1);
    }

    /** The expression right behind the noun's phrase, or inside it. */
    static Optional<Timex> beside(Event event) {
        int chunk = event.parse.units.get(event.unit).chunk;
        int from = chunk < 0 ? event.unit : event.parse.chunks.get(chunk).from();
        int steps = 0;
        for (int k = from; k < event.parse.units.size() && steps < BESIDE; k++, steps++) {
            Unit unit = event.parse.units.get(k);
            if (unit.is(Unit.Kind.TIME) && unit.time != null && dated(unit.time) && !spanSince(event.parse, unit)) {
                return Optional.of(unit.time);
            }
            boolean ends = unit.is(Unit.Kind.VERB)
                    || unit.is(Unit.Kind.AUXILIARY)
                    || unit.is(Unit.Kind.STOP)
                    || unit.is(Unit.Kind.SUBORDINATOR)
                    || unit.is(Unit.Kind.RELATIVE)
                    || unit.is(Unit.Kind.COMMA)
                    || unit.is(Unit.Kind.QUOTE);
            boolean other = k > event.unit
                    && unit.is(Unit.Kind.NOUN)
                    && unit.noun != null
                    && !event.parse.language.entries().ofNoun(unit.noun.noun()).isEmpty();
            if (k > event.unit && (ends || other)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private @Nullable Timex inClause(Event event, Clause clause, int anchor, @Nullable Timex not) {
        Timex best = null;
        int nearest = Integer.MAX_VALUE;
        for (Unit unit : event.parse.times) {
            int number = unit.number;
            int away = Math.abs(number - anchor);
            if (unit.clause == clause.number
                    && unit.time != null
                    && unit.time != not
                    && dated(unit.time)
                    && !spanSince(event.parse, unit)
                    && fits(event, unit.time, number)
                    && away < nearest) {
                best = unit.time;
                nearest = away;
            }
        }
        return best;
    }

    /** Words told are spoken on no day to come, nor on the day of what they are about ("rejected the deal of 12 May"). */
    private boolean fits(Event event, Timex time, int unit) {
        if (event.kind() != Kind.STATEMENT) {
            return true;
        }
        Unit before = event.parse.units.get(Math.max(0, unit - 1));
        boolean attributed = before.is(Unit.Kind.PREPOSITION)
                && event.parse.language.grammar().of().contains(event.parse.lower(before))
                && !event.parse.language.grammar().location().contains(event.parse.lower(before));
        return !attributed && !ahead(time) && !longAgo(time);
    }

    /** A day and month without a year that would lie long back is more likely one to come of what the words are about. */
    private boolean longAgo(Timex time) {
        Optional<LocalDate> last = time.range().flatMap(DateRange::last);
        Optional<LocalDate> day = published.flatMap(DateRange::last);
        return time.relative()
                && last.isPresent()
                && day.isPresent()
                && last.get().isBefore(day.get().minusDays(LONG_AGO))
                && time.range().filter(DateRange::isDay).isPresent();
    }

    private boolean ahead(Timex time) {
        Optional<LocalDate> first = time.range().flatMap(DateRange::first);
        Optional<LocalDate> last = published.flatMap(DateRange::last);
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    /** "confirmed it on Tuesday and declared": the day of the clause whose subject it shares; a day that opens the sentence is everyone's. */
    private @Nullable Timex shared(Event event, Clause clause) {
        Parse parse = event.parse;
        Clause at = clause;
        for (int depth = 0; depth < DEPTH && at.sharesSubjectWith >= 0; depth++) {
            if (NewsDays.cue(parse, at, Cue.LATER)) {
                return null;
            }
            at = parse.clauses.get(at.sharesSubjectWith);
            Timex time = inClause(event, at, at.finite, null);
            if (time != null) {
                return time;
            }
        }
        boolean hangs = at.is(Clause.Type.INFINITIVE) && at.parent >= 0;
        if (hangs && (event.kind() == Kind.STATEMENT || covered(event, at) || at.relation.equals(Clause.GERUND))) {
            Clause parent = parse.clauses.get(at.parent);
            return inClause(event, parent, parent.finite, null);
        }
        return null;
    }

    /** Whether an operator over the event stands in the clause around the infinitive. */
    private static boolean covered(Event event, Clause infinitive) {
        return event.operations.stream().anyMatch(operation -> operation.clause().number == infinitive.parent);
    }

    /**
     * A dealing without date told in words that have one: in the present or the perfect it takes their day, in the past tense it
     * came before. The words stand around it ("said on Tuesday that") or behind it (", Berg said on Tuesday").
     */
    private void told(Draft draft, Clause clause) {
        Parse parse = draft.event.parse;
        Clause at = clause;
        for (int depth = 0; depth < DEPTH && at.parent >= 0; depth++) {
            Clause parent = parse.clauses.get(at.parent);
            if (at.relation.equals("complement")) {
                told(draft, at, parent);
                return;
            }
            at = parent;
        }
        for (Clause other : parse.clauses) {
            boolean behind = other.is(Clause.Type.MAIN) && other.finite > draft.event.unit && other.number != at.number;
            if (behind && at.is(Clause.Type.MAIN) && says(parse, other)) {
                told(draft, at, other);
                return;
            }
        }
    }

    private void told(Draft draft, Clause told, Clause words) {
        Parse parse = draft.event.parse;
        Timex time = inClause(draft.event, words, words.finite, null);
        Optional<LocalDate> day = Optional.ofNullable(time)
                .flatMap(Timex::range)
                .filter(DateRange::isClosed)
                .flatMap(DateRange::last);
        if (time != null && day.isPresent() && !ahead(time)) {
            draft.days = past(parse, told) ? Optional.of(DateRange.until(day.get())) : time.range();
            draft.spans.put("date", time.span());
        }
    }

    private static boolean says(Parse parse, Clause clause) {
        for (int verb : clause.verbs) {
            Unit unit = parse.units.get(verb);
            boolean speaks = unit.verb != null
                    && parse.language.entries().ofVerb(unit.verb.verb()).stream()
                            .anyMatch(EntryTable.Trigger::tells);
            if (speaks) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause's finite verb stands in the past tense. */
    private static boolean past(Parse parse, Clause clause) {
        if (clause.finite < 0) {
            return false;
        }
        Unit finite = parse.units.get(clause.finite);
        Feature feature = finite.is(Unit.Kind.AUXILIARY) && finite.auxiliary != null
                ? finite.auxiliary.feature()
                : finite.verb == null ? Feature.PRES : finite.verb.feature();
        return feature == Feature.PAST || feature == Feature.SPASSPAST;
    }

    /** Whether the time tells how long ago it was last done, and no day: "for the first time in five years". */
    private static boolean spanSince(Parse parse, Unit unit) {
        return parse.marks.has(Cue.FIRST)
                && parse.marks.all().stream().anyMatch(mark -> mark.cue() == Cue.FIRST && mark.to() == unit.from);
    }

    static boolean dated(Timex time) {
        return time.type() == Timex.Type.DATE
                || time.type() == Timex.Type.TIME && time.range().isPresent();
    }

    /** The days of the sentence that can anchor what is told next: of a day or two, gone by, and no more than a fortnight ago. */
    List<Timex> anchors(Parse parse) {
        Optional<LocalDate> last = published.flatMap(DateRange::last);
        if (last.isEmpty() || parse.times.isEmpty()) {
            return List.of();
        }
        return parse.times.stream()
                .filter(unit -> unit.time != null && dated(unit.time))
                .map(unit -> java.util.Objects.requireNonNull(unit.time))
                .filter(time -> time.range().filter(DateRange::isClosed).isPresent())
                .filter(time -> {
                    DateRange days = time.range().orElseThrow();
                    LocalDate end = days.last().orElseThrow();
                    return days.days() <= NewsDays.FEW
                            && !end.isAfter(last.get())
                            && end.isAfter(last.get().minusDays(NewsDays.RECENT));
                })
                .toList();
    }
}
