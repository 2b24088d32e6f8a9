package org.parley.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

    private record Phrase<T>(int[] forms, byte[] shapes, T value) {}

    private static final byte ANY = 0;
    private static final byte CAPITAL = 1;
    private static final byte CAPS = 2;

    private final Phrase<T>[][] byFirst;

    private PhraseTable(Phrase<T>[][] byFirst) {
        this.byFirst = byFirst;
    }

    /** Whether some phrase begins with the form: the bit mask's test. */
    public boolean begins(int form) {
        return form >= 0 && form < byFirst.length && byFirst[form] != null;
    }

    /** The phrases that begin at token {@code i} and end before {@code to}, longest first; those of one length in order of entry. */
    public List<Match<T>> matches(FormSequence tokens, int i, int to) {
        int form = tokens.form(i);
        if (!begins(form)) {
            return List.of();
        }
        List<Match<T>> found = List.of();
        int second = i + 1 < to ? tokens.form(i + 1) : -1;
        for (Phrase<T> phrase : byFirst[form]) {
            int[] forms = phrase.forms;
            if ((forms.length == 1 || forms[1] == second) && i + forms.length <= to && fits(phrase, tokens, i)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(new Match<>(forms.length, phrase.value));
            }
        }
        return found;
    }

    private static boolean fits(Phrase<?> phrase, FormSequence tokens, int at) {
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
            phrases.add(new Phrase<>(ids, shapes, value));
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
            @SuppressWarnings({"unchecked", "rawtypes"})
            Phrase<T>[][] byFirst = new Phrase[forms.size()][];
            @SuppressWarnings({"unchecked", "rawtypes"})
            List<Phrase<T>>[] lists = new List[forms.size()];
            for (Phrase<T> phrase : sorted) {
                int first = phrase.forms[0];
                if (lists[first] == null) {
                    lists[first] = new ArrayList<>(1);
                }
                lists[first].add(phrase);
            }
            for (int i = 0; i < lists.length; i++) {
                if (lists[i] != null) {
                    @SuppressWarnings({"unchecked", "rawtypes"})
                    Phrase<T>[] row = lists[i].toArray(new Phrase[0]);
                    byFirst[i] = row;
                }
            }
            return new PhraseTable<>(byFirst);
        }
    }
}
