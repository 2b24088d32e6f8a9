package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/**
 * The directly quoted passages of an article: between quotation marks, or a whole line that a dash leads in.
 *
 * <p>A mark that never closes ends with its paragraph.
 */
final class Quotes {
    private static final int SHORTEST = 3;

    /** A quoted passage: tokens {@code from} up to and without {@code to}, marks left out. */
    record Quote(int from, int to, boolean dash) {
        int length() {
            return to - from;
        }
    }

    private final List<Quote> quotes = new ArrayList<>();
    private final boolean[] inside;

    private Quotes(int tokens) {
        inside = new boolean[tokens];
    }

    static Quotes of(Text text) {
        Tokens tokens = text.tokens();
        Quotes quotes = new Quotes(tokens.size());
        int i = 0;
        while (i < text.sentences().size()) {
            int end = i + 1;
            while (end < text.sentences().size()
                    && text.sentences().get(end).paragraph()
                            == text.sentences().get(i).paragraph()) {
                end++;
            }
            int first = i;
            while (first < end && text.sentences().get(first).furniture()) {
                first++;
            }
            if (first < end) {
                quotes.paragraph(
                        tokens, text.sentences().get(first), text.sentences().get(end - 1));
            }
            i = end;
        }
        return quotes;
    }

    private void paragraph(Tokens tokens, Sentence first, Sentence last) {
        if (isDash(tokens, first.from())) {
            add(new Quote(first.from() + 1, last.to(), true));
            return;
        }
        int open = -1;
        for (int i = first.from(); i < last.to(); i++) {
            char c = mark(tokens, i);
            if (open < 0 && opens(tokens, i, c)) {
                open = i;
            } else if (open >= 0 && closes(tokens, i, c, mark(tokens, open))) {
                add(new Quote(open + 1, i, false));
                open = -1;
            }
        }
        if (open >= 0 && last.to() - open > SHORTEST) {
            add(new Quote(open + 1, last.to(), false));
        }
    }

    /** The token as one char; two commas or apostrophes side by side are a double mark, and what is no mark is a blank. */
    private static char mark(Tokens tokens, int i) {
        char c = tokens.firstChar(i);
        boolean pair = tokens.length(i) == 2 && tokens.text(i).charAt(1) == c;
        if (pair && c == ',') {
            return '\u201e';
        }
        return pair && (c == '\'' || c == '\u2019' || c == '\u2018' || c == '`')
                ? '"'
                : tokens.length(i) == 1 ? c : ' ';
    }

    static boolean isDash(Tokens tokens, int i) {
        char c = tokens.firstChar(i);
        return tokens.length(i) == 1
                && (c == '\u2013' || c == '\u2014' || c == '\u2212' || c == '-')
                && !(i + 1 < tokens.size() && tokens.joined(i + 1) && tokens.isNumber(i + 1));
    }

    private static boolean opens(Tokens tokens, int i, char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> true;
            case '\'', '\u2018', '\u2019', '\u201a' ->
                !tokens.joined(i) && i + 1 < tokens.size() && tokens.joined(i + 1);
            default -> false;
        };
    }

    private static boolean closes(Tokens tokens, int i, char c, char opened) {
        boolean single = opened == '\'' || opened == '\u2018' || opened == '\u2019' || opened == '\u201a';
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u00ab', '\u00bb' -> !single;
            case '\'', '\u2019', '\u2018' -> single && tokens.joined(i);
            default -> false;
        };
    }

    private void add(Quote quote) {
        if (quote.length() <= 0) {
            return;
        }
        quotes.add(quote);
        for (int k = quote.from(); k < quote.to() && quote.length() >= SHORTEST && !quote.dash(); k++) {
            inside[k] = true;
        }
    }

    /** Whether the token stands in a passage of three words or more between quotation marks; one beyond the text does not. */
    boolean inside(int token) {
        return token >= 0 && token < inside.length && inside[token];
    }

    /** The passage that shares words with the tokens, or that ends or begins right beside them. */
    Optional<Quote> near(int from, int to) {
        for (int k = firstEnding(from + 1); k < quotes.size() && quotes.get(k).from() < to; k++) {
            if (quotes.get(k).length() >= SHORTEST) {
                return Optional.of(quotes.get(k));
            }
        }
        for (int k = firstEnding(from - 2); k < quotes.size() && quotes.get(k).to() <= from + 2; k++) {
            if (quotes.get(k).length() >= SHORTEST) {
                return Optional.of(quotes.get(k));
            }
        }
        return Optional.empty();
    }

    /** The first passage that ends at the token or behind it; passages stand in order and never overlap. */
    private int firstEnding(int token) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).to() >= token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
