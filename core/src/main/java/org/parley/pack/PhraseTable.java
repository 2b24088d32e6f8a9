package org.parley.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary: phrases of one or more words, each with what it stands for.
 *
 * <p>A phrase's word with a capital is matched only by a token with a capital, one all in capitals (US) only by a token
 * all in capitals; lower-case words match in any case. Immutable and thread-safe once built.
 */
public final class PhraseTable<T> {

    /**
     * A phrase found.
     *
     * @param length number of tokens, 1 or more
     */
    public record Match<T>(int length, T value) {}

    /** @param alone its match as a list, since most words have no more */
    private record Phrase<T>(int[] forms, byte[] shapes, T value, Match<T> match, List<Match<T>> alone) {
        static <T> Phrase<T> of(int[] forms, byte[] shapes, T value) {
            Match<T> match = new Match<>(forms.length, value);
            return new Phrase<>(forms, shapes, value, match, List.of(match));
        }
    }

    private static final byte ANY = 0;
    private static final byte CAPITAL = 1;
    private static final byte CAPS = 2;

    /** One bit a form: whether a phrase begins with it. Most do not, so this is all that is read for most tokens. */
    private final long[] firsts;

    /** Open addressing by first form, at most half full. */
    private final int[] keys;

    private final Row<T>[] rows;

    /**
     * The phrases that begin with one form, longest first.
     *
     * @param seconds the second form of each, side by side so that most phrases are passed over without being looked at; {@link
     *     #ALONE} for a single word
     */
    private record Row<T>(int[] seconds, Phrase<T>[] phrases) {
        static <T> Row<T> of(Phrase<T>[] phrases) {
            int[] seconds = new int[phrases.length];
            for (int k = 0; k < seconds.length; k++) {
                seconds[k] = phrases[k].forms.length == 1 ? ALONE : phrases[k].forms[1];
            }
            return new Row<>(seconds, phrases);
        }
    }

    /** No form's id, nor that of an unknown one. */
    private static final int ALONE = -2;

    private PhraseTable(long[] firsts, int[] keys, Row<T>[] rows) {
        this.firsts = firsts;
        this.keys = keys;
        this.rows = rows;
    }

    /** Whether some phrase begins with the form: the bit mask's test. */
    public boolean begins(int form) {
        return form >= 0 && form >> 6 < firsts.length && (firsts[form >> 6] & 1L << form) != 0;
    }

    private static int slot(int[] keys, int form) {
        int mask = keys.length - 1;
        int slot = form * 0x9E3779B9 >>> 7 & mask;
        while (keys[slot] >= 0 && keys[slot] != form) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The phrases that begin at token {@code i} and end before {@code to}, longest first; those of one length in order of entry. */
    public List<Match<T>> matches(FormSequence tokens, int i, int to) {
        int form = tokens.form(i);
        return begins(form) ? found(form, tokens, i, to) : List.of();
    }

    private List<Match<T>> found(int form, FormSequence tokens, int i, int to) {
        List<Match<T>> found = List.of();
        Row<T> row = rows[slot(keys, form)];
        int second = i + 1 < to ? tokens.form(i + 1) : -1;
        for (int k = 0; k < row.seconds.length; k++) {
            if (row.seconds[k] == second && second >= 0 || row.seconds[k] == ALONE) {
                Phrase<T> phrase = row.phrases[k];
                if (!fits(phrase, tokens, i, to)) {
                    continue;
                }
                if (found.isEmpty()) {
                    found = phrase.alone;
                    continue;
                }
                if (found.size() == 1) {
                    found = new ArrayList<>(found);
                }
                found.add(phrase.match);
            }
        }
        return found;
    }

    /** The first of {@link #matches}; null if there is none. */
    public @Nullable Match<T> longest(FormSequence tokens, int i, int to) {
        int form = tokens.form(i);
        return begins(form) ? first(form, tokens, i, to) : null;
    }

    private @Nullable Match<T> first(int form, FormSequence tokens, int i, int to) {
        Row<T> row = rows[slot(keys, form)];
        int second = i + 1 < to ? tokens.form(i + 1) : -1;
        for (int k = 0; k < row.seconds.length; k++) {
            boolean may = row.seconds[k] == second && second >= 0 || row.seconds[k] == ALONE;
            if (may && fits(row.phrases[k], tokens, i, to)) {
                return row.phrases[k].match;
            }
        }
        return null;
    }

    /** Whether a phrase stands at token {@code i} and ends before {@code to}. */
    public boolean has(FormSequence tokens, int i, int to) {
        return longest(tokens, i, to) != null;
    }

    private static boolean fits(Phrase<?> phrase, FormSequence tokens, int at, int to) {
        if (at + phrase.forms.length > to) {
            return false;
        }
        for (int k = 0; k < phrase.forms.length; k++) {
            if (tokens.form(at + k) != phrase.forms[k] || !shapeFits(phrase.shapes[k], tokens, at + k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean shapeFits(byte shape, FormSequence tokens, int i) {
        return shape == ANY || (shape == CAPITAL ? tokens.capital(i) : tokens.allCaps(i));
    }

    /** Collects phrases. {@code split} cuts a phrase into the same words as the tokeniser would. */
    public static final class Builder<T> {
        private final Forms forms;
        private final Function<String, List<String>> split;
        private final List<Phrase<T>> phrases = new ArrayList<>();

        public Builder(Forms forms, Function<String, List<String>> split) {
            this.forms = forms;
            this.split = split;
        }

        /** Adds a phrase; one without words is left out. */
        public Builder<T> add(String phrase, T value) {
            List<String> words = split.apply(phrase);
            if (words.isEmpty()) {
                return this;
            }
            int[] ids = new int[words.size()];
            byte[] shapes = new byte[words.size()];
            for (int k = 0; k < ids.length; k++) {
                ids[k] = forms.add(words.get(k));
                shapes[k] = shape(words.get(k));
            }
            phrases.add(Phrase.of(ids, shapes, value));
            return this;
        }

        private static byte shape(String word) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return ANY;
            }
            boolean caps = word.length() > 1
                    && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
            return caps ? CAPS : CAPITAL;
        }

        /** The table of all phrases added so far. */
        public PhraseTable<T> build() {
            List<Phrase<T>> sorted = new ArrayList<>(phrases);
            sorted.sort(Comparator.comparingInt((Phrase<T> phrase) -> -phrase.forms.length));
            int[] keys = new int[Integer.highestOneBit(Math.max(1, sorted.size())) * 4];
            Arrays.fill(keys, -1);
            int[] sizes = new int[keys.length];
            int last = -1;
            for (Phrase<T> phrase : sorted) {
                int slot = slot(keys, phrase.forms[0]);
                keys[slot] = phrase.forms[0];
                sizes[slot]++;
                last = Math.max(last, phrase.forms[0]);
            }
            long[] firsts = new long[(last >> 6) + 1];
            @SuppressWarnings({"unchecked", "rawtypes"})
            Phrase<T>[][] sets = new Phrase[keys.length][];
            @SuppressWarnings({"unchecked", "rawtypes"})
            Row<T>[] rows = new Row[keys.length];
            for (Phrase<T> phrase : sorted) {
                int slot = slot(keys, phrase.forms[0]);
                if (sets[slot] == null) {
                    @SuppressWarnings({"unchecked", "rawtypes"})
                    Phrase<T>[] row = new Phrase[sizes[slot]];
                    sets[slot] = row;
                    firsts[keys[slot] >> 6] |= 1L << keys[slot];
                }
                sets[slot][sets[slot].length - sizes[slot]--] = phrase;
            }
            for (int slot = 0; slot < sets.length; slot++) {
                if (sets[slot] != null) {
                    rows[slot] = Row.of(sets[slot]);
                }
            }
            return new PhraseTable<>(firsts, keys, rows);
        }
    }
}
