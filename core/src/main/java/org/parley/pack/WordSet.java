package org.parley.pack;

import java.util.BitSet;
import java.util.Collection;

/** Single word forms of one language, asked for by form id. Immutable and thread-safe. */
public final class WordSet {
    private final BitSet ids = new BitSet();

    /** @param words each one token as the splitter cuts it; case is folded */
    public WordSet(Collection<String> words, Forms forms) {
        words.forEach(word -> ids.set(forms.add(word)));
    }

    /** Whether the form with this id is one of the words; false for -1. */
    public boolean has(int form) {
        return form >= 0 && ids.get(form);
    }
}
