package org.parley.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct word forms of one language, each with a number, all in lower case.
 *
 * <p>Open addressing by hash over one pool of chars: {@link #id} looks up a stretch of text without making a string of it,
 * and compares letters only where all bits of the hash agree. Adding is for loading only; once a language is built its forms
 * are only read, so any number of threads may share them.
 */
public final class Forms {
    /** What each char below is in lower case; the letters of most texts are all here. */
    private static final char[] FOLDED = new char[0x180];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(c);
        }
    }

    /** Two a slot: the hash, and the id plus one; 0 where nothing is. */
    private int[] slots = new int[1 << 13];

    /** The letters of all forms; those of form {@code id} begin at {@code starts[id]} and end where the next ones begin. */
    private char[] pool = new char[1 << 14];

    private int[] starts = new int[1 << 11];
    private final List<String> words = new ArrayList<>();

    /** The id of {@code word}, adding it if it is new. Case is folded. */
    public int add(String word) {
        String lower = lower(word);
        int known = id(lower, 0, lower.length());
        if (known >= 0) {
            return known;
        }
        int id = words.size();
        if (id * 4 >= slots.length) {
            grow();
        }
        put(hash(lower, 0, lower.length()), id);
        int start = starts[id];
        int end = start + lower.length();
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, pool.length * 2));
        }
        if (id + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        lower.getChars(0, lower.length(), pool, start);
        starts[id + 1] = end;
        words.add(lower);
        return id;
    }

    /** The id of the form that stands in {@code text} from {@code start} to {@code end}, case aside; -1 if unknown. */
    public int id(String text, int start, int end) {
        int hash = hash(text, start, end);
        int mask = slots.length - 2;
        int slot = slot(hash, mask);
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash && same(slots[slot + 1] - 1, text, start, end)) {
                return slots[slot + 1] - 1;
            }
            slot = slot + 2 & mask;
        }
        return -1;
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

    /** Whether {@code word} ends so, case aside. */
    public static boolean endsWith(String word, String ending) {
        int start = word.length() - ending.length();
        for (int k = 0; start >= 0 && k < ending.length(); k++) {
            if (fold(word.charAt(start + k)) != fold(ending.charAt(k))) {
                return false;
            }
        }
        return start >= 0;
    }

    /** One char in lower case, typographic apostrophes made plain. */
    public static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }

    private static int hash(String text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash;
    }

    private static int slot(int hash, int mask) {
        return (hash ^ hash >>> 15) << 1 & mask;
    }

    private boolean same(int id, String text, int start, int end) {
        int at = starts[id];
        if (starts[id + 1] - at != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (pool[at++] != fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void put(int hash, int id) {
        int mask = slots.length - 2;
        int slot = slot(hash, mask);
        while (slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        slots[slot] = hash;
        slots[slot + 1] = id + 1;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                put(old[i], old[i + 1] - 1);
            }
        }
    }
}
