package org.parley.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.number.Quantity;
import org.parley.pack.PhraseTable;
import org.parley.pack.TimeWord;
import org.parley.pack.TimeWord.Kind;
import org.parley.pack.TimeWords;
import org.parley.text.Tokens;

/** The tokens of one text with the time words and numbers that begin at each, looked up once. */
final class TimeTokens {
    private static final long LOOKED_UP = 1L << 63;

    /** Kinds of words that can be an expression of time, or are hardly ever anything but its beginning. */
    private static final long OPENERS = bits(
            Kind.MONTH,
            Kind.WEEKDAY,
            Kind.WEEKDAY_PAST,
            Kind.WEEKDAY_COMING,
            Kind.WEEKDAY_PART,
            Kind.UNIT,
            Kind.DAY,
            Kind.DAY_AFTER_THAT,
            Kind.FIXED,
            Kind.EDGE,
            Kind.SEASON,
            Kind.HOLIDAY,
            Kind.DECADE);

    /** Kinds of words that begin one only with more of it behind them. */
    private static final long LEADS = bits(
            Kind.ARTICLE,
            Kind.MOD,
            Kind.LAST,
            Kind.WHOLE,
            Kind.FEW,
            Kind.IN,
            Kind.WITHIN,
            Kind.EACH,
            Kind.BETWEEN,
            Kind.FROM,
            Kind.YEAR_WORD);

    private final Tokens tokens;
    private final TimeWords words;
    private final @Nullable List<PhraseTable.Match<TimeWord>>[] matches;
    private final @Nullable Numeral[] numerals;
    /** Bit mask of the kinds that begin at each token, once it has been looked up. */
    private final long[] kinds;

    @SuppressWarnings({"unchecked", "rawtypes"})
    TimeTokens(Tokens tokens, TimeWords words, List<Quantity> quantities) {
        this.tokens = tokens;
        this.words = words;
        this.matches = new List[tokens.size()];
        this.numerals = new Numeral[tokens.size()];
        this.kinds = new long[tokens.size()];
        for (Quantity quantity : quantities) {
            for (Numeral numeral : quantity.numerals()) {
                numerals[numeral.from()] = numeral;
            }
        }
    }

    /**
     * A time word found.
     *
     * @param to one past its last token
     */
    record Hit(int to, TimeWord word) {}

    Tokens tokens() {
        return tokens;
    }

    TimeWords words() {
        return words;
    }

    /** The longest phrase of this kind at {@code i} that ends by {@code to}; null if there is none. */
    @Nullable
    Hit hit(int i, int to, Kind kind) {
        if (i < 0 || i >= to || (kindsAt(i) & 1L << kind.ordinal()) == 0) {
            return null;
        }
        List<PhraseTable.Match<TimeWord>> found = matches[i] == null ? List.of() : matches[i];
        for (int k = 0; k < found.size(); k++) {
            PhraseTable.Match<TimeWord> match = found.get(k);
            if (match.value().kind() == kind && i + match.length() <= to) {
                return new Hit(i + match.length(), match.value());
            }
        }
        return null;
    }

    /**
     * Whether an expression of time can begin at {@code i}: with a number, with a word that can be or open one, or with a word
     * that leads one and has more of it behind. Most articles, prepositions and "and"s lead nothing.
     */
    boolean opens(int i) {
        if (tokens.isNumber(i) || numerals[i] != null || quarter(i) || (kindsAt(i) & OPENERS) != 0) {
            return true;
        }
        List<PhraseTable.Match<TimeWord>> found =
                matches[i] == null || (kinds[i] & LEADS) == 0 ? List.of() : matches[i];
        for (int k = 0; k < found.size(); k++) {
            if ((LEADS & bit(found.get(k).value().kind())) != 0
                    && goesOn(i + found.get(k).length())) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int i) {
        return i < tokens.size()
                && (tokens.isNumber(i)
                        || tokens.isPunctuation(i)
                        || numerals[i] != null
                        || quarter(i)
                        || kindsAt(i) != LOOKED_UP);
    }

    /** Whether the token can be a quarter or half of a year: Q3, H2. */
    boolean quarter(int i) {
        return tokens.length(i) == 2 && "QqHh".indexOf(tokens.firstChar(i)) >= 0;
    }

    private static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }

    private static long bits(Kind... kinds) {
        long bits = 0;
        for (Kind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    /** The kinds of the words that begin at {@code i}, each a bit; looked up once. */
    private long kindsAt(int i) {
        if (kinds[i] == 0) {
            kinds[i] = LOOKED_UP;
            if (begins(i)) {
                List<PhraseTable.Match<TimeWord>> found = words.words().matches(tokens, i, tokens.size());
                matches[i] = found;
                for (PhraseTable.Match<TimeWord> match : found) {
                    kinds[i] |= 1L << match.value().kind().ordinal();
                }
            }
        }
        return kinds[i];
    }

    /** Where the weekday itself stands in a phrase that begins at {@code i}. */
    int weekdayOf(Hit phrase, int i) {
        int k = i + 1;
        while (k < phrase.to() && hit(k, phrase.to(), Kind.WEEKDAY) == null) {
            k++;
        }
        return k;
    }

    /** Whether any time word begins at {@code i}. */
    boolean begins(int i) {
        return words.words().begins(tokens.form(i));
    }

    /** One past a phrase of this kind at {@code i}, or {@code i}. */
    int skip(int i, int to, Kind kind) {
        Hit hit = hit(i, to, kind);
        return hit == null ? i : hit.to();
    }

    /**
     * A time word that stands before something.
     *
     * @param from its first token
     */
    record Lead(int from, TimeWord word) {}

    /** The phrase of this kind that ends right before {@code i}, at or after {@code from}; null if there is none. */
    @Nullable
    Lead before(int i, int from, Kind kind) {
        for (int k = Math.max(from, i - 5); k < i; k++) {
            Hit hit = hit(k, i, kind);
            if (hit != null && hit.to() == i) {
                return new Lead(k, hit.word());
            }
        }
        return null;
    }

    /** The number that begins at {@code i}; null if none does. */
    @Nullable
    Numeral numeral(int i) {
        return i >= 0 && i < numerals.length ? numerals[i] : null;
    }

    /** The digits of token {@code i} as a number of at most four; -1 if it is anything else. */
    int digits(int i, int to) {
        if (i < 0 || i >= to || !tokens.isNumber(i) || tokens.length(i) > 4) {
            return -1;
        }
        int value = 0;
        for (int k = tokens.charStart(i); k < tokens.charEnd(i); k++) {
            int digit = tokens.chars().charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A year of four digits at {@code i}; -1 if there is none. */
    int year(int i, int to) {
        int value = i < to && i >= 0 && tokens.length(i) == 4 ? digits(i, to) : -1;
        return value >= 1000 && value <= 2200 ? value : -1;
    }

    boolean is(int i, int to, char c) {
        return i >= 0 && i < to && tokens.is(i, c);
    }

    /** Whether token {@code i} is a sign of money. */
    boolean money(int i) {
        return i >= 0 && tokens.length(i) == 1 && "$€£¥".indexOf(tokens.firstChar(i)) >= 0;
    }

    /** Whether token {@code i} is a closed-class word, a mark, or beyond the end: nothing that a number could count. */
    boolean closes(int i, int to) {
        return i >= to || tokens.isPunctuation(i) || words.closed().has(tokens.form(i));
    }
}
