package org.parley.cli;

import org.parley.model.Reading;
import org.parley.output.Printable;

/** For people: the sentences of an article that name two sides and gave no report, each with the reason. */
final class MissesText {
    private MissesText() {}

    /** Under the article's name; nothing if there are none. */
    static String of(Reading reading) {
        if (reading.misses().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append("%s (%s)%n%n".formatted(Printable.of(reading.article().doc()), reading.language()));
        for (Reading.Miss miss : reading.misses()) {
            text.append(ReadingText.quote(miss.sentence(), reading.article().text()));
            text.append("  %s: %s%n%n".formatted(String.join(" ", miss.sides()), Printable.of(miss.why())));
        }
        return text.toString();
    }
}
