package org.parley.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.Clock;
import org.parley.model.DateRange;
import org.parley.model.Dates;
import org.parley.model.Kind;
import org.parley.model.Status;

/** What dates a draft's time expressions give, and what they say of its status. */
final class WhenOf {
    private final String text;
    private final Optional<DateRange> published;
    private final Optional<YearMonth> textMonth;

    /** @param textMonth the month of publication, where the text itself tells no more and the day was given from outside */
    WhenOf(String text, Optional<DateRange> published, Optional<YearMonth> textMonth) {
        this.text = text;
        this.published = published;
        this.textMonth = textMonth;
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
        } else if (status == Status.ONGOING
                && event.kind() == Kind.CONTACT
                && ContactTypes.written(event.frame().type())) {
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
        LifeDays life = LifeDays.of(draft);
        Timex time = life.dateless() ? null : draft.time;
        Optional<DateRange> own = Optional.ofNullable(time).flatMap(WhenOf::day).or(() -> draft.days);
        Optional<String> words =
                Optional.ofNullable(time).map(found -> found.span().in(text));
        if (time != null) {
            draft.spans.put("date", time.span());
        }
        Optional<DateRange> announced = Optional.ofNullable(draft.announced).flatMap(Timex::reach);
        boolean said =
                kind == Kind.STATEMENT || draft.event.status.map(NewsDays::over).orElse(false);
        if (own.isEmpty() && words.isEmpty() && said) {
            own = published.flatMap(DateRange::last).map(DateRange::until);
        }
        boolean hangs = own.isPresent() && (time == null || time.relative());
        return new Dates(
                own, words, hangs ? textMonth : Optional.empty(), announced, life.wasDue(), life.start(), life.end());
    }

    /**
     * A term that runs. Its end is said, or computed from the day it begins; where that is not said it begins on the day of the
     * dealing or later, and both ends stay open.
     */
    Clock clock(Draft draft, String length) {
        LifeDays life = LifeDays.of(draft);
        if (life.end().isPresent()) {
            return new Clock(length, life.start(), life.end(), false);
        }
        Optional<LocalDate> said = life.start().filter(DateRange::isDay).flatMap(DateRange::first);
        Optional<LocalDate> dealt = dates(draft).date().filter(DateRange::isDay).flatMap(DateRange::first);
        Optional<LocalDate> first = said.or(() -> dealt);
        Optional<LocalDate> last = first.flatMap(day -> plus(day, length));
        if (last.isEmpty()) {
            return new Clock(length, life.start(), Optional.empty(), false);
        }
        return said.isPresent()
                ? new Clock(length, said.map(DateRange::day), last.map(DateRange::day), true)
                : new Clock(length, dealt.map(DateRange::from), last.map(DateRange::from), true);
    }

    /** Empty for a length in hours, or one that is too long to be a term. */
    private static Optional<LocalDate> plus(LocalDate day, String length) {
        try {
            Period period = Period.parse(length);
            return period.isZero() || period.toTotalMonths() > 1200 ? Optional.empty() : Optional.of(day.plus(period));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The days of a date; a day put off to is that day, although the words say "until". */
    private static Optional<DateRange> day(Timex time) {
        return switch (time.role()) {
            case ON, FROM, UNTIL -> time.range();
            case BY, SINCE, BEFORE, AFTER -> time.reach();
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
