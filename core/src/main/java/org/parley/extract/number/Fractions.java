package org.parley.extract.number;

import org.jspecify.annotations.Nullable;
import org.parley.pack.NumberAtoms.Kind;
import org.parley.pack.NumberAtoms.Word;
import org.parley.pack.NumberWords;
import org.parley.text.Tokens;

/** Reads what makes a number a fraction or a multiple: two thirds, 3/4, three and a half million, half a dozen, one in three. */
final class Fractions {
    private final Tokens tokens;
    private final NumberWords words;
    private final Cardinals cardinals;

    Fractions(Tokens tokens, NumberWords words, Cardinals cardinals) {
        this.tokens = tokens;
        this.words = words;
        this.cardinals = cardinals;
    }

    private record Part(int to, double value) {}

    /** A number made of the whole {@code sum} at {@code i} and what follows it; null if the sum stands for itself. */
    @Nullable
    Numeral after(int i, Cardinals.Sum sum, int to) {
        int end = sum.to();
        double value = sum.value();
        if (sum.type() == Numeral.Type.ORDINAL) {
            return null;
        }
        Part part = power(sum, to);
        if (part == null) {
            part = slash(sum, to);
        }
        if (part == null) {
            part = mixed(sum, to);
        }
        if (part == null) {
            part = denominated(sum, to);
        }
        if (part == null) {
            part = outOf(sum, to);
        }
        if (part == null) {
            Part dozen = dozen(end, value, to);
            return dozen == null ? null : numeral(i, dozen, Numeral.Type.CARDINAL);
        }
        return numeral(i, scaled(part, to), Numeral.Type.FRACTION);
    }

    /** A fraction without whole number: half, een kwart, a third of, half a million, een dozijn; null if there is none at {@code i}. */
    @Nullable
    Numeral bare(int i, int to) {
        Word word = NumeralReader.word(tokens, words, i);
        boolean article = words.articles().has(tokens.form(i));
        if (article && i + 1 < to) {
            Part dozen = dozen(i + 1, 1, to);
            if (dozen != null) {
                return numeral(i, dozen, Numeral.Type.CARDINAL);
            }
            Word next = NumeralReader.word(tokens, words, i + 1);
            if (next != null && next.kind() == Kind.HALF) {
                Part half = new Part(i + 2, next.value());
                Part dozens = dozen(half.to, half.value, to);
                return numeral(i, dozens != null ? dozens : scaled(half, to), Numeral.Type.FRACTION);
            }
            Part denominator = denominator(i + 1, 1, to);
            Cardinals.Sum one = new Cardinals.Sum(i + 1, 1, 1, Numeral.Type.CARDINAL, null, true);
            Part part = mixed(one, to) instanceof Part mixed ? scaled(mixed, to) : outOf(one, to);
            if (part != null) {
                return numeral(i, part, Numeral.Type.FRACTION);
            }
            boolean ordinal = next != null && next.kind() == Kind.ORDINAL;
            return denominator == null || ordinal && !closes(denominator.to, to)
                    ? coin(i, to)
                    : numeral(i, scaled(denominator, to), Numeral.Type.FRACTION);
        }
        if (word == null || word.kind() != Kind.HALF) {
            return null;
        }
        Part half = new Part(i + 1, word.value());
        int next = i + 1 < to && words.articles().has(tokens.form(i + 1)) ? i + 2 : i + 1;
        Part dozen = dozen(next, half.value, to);
        Part part = dozen != null ? dozen : scaled(half, to);
        return part.equals(half) && words.notAlone().has(tokens.form(i))
                ? null
                : numeral(i, part, Numeral.Type.FRACTION);
    }

    /** The article before a coin, as the number one. */
    private @Nullable Numeral coin(int i, int to) {
        boolean coin = !words.coins().matches(tokens, i + 1, to).isEmpty();
        return coin ? numeral(i, new Part(i + 1, 1), Numeral.Type.CARDINAL) : null;
    }

    /** Whether a bare "a third" is a fraction here and no ordinal: nothing countable follows. */
    private boolean closes(int at, int to) {
        return at >= to || tokens.isPunctuation(at) || words.closed().has(tokens.form(at));
    }

    private @Nullable Part dozen(int at, double count, int to) {
        var match = at < to
                ? words.dozens().matches(tokens, at, to)
                : java.util.List.<org.parley.pack.PhraseTable.Match<Double>>of();
        return match.isEmpty()
                ? null
                : new Part(
                        at + match.getFirst().length(), count * match.getFirst().value());
    }

    /** 1,1^23 and 6.2x10^4. */
    private @Nullable Part power(Cardinals.Sum sum, int to) {
        int k = sum.to();
        if (k + 1 >= to || !tokens.is(k, '^') || !tokens.joined(k)) {
            return null;
        }
        int e = k + 1;
        double sign = 1;
        while (e < to && (tokens.is(e, '-') || tokens.is(e, '+'))) {
            sign = tokens.is(e, '-') && sign > 0 ? -1 : 1;
            e++;
        }
        Cardinals.Sum exponent = e < to && tokens.isNumber(e) ? cardinals.sum(e, e + 1, 1e4, true) : null;
        return exponent == null ? null : new Part(exponent.to(), Math.pow(sum.value(), sign * exponent.value()));
    }

    /** 3/4 and 2 1/4, where neither side is a date's part. */
    private @Nullable Part slash(Cardinals.Sum sum, int to) {
        int k = sum.to();
        if (fractionAt(k - 1, to) && sum.literal() != null) {
            return new Part(k + 2, sum.value() / whole(k + 1));
        }
        if (sum.literal() != null && fractionAt(k, to) && !tokens.joined(k) && value(k) < value(k + 2)) {
            return new Part(k + 3, sum.value() + value(k) / whole(k + 2));
        }
        int vulgar = k < to && tokens.length(k) == 1 ? "½¼¾".indexOf(tokens.firstChar(k)) : -1;
        return vulgar < 0 ? null : new Part(k + 1, sum.value() + new double[] {0.5, 0.25, 0.75}[vulgar]);
    }

    /** Whether digits, a slash and digits stand at {@code i}, with no second slash: a fraction and no date. */
    private boolean fractionAt(int i, int to) {
        if (i < 0 || i + 2 >= to || !tokens.isNumber(i) || !tokens.is(i + 1, '/') || !tokens.isNumber(i + 2)) {
            return false;
        }
        boolean more = i + 3 < to && tokens.is(i + 3, '/')
                || i > 0 && (tokens.is(i - 1, '/') || tokens.is(i - 1, '-') && tokens.joined(i - 1));
        return !more && tokens.joined(i + 1) && tokens.joined(i + 2) && whole(i + 2) > 0 && tokens.length(i + 2) <= 3;
    }

    private double value(int i) {
        Literal literal = Literal.of(tokens.text(i), words);
        return literal == null ? -1 : literal.value();
    }

    private double whole(int i) {
        return value(i);
    }

    /** "and a half", "and three quarters" behind a whole number. */
    private @Nullable Part mixed(Cardinals.Sum sum, int to) {
        int k = sum.to();
        if (k + 1 >= to
                || !words.and().has(tokens.form(k))
                || sum.literal() != null && !sum.literal().plain()) {
            return null;
        }
        int n = k + 1;
        boolean article = words.articles().has(tokens.form(n)) && n + 1 < to;
        Cardinals.Sum numerator = article ? null : cardinals.sum(n, to, 100, true);
        int at = article ? n + 1 : numerator == null ? n : numerator.to();
        double count = numerator == null ? 1 : numerator.value();
        Part fraction = half(at, count, article || numerator == null || count == 1, to);
        if (fraction == null) {
            fraction = denominator(at, count, to);
        }
        if (fraction == null || numerator == null && !article && fraction.value >= 1) {
            return null;
        }
        Part own = scaled(fraction, to);
        if (own.to > fraction.to && sum.scale() == 1) {
            return new Part(own.to, (sum.value() + fraction.value) * own.value / fraction.value);
        }
        double scale = own.to == fraction.to && sum.scale() >= 1e6 ? sum.scale() : 1;
        return new Part(own.to, sum.value() + own.value * scale);
    }

    private @Nullable Part half(int at, double count, boolean single, int to) {
        Word word = single && at < to ? NumeralReader.word(tokens, words, at) : null;
        return word == null || word.kind() != Kind.HALF || word.value() >= 1
                ? null
                : new Part(at + 1, count * word.value());
    }

    /** "two thirds": a denominator behind the number. */
    private @Nullable Part denominated(Cardinals.Sum sum, int to) {
        int k = sum.to();
        int at = k + 1 < to && tokens.is(k, '-') && sum.literal() == null ? k + 1 : k;
        return sum.value() > 0 ? denominator(at, sum.value(), to) : null;
    }

    private @Nullable Part denominator(int at, double count, int to) {
        if (at >= to || at > 0 && tokens.lineBefore(at)) {
            return null;
        }
        var listed = words.denominators().matches(tokens, at, to);
        if (!listed.isEmpty() && listed.getFirst().value() == 4 && count != 1 && count != 3 && count < 10) {
            return null;
        }
        if (!listed.isEmpty()) {
            return new Part(at + 1, count / listed.getFirst().value());
        }
        Word word = NumeralReader.word(tokens, words, at);
        boolean compound = word != null && word.kind() == Kind.ORDINAL && word.value() > 20 && !words.tenUnit();
        return compound && word != null ? new Part(at + 1, count / word.value()) : null;
    }

    /** "one in three", "een op de drie": only of one or two, as the rest are two numbers. */
    private @Nullable Part outOf(Cardinals.Sum sum, int to) {
        int k = sum.to();
        var match = k < to && sum.value() <= 2 && sum.value() > 0
                ? words.outOf().matches(tokens, k, to)
                : java.util.List.<org.parley.pack.PhraseTable.Match<Boolean>>of();
        if (match.isEmpty()) {
            return null;
        }
        Cardinals.Sum whole = cardinals.sum(k + match.getFirst().length(), to, 1000, false);
        boolean fits = whole != null
                && !whole.article()
                && whole.type() == Numeral.Type.CARDINAL
                && whole.value() > sum.value();
        return fits && whole != null ? new Part(whole.to(), sum.value() / whole.value()) : null;
    }

    /** A scale behind a fraction: half a million, three quarters billion, two thirds of a million. */
    private Part scaled(Part part, int to) {
        int k = part.to;
        if (k < to && words.articles().has(tokens.form(k))) {
            k++;
        }
        Word word = k < to ? NumeralReader.word(tokens, words, k) : null;
        return word != null && word.kind() == Kind.SCALE && word.value() >= 100
                ? new Part(k + 1, part.value * word.value())
                : part;
    }

    private Numeral numeral(int from, Part part, Numeral.Type type) {
        return new Numeral(from, part.to, tokens.span(from, part.to), part.value, type, false, "");
    }
}
