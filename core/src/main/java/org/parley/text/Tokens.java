package org.parley.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.parley.model.Span;
import org.parley.pack.FormSequence;
import org.parley.pack.Forms;
import org.parley.pack.Splitter;

/**
 * The tokens of one article as parallel arrays: where each stands in the raw text and which form it is.
 *
 * <p>Built in one scan, in which each token is looked up once. Immutable afterwards. Mojibake is repaired for matching:
 * {@link #text} gives the repaired word, offsets are those of the raw text.
 */
public final class Tokens implements FormSequence {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final int[] raw;
    private final Forms forms;
    private int size;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] form = new int[256];

    /** What each token's first char is and what stands before it, as the bits below. */
    private byte[] traits = new byte[256];

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte PUNCTUATION = 4;
    private static final byte CAPITAL = 8;
    private static final byte JOINED = 16;

    private Tokens(String text, int[] raw, Forms forms) {
        this.text = text;
        this.raw = raw;
        this.forms = forms;
    }

    /**
     * @param text the text to match on
     * @param raw raw offset of each char of {@code text}, and of its end; empty if the two are the same
     */
    public static Tokens of(String text, int[] raw, Splitter splitter, Forms forms) {
        Tokens tokens = new Tokens(text, raw, forms);
        splitter.split(text, 0, text.length(), tokens::add);
        return tokens;
    }

    private void add(int start, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            form = Arrays.copyOf(form, size * 2);
            traits = Arrays.copyOf(traits, size * 2);
        }
        from[size] = start;
        to[size] = end;
        form[size] = forms.id(text, start, end);
        byte joined = size > 0 && to[size - 1] == start ? JOINED : 0;
        traits[size++] = (byte) (traits(text.charAt(start)) | joined);
    }

    private static byte traits(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? (byte) (WORD | CAPITAL) : WORD;
        }
        byte other = Character.isDigit(c) ? NUMBER : PUNCTUATION;
        return Character.isUpperCase(c) ? (byte) (other | CAPITAL) : other;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int form(int i) {
        return form[i];
    }

    /** The form's id of the language this text is read in. */
    public Forms forms() {
        return forms;
    }

    /** Raw offset of the first char. */
    public int start(int i) {
        return raw.length == 0 ? from[i] : raw[from[i]];
    }

    /** Raw offset one past the last char. */
    public int end(int i) {
        return raw.length == 0 ? to[i] : raw[to[i]];
    }

    /** The raw span of tokens {@code first} up to and without {@code after}. */
    public Span span(int first, int after) {
        return new Span(start(first), end(after - 1));
    }

    /** The word as it stands, mojibake repaired. */
    public String text(int i) {
        return text.substring(from[i], to[i]);
    }

    /** The words from token {@code first} up to and without {@code after}, with what stands between them. */
    public String text(int first, int after) {
        return text.substring(from[first], to[after - 1]);
    }

    /** The words from token {@code first} up to and without {@code after} with single blanks between where blanks are. */
    public String name(int first, int after) {
        String words = text(first, after);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < words.length() && words.charAt(i + 1) == ' ') {
                return BLANKS.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }

    /** The text that is matched on, mojibake repaired; {@link #charStart} and {@link #charEnd} count in it. */
    public String chars() {
        return text;
    }

    /** Offset of the first char in {@link #chars}. */
    public int charStart(int i) {
        return from[i];
    }

    /** Offset one past the last char in {@link #chars}. */
    public int charEnd(int i) {
        return to[i];
    }

    /** The word in lower case, apostrophes made plain. */
    public String lower(int i) {
        return form[i] >= 0 ? forms.word(form[i]) : Forms.lower(text(i));
    }

    /** Whether {@link #lower} ends so. */
    public boolean endsWith(int i, String ending) {
        int start = to[i] - ending.length();
        if (start < from[i]) {
            return false;
        }
        for (int k = 0; k < ending.length(); k++) {
            if (Forms.fold(text.charAt(start + k)) != ending.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    public char firstChar(int i) {
        return text.charAt(from[i]);
    }

    public int length(int i) {
        return to[i] - from[i];
    }

    /** Whether the token is the single char {@code c}. */
    public boolean is(int i, char c) {
        return to[i] - from[i] == 1 && text.charAt(from[i]) == c;
    }

    @Override
    public boolean capital(int i) {
        return (traits[i] & CAPITAL) != 0;
    }

    @Override
    public boolean allCaps(int i) {
        int letters = 0;
        for (int k = from[i]; k < to[i]; k++) {
            if (Character.isLetter(text.charAt(k))) {
                letters++;
                if (!Character.isUpperCase(text.charAt(k))) {
                    return false;
                }
            }
        }
        return letters > 0 && to[i] - from[i] > 1;
    }

    public boolean isWord(int i) {
        return (traits[i] & WORD) != 0;
    }

    public boolean isNumber(int i) {
        return (traits[i] & NUMBER) != 0;
    }

    public boolean isPunctuation(int i) {
        return (traits[i] & PUNCTUATION) != 0;
    }

    /** Whether nothing stands between token {@code i} and the one before it. */
    public boolean joined(int i) {
        return (traits[i] & JOINED) != 0;
    }

    /** Whether a line ends between token {@code i} and the one before it. */
    public boolean lineBefore(int i) {
        return i == 0 || linesBefore(i) > 0;
    }

    /** How many lines end between token {@code i} and the one before it; CR LF counts as one. */
    public int linesBefore(int i) {
        int lines = 0;
        for (int k = i == 0 ? 0 : to[i - 1]; k < from[i]; k++) {
            char c = text.charAt(k);
            if (c == ' ') {
                continue;
            }
            if (c == '\n' && (k == 0 || text.charAt(k - 1) != '\r') || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines++;
            }
        }
        return lines;
    }
}
