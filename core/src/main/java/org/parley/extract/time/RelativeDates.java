package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads dates counted from the publication day: yesterday, Tuesday, last week, the coming three days, two weeks ago. */
final class RelativeDates {
    /** More units than this are geology, not a date. */
    private static final int MOST = 1000;

    private final TimeTokens time;
    private final Lengths lengths;

    RelativeDates(TimeTokens time, Lengths lengths) {
        this.time = time;
        this.lengths = lengths;
    }

    /** The longest date that begins at {@code i}; null if none does. */
    @Nullable
    Found at(int i, int to) {
        Found best = dayWord(i, to);
        best = AbsoluteDates.longer(best, weekday(i, to));
        best = AbsoluteDates.longer(best, fixed(i, to));
        best = AbsoluteDates.longer(best, modified(i, to));
        best = AbsoluteDates.longer(best, counted(i, to));
        best = AbsoluteDates.longer(best, in(i, to));
        return AbsoluteDates.longer(best, ago(i, to));
    }

    private @Nullable Found dayWord(int i, int to) {
        Hit day = time.hit(i, to, Kind.DAY);
        if (day != null) {
            int offset = day.word().number();
            int end = time.skip(day.to(), to, Kind.PART);
            return Found.of(i, end, Grain.DAY, anchored(anchor -> DateRange.day(anchor.plusDays(offset))));
        }
        Hit after = time.hit(i, to, Kind.DAY_AFTER_THAT);
        return after == null ? null : new Found(i, after.to(), Grain.DAY, new When.Unknown(), false);
    }

    private static When anchored(Function<LocalDate, DateRange> days) {
        return new When.Anchored(days);
    }

    private @Nullable Found weekday(int i, int to) {
        Hit past = time.hit(i, to, Kind.WEEKDAY_PAST);
        if (past != null) {
            int number = past.word().number();
            return Found.of(
                    i,
                    time.skip(past.to(), to, Kind.PART),
                    Grain.DAY,
                    anchored(anchor -> DateRange.day(anchor.with(TemporalAdjusters.previous(DayOfWeek.of(number))))));
        }
        Hit coming = time.hit(i, to, Kind.WEEKDAY_COMING);
        if (coming != null && numbered(coming.to(), to)) {
            return null;
        }
        if (coming != null) {
            Found found = weekday(time.weekdayOf(coming, i), to);
            int number = coming.word().number();
            return found == null
                    ? Found.of(i, coming.to(), Grain.DAY, new When.Coming(weekday(number)))
                    : new Found(
                            i,
                            found.to(),
                            Grain.DAY,
                            found.when() instanceof When.Recurring ? new When.Coming(found.when()) : found.when(),
                            false);
        }
        Hit part = time.hit(i, to, Kind.WEEKDAY_PART);
        Hit weekday = part == null ? time.hit(i, to, Kind.WEEKDAY) : part;
        if (weekday == null) {
            return null;
        }
        int number = weekday.word().number();
        int end = part == null ? time.skip(weekday.to(), to, Kind.PART) : weekday.to();
        Hit mod = time.hit(end, to, Kind.MOD_AFTER);
        if (mod != null) {
            return Found.of(
                    i, mod.to(), Grain.DAY, anchored(weekday(number, mod.word().value())));
        }
        int k = time.skip(end, to, Kind.OF);
        Found week = time.hit(k, to, Kind.MOD) != null || time.hit(k, to, Kind.FIXED) != null ? unit(k, to) : null;
        if (week != null && week.grain() == Grain.WEEK) {
            return Found.of(i, week.to(), Grain.DAY, inWeek(week.when(), number));
        }
        boolean unsure = weekday.word().unsure()
                && !(time.is(end, to, '.')
                        && end + 1 < to
                        && Character.isLowerCase(time.tokens().firstChar(end + 1)));
        int dot = weekday.word().unsure() && !unsure ? end + 1 : end;
        return new Found(i, dot, Grain.DAY, weekday(number), unsure);
    }

    /** Whether a day of the month follows the weekday, so that it only tests that. */
    private boolean numbered(int i, int to) {
        int k = time.is(i, to, '(') || time.is(i, to, ',') ? i + 1 : i;
        k = time.skip(k, to, Kind.ARTICLE);
        return k < to && (time.tokens().isNumber(k) || time.numeral(k) != null);
    }

    static When weekday(int number) {
        DayOfWeek day = DayOfWeek.of(number);
        return new When.Recurring(
                anchor -> DateRange.day(anchor.with(TemporalAdjusters.previousOrSame(day))),
                anchor -> DateRange.day(anchor.with(TemporalAdjusters.nextOrSame(day))),
                false);
    }

    private static When inWeek(When week, int number) {
        return new When.Picked(
                week,
                days -> java.util.Optional.of(
                        DateRange.day(days.first().orElseThrow().plusDays(number - 1L))));
    }

    /** The weekday as last, this, next ... say it. */
    private static Function<LocalDate, DateRange> weekday(int number, String mod) {
        DayOfWeek day = DayOfWeek.of(number);
        return anchor -> DateRange.day(
                switch (mod) {
                    case "prev" ->
                        anchor.minusWeeks(1)
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(number - 1L);
                    case "next" ->
                        anchor.plusWeeks(1)
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(number - 1L);
                    case "past" -> anchor.with(TemporalAdjusters.previous(day));
                    case "coming" -> anchor.with(TemporalAdjusters.next(day));
                    default ->
                        anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(number - 1L);
                });
    }

    private @Nullable Found fixed(int i, int to) {
        Found unit = unit(i, to);
        return unit == null || time.hit(i, to, Kind.FIXED) == null ? null : withWeekday(unit, to);
    }

    /** "last week": a modifier and a unit, in one phrase or two. */
    @Nullable
    Found unit(int i, int to) {
        Hit fixed = time.hit(i, to, Kind.FIXED);
        if (fixed != null) {
            return unit(i, fixed.to(), fixed.word().first(), fixed.word().second());
        }
        Hit mod = time.hit(i, to, Kind.MOD);
        if (mod == null) {
            return null;
        }
        Hit unit = time.hit(mod.to(), to, Kind.UNIT);
        if (unit == null
                || unit.word().value().endsWith("+")
                || Grain.of(unit.word().value()) == Grain.SPAN) {
            return null;
        }
        boolean same = mod.word().value().equals("same")
                && mod.word().unsure()
                && Grain.of(unit.word().value()) == Grain.DAY;
        return same ? null : unit(i, unit.to(), mod.word().value(), unit.word().value());
    }

    private static @Nullable Found unit(int i, int to, String mod, String designator) {
        if (designator.length() == 2 && "SP SU FA WI".contains(designator)) {
            return Found.of(i, to, Grain.SPAN, Seasons.when(designator, mod));
        }
        Grain grain = Grain.of(designator);
        if (mod.equals("end")) {
            return Found.of(
                    i,
                    to,
                    Grain.SPAN,
                    new When.Picked(
                            anchored(anchor -> grain.holding(anchor, 0)), days -> Edges.pick("end", grain, days)));
        }
        int steps = steps(mod);
        return Found.of(i, to, grain, anchored(anchor -> grain.holding(anchor, steps)));
    }

    static int steps(String mod) {
        return switch (mod) {
            case "prev", "past" -> -1;
            case "next", "coming" -> 1;
            case "next2" -> 2;
            default -> 0;
        };
    }

    private @Nullable Found modified(int i, int to) {
        Hit mod = time.hit(i, to, Kind.MOD);
        if (mod == null) {
            return null;
        }
        String value = mod.word().value();
        Found unit = unit(i, to);
        if (unit != null) {
            return withWeekday(unit, to);
        }
        Hit part = time.hit(mod.to(), to, Kind.WEEKDAY_PART);
        Hit weekday = part == null ? time.hit(mod.to(), to, Kind.WEEKDAY) : part;
        if (weekday != null && !value.equals("same")) {
            int end = part == null ? time.skip(weekday.to(), to, Kind.PART) : weekday.to();
            return Found.of(i, end, Grain.DAY, anchored(weekday(weekday.word().number(), value)));
        }
        Hit month = time.hit(mod.to(), to, Kind.MONTH);
        if (month != null && !value.equals("same")) {
            int number = month.word().number();
            boolean weak = month.word().unsure() && !time.tokens().capital(mod.to());
            return new Found(i, month.to(), Grain.MONTH, anchored(anchor -> month(anchor, number, value)), weak);
        }
        Hit season = time.hit(mod.to(), to, Kind.SEASON);
        if (season != null && !value.equals("same")) {
            return Found.of(
                    i, season.to(), Grain.SPAN, Seasons.when(season.word().value(), value));
        }
        Hit plural = time.hit(mod.to(), to, Kind.UNIT);
        if (plural != null && plural.word().value().endsWith("+") && (value.equals("past") || value.equals("coming"))) {
            Grain grain = Grain.of(plural.word().value());
            return Found.of(
                    i, plural.to(), Grain.SPAN, anchored(anchor -> some(anchor, grain, value.equals("coming"))));
        }
        return null;
    }

    /** The days of "the past weeks": four weeks and the like, up to the anchor. */
    private static DateRange some(LocalDate anchor, Grain grain, boolean coming) {
        int days = switch (grain) {
            case DAY -> 7;
            case WEEK, WEEKEND -> 28;
            case MONTH, QUARTER -> 183;
            default -> 5 * 365;
        };
        return coming ? DateRange.of(anchor, anchor.plusDays(days)) : DateRange.of(anchor.minusDays(days), anchor);
    }

    private static DateRange month(LocalDate anchor, int number, String mod) {
        YearMonth month = YearMonth.of(anchor.getYear(), number);
        YearMonth now = YearMonth.from(anchor);
        return DateRange.month(
                switch (steps(mod)) {
                    case -1 -> month.isBefore(now) ? month : month.minusYears(1);
                    case 1 -> month.isAfter(now) ? month : month.plusYears(1);
                    default -> month;
                });
    }

    /** "next week Tuesday", "next week on Tuesday", "last week - Monday". */
    private Found withWeekday(Found unit, int to) {
        if (unit.grain() != Grain.WEEK) {
            return unit;
        }
        int k = time.is(unit.to(), to, ',') || time.is(unit.to(), to, '-') ? unit.to() + 1 : unit.to();
        Hit on = time.hit(k, to, Kind.ROLE);
        k = on != null && on.word().value().equals("ON") ? on.to() : k;
        Hit part = time.hit(k, to, Kind.WEEKDAY_PART);
        Hit weekday = part == null ? time.hit(k, to, Kind.WEEKDAY) : part;
        return weekday == null
                ? unit
                : Found.of(
                        unit.from(),
                        weekday.to(),
                        Grain.DAY,
                        inWeek(unit.when(), weekday.word().number()));
    }

    /** "the coming three days", "5 past years": so many days from the anchor. */
    private @Nullable Found counted(int i, int to) {
        Hit mod = time.hit(i, to, Kind.MOD);
        Lengths.Span length = mod == null ? null : lengths.at(mod.to(), to);
        if (mod == null) {
            Numeral numeral = time.numeral(i);
            mod = numeral == null || numeral.type() != Numeral.Type.CARDINAL
                    ? null
                    : time.hit(numeral.to(), to, Kind.MOD);
            Hit unit = mod == null ? null : time.hit(mod.to(), to, Kind.UNIT);
            if (numeral != null && unit != null && unit.word().value().endsWith("+") && numeral.whole() < 1000) {
                length = new Lengths.Span(
                        unit.to(), numeral.value(), Grain.of(unit.word().value()), false, "");
            }
        }
        if (mod == null || length == null || length.grain() == Grain.SPAN) {
            return null;
        }
        int steps = steps(mod.word().value());
        Lengths.Span span = length;
        if (steps == 0) {
            return null;
        }
        if (span.grain() == Grain.QUARTER) {
            long count = Math.round(span.count());
            return Found.of(i, span.to(), Grain.SPAN, anchored(anchor -> quarters(anchor, count, steps)));
        }
        return Found.of(
                i,
                span.to(),
                Grain.SPAN,
                anchored(anchor -> steps > 0
                        ? DateRange.of(anchor.plusDays(1), atLeast(span.shift(anchor, 1), anchor.plusDays(1)))
                        : DateRange.of(span.shift(anchor, -1), anchor.minusDays(span.count() < 1 ? 0 : 1))));
    }

    /** Whole quarters before or after the one that holds {@code anchor}. */
    private static DateRange quarters(LocalDate anchor, long count, int sign) {
        DateRange near = Grain.QUARTER.holding(anchor, sign);
        DateRange far = Grain.QUARTER.holding(anchor, sign * count);
        return sign < 0
                ? DateRange.of(far.first().orElseThrow(), near.last().orElseThrow())
                : DateRange.of(near.first().orElseThrow(), far.last().orElseThrow());
    }

    private static LocalDate atLeast(LocalDate day, LocalDate least) {
        return day.isBefore(least) ? least : day;
    }

    /** "in two weeks", "within nine months". */
    private @Nullable Found in(int i, int to) {
        Hit within = time.hit(i, to, Kind.WITHIN);
        if (within != null) {
            int k = time.skip(within.to(), to, Kind.ARTICLE);
            Hit mod = time.hit(k, to, Kind.MOD);
            Lengths.Span length = lengths.at(mod == null ? k : mod.to(), to);
            return length == null || length.grain() == Grain.SPAN
                    ? null
                    : Found.of(
                            i,
                            length.to(),
                            Grain.SPAN,
                            anchored(anchor -> DateRange.of(
                                    anchor,
                                    atLeast(
                                            length.grain()
                                                    .plus(anchor, length.count())
                                                    .minusDays(1),
                                            anchor))));
        }
        Hit in = time.hit(i, to, Kind.IN);
        Lengths.Span length = in == null ? null : lengths.at(in.to(), to);
        Hit ago = length == null ? null : time.hit(length.to(), to, Kind.AGO);
        Hit offset = length == null ? null : time.hit(length.to(), to, Kind.OFFSET);
        boolean dated = offset != null
                && (time.hit(offset.to(), to, Kind.NOW) != null || time.hit(offset.to(), to, Kind.DAY) != null);
        if (length == null
                || length.count() > MOST
                || dated
                || ago != null && !ago.word().unsure()) {
            return null;
        }
        return Found.of(i, length.to(), length.few() ? Grain.SPAN : grain(length), anchored(away(length, 1)));
    }

    private static Grain grain(Lengths.Span length) {
        return length.grain() == Grain.SPAN || length.rest() != null ? Grain.DAY : length.grain();
    }

    /** Some units before or after the anchor: the unit it falls in; of "a few" the second to the sixth. */
    private static Function<LocalDate, DateRange> away(Lengths.Span length, int sign) {
        Grain grain = length.grain();
        if (grain == Grain.SPAN) {
            return DateRange::day;
        }
        if (length.few()) {
            return anchor -> {
                DateRange near = grain.holding(anchor, 2L * sign);
                DateRange far = grain.holding(anchor, 6L * sign);
                return sign < 0
                        ? DateRange.of(far.first().orElseThrow(), near.last().orElseThrow())
                        : DateRange.of(near.first().orElseThrow(), far.last().orElseThrow());
            };
        }
        return length.rest() == null
                ? anchor -> grain.holding(grain.plus(anchor, sign * length.count()), 0)
                : anchor -> DateRange.day(length.shift(anchor, sign));
    }

    /** "two weeks ago"; "two days after tomorrow". */
    private @Nullable Found ago(int i, int to) {
        Lengths.Span length = lengths.at(i, to);
        if (length == null || length.count() > MOST) {
            return null;
        }
        Hit ago = time.hit(length.to(), to, Kind.AGO);
        if (ago != null && !(ago.word().unsure() && length.grain() == Grain.SPAN)) {
            return Found.of(i, ago.to(), length.few() ? Grain.SPAN : grain(length), anchored(away(length, -1)));
        }
        return null;
    }
}
