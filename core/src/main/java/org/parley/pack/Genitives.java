package org.parley.pack;

import java.util.List;

/** Takes possessors' endings that are no words of their own off word forms (Norges, Norge). Immutable and thread-safe. */
public final class Genitives {
    private static final int SHORTEST_STEM = 2;

    private final Forms forms;
    private final List<String> endings;

    /** The stem of each form plus one, 0 until it is asked for. */
    private int[] known = {};

    Genitives(Forms forms, Grammar grammar) {
        this.forms = forms;
        this.endings = grammar.genitive().stream()
                .map(Forms::lower)
                .filter(ending -> !grammar.clitics().contains(ending))
                .toList();
    }

    /** The form without its ending where that is a known form, else the same. */
    public int stem(int form) {
        int[] stems = known;
        if (form >= stems.length) {
            stems = new int[forms.size()];
            known = stems;
        }
        if (stems[form] == 0) {
            String word = forms.word(form);
            int stem = stem(word, 0, word.length());
            stems[form] = (stem < 0 ? form : stem) + 1;
        }
        return stems[form] - 1;
    }

    /** As {@link #stem(int)} for the word at {@code from} to {@code to} of a text; -1 if there is no known form without an ending. */
    public int stem(String text, int from, int to) {
        for (String ending : endings) {
            int end = to - ending.length();
            if (end >= from + SHORTEST_STEM && ends(text, end, ending)) {
                int form = forms.id(text, from, end);
                if (form >= 0) {
                    return form;
                }
            }
        }
        return -1;
    }

    private static boolean ends(String text, int at, String ending) {
        for (int k = 0; k < ending.length(); k++) {
            if (Forms.fold(text.charAt(at + k)) != ending.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
