package org.parley.extract.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.pack.TimeWord.Kind;

/** Reads lengths of time: three days, anderhalf uur, ett par veckor, an hour and a half, the whole month. */
final class Lengths {
    private final TimeTokens time;

    Lengths(TimeTokens time) {
        this.time = time;
    }

    /**
     * A length of time.
     *
     * @param to one past its last token
     * @param few whether its number is indefinite, so that {@code count} is the least it can be
     * @param iso ISO 8601
     * @param rest further units: the 21 days of "one month and 21 days"; null if there are none
     */
    record Span(
            int to,
            double count,
            Grain grain,
            boolean few,
            String iso,
            @Nullable Span rest) {

        Span(int to, double count, Grain grain, boolean few, String iso) {
            this(to, count, grain, few, iso, null);
        }

        /** {@code day} moved on by the whole length, or back if {@code sign} is negative. */
        LocalDate shift(LocalDate day, int sign) {
            LocalDate moved = grain.plus(day, sign * count);
            return rest == null ? moved : rest.shift(moved, sign);
        }
    }

    /** The length that begins at {@code i}; null if none does. */
    @Nullable
    Span at(int i, int to) {
        Hit whole = time.hit(i, to, Kind.WHOLE);
        if (whole != null) {
            Hit unit = unit(whole.to(), to);
            return unit == null ? null : span(unit, 1, false);
        }
        Numeral numeral = time.numeral(i);
        if (numeral != null && numeral.type() != Numeral.Type.ORDINAL && numeral.value() > 0) {
            Span span = counted(numeral.to(), numeral.value(), false, to);
            return span != null ? span : time.hit(i, to, Kind.FEW) == null ? null : few(i, to);
        }
        return few(i, to);
    }

    private @Nullable Span few(int i, int to) {
        Hit few = time.hit(i, to, Kind.FEW);
        Hit unit = few == null || few.word().number() > 1 ? null : time.hit(few.to(), to, Kind.UNIT);
        if (unit != null && unit.word().unsure()) {
            return null;
        }
        return few == null
                ? null
                : counted(few.to(), few.word().number(), few.word().number() > 1, to);
    }

    private @Nullable Span counted(int i, double count, boolean few, int to) {
        int k = time.is(i, to, '-') && i + 1 < to && time.tokens().joined(i + 1) ? i + 1 : i;
        Hit unit = unit(k, to);
        if (unit == null) {
            return null;
        }
        Span span = span(unit, count, few);
        return few ? span : more(span, to);
    }

    private @Nullable Hit unit(int i, int to) {
        if (i >= to || i > 0 && time.tokens().lineBefore(i)) {
            return null;
        }
        return time.hit(i, to, Kind.UNIT);
    }

    /** "and thirty minutes", "and a half" behind a length. */
    private Span more(Span span, int to) {
        int k = time.skip(span.to, to, Kind.AND);
        boolean and = k > span.to;
        k = !and && time.is(k, to, ',') ? k + 1 : k;
        Numeral numeral = k < to ? time.numeral(k) : null;
        if (numeral == null || numeral.value() <= 0 || k > 0 && time.tokens().lineBefore(k)) {
            return span;
        }
        if (and && numeral.type() == Numeral.Type.FRACTION && numeral.value() < 1) {
            Hit again = unit(numeral.to(), to);
            boolean same = again != null && Grain.of(again.word().value()) == span.grain;
            double count = span.count + numeral.value();
            return new Span(
                    same && again != null ? again.to() : numeral.to(),
                    count,
                    span.grain,
                    false,
                    iso(count, designator(span)));
        }
        Hit unit = unit(numeral.to(), to);
        Span rest = unit == null || numeral.type() != Numeral.Type.CARDINAL ? null : span(unit, numeral.value(), false);
        boolean smaller = rest != null && (rest.grain.compareTo(span.grain) != 0 || rest.grain == Grain.SPAN);
        if (rest == null
                || !smaller
                || unit != null && unit.word().value().replace("+", "").equals(designator(span))) {
            return span;
        }
        Span all = more(rest, to);
        return new Span(all.to, span.count, span.grain, false, join(span.iso, all.iso), all);
    }

    private static String join(String first, String second) {
        int time = second.indexOf('T');
        return first.indexOf('T') >= 0 && time >= 0 ? first + second.substring(time + 1) : first + second.substring(1);
    }

    private static String designator(Span span) {
        char last = span.iso.charAt(span.iso.length() - 1);
        return span.iso.indexOf('T') >= 0 ? "T" + last : String.valueOf(last);
    }

    private static Span span(Hit unit, double count, boolean few) {
        String designator = unit.word().value().replace("+", "");
        return new Span(unit.to(), count, Grain.of(designator), few, iso(count, designator));
    }

    /** The ISO 8601 duration of so many units of the packs. */
    static String iso(double count, String designator) {
        return switch (designator.replace("+", "")) {
            case "Q" -> "P" + number(3 * count) + "M";
            case "H" -> "P" + number(6 * count) + "M";
            case "DE" -> "P" + number(10 * count) + "Y";
            case "CE" -> "P" + number(100 * count) + "Y";
            case "WE" -> "P" + number(count) + "WE";
            case "TH", "TM", "TS" -> "PT" + number(count) + designator.charAt(1);
            default -> "P" + number(count) + designator.replace("+", "");
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && value < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    }
}
