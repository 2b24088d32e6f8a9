package org.parley.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.model.Bound;
import org.parley.model.Span;
import org.parley.model.Value;

/**
 * A number with what it counts or measures.
 *
 * @param from first token, a sign of money before the number included, a bound's words not
 * @param to one past the last token
 * @param number the value in whole units; of a range its upper end, of a change the new value
 * @param unit ISO 4217, {@code %}, {@code pp}, the counted word, or the ISO 8601 designator of a duration ({@code D}, {@code TH})
 * @param low lower end of a range; its upper end is {@code number}
 * @param before value before a change (from 8 to 20 percent)
 * @param converted the same money in another currency, as the article says
 * @param conversion whether this is itself such a second value
 * @param numerals the numbers it is made of, in order
 */
public record Quantity(
        int from,
        int to,
        Span span,
        Kind kind,
        double number,
        Optional<String> unit,
        Bound bound,
        OptionalDouble low,
        OptionalDouble before,
        Optional<Value.Converted> converted,
        boolean conversion,
        List<Numeral> numerals) {

    /** What is told by a number. */
    public enum Kind {
        NUMBER,
        PERCENTAGE,
        MONEY,
        COUNT,
        ORDINAL,
        DURATION;

        /** The word used in JSON: lower case. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Quantity {
        numerals = List.copyOf(numerals);
    }

    static Quantity of(Numeral numeral, int from, int to, Span span, Kind kind, double number, Optional<String> unit) {
        return new Quantity(
                from,
                to,
                span,
                kind,
                number,
                unit,
                Bound.EXACT,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                false,
                List.of(numeral));
    }

    Quantity withBound(Bound newBound) {
        return new Quantity(from, to, span, kind, number, unit, newBound, low, before, converted, conversion, numerals);
    }

    Quantity withConverted(Value.Converted newConverted) {
        return new Quantity(
                from,
                to,
                span,
                kind,
                number,
                unit,
                bound,
                low,
                before,
                Optional.of(newConverted),
                conversion,
                numerals);
    }

    Quantity asConversion() {
        return new Quantity(from, to, span, kind, number, unit, bound, low, before, converted, true, numerals);
    }
}
