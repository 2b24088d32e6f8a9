package org.parley.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Dates;
import org.parley.model.Kind;
import org.parley.model.Status;

/**
 * Which time expression belongs to which event, and what dates that gives: the nearest one in the noun's own phrases or in
 * the clause of the event's verb or operator; one in the operator's clause beside one of the noun's own is the day it was
 * announced or called off.
 */
final class WhenOf {
    private final String text;
    private final Optional<DateRange> published;

    WhenOf(String text, Optional<DateRange> published) {
        this.text = text;
        this.published = published;
    }

    /** Chooses the draft's own time expression and, for one called off or announced, that of the announcement. */
    static void choose(Draft draft) {
        Event event = draft.event;
        if (!event.verbal) {
            draft.time = beside(event);
        }
        Clause clause = event.operations.isEmpty()
                ? event.clause
                : event.operations.get(event.operations.size() - 1).clause();
        int anchor = event.operations.isEmpty()
                ? event.unit
                : event.operations.get(event.operations.size() - 1).unit();
        Timex outer = inClause(event, clause, anchor, draft.time);
        if (draft.time == null) {
            draft.time = outer != null
                    ? outer
                    : event.clause == clause ? null : inClause(event, event.clause, event.unit, null);
        } else if (outer != null && !event.operations.isEmpty()) {
            draft.announced = outer;
        }
    }

    /** The expression right behind the noun's phrase, or inside it. */
    private static @Nullable Timex beside(Event event) {
        int chunk = event.parse.units.get(event.unit).chunk;
        int from = chunk < 0 ? event.unit : event.parse.chunks.get(chunk).from();
        int steps = 0;
        for (int k = from; k < event.parse.units.size() && steps < 14; k++, steps++) {
            Unit unit = event.parse.units.get(k);
            if (unit.is(Unit.Kind.TIME) && unit.time != null && dated(unit.time)) {
                return unit.time;
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
                return null;
            }
        }
        return null;
    }

    private static @Nullable Timex inClause(Event event, Clause clause, int anchor, @Nullable Timex not) {
        Timex best = null;
        int nearest = Integer.MAX_VALUE;
        for (int number : clause.units) {
            Unit unit = event.parse.units.get(number);
            int away = Math.abs(number - anchor);
            if (unit.is(Unit.Kind.TIME)
                    && unit.time != null
                    && unit.time != not
                    && dated(unit.time)
                    && away < nearest) {
                best = unit.time;
                nearest = away;
            }
        }
        return best;
    }

    private static boolean dated(Timex time) {
        return time.type() == Timex.Type.DATE
                || time.type() == Timex.Type.TIME && time.range().isPresent();
    }

    /** What its day says of a dealing whose words leave it open: one to come is planned, one gone by has taken place. */
    void settle(Draft draft) {
        Event event = draft.event;
        Status status = event.status.orElse(null);
        boolean meets = event.kind() == Kind.CONTACT || event.kind() == Kind.ACTION;
        if (meets && ahead(draft.time) && (status == Status.ONGOING || status == Status.OCCURRED)) {
            event.status = Optional.of(Status.PLANNED);
        } else if (meets && behind(draft.time) && status == Status.ONGOING && event.operations.isEmpty()) {
            event.status = Optional.of(Status.OCCURRED);
        } else if (event.kind() == Kind.MEASURE && ahead(draft.time) && status == Status.IN_FORCE) {
            event.status = Optional.of(Status.ANNOUNCED);
        } else if (event.kind() == Kind.ACCORD && ahead(draft.time) && status == Status.SIGNED) {
            event.status = Optional.of(Status.AGREED);
        }
    }

    /** The first length of time in the event's clause. */
    static Optional<Timex> length(Event event) {
        return event.clause.units.stream()
                .map(event.parse.units::get)
                .filter(unit -> unit.is(Unit.Kind.TIME)
                        && unit.time != null
                        && unit.time.length().isPresent())
                .map(unit -> java.util.Objects.requireNonNull(unit.time))
                .findFirst();
    }

    /** The dates of a report. */
    Dates dates(Draft draft) {
        Kind kind = draft.event.kind();
        Optional<DateRange> own = Optional.ofNullable(draft.time).flatMap(Timex::reach);
        Optional<String> words =
                Optional.ofNullable(draft.time).map(time -> time.span().in(text));
        if (draft.time != null) {
            draft.spans.put("date", draft.time.span());
        }
        Optional<DateRange> announced = Optional.ofNullable(draft.announced).flatMap(Timex::reach);
        boolean said =
                kind == Kind.STATEMENT || draft.event.status.map(WhenOf::over).orElse(false);
        if (own.isEmpty() && words.isEmpty() && said) {
            own = published.flatMap(DateRange::last).map(DateRange::until);
        }
        Optional<YearMonth> month = Optional.empty();
        return new Dates(own, words, month, announced, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is over by the day of publication, if nothing else is said. */
    private static boolean over(Status status) {
        return switch (status) {
            case OCCURRED, AGREED, SIGNED, LIFTED, CANCELLED, REFUSED -> true;
            default -> false;
        };
    }

    /** Whether two expressions can mean the same day; an unknown one can mean any. */
    static boolean compatible(@Nullable Timex a, @Nullable Timex b) {
        if (a == null || b == null || a.range().isEmpty() || b.range().isEmpty()) {
            return true;
        }
        return a.range().get().overlaps(b.range().get());
    }

    /** Whether all of the expression lies after the day of publication. */
    boolean ahead(@Nullable Timex time) {
        Optional<LocalDate> first =
                Optional.ofNullable(time).flatMap(Timex::range).flatMap(DateRange::first);
        Optional<LocalDate> last = published.flatMap(DateRange::last);
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    /** Whether all of the expression lies before the day of publication. */
    boolean behind(@Nullable Timex time) {
        Optional<LocalDate> last =
                Optional.ofNullable(time).flatMap(Timex::range).flatMap(DateRange::last);
        Optional<LocalDate> day = published.flatMap(DateRange::first);
        return last.isPresent() && day.isPresent() && last.get().isBefore(day.get());
    }
}
