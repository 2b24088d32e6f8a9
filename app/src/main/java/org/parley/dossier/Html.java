package org.parley.dossier;

import java.util.Locale;
import java.util.Optional;

/** Words of others as text of a page: nothing in them can be taken for a tag, an address that runs, or a turn of direction. */
final class Html {
    private Html() {}

    /** For the text of an element or the value of an attribute in double quotes. */
    static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isHarmless(c) ? c : ' ');
            }
        }
        return safe.toString();
    }

    private static boolean isHarmless(char c) {
        return c == '\n' || c == '\t' || !Character.isISOControl(c);
    }

    /** An address that a reader may follow; empty for all but http and https. */
    static Optional<String> address(Optional<String> url) {
        return url.filter(one -> {
            String start = one.toLowerCase(Locale.ROOT);
            return start.startsWith("https://") || start.startsWith("http://");
        });
    }
}
