package org.parley.extract.number;

import org.jspecify.annotations.Nullable;
import org.parley.pack.NumberWords;

/**
 * A token of digits read by a language's marks: {@code 1.300,5}, {@code 10k}, {@code 1e10}, {@code USD115}, {@code 4e}.
 *
 * @param value the number
 * @param type ordinal if the token ends like one
 * @param plain whether the token is digits only
 * @param unit currency glued to it; empty if none
 * @param skip chars before the number
 * @param tail chars after it
 */
record Literal(double value, Numeral.Type type, boolean plain, String unit, int skip, int tail) {

    /** What the token says; null if it is no number (29km). */
    static @Nullable Literal of(String token, NumberWords words) {
        if (token.length() <= 4 && digitsOnly(token)) {
            return new Literal(Integer.parseInt(token), Numeral.Type.CARDINAL, true, "", 0, 0);
        }
        int from = 0;
        while (from < token.length() && Character.isLetter(token.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < token.length()
                && (Character.isDigit(token.charAt(to)) || token.charAt(to) == '.' || token.charAt(to) == ',')) {
            to++;
        }
        String unit = token.substring(0, from);
        String rest = token.substring(to);
        double value = value(token.substring(from, to), words);
        if (to == from
                || Double.isNaN(value)
                || !unit.isEmpty() && !words.codes().containsKey(unit)) {
            return null;
        }
        if (rest.isEmpty()) {
            return new Literal(value, Numeral.Type.CARDINAL, from == 0 && to <= 4 && digitsOnly(token), unit, from, 0);
        }
        return from == 0 ? suffixed(value, rest, words) : null;
    }

    private static @Nullable Literal suffixed(double value, String rest, NumberWords words) {
        if (words.ordinalEndings().contains(rest)) {
            return new Literal(value, Numeral.Type.ORDINAL, false, "", 0, 0);
        }
        Double scale = words.suffixes().get(rest);
        if (scale != null) {
            return new Literal(value * scale, Numeral.Type.CARDINAL, false, "", 0, 0);
        }
        if (words.codes().containsKey(rest)) {
            return new Literal(
                    value, Numeral.Type.CARDINAL, false, words.codes().getOrDefault(rest, rest), 0, rest.length());
        }
        boolean power = rest.length() > 1
                && rest.length() < 5
                && (rest.charAt(0) == 'e' || rest.charAt(0) == 'E')
                && digitsOnly(rest.substring(1));
        return power
                ? new Literal(
                        value * Math.pow(10, Integer.parseInt(rest.substring(1))),
                        Numeral.Type.CARDINAL,
                        false,
                        "",
                        0,
                        0)
                : null;
    }

    private static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value of digits with marks; NaN if the groups make no number. */
    static double value(String digits, NumberWords words) {
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        if (dots + commas == 0) {
            return parse(digits);
        }
        char thousands = words.thousands() == ',' ? ',' : '.';
        char decimal = words.decimal();
        if (dots > 0 && commas > 0) {
            char last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
            return count(digits, last) > 1 ? Double.NaN : split(digits, last == '.' ? ',' : '.', last);
        }
        char mark = dots > 0 ? '.' : ',';
        if (dots + commas > 1) {
            return grouped(digits, mark) ? split(digits, mark, decimal) : Double.NaN;
        }
        return mark == thousands && mark != decimal && grouped(digits, mark)
                ? split(digits, mark, decimal)
                : split(digits, ' ', mark);
    }

    /** Whether groups of three digits follow the first (or, as in India, two). */
    private static boolean grouped(String digits, char mark) {
        String[] groups = digits.split(java.util.regex.Pattern.quote(String.valueOf(mark)), -1);
        if (groups[0].isEmpty()
                || groups[0].length() > 3
                || groups[0].equals("0")
                || groups[groups.length - 1].length() != 3) {
            return false;
        }
        for (int i = 1; i < groups.length - 1; i++) {
            if (groups[i].length() != 3 && !(groups[i].length() == 2 && groups[0].length() <= 2)) {
                return false;
            }
        }
        return true;
    }

    private static double split(String digits, char drop, char decimal) {
        return parse(digits.replace(String.valueOf(drop), "").replace(decimal, '.'));
    }

    private static double parse(String digits) {
        try {
            return digits.length() > 40 ? Double.NaN : Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(x -> x == c).count();
    }
}
