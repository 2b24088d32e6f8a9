package org.parley.extract.number;

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
    record Sum(
            int to,
            double value,
            double scale,
            Numeral.Type type,
            @Nullable Literal literal,
            boolean article) {

        Numeral numeral(int from, Tokens tokens) {
            boolean plain = literal != null && literal.plain();
            String unit = literal == null ? "" : literal.unit();
            Span whole = tokens.span(from, to);
            Span span = literal == null || to > from + 1
                    ? whole
                    : new Span(whole.start() + literal.skip(), whole.end() - literal.tail());
            return new Numeral(from, to, span, value, type, plain, unit);
        }
    }

    /** The number at token {@code i}; null if there is none, or only an article, unless a sign stands before it. */
    @Nullable
    Sum read(int i, int to, boolean signed) {
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
        boolean after =
                i + 1 >= to || tokens.isPunctuation(i + 1) || words.closed().has(tokens.form(i + 1));
        return after && i > 0 && words.closed().has(tokens.form(i - 1));
    }

    /** A number below {@code limit}; null if there is none. {@code nested} numbers take no "and". */
    @Nullable
    Sum sum(int i, int to, double limit, boolean nested) {
        boolean digits = i < to && (tokens.isNumber(i) || tokens.is(i, words.decimal()));
        if (i >= to || !digits && NumeralReader.word(tokens, words, i) == null) {
            return null;
        }
        Reader reader = new Reader(i, to, nested);
        Sum sum = reader.read();
        return sum == null || sum.value >= limit && sum.type == Numeral.Type.CARDINAL ? null : sum;
    }

    /** One number being read, token by token. */
    private final class Reader {
        private final int start;
        private final int to;
        private final boolean nested;
        private double total;
        private double current;
        /** The last scale of a thousand or more. */
        private double last = Double.MAX_VALUE;
        /** What may still be added must be below this; all may be at the beginning. */
        private double room = Double.MAX_VALUE;

        private @Nullable Literal literal;
        private boolean article;
        private int end;
        private @Nullable Sum ordinal;

        Reader(int start, int to, boolean nested) {
            this.start = start;
            this.to = to;
            this.nested = nested;
            this.end = start;
        }

        @Nullable
        Sum read() {
            int k = start;
            while (k < to && (k == start || !tokens.lineBefore(k))) {
                int next = step(k);
                if (ordinal != null) {
                    return ordinal;
                }
                if (next <= k) {
                    break;
                }
                k = next;
            }
            if (end == start) {
                return null;
            }
            boolean big = last < Double.MAX_VALUE && last >= 1e6 && current == 0;
            return new Sum(end, total + current, big ? last : 1, Numeral.Type.CARDINAL, literal, article);
        }

        /** Takes the token at {@code k}; returns where to go on, {@code k} itself if the number ends before it. */
        private int step(int k) {
            if (tokens.isNumber(k) || tokens.is(k, words.decimal()) && k == start) {
                return digit(k);
            }
            Word word = NumeralReader.word(tokens, words, k);
            if (word == null) {
                return joint(k);
            }
            return switch (word.kind()) {
                case HALF, LINK -> joint(k);
                case SCALE -> scale(k, word.value());
                case ORDINAL -> last(k, word.value());
                case CARDINAL ->
                    word.head() > 0 && current > 0 && literal == null ? headed(k, word) : cardinal(k, word);
            };
        }

        private int digit(int k) {
            Digits digits = digits(k, to);
            boolean fits = digits != null
                    && (end == start
                            || room < Double.MAX_VALUE
                                    && digits.literal.value() < room
                                    && digits.literal.value() > 0
                                    && digits.literal.plain());
            if (digits == null || !fits) {
                return k;
            }
            literal = end == start ? digits.literal : literal;
            current += digits.literal.value();
            room = 0;
            end = digits.to;
            if (digits.literal.type() == Numeral.Type.ORDINAL
                    || !digits.literal.unit().isEmpty()) {
                ordinal = new Sum(end, total + current, 1, digits.literal.type(), literal, false);
            }
            return end;
        }

        private int scale(int k, double scale) {
            boolean year = literal != null && literal.plain() && literal.value() >= 1000 && scale < 1000;
            double scaled = end == start && scale >= 1e6 || year ? -1 : scaled(scale);
            if (scaled < 0) {
                return k;
            }
            if (scale >= 1000) {
                total = scaled;
                current = 0;
                last = scale;
            } else {
                current = scaled;
            }
            room = scale;
            literal = null;
            article = false;
            end = k + 1;
            return end;
        }

        private double scaled(double scale) {
            if (scale == 100) {
                return current == 0 ? total == 0 ? 100 : -1 : current * 100;
            }
            return scale < last ? total + (current == 0 ? 1 : current) * scale : (total + current) * scale;
        }

        /** A word that begins with a scale and goes on (millionfivehundred). */
        private int headed(int k, Word word) {
            total += current * word.head() + word.value() - word.head();
            current = 0;
            last = word.head();
            room = 0;
            end = k + 1;
            return end;
        }

        private int cardinal(int k, Word word) {
            boolean fits =
                    end == start || (room == Double.MAX_VALUE ? tens(current, word.value()) : word.value() < room);
            if (!fits || end > start && literal != null) {
                return k;
            }
            article = end == start && words.articles().has(tokens.form(k));
            current += word.value();
            room = room(current, word.value());
            end = k + 1;
            return end;
        }

        /** An ordinal: alone, or as the end of a number (twenty-first). */
        private int last(int k, double value) {
            if (end == start) {
                ordinal = new Sum(k + 1, value, 1, Numeral.Type.ORDINAL, null, false);
            } else if (value < room && room <= 100) {
                ordinal = new Sum(k + 1, total + current + value, 1, Numeral.Type.ORDINAL, null, false);
            }
            return k;
        }

        /** Where the number goes on behind a hyphen (twenty-one) or an "and" (hundred and three); {@code k} if it does not. */
        private int joint(int k) {
            if (end == start || k + 1 >= to) {
                return k;
            }
            if (tokens.is(k, '-') && words.tenUnit() && room(current, current % 100) == 10) {
                Word word = NumeralReader.word(tokens, words, k + 1);
                boolean unit = word != null
                        && (word.kind() == Kind.CARDINAL || word.kind() == Kind.ORDINAL)
                        && word.value() > 0
                        && word.value() < 10;
                return unit ? k + 1 : k;
            }
            double below = current == 0 ? last : room(current, 0);
            boolean and = !nested
                    && words.and().has(tokens.form(k))
                    && below >= 100
                    && below < Double.MAX_VALUE
                    && !between(start);
            Sum rest = and ? sum(k + 1, to, below, true) : null;
            if (rest == null || rest.article || rest.type != Numeral.Type.CARDINAL || rest.value <= 0) {
                return k;
            }
            return properFraction(rest, to) ? k : k + 1;
        }
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

    /** Whether {@code rest} is the numerator of a fraction below one (a hundred and three quarters). */
    private boolean properFraction(Sum rest, int to) {
        if (rest.to >= to) {
            return false;
        }
        var denominator = words.denominators().matches(tokens, rest.to, to);
        Word half = NumeralReader.word(tokens, words, rest.to);
        return !denominator.isEmpty() && rest.value < denominator.getFirst().value()
                || half != null && half.kind() == Kind.HALF;
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
        Double scale = end < to && tokens.length(end) == 1 && !tokens.lineBefore(end)
                ? words.suffixes().get(tokens.text(end))
                : null;
        if (scale != null && literal.type() == Numeral.Type.CARDINAL && !tokens.joined(end)) {
            return new Digits(new Literal(literal.value() * scale, literal.type(), false, "", 0, 0), end + 1);
        }
        return ending(end, to) && literal.plain()
                ? new Digits(new Literal(literal.value(), Numeral.Type.ORDINAL, false, "", 0, 0), end + 2)
                : new Digits(
                        end > first + 1 ? new Literal(literal.value(), literal.type(), false, "", 0, 0) : literal, end);
    }

    /** Whether an ordinal's ending stands behind digits as tokens of its own: 3:e. */
    private boolean ending(int i, int to) {
        return i + 1 < to
                && tokens.joined(i)
                && tokens.joined(i + 1)
                && words.ordinalEndings().contains(tokens.text(i, i + 2));
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
        return decimals.isEmpty()
                ? null
                : new Sum(
                        k,
                        Double.parseDouble((long) sum.value + "." + decimals),
                        1,
                        Numeral.Type.CARDINAL,
                        null,
                        false);
    }
}
