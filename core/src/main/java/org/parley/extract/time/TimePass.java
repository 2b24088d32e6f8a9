package org.parley.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Quantity;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.extract.time.Timex.Role;
import org.parley.extract.time.Timex.Type;
import org.parley.model.Bound;
import org.parley.model.DateRange;
import org.parley.model.Length;
import org.parley.pack.NumberWords;
import org.parley.pack.PhraseTable;
import org.parley.pack.TimeWord.Kind;
import org.parley.pack.TimeWords;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/**
 * Finds dates, lengths of time, clock times and recurring times in all sentences that are no furniture, and counts the
 * relative ones from the publication day.
 *
 * <p>If only the month of publication is known, a relative date is as wide as it must be. Linear in the text.
 */
public final class TimePass {
    private final TimeWords words;
    private final NumberWords numbers;

    public TimePass(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** The times of {@code text} in order, by the publication day or month alone. */
    public List<Timex> run(Text text, List<Quantity> quantities, Optional<DateRange> published) {
        return run(text, quantities, published, TenseHint.NONE);
    }

    /**
     * @param quantities of the same text
     * @param published publication day or month; relative dates have no range without it
     */
    public List<Timex> run(Text text, List<Quantity> quantities, Optional<DateRange> published, TenseHint tense) {
        Run run = new Run(text.tokens(), quantities, published.filter(DateRange::isClosed), tense);
        for (Sentence sentence : text.sentences()) {
            if (!sentence.furniture()) {
                run.sentence(sentence.from(), sentence.to());
            }
        }
        return run.found;
    }

    private final class Run {
        private final Tokens tokens;
        private final TimeTokens time;
        private final Lengths lengths;
        private final DateReader dates;
        private final Clocks clocks;
        private final Optional<DateRange> published;
        private final TenseHint tense;
        private final List<Timex> found = new ArrayList<>();

        Run(Tokens tokens, List<Quantity> quantities, Optional<DateRange> published, TenseHint tense) {
            this.tokens = tokens;
            this.time = new TimeTokens(tokens, words, quantities);
            this.lengths = new Lengths(time);
            this.dates = new DateReader(time, lengths);
            this.clocks = new Clocks(time);
            this.published = published;
            this.tense = tense;
        }

        void sentence(int from, int to) {
            int i = from;
            while (i < to) {
                Timex timex = at(i, from, to);
                if (timex == null) {
                    i++;
                } else {
                    found.add(timex);
                    i = timex.to();
                }
            }
        }

        private @Nullable Timex at(int i, int from, int to) {
            if (!time.opens(i)) {
                return null;
            }
            int set = clocks.each(i, to);
            if (set > i) {
                return new Timex(
                        i,
                        set,
                        tokens.span(i, set),
                        Type.SET,
                        "XXXX",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Role.ON,
                        i);
            }
            Found date = dates.at(i, from, to);
            Lengths.Span length = lengths.at(i, to);
            if (date != null && (length == null || date.to() >= length.to())) {
                return date(date, from, to);
            }
            if (length != null) {
                return length(i, length, from);
            }
            int clock = clocks.at(i, from, to);
            return clock > i
                    ? new Timex(
                            i,
                            clock,
                            tokens.span(i, clock),
                            Type.TIME,
                            clocks.value(i, clock),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            Role.ON,
                            i)
                    : null;
        }

        private Timex date(Found date, int from, int to) {
            Optional<DateRange> range = resolve(date);
            Role role = Role.ON;
            int roleFrom = date.from();
            int start = Math.min(date.from(), articleStart(date.from(), from));
            TimeTokens.Lead before = time.before(start, from, Kind.ROLE);
            if (before == null && start == date.from()) {
                before = time.before(date.from(), from, Kind.ROLE);
            }
            if (before != null) {
                role = Role.valueOf(before.word().value());
                roleFrom = before.from();
            }
            int end = date.to();
            boolean span = date.when() instanceof When.Through;
            Hit after = span ? null : time.hit(end, to, Kind.ROLE_AFTER);
            if (span) {
                role = Role.ON;
                roleFrom = date.from();
            } else if (after != null) {
                role = Role.valueOf(after.word().value());
                end = after.to();
                roleFrom = date.from();
            }
            String value = range.map(days -> date.grain() == Grain.SPAN || wide(days, date.grain())
                            ? days.toString()
                            : date.grain().value(days))
                    .orElse("XXXX-XX-XX");
            return new Timex(
                    date.from(),
                    end,
                    tokens.span(date.from(), end),
                    Type.DATE,
                    value,
                    range,
                    Optional.empty(),
                    date.when().relative(),
                    role,
                    roleFrom);
        }

        private int articleStart(int i, int from) {
            TimeTokens.Lead article = time.before(i, from, Kind.ARTICLE);
            return article == null ? i : article.from();
        }

        /** Whether the days are more than one unit, as they are when only the month of publication is known. */
        private static boolean wide(DateRange days, Grain grain) {
            return days.isClosed()
                    && grain.holding(days.first().orElseThrow(), 0).days() < days.days();
        }

        private Optional<DateRange> resolve(Found date) {
            TenseHint.Tense hint = tense.at(date.from());
            if (!date.when().relative()) {
                return date.when().from(LocalDate.of(2000, 1, 1), hint);
            }
            if (published.isEmpty()) {
                return Optional.empty();
            }
            DateRange anchor = published.get();
            LocalDate first = anchor.first().orElseThrow();
            LocalDate last = anchor.last().orElseThrow();
            Optional<DateRange> early = date.when().from(first, hint);
            Optional<DateRange> late = date.when().from(last, hint);
            if (early.isEmpty() || late.isEmpty() || anchor.isDay()) {
                return early;
            }
            return Optional.of(spread(date, anchor, early.get(), late.get()));
        }

        /** All days that may be meant if the publication day is any of {@code anchor}; a single day stays in the month it was told in. */
        private static DateRange spread(Found date, DateRange anchor, DateRange early, DateRange late) {
            LocalDate first = min(early.first().orElseThrow(), late.first().orElseThrow());
            LocalDate last = max(early.last().orElseThrow(), late.last().orElseThrow());
            LocalDate month = anchor.first().orElseThrow();
            LocalDate end = anchor.last().orElseThrow();
            boolean near = date.grain() == Grain.DAY
                    && early.days() == 1
                    && first.isAfter(month.minusDays(8))
                    && last.isBefore(end.plusDays(8));
            return near ? anchor : DateRange.of(first, last);
        }

        private static LocalDate min(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }

        private static LocalDate max(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }

        private Timex length(int i, Lengths.Span length, int from) {
            Bound bound = length.few() ? Bound.MIN : Bound.EXACT;
            int start = i;
            for (int k = Math.max(from, i - 4); k < i; k++) {
                for (PhraseTable.Match<Bound> match : numbers.boundsBefore().matches(tokens, k, i)) {
                    if (k + match.length() == i && start == i) {
                        bound = match.value();
                        start = k;
                    }
                }
            }
            Optional<Length> iso = Optional.of(new Length(length.iso(), bound));
            return new Timex(
                    i,
                    length.to(),
                    tokens.span(i, length.to()),
                    Type.DURATION,
                    length.iso(),
                    Optional.empty(),
                    iso,
                    false,
                    Role.ON,
                    start);
        }
    }
}
