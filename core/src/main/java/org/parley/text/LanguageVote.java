package org.parley.text;

import java.util.Optional;
import org.parley.pack.Forms;
import org.parley.pack.LanguageCues;

/** Tells the language of a text by its closed-class words and the parts of its words. Immutable and thread-safe. */
public final class LanguageVote {
    /** Chars looked at: enough for certainty, whatever the article's length. */
    private static final int WINDOW = 4000;
    /** Mean weight of a word below which the text is in none of the languages. */
    private static final float LEAST = 0.12f;
    /** From this many words on a tenth of them must be listed. */
    private static final int LONG = 20;

    private final LanguageCues cues;

    public LanguageVote(LanguageCues cues) {
        this.cues = cues;
    }

    /** The ISO 639-1 code of the language that {@code text} is in; empty if no language has enough for it. */
    public Optional<String> vote(String text) {
        float[] scores = new float[cues.languages().size()];
        int[] listed = new int[scores.length];
        int words = 0;
        int i = 0;
        int to = Math.min(text.length(), WINDOW);
        while (i < to) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i, to);
            add(text, i, end, scores, listed);
            words++;
            i = end;
        }
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        boolean enough = words > 0 && scores[best] >= LEAST * words && (words < LONG || listed[best] * 10 >= words);
        return enough ? Optional.of(cues.languages().get(best)) : Optional.empty();
    }

    private static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to && i < from + 40) {
            char c = text.charAt(i);
            boolean inner = (c == '\'' || c == '\u2019') && i + 1 < to && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetter(c) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    private void add(String text, int from, int to, float[] scores, int[] listed) {
        int id = cues.words().id(text, from, to);
        if (id >= 0) {
            float[] weights = cues.wordWeights().get(id);
            add(weights, scores);
            for (int k = 0; k < listed.length; k++) {
                listed[k] += weights[k] > 0 ? 1 : 0;
            }
            return;
        }
        String word = "^" + Forms.lower(text.substring(from, to)) + "$";
        for (int i = 0; i < word.length(); i++) {
            int last = Math.min(word.length(), i + cues.longest());
            for (int k = i + 1; k <= last; k++) {
                float[] weights = cues.parts().get(word.substring(i, k));
                if (weights != null) {
                    add(weights, scores);
                }
            }
        }
    }

    private static void add(float[] weights, float[] scores) {
        for (int k = 0; k < scores.length; k++) {
            scores[k] += weights[k];
        }
    }
}
