package org.parley.web.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A dealing as one line, made from its fields in the reader's language: no translation of what the article says.
 *
 * @param from who acts; sides' ids
 * @param mutual whether all take part alike, so that nothing points from one to another
 * @param to whom it hits or addresses
 * @param what type or act
 * @param details status, figures, day, place, source, in this order, each ready to be read
 */
public record Line(List<String> from, boolean mutual, List<String> to, String what, List<String> details) {
    public Line {
        from = List.copyOf(from);
        to = List.copyOf(to);
        details = List.copyOf(details);
    }

    /** What stands between the two groups: an arrow where one acts on the other. */
    public String sign() {
        return to.isEmpty() ? "" : mutual ? "–" : "→";
    }

    /** All of it as text. */
    public String text(Words words) {
        StringBuilder text = new StringBuilder(words.sides(from));
        if (!to.isEmpty()) {
            text.append(from.isEmpty() ? "" : " ").append(sign()).append(' ').append(words.sides(to));
        }
        List<String> rest = new ArrayList<>(List.of(what));
        rest.addAll(details);
        return text.append(": ").append(String.join(", ", rest)).toString();
    }
}
