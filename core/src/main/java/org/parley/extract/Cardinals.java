package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.pack.NumberAtoms.Kind;
import org.parley.pack.NumberAtoms.Word;
import org.parley.pack.NumberWords;
import org.parley.text.Tokens;

/** Reads whole and decimal numbers over several tokens: 2,5 miljoen; twee miljoen vierhonderdduizend; one hundred and three. */
final class Cardinals {
    private final Tokens tokens;
    private final NumberWords words;

    Cardinals(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * A number read.
     *
     * @param to one past its last token
     * @param scale the last scale if the number ends with one of a million or more, else 1
     * @param literal the only token, if it is digits
     * @param article whether it is only an article
     */
    record Sum(int to, double value, double scale, Numeral.Type type, @Nullable Literal literal, boolean article) {

        Numeral numeral(int from, Tokens tokens) {
            boolean plain = literal != null && literal.plain();
            String unit = literal == null ? "" : literal.unit();
            Span whole = tokens.span(from, to);
            Span span = literal == null || to > from + 1 ? whole : new Span(whole.start() + literal.skip(), whole.end() - literal.tail());
            return new Numeral(from, to, span, value, type, plain, unit);
        }
    }

    /** The number at token {@code i}; null if there is none, or only an article, unless a sign stands before it. */
    @Nullable Sum read(int i, int to, boolean signed) {
        Sum sum = sum(i, to, Double.MAX_VALUE, false);
        if (sum == null || sum.article && !signed) {
            return null;
        }
        if (sum.to == i + 1 && words.notAlone().has(tokens.form(i)) && !signed && alone(i, to)) {
            return null;
        }
        Sum pointed = sum.literal == null && sum.type == Numeral.Type.CARDINAL ? point(sum, to) : null;
        return pointed != null ? pointed : sum;
    }

    /** Whether "one" at {@code i} is a pronoun (the one, which one): closed-class words or nothing on both sides. */
    private boolean alone(int i, int to) {
        boolean after = i + 1 >= to || tokens.isPunctuation(i + 1) || words.closed().has(tokens.form(i + 1));
        return after && i > 0 && words.closed().has(tokens.form(i - 1));
    }

    /** A number below {@code limit}; an article counts as one if {@code bare} or a scale follows. */
    @Nullable Sum sum(int i, int to, double limit, boolean nested) {
        double total = 0;
        double current = 0;
        double last = Double.MAX_VALUE;
        double room = Double.MAX_VALUE;
        Literal literal = null;
        boolean article = false;
        int k = i;
        int end = i;
        while (k < to) {
            if (k > i && tokens.lineBefore(k)) {
                break;
            }
            if (tokens.isNumber(k) || tokens.is(k, words.decimal()) && k == i) {
                Digits digits = digits(k, to);
                if (digits == null || end > i && (room == Double.MAX_VALUE || digits.literal.value() >= room || digits.literal.value() == 0 || !digits.literal.plain())) {
                    break;
                }
                literal = end == i ? digits.literal : literal;
                current += digits.literal.value();
                room = 0;
                k = digits.to;
                end = k;
                if (digits.literal.type() == Numeral.Type.ORDINAL || !digits.literal.unit().isEmpty()) {
                    return new Sum(end, total + current, 1, digits.literal.type(), literal, false);
                }
                continue;
            }
            Word word = NumeralReader.word(tokens, words, k);
            if (word == null || word.kind() == Kind.HALF || word.kind() == Kind.LINK) {
                int next = joint(k, i, end, to, total, current, last, nested);
                if (next <= k) {
                    break;
                }
                k = next;
                continue;
            }
            if (word.kind() == Kind.SCALE) {
                if (end == i && word.value() >= 1e6 || literal != null && literal.plain() && year(literal) && word.value() < 1000) {
                    break;
                }
                double scaled = scale(word.value(), total, current, last);
                if (scaled < 0) {
                    break;
                }
                if (word.value() >= 1000) {
                    total = scaled;
                    current = 0;
                    last = word.value();
                } else {
                    current = scaled;
                }
                room = word.value();
                literal = null;
                article = false;
            } else {
                if (word.kind() == Kind.ORDINAL) {
                    return ordinal(word.value(), k, i, end, total, current, room);
                }
                if (word.head() > 0 && current > 0 && literal == null) {
                    total += current * word.head() + word.value() - word.head();
                    current = 0;
                    last = word.head();
                    room = 0;
                    k++;
                    end = k;
                    continue;
                }
                boolean small = end == i || room != Double.MAX_VALUE && word.value() < room || room == Double.MAX_VALUE && tens(current, word.value());
                if (!small || end > i && literal != null) {
                    break;
                }
                article = end == i && words.articles().has(tokens.form(k));
                current += word.value();
                room = room(current, word.value());
            }
            k++;
            end = k;
        }
        if (end == i || total + current >= limit) {
            return null;
        }
        boolean big = last < Double.MAX_VALUE && last >= 1e6 && current == 0;
        return new Sum(end, total + current, big ? last : 1, Numeral.Type.CARDINAL, literal, article);
    }

    private static boolean year(Literal literal) {
        return literal.value() >= 1000;
    }

    private boolean tens(double current, double value) {
        return words.tenUnit() && current % 100 >= 20 && current % 10 == 0 && value > 0 && value < 10;
    }

    /** How much may still be added below {@code current}. */
    private double room(double current, double value) {
        if (current % 1000 == 0 && current > 0) {
            return 1000;
        }
        if (current % 100 == 0 && current > 0) {
            return 100;
        }
        return words.tenUnit() && current % 100 >= 20 && current % 10 == 0 && value >= 10 ? 10 : 0;
    }

    private static double scale(double scale, double total, double current, double last) {
        if (scale == 100) {
            return current == 0 ? total == 0 ? 100 : -1 : current * 100;
        }
        return scale < last ? total + (current == 0 ? 1 : current) * scale : (total + current) * scale;
    }

    /** An ordinal that ends a number (twenty-first); null if it does not fit, alone it stands for itself. */
    private @Nullable Sum ordinal(double value, int k, int i, int end, double total, double current, double room) {
        if (end == i) {
            return new Sum(k + 1, value, 1, Numeral.Type.ORDINAL, null, false);
        }
        if (value < room && room <= 100) {
            return new Sum(k + 1, total + current + value, 1, Numeral.Type.ORDINAL, null, false);
        }
        return total + current == 0 ? null : new Sum(end, total + current, 1, Numeral.Type.CARDINAL, null, words.articles().has(tokens.form(i)) && end == i + 1);
    }

    /** Where the number goes on behind a hyphen (twenty-one) or an "and" (hundred and three); {@code k} if it does not. */
    private int joint(int k, int i, int end, int to, double total, double current, double last, boolean nested) {
        if (end == i || k + 1 >= to) {
            return k;
        }
        double below = current == 0 ? last : room(current, 0);
        if (tokens.is(k, '-') && words.tenUnit() && room(current, current % 100) == 10) {
            Word word = NumeralReader.word(tokens, words, k + 1);
            boolean unit = word != null && (word.kind() == Kind.CARDINAL || word.kind() == Kind.ORDINAL) && word.value() > 0 && word.value() < 10;
            return unit ? k + 1 : k;
        }
        boolean and = !nested && words.and().has(tokens.form(k)) && below >= 100 && below < Double.MAX_VALUE && !between(i);
        if (!and) {
            return k;
        }
        Sum rest = sum(k + 1, to, below, true);
        boolean fits = rest != null && !rest.article && rest.type == Numeral.Type.CARDINAL && rest.value > 0;
        return fits && !properFraction(rest, to) ? k + 1 : k;
    }

    /** Whether {@code rest} is the numerator of a fraction below one (a hundred and three quarters). */
    private boolean properFraction(Sum rest, int to) {
        if (rest.to >= to) {
            return false;
        }
        var denominator = words.denominators().matches(tokens, rest.to, to);
        Word half = NumeralReader.word(tokens, words, rest.to);
        return !denominator.isEmpty() && rest.value < denominator.getFirst().value() || half != null && half.kind() == Kind.HALF;
    }

    private boolean between(int i) {
        var between = words.ranges().get("between");
        for (int k = Math.max(0, i - 2); between != null && k < i; k++) {
            if (!between.matches(tokens, k, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private record Digits(Literal literal, int to) {}

    /** Digits at {@code k}, with groups of three behind blanks and scale letters taken along. */
    private @Nullable Digits digits(int k, int to) {
        boolean leading = tokens.is(k, words.decimal());
        if (leading && (k + 1 >= to || !tokens.isNumber(k + 1) || !tokens.joined(k + 1) || tokens.joined(k))) {
            return null;
        }
        int first = leading ? k + 1 : k;
        StringBuilder digits = new StringBuilder(leading ? "0" + words.decimal() : "").append(tokens.text(first));
        int end = first + 1;
        if (!leading && tokens.length(first) <= 3 && tokens.text(first).chars().allMatch(Character::isDigit)) {
            while (end < to && end < first + 6 && group(end)) {
                digits.append(tokens.text(end++));
            }
        }
        Literal literal = Literal.of(digits.toString(), words);
        if (literal == null) {
            return null;
        }
        Double scale = end < to && tokens.length(end) == 1 && !tokens.lineBefore(end) ? words.suffixes().get(tokens.text(end)) : null;
        if (scale != null && literal.type() == Numeral.Type.CARDINAL && !tokens.joined(end)) {
            return new Digits(new Literal(literal.value() * scale, literal.type(), false, "", 0, 0), end + 1);
        }
        return ending(end, to) && literal.plain()
                ? new Digits(new Literal(literal.value(), Numeral.Type.ORDINAL, false, "", 0, 0), end + 2)
                : new Digits(end > first + 1 ? new Literal(literal.value(), literal.type(), false, "", 0, 0) : literal, end);
    }

    /** Whether an ordinal's ending stands behind digits as tokens of its own: 3:e. */
    private boolean ending(int i, int to) {
        return i + 1 < to && tokens.joined(i) && tokens.joined(i + 1) && words.ordinalEndings().contains(tokens.text(i, i + 2));
    }

    /** Whether token {@code i} is a group of three digits one blank behind the digits before it. */
    private boolean group(int i) {
        CharSequence chars = tokens.chars();
        int start = tokens.charStart(i);
        boolean blank = start - tokens.charEnd(i - 1) == 1 && chars.charAt(start - 1) != '\n';
        if (!blank || !tokens.isNumber(i) || tokens.length(i) < 3) {
            return false;
        }
        for (int k = start; k < tokens.charEnd(i); k++) {
            boolean digit = Character.isDigit(chars.charAt(k));
            if (k < start + 3 ? !digit : k == start + 3 && digit) {
                return false;
            }
        }
        return tokens.length(i) == 3 || chars.charAt(start + 3) == words.decimal();
    }

    /** "five point five" or "tweehonderd komma nul drie": digits or a number read out behind the decimal mark. */
    private @Nullable Sum point(Sum sum, int to) {
        if (sum.to + 1 >= to || !words.point().has(tokens.form(sum.to))) {
            return null;
        }
        StringBuilder decimals = new StringBuilder();
        int k = sum.to + 1;
        while (k < to && decimals.length() < 8) {
            Sum part = sum(k, to, 100, true);
            if (part == null || part.type != Numeral.Type.CARDINAL || part.value != Math.rint(part.value)) {
                break;
            }
            decimals.append((long) part.value);
            k = part.to;
        }
        return decimals.isEmpty() ? null : new Sum(k, Double.parseDouble((long) sum.value + "." + decimals), 1, Numeral.Type.CARDINAL, null, false);
    }
}
