package org.parley.text;

import java.util.List;
import java.util.Optional;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Tags;

/**
 * An article made ready for the passes.
 *
 * @param raw the article's text, which all offsets count in
 * @param sentences in order; furniture among them, marked
 * @param stamp publication day the text itself gives, inline
 * @param header publication month or day of the header, a hint
 */
public record Text(
        String raw,
        Tokens tokens,
        List<Sentence> sentences,
        List<Tags.FurnitureTag> furniture,
        Optional<DateRange> stamp,
        Optional<DateRange> header,
        PageType pageType) {
    public Text {
        sentences = List.copyOf(sentences);
        furniture = List.copyOf(furniture);
    }

    /** Which of {@link #sentences} this one is; -1 if it is none of them. */
    public int numberOf(Sentence sentence) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= sentence.from()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low <= high && sentences.get(low).equals(sentence) ? low : -1;
    }
}
