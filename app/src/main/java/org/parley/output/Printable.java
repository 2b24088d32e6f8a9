package org.parley.output;

/** Makes words that others wrote safe to print: an article or a file name must not steer the reader's terminal. */
public final class Printable {
    private Printable() {}

    /** One line: control characters, line ends and marks that turn the direction of writing become blanks. */
    public static String of(String text) {
        return clean(text, false);
    }

    /** The same, with line feeds kept. */
    public static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepLines) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(steers(c) && !(keepLines && c == '\n') ? ' ' : c);
        }
        return clean.toString();
    }

    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
