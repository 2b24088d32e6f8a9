package org.parley.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.DateRange;

/** The days an expression means, before the publication day is known. */
sealed interface When {

    /** The days, seen from {@code anchor} in a clause of this tense; empty if the anchor cannot tell. */
    Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense);

    /** Whether the anchor matters. */
    boolean relative();

    /** Days that stand in the text. */
    record Fixed(DateRange range) implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            return Optional.of(range);
        }

        @Override
        public boolean relative() {
            return false;
        }
    }

    /** Days counted from the anchor: last week, in two days. */
    record Anchored(Function<LocalDate, DateRange> days) implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            return Optional.of(days.apply(anchor));
        }

        @Override
        public boolean relative() {
            return true;
        }
    }

    /**
     * Days that come again: Tuesday, 12 May, March.
     *
     * @param before the last ones that begin on or before a day
     * @param after the first ones that end on or after a day
     * @param near whether without tense the nearer ones are meant, else the last ones
     */
    record Recurring(Function<LocalDate, DateRange> before, Function<LocalDate, DateRange> after, boolean near)
            implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            DateRange past = before.apply(anchor);
            DateRange future = after.apply(anchor);
            return Optional.of(
                    switch (tense) {
                        case PAST -> past;
                        case FUTURE -> future;
                        case UNKNOWN -> near && distance(future, anchor) < distance(past, anchor) ? future : past;
                    });
        }

        private static long distance(DateRange days, LocalDate anchor) {
            long since = ChronoUnit.DAYS.between(days.last().orElseThrow(), anchor);
            long until = ChronoUnit.DAYS.between(anchor, days.first().orElseThrow());
            return Math.max(0, Math.max(since, until));
        }

        @Override
        public boolean relative() {
            return true;
        }
    }

    /**
     * From the first day of one to the last day of another; a recurring end follows its beginning, a recurring beginning comes before a fixed end.
     *
     * @param included whether the days named as the end belong to it
     */
    record Through(When start, When end, boolean included) implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            Optional<DateRange> first = start.from(anchor, tense);
            Optional<DateRange> last = end.from(anchor, tense);
            if (start instanceof Recurring recurring && !(end instanceof Recurring) && last.isPresent()) {
                first = last.flatMap(DateRange::first).map(recurring.before());
            } else if (end instanceof Recurring recurring && first.isPresent()) {
                last = first.flatMap(DateRange::first).map(recurring.after());
            }
            Optional<LocalDate> from = first.flatMap(DateRange::first);
            Optional<LocalDate> to = included
                    ? last.flatMap(DateRange::last)
                    : last.flatMap(DateRange::first).map(day -> day.minusDays(1));
            return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                    ? Optional.of(DateRange.of(from.get(), to.get()))
                    : Optional.empty();
        }

        @Override
        public boolean relative() {
            return start.relative() || end.relative();
        }
    }

    /** Days picked out of others: the first week of March, late July. */
    record Picked(When whole, Function<DateRange, Optional<DateRange>> pick) implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            return whole.from(anchor, tense).filter(DateRange::isClosed).flatMap(pick);
        }

        @Override
        public boolean relative() {
            return whole.relative();
        }
    }

    /** Picks days out of {@code whole}; of days that come again, the pick comes again too. */
    static When pick(When whole, Function<DateRange, Optional<DateRange>> pick) {
        return whole instanceof Recurring recurring
                ? new Recurring(
                        anchor -> pick.apply(recurring.before().apply(anchor))
                                .orElseGet(() -> recurring.before().apply(anchor)),
                        anchor -> pick.apply(recurring.after().apply(anchor))
                                .orElseGet(() -> recurring.after().apply(anchor)),
                        recurring.near())
                : new Picked(whole, pick);
    }

    /** The same days, always seen as to come. */
    record Coming(When days) implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            return days.from(anchor, TenseHint.Tense.FUTURE);
        }

        @Override
        public boolean relative() {
            return days.relative();
        }
    }

    /** Nobody can tell: "the day after" something without a date. */
    record Unknown() implements When {
        @Override
        public Optional<DateRange> from(LocalDate anchor, TenseHint.Tense tense) {
            return Optional.empty();
        }

        @Override
        public boolean relative() {
            return true;
        }
    }
}
