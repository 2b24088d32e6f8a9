package org.parley.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct word forms of one language, each with a number, all in lower case.
 *
 * <p>Open addressing over strings: {@link #id} looks up a stretch of text without making a string of it. Adding is for
 * loading only; once a language is built its forms are only read, so any number of threads may share them.
 */
public final class Forms {
    private String[] table = new String[1 << 12];
    private int[] ids = new int[1 << 12];
    private final List<String> words = new ArrayList<>();

    /** The id of {@code word}, adding it if it is new. Case is folded. */
    public int add(String word) {
        String lower = lower(word);
        int slot = slot(lower, 0, lower.length());
        if (table[slot] != null) {
            return ids[slot];
        }
        if (words.size() * 2 >= table.length) {
            grow();
            slot = slot(lower, 0, lower.length());
        }
        table[slot] = lower;
        ids[slot] = words.size();
        words.add(lower);
        return ids[slot];
    }

    /** The id of the form that stands in {@code text} from {@code start} to {@code end}, case aside; -1 if unknown. */
    public int id(CharSequence text, int start, int end) {
        int slot = slot(text, start, end);
        return table[slot] == null ? -1 : ids[slot];
    }

    public int id(String word) {
        return id(word, 0, word.length());
    }

    /** The form with this id, in lower case. */
    public String word(int id) {
        return words.get(id);
    }

    public int size() {
        return words.size();
    }

    /** Lower case char by char, so that lengths never change and no locale matters. */
    public static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (fold(word.charAt(i)) != word.charAt(i)) {
                char[] chars = word.toCharArray();
                for (int k = i; k < chars.length; k++) {
                    chars[k] = fold(chars[k]);
                }
                return new String(chars);
            }
        }
        return word;
    }

    /** One char in lower case, typographic apostrophes made plain. */
    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }

    private int slot(CharSequence text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        int mask = table.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != null && !same(table[slot], text, start, end)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] old = table;
        int[] oldIds = ids;
        table = new String[old.length * 2];
        ids = Arrays.copyOf(ids, table.length);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int slot = slot(old[i], 0, old[i].length());
                table[slot] = old[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
