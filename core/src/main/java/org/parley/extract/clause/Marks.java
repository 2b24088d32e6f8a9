package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Language;
import org.parley.pack.PhraseTable;
import org.parley.text.Sentence;
import org.parley.text.Tokens;

/** The cues of a sentence: words of doubt, plan, past and source that are no frames. */
public final class Marks {

    /** A cue found: tokens {@code from} up to and without {@code to}. */
    public record Mark(int from, int to, Cue cue) {}

    private final List<Mark> marks = new ArrayList<>(2);

    static Marks of(Tokens tokens, Sentence sentence, Language language) {
        Marks found = new Marks();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            for (PhraseTable.Match<Cue> match : language.cues().table().matches(tokens, i, sentence.to())) {
                found.marks.add(new Mark(i, i + match.length(), match.value()));
            }
        }
        return found;
    }

    public List<Mark> all() {
        return marks;
    }

    public boolean has(Cue cue, int from, int to) {
        return marks.stream().anyMatch(mark -> mark.cue() == cue && mark.from() >= from && mark.to() <= to);
    }

    public java.util.Optional<Mark> first(Cue cue, int from, int to) {
        return marks.stream()
                .filter(mark -> mark.cue() == cue && mark.from() >= from && mark.to() <= to)
                .findFirst();
    }
}
