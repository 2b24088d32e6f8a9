package org.parley.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads parts of larger units: late July, the first week of 2015, Q3 2016, week 31, the week of 10 April, summer 2018. */
final class PartDates {
    private final TimeTokens time;
    private final AbsoluteDates absolute;
    private final RelativeDates relative;
    private final Lengths lengths;

    PartDates(TimeTokens time, AbsoluteDates absolute, RelativeDates relative, Lengths lengths) {
        this.lengths = lengths;
        this.time = time;
        this.absolute = absolute;
        this.relative = relative;
    }

    /** The longest date that begins at {@code i}; null if none does. */
    @Nullable
    Found at(int i, int from, int to) {
        Found best = edge(i, from, to);
        best = AbsoluteDates.longer(best, nth(i, to));
        best = AbsoluteDates.longer(best, several(i, to));
        best = AbsoluteDates.longer(best, nthWeekday(i, to));
        best = AbsoluteDates.longer(best, quarter(i, to));
        best = AbsoluteDates.longer(best, week(i, from, to));
        best = AbsoluteDates.longer(best, offset(i, from, to));
        return AbsoluteDates.longer(best, season(i, to));
    }

    /** "two days after tomorrow", "3 weeks before May 13": so much before or after a date. */
    private @Nullable Found offset(int i, int from, int to) {
        Lengths.Span length = lengths.at(i, to);
        Hit offset = length == null || length.grain() == Grain.SPAN ? null : time.hit(length.to(), to, Kind.OFFSET);
        if (length == null || offset == null) {
            return null;
        }
        int k = time.skip(offset.to(), to, Kind.ARTICLE);
        Hit now = time.hit(k, to, Kind.NOW);
        Found day = now != null
                ? Found.of(k, now.to(), Grain.DAY, anchored(Grain.DAY))
                : AbsoluteDates.longer(absolute.at(k, from, to), relative.at(k, to));
        if (day == null || day.weak() || day.grain() != Grain.DAY) {
            return null;
        }
        boolean after = offset.word().value().equals("after");
        double steps = after ? length.count() : -length.count();
        When when = day.when() instanceof When.Recurring weekday && !weekday.near() && after
                ? new When.Coming(weekday)
                : day.when();
        Grain grain = length.grain();
        return Found.of(
                i,
                day.to(),
                Grain.DAY,
                new When.Picked(when, days -> days.first().map(first -> DateRange.day(grain.plus(first, steps)))));
    }

    private static When anchored(Grain grain) {
        return new When.Anchored(anchor -> grain.holding(anchor, 0));
    }

    private @Nullable Found edge(int i, int from, int to) {
        Hit edge = time.hit(i, to, Kind.EDGE);
        if (edge == null) {
            return null;
        }
        String value = edge.word().value();
        int k = time.is(edge.to(), to, '-') ? edge.to() + 1 : edge.to();
        Hit fixed = time.hit(i, to, Kind.FIXED);
        if (fixed != null) {
            return null;
        }
        Found whole = whole(k, from, to);
        if (whole == null) {
            return null;
        }
        boolean seen = value.equals("earlier") || value.equals("later");
        if (seen && whole.when() instanceof When.Anchored anchored) {
            Grain grain = whole.grain();
            boolean holds = grain != Grain.DAY;
            return !holds
                    ? null
                    : Found.of(
                            i,
                            whole.to(),
                            Grain.SPAN,
                            new When.Anchored(anchor -> Edges.seen(
                                            value, anchor, anchored.days().apply(anchor))
                                    .orElseThrow()));
        }
        Grain grain = whole.grain();
        return seen && !(whole.when() instanceof When.Fixed) || grain == Grain.DAY
                ? null
                : Found.of(i, whole.to(), Grain.SPAN, When.pick(whole.when(), days -> Edges.pick(value, grain, days)));
    }

    /** What can have an edge: a month, a year, last week, "the year". */
    private @Nullable Found whole(int i, int from, int to) {
        Found unit = relative.unit(i, to);
        Found best = AbsoluteDates.longer(absolute.at(i, from, to), unit == null ? relative.at(i, to) : unit);
        best = AbsoluteDates.longer(best, quarter(i, to));
        int k = time.skip(i, to, Kind.ARTICLE);
        Found inner = k > i && best == null ? AbsoluteDates.longer(relative.unit(k, to), nth(k, to)) : null;
        best = AbsoluteDates.longer(best, inner);
        if (best != null) {
            return best;
        }
        Hit bare = time.hit(k, to, Kind.UNIT);
        Grain grain = bare == null ? Grain.SPAN : Grain.of(bare.word().value());
        boolean fits = bare != null
                && !bare.word().value().endsWith("+")
                && (grain == Grain.WEEK || grain == Grain.MONTH || grain == Grain.YEAR || grain == Grain.QUARTER);
        return fits && bare != null ? Found.of(i, bare.to(), grain, anchored(grain)) : null;
    }

    /** "the first week of March", "derde kwartaal van 2016", "de laatste week van juli". */
    private @Nullable Found nth(int i, int to) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Numeral numeral = time.numeral(k);
        Hit last = time.hit(k, to, Kind.LAST);
        boolean ordinal = numeral != null
                && numeral.type() == Numeral.Type.ORDINAL
                && numeral.whole() >= 1
                && numeral.whole() <= 53;
        if (!ordinal && last == null) {
            return null;
        }
        int n = ordinal && numeral != null ? numeral.whole() : -1;
        int after = ordinal && numeral != null ? numeral.to() : last == null ? k : last.to();
        Hit unit = time.hit(after, to, Kind.UNIT);
        Grain grain = unit == null ? Grain.SPAN : Grain.of(unit.word().value());
        if (unit == null
                || grain == Grain.SPAN
                || grain == Grain.YEAR
                || grain == Grain.CENTURY
                || grain == Grain.DECADE
                || unit.word().value().endsWith("+")) {
            return null;
        }
        Found whole = inside(unit.to(), to);
        if (whole == null && time.hit(k, to, Kind.MOD) != null) {
            return null;
        }
        if (whole != null) {
            return Found.of(i, whole.to(), grain, When.pick(whole.when(), days -> Edges.nth(n, grain, days)));
        }
        boolean ofYear = grain == Grain.QUARTER || grain == Grain.HALF;
        return ofYear
                ? Found.of(
                        i, unit.to(), grain, new When.Picked(anchored(Grain.YEAR), days -> Edges.nth(n, grain, days)))
                : null;
    }

    /** "the first Friday of July", "tredje onsdagen i förra månaden"; without a month it is that of the anchor. */
    private @Nullable Found nthWeekday(int i, int to) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Numeral numeral = time.numeral(k);
        Hit last = time.hit(k, to, Kind.LAST);
        boolean ordinal = numeral != null && numeral.type() == Numeral.Type.ORDINAL && numeral.whole() <= 5;
        int after = ordinal && numeral != null ? numeral.to() : last == null ? to : last.to();
        Hit weekday = time.hit(after, to, Kind.WEEKDAY);
        if (weekday == null || weekday.word().unsure() || !ordinal && time.hit(k, to, Kind.MOD) != null) {
            return null;
        }
        int n = ordinal && numeral != null ? numeral.whole() : -1;
        Found whole = inside(weekday.to(), to);
        int number = weekday.word().number();
        if (whole == null) {
            return ordinal
                    ? Found.of(
                            k,
                            weekday.to(),
                            Grain.DAY,
                            new When.Picked(anchored(Grain.MONTH), days -> Edges.weekday(n, number, days)))
                    : null;
        }
        return Found.of(i, whole.to(), Grain.DAY, When.pick(whole.when(), days -> Edges.weekday(n, number, days)));
    }

    /** "the first two weeks of 2021", "the last four months of 2021". */
    private @Nullable Found several(int i, int to) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Numeral ordinal = time.numeral(k);
        boolean first = ordinal != null && ordinal.type() == Numeral.Type.ORDINAL && ordinal.whole() == 1;
        Hit last = time.hit(k, to, Kind.LAST);
        int number = first && ordinal != null ? ordinal.to() : last != null ? last.to() : to;
        Numeral count = time.numeral(number);
        Hit unit = count == null || count.whole() < 2 ? null : time.hit(count.to(), to, Kind.UNIT);
        Found whole = unit == null ? null : inside(unit.to(), to);
        Grain grain = unit == null ? Grain.SPAN : Grain.of(unit.word().value());
        if (whole == null || count == null || grain == Grain.SPAN) {
            return null;
        }
        int n = count.whole();
        return Found.of(
                i, whole.to(), Grain.SPAN, When.pick(whole.when(), days -> Edges.several(first, n, grain, days)));
    }

    /** A unit behind "of": a month, a year, this year. */
    private @Nullable Found inside(int i, int to) {
        int of = time.skip(i, to, Kind.OF);
        Years.Year year = absolute.years().after(i, to, false);
        if (year != null) {
            return Found.of(i, year.to(), Grain.YEAR, new When.Fixed(DateRange.year(year.number())));
        }
        Found unit = relative.unit(of, to);
        Hit month = time.hit(of, to, Kind.MONTH);
        Found found = unit != null ? unit : month != null ? absolute.at(of, of, to) : null;
        if (found != null) {
            return found.grain() == Grain.DAY ? null : found;
        }
        int k = time.skip(of, to, Kind.ARTICLE);
        Hit bare = of > i ? time.hit(k, to, Kind.UNIT) : null;
        Grain grain = bare == null ? Grain.SPAN : Grain.of(bare.word().value());
        return bare != null && (grain == Grain.YEAR || grain == Grain.MONTH)
                ? Found.of(i, bare.to(), grain, anchored(grain))
                : null;
    }

    /** Q3 2016, 2017-Q1, H2 of 2019. */
    private @Nullable Found quarter(int i, int to) {
        int year = time.year(i, to);
        int k = year > 0 ? (time.is(i + 1, to, '-') || time.is(i + 1, to, '/') ? i + 2 : i + 1) : i;
        if (k >= to || time.tokens().length(k) != 2) {
            return null;
        }
        char letter = Character.toUpperCase(time.tokens().firstChar(k));
        int n = time.tokens().chars().charAt(time.tokens().charStart(k) + 1) - '0';
        if (letter != 'Q' && letter != 'H' || n < 1 || n > (letter == 'Q' ? 4 : 2)) {
            return null;
        }
        Grain grain = letter == 'Q' ? Grain.QUARTER : Grain.HALF;
        Found whole =
                year > 0 ? Found.of(i, k + 1, Grain.YEAR, new When.Fixed(DateRange.year(year))) : inside(k + 1, to);
        return whole != null
                ? Found.of(i, whole.to(), grain, When.pick(whole.when(), days -> Edges.nth(n, grain, days)))
                : new Found(
                        i,
                        k + 1,
                        grain,
                        new When.Picked(anchored(Grain.YEAR), days -> Edges.nth(n, grain, days)),
                        letter == 'H');
    }

    /** "week 31"; "de week van 10 april". */
    private @Nullable Found week(int i, int from, int to) {
        int k = time.skip(i, to, Kind.ARTICLE);
        Hit unit = time.hit(k, to, Kind.UNIT);
        if (unit == null
                || Grain.of(unit.word().value()) != Grain.WEEK
                || unit.word().value().endsWith("+")) {
            return null;
        }
        int number = time.digits(unit.to(), to);
        if (number >= 1 && number <= 53) {
            Years.Year year = absolute.years().after(unit.to() + 1, to, false);
            Years.YearAway away = absolute.years().away(unit.to() + 1, to);
            When whole = year != null
                    ? new When.Fixed(DateRange.year(year.number()))
                    : away != null ? Years.in(away, DateRange::year) : anchored(Grain.YEAR);
            int end = year != null ? year.to() : away != null ? away.to() : unit.to() + 1;
            return Found.of(k, end, Grain.WEEK, new When.Picked(whole, days -> numbered(days, number)));
        }
        int of = time.skip(unit.to(), to, Kind.OF);
        Hit role = time.hit(unit.to(), to, Kind.ROLE);
        of = role != null && role.word().value().equals("FROM") ? role.to() : of;
        Found day = of > unit.to() ? absolute.at(of, from, to) : null;
        return day == null || day.grain() != Grain.DAY
                ? null
                : Found.of(
                        i,
                        day.to(),
                        Grain.WEEK,
                        When.pick(day.when(), days -> days.first().map(Grain::week)));
    }

    private static Optional<DateRange> numbered(DateRange year, int week) {
        LocalDate inside = LocalDate.of(year.first().orElseThrow().getYear(), 1, 4);
        return Optional.of(Grain.week(inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(week, 52))
                .plusWeeks(week > 52 ? 1 : 0)));
    }

    private @Nullable Found season(int i, int to) {
        Hit season = time.hit(i, to, Kind.SEASON);
        if (season == null) {
            return null;
        }
        Years.Year year = absolute.years().after(season.to(), to, false);
        if (year != null) {
            return Found.of(
                    i,
                    year.to(),
                    Grain.SPAN,
                    new When.Fixed(Seasons.ofYear(season.word().value()).apply(year.number())));
        }
        int of = time.skip(season.to(), to, Kind.OF);
        Found unit = of > season.to() ? relative.unit(of, to) : null;
        return unit != null && unit.grain() == Grain.YEAR
                ? Found.of(
                        i,
                        unit.to(),
                        Grain.SPAN,
                        new When.Picked(
                                unit.when(),
                                days -> Optional.of(Seasons.ofYear(season.word().value())
                                        .apply(days.first().orElseThrow().getYear()))))
                : new Found(
                        i, season.to(), Grain.SPAN, Seasons.when(season.word().value(), "this"), true);
    }
}
