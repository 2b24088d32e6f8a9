package org.parley.extract.number;

import org.parley.model.Span;

/**
 * A number as it stands in the text, without unit.
 *
 * @param from first token
 * @param to one past the last token
 * @param span usually that of the tokens; less than one token where a unit is glued to the digits
 * @param digits whether it is one token of digits only, as days and years are
 * @param unit currency code glued to the digits (USD115); empty if none
 */
public record Numeral(int from, int to, Span span, double value, Type type, boolean digits, String unit) {

    /** How a number is meant. */
    public enum Type {
        CARDINAL,
        ORDINAL,
        FRACTION
    }

    /** The value as an int; -1 if it is not whole or out of range. */
    public int whole() {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? (int) value : -1;
    }
}
