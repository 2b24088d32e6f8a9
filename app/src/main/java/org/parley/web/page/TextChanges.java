package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;

/** What one version of a text has that another has not, sentence by sentence. */
public final class TextChanges {
    /** Longer texts are compared up to here. */
    private static final int MOST = 800;

    private static final String CLOSING = ".!?\n";

    private TextChanges() {}

    /** Whether a passage stands in both, only in the later, or only in the earlier text. */
    public enum Change {
        KEPT,
        ADDED,
        GONE
    }

    /** Sentences of one change in a row. */
    public record Passage(Change change, String words) {}

    /** The passages of both texts in their order. */
    static List<Passage> of(String before, String after) {
        List<String> old = sentences(before);
        List<String> now = sentences(after);
        int[][] common = common(old, now);
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(Change.KEPT, now.get(j), passages);
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Change.GONE, old.get(i++), passages);
            } else {
                add(Change.ADDED, now.get(j++), passages);
            }
        }
        return passages;
    }

    private static void add(Change change, String sentence, List<Passage> passages) {
        Passage last = passages.isEmpty() ? new Passage(change, "") : passages.get(passages.size() - 1);
        if (last.change() == change && !passages.isEmpty()) {
            passages.set(passages.size() - 1, new Passage(change, last.words() + " " + sentence));
        } else {
            passages.add(new Passage(change, sentence));
        }
    }

    /** How many sentences the two have in common from here and there on, in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Cut behind a closing mark before a blank, and at the ends of lines. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() && sentences.size() < MOST; i++) {
            boolean ends = CLOSING.indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i) == '\n');
            if (ends || i + 1 == text.length()) {
                String sentence = text.substring(start, i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }
}
