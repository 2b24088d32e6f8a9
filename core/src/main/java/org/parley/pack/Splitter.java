package org.parley.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words the same way for articles and for data, so that phrases always meet their tokens.
 *
 * <p>A word is a run of letters and digits with inner apostrophes (China's is one word unless its end is a clitic of the
 * language); a number keeps inner points and commas (1.300,5); initials keep their points (U.S.); two commas or two
 * apostrophes side by side are one quotation mark; every other visible char, the hyphen too, is a token of its own.
 *
 * @param clitics endings that are words of their own, in lower case with a plain apostrophe, for instance {@code 's}
 */
public record Splitter(List<String> clitics) {
    public Splitter {
        clitics = List.copyOf(clitics);
    }

    /** Told of each token in turn. */
    @FunctionalInterface
    public interface Sink {
        /** One token from {@code start} to {@code end}. */
        void token(int start, int end);
    }

    /** Whether {@code word} is surely cut into one word, itself: it has letters only. Quick, for loading. */
    boolean isOneWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        for (String clitic : clitics) {
            if (Character.isLetter(clitic.charAt(0))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** The words of a phrase; an ending that is a word of its own is one, though it begins with an apostrophe. */
    public List<String> split(String phrase) {
        if (isOneWord(phrase) || clitics.contains(phrase)) {
            return List.of(phrase);
        }
        List<String> words = new ArrayList<>();
        split(phrase, 0, phrase.length(), (start, end) -> words.add(phrase.substring(start, end)));
        return words;
    }

    /** Hands every token of {@code text} between {@code from} and {@code to} to {@code sink}, in order. Linear in the length. */
    public void split(String text, int from, int to, Sink sink) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                i++;
            } else if (isWord(c)) {
                int end = wordEnd(text, i, to);
                emit(text, i, end, sink);
                i = end;
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < to || isPair(text, i, to) ? i + 2 : i + 1;
                sink.token(i, end);
                i = end;
            }
        }
    }

    /** Whether two marks stand for one quotation mark: ,,no'' */
    private static boolean isPair(String text, int i, int to) {
        char c = text.charAt(i);
        boolean two = i + 1 < to && text.charAt(i + 1) == c;
        return two && (c == ',' || c == '\'' || c == '\u2019' || c == '\u2018' || c == '`');
    }

    private void emit(String text, int start, int end, Sink sink) {
        for (String clitic : clitics) {
            int cut = end - clitic.length();
            if (cut > start && endsWith(text, cut, clitic)) {
                sink.token(start, cut);
                sink.token(cut, end);
                return;
            }
        }
        sink.token(start, end);
    }

    private static boolean endsWith(String text, int at, String clitic) {
        for (int k = 0; k < clitic.length(); k++) {
            if (Forms.fold(text.charAt(at + k)) != clitic.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int start, int to) {
        int i = start;
        while (i < to) {
            char c = text.charAt(i);
            if (isWord(c) || isInner(text, start, i, to)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the char at {@code i} joins what stands around it: an apostrophe, a decimal point, the points of initials. */
    private static boolean isInner(String text, int start, int i, int to) {
        char c = text.charAt(i);
        boolean wordFollows = i + 1 < to && isWord(text.charAt(i + 1));
        char before = text.charAt(i - 1);
        if (c == '\'' || c == '\u2019' || c == '\u02bc') {
            return wordFollows && Character.isLetter(text.charAt(i + 1)) && Character.isLetterOrDigit(before);
        }
        if (c == '.' || c == ',') {
            boolean digits = wordFollows && Character.isDigit(before) && Character.isDigit(text.charAt(i + 1));
            return digits || c == '.' && isInitial(text, start, i, to);
        }
        if (c == ':') {
            return wordFollows
                    && Character.isUpperCase(before)
                    && Character.isLowerCase(text.charAt(i + 1))
                    && i - start <= 6;
        }
        return false;
    }

    /** Whether the point at {@code i} belongs to initials such as U.S. or e.g.: one letter stands before it and again after. */
    private static boolean isInitial(String text, int start, int i, int to) {
        boolean single = Character.isLetter(text.charAt(i - 1)) && (i - 1 == start || text.charAt(i - 2) == '.');
        boolean again = i + 2 < to && Character.isLetter(text.charAt(i + 1)) && text.charAt(i + 2) == '.';
        boolean ends = i - 2 >= start && text.charAt(i - 2) == '.';
        return single && (again || ends);
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isBlank(char c) {
        if (c >= 'a' && c <= 'z') {
            return false;
        }
        return c == ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff'
                || c == '\u00ad';
    }
}
