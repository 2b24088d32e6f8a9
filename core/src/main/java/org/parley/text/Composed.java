package org.parley.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The text to match on with its letters composed (e and an accent as one é) and without marks that nobody sees: soft hyphens,
 * zero-width characters, directions of writing. Offsets stay those of the raw text.
 */
final class Composed {
    private Composed() {}

    /** The same if there is nothing to do, as for almost every text. */
    static Mojibake.Repaired of(Mojibake.Repaired given) {
        String text = given.text();
        for (int i = 0; i < text.length(); i++) {
            if (combines(text.charAt(i)) || unseen(text.charAt(i))) {
                return compose(given);
            }
        }
        return given;
    }

    private static Mojibake.Repaired compose(Mojibake.Repaired given) {
        String text = given.text();
        StringBuilder composed = new StringBuilder(text.length());
        int[] offsets = new int[text.length() + 1];
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            while (end < text.length() && combines(text.charAt(end))) {
                end++;
            }
            String letters = end == i + 1
                    ? unseen(text.charAt(i)) ? "" : text.substring(i, end)
                    : Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC);
            String fits = letters.length() > end - i ? text.substring(i, end) : letters;
            for (int k = 0; k < fits.length(); k++) {
                offsets[composed.length() + k] = raw(given, i + k);
            }
            composed.append(fits);
            i = end;
        }
        offsets[composed.length()] = raw(given, text.length());
        return new Mojibake.Repaired(composed.toString(), Arrays.copyOf(offsets, composed.length() + 1));
    }

    private static int raw(Mojibake.Repaired given, int at) {
        return given.offsets().length == 0 ? at : given.offsets()[at];
    }

    private static boolean combines(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static boolean unseen(char c) {
        return c == '\u00ad'
                || c == '\ufeff'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c == '\u2060';
    }
}
