package org.parley.json;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.Reading;

/** The misses of a reading, one line of JSON each: {@code doc, language, sentence, sides, why}. */
public final class MissJson {
    private MissJson() {}

    /** Each line with its line feed; the same reading always gives the same bytes. */
    public static String of(Reading reading) {
        return reading.misses().stream().map(miss -> line(reading, miss) + "\n").collect(Collectors.joining());
    }

    private static String line(Reading reading, Reading.Miss miss) {
        return JsonOut.object(reading.article().text(), out -> {
            out.word("doc", reading.article().doc());
            out.word("language", reading.language());
            out.span("sentence", Optional.of(miss.sentence()));
            out.words("sides", miss.sides());
            out.word("why", miss.why());
        });
    }
}
