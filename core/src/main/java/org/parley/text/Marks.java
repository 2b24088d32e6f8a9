package org.parley.text;

/** Punctuation of all languages that Parley reads. */
final class Marks {
    private static final String CLOSING = "\"'”’»›)]“";
    private static final String OPENING = "\"'“‘„«‹([”’»–—-•*·▪►";

    private Marks() {}

    static boolean terminator(Tokens tokens, int i) {
        return tokens.length(i) == 1 && ".!?…".indexOf(tokens.firstChar(i)) >= 0;
    }

    /** Whether a quotation mark or bracket may close at token {@code i}: it stands right behind the token before it. */
    static boolean closes(Tokens tokens, int i) {
        return tokens.length(i) == 1 && tokens.joined(i) && CLOSING.indexOf(tokens.firstChar(i)) >= 0;
    }

    static boolean opens(Tokens tokens, int i) {
        return tokens.length(i) == 1 && OPENING.indexOf(tokens.firstChar(i)) >= 0;
    }

    static boolean dash(Tokens tokens, int i) {
        return tokens.length(i) == 1 && "–—-―−".indexOf(tokens.firstChar(i)) >= 0;
    }

    static boolean bullet(Tokens tokens, int i) {
        return dash(tokens, i) || tokens.length(i) == 1 && "•*·▪►●■◆>".indexOf(tokens.firstChar(i)) >= 0;
    }

    /** Whether a sentence or clause comes to its end with token {@code i}, closing quotes and brackets aside. */
    static boolean ends(Tokens tokens, int i) {
        int k = i;
        while (k > 0 && closes(tokens, k)) {
            k--;
        }
        return terminator(tokens, k)
                || tokens.is(k, ':')
                || tokens.is(k, ';')
                || tokens.is(k, ',')
                || dotted(tokens, k);
    }

    /** Whether token {@code i} keeps its own last point (U.S.). */
    static boolean dotted(Tokens tokens, int i) {
        return tokens.length(i) > 2 && tokens.isWord(i) && tokens.endsWith(i, ".");
    }
}
