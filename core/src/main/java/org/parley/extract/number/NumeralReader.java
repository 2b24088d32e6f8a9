package org.parley.extract.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.pack.NumberAtoms;
import org.parley.pack.NumberWords;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/** Finds the numbers of a text, in digits and in words. */
final class NumeralReader {
    private static final String VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] VULGAR_VALUES = {
        1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0, 1 / 8.0,
        3 / 8.0, 5 / 8.0, 7 / 8.0
    };

    private final Tokens tokens;
    private final NumberWords words;
    private final Cardinals cardinals;
    private final Fractions fractions;
    private final List<Numeral> found = new ArrayList<>();

    NumeralReader(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
        this.cardinals = new Cardinals(tokens, words);
        this.fractions = new Fractions(tokens, words, cardinals);
    }

    /** The numbers of all sentences that are no furniture, in order. */
    static List<Numeral> read(Text text, NumberWords words) {
        NumeralReader reader = new NumeralReader(text.tokens(), words);
        for (Sentence sentence : text.sentences()) {
            if (!sentence.furniture()) {
                reader.sentence(sentence.from(), sentence.to());
            }
        }
        return reader.found;
    }

    private void sentence(int from, int to) {
        int i = from;
        while (i < to) {
            if (url(i, to)) {
                i = afterUrl(i, to);
                continue;
            }
            Numeral numeral = at(i, from, to);
            if (numeral == null) {
                list(i);
                i++;
            } else {
                found.add(numeral);
                i = Math.max(i + 1, numeral.to());
            }
        }
    }

    /** Numbers strung together by commas or points in one token (22,24,26), which as a whole are none. */
    private void list(int i) {
        if (!tokens.isNumber(i) || tokens.length(i) < 5 || tokens.length(i) > 400) {
            return;
        }
        String text = tokens.text(i);
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.')) {
            return;
        }
        int from = 0;
        for (int k = 0; k <= text.length(); k++) {
            if (k == text.length() || text.charAt(k) == ',' || text.charAt(k) == '.') {
                Span span = new Span(tokens.start(i) + from, tokens.start(i) + k);
                found.add(new Numeral(
                        i,
                        i + 1,
                        span,
                        Literal.value(text.substring(from, k), words),
                        Numeral.Type.CARDINAL,
                        false,
                        ""));
                from = k + 1;
            }
        }
    }

    private boolean url(int i, int to) {
        return i + 3 < to
                && tokens.is(i + 1, ':')
                && tokens.is(i + 2, '/')
                && tokens.is(i + 3, '/')
                && tokens.joined(i + 1)
                && tokens.isWord(i);
    }

    private int afterUrl(int i, int to) {
        int k = i + 1;
        while (k < to && tokens.joined(k)) {
            k++;
        }
        return k;
    }

    /** The number that begins at token {@code i}, its sign included; null if none does. */
    private @Nullable Numeral at(int i, int from, int to) {
        int k = i;
        boolean negative = false;
        if (words.minus().has(tokens.form(k)) && k + 1 < to) {
            negative = true;
            k++;
        } else if (tokens.is(k, '-') && k + 1 < to && !(k > from && tokens.joined(k)) && sign(k, from)) {
            negative = true;
            k++;
        }
        Numeral numeral = unsigned(k, negative, to);
        if (numeral == null || !negative) {
            return negative ? null : numeral;
        }
        return new Numeral(i, numeral.to(), span(i, numeral), -numeral.value(), numeral.type(), false, numeral.unit());
    }

    /** Whether a hyphen is a sign: at the sentence's start or glued to the digits behind it and free before it. */
    private boolean sign(int hyphen, int from) {
        boolean digits = tokens.isNumber(hyphen + 1) || tokens.is(hyphen + 1, ',');
        return digits
                && (hyphen == from && !tokens.joined(hyphen + 1)
                        || tokens.joined(hyphen + 1) && (hyphen == from || !tokens.isNumber(hyphen - 1)));
    }

    private @Nullable Numeral unsigned(int i, boolean signed, int to) {
        if (i >= to) {
            return null;
        }
        int vulgar = tokens.length(i) == 1 ? VULGAR.indexOf(tokens.firstChar(i)) : -1;
        if (vulgar >= 0) {
            return numeral(i, i + 1, VULGAR_VALUES[vulgar], Numeral.Type.FRACTION);
        }
        if (tokens.isWord(i)
                && tokens.length(i) > 3
                && Character.isDigit(tokens.chars().charAt(tokens.charStart(i) + 3))) {
            Literal literal = Literal.of(tokens.text(i), words);
            return literal == null
                    ? null
                    : new Cardinals.Sum(i + 1, literal.value(), 1, literal.type(), literal, false).numeral(i, tokens);
        }
        Numeral percent = percent(i);
        if (percent != null) {
            return percent;
        }
        boolean number = tokens.isNumber(i) || tokens.is(i, words.decimal()) || word(tokens, words, i) != null;
        if (!number && !words.articles().has(tokens.form(i))) {
            return null;
        }
        Cardinals.Sum sum = cardinals.read(i, to, signed);
        if (sum == null) {
            return fractions.bare(i, to);
        }
        Numeral fraction = fractions.after(i, sum, to);
        return fraction != null ? fraction : sum.numeral(i, tokens);
    }

    /** A number and "percent" in one word that says what is so many percent high. */
    private @Nullable Numeral percent(int i) {
        if (!tokens.isWord(i)) {
            return null;
        }
        for (int k = 0; k < words.percentEndings().size(); k++) {
            String ending = words.percentEndings().get(k);
            int cut = tokens.charEnd(i) - ending.length();
            if (cut > tokens.charStart(i) && tokens.endsWith(i, ending)) {
                NumberAtoms.Word number = words.atoms().read(tokens.chars(), tokens.charStart(i), cut);
                return number == null
                        ? null
                        : new Numeral(
                                i, i + 1, tokens.span(i, i + 1), number.value(), Numeral.Type.CARDINAL, false, "%");
            }
        }
        return null;
    }

    private Numeral numeral(int from, int to, double value, Numeral.Type type) {
        return new Numeral(from, to, tokens.span(from, to), value, type, false, "");
    }

    private Span span(int from, Numeral numeral) {
        return new Span(tokens.start(from), numeral.span().end());
    }

    /** What the word at {@code i} is among numbers; null if nothing. */
    static NumberAtoms.@Nullable Word word(Tokens tokens, NumberWords words, int i) {
        if (!tokens.isWord(i)) {
            return null;
        }
        int form = tokens.form(i);
        return form >= 0
                ? words.atoms().ofForm(form)
                : words.atoms().read(tokens.chars(), tokens.charStart(i), tokens.charEnd(i));
    }
}
