package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** a bit for each cue that is there */
    private long cues;

    static Marks of(Tokens tokens, Sentence sentence, Language language) {
        Marks found = new Marks();
        PhraseTable<Cue> cues = language.cues().table();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (cues.begins(tokens.form(i))) {
                for (PhraseTable.Match<Cue> match : cues.matches(tokens, i, sentence.to())) {
                    found.add(new Mark(i, i + match.length(), match.value()));
                }
            }
        }
        return found;
    }

    private void add(Mark mark) {
        marks.add(mark);
        cues |= 1L << mark.cue().ordinal();
    }

    /** Whether the sentence has the cue anywhere. */
    public boolean has(Cue cue) {
        return (cues & 1L << cue.ordinal()) != 0;
    }

    public List<Mark> all() {
        return marks;
    }

    public boolean has(Cue cue, int from, int to) {
        return first(cue, from, to).isPresent();
    }

    public Optional<Mark> first(Cue cue, int from, int to) {
        if (has(cue)) {
            for (Mark mark : marks) {
                if (mark.cue() == cue && mark.from() >= from && mark.to() <= to) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }
}
