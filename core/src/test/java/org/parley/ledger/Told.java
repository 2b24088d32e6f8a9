package org.parley.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Span;

/** Builds tellings in one line each: {@code Told.by("Post", "2031-05-12", "Berg and Moreau met.", "kind=contact type=meeting a=NOR b=CAN")}. */
final class Told {
    private Told() {}

    /** @param fields of an {@link OwnLine}, set apart by two blanks or by one before {@code name=} */
    static Telling by(String outlet, String day, String text, String fields) {
        return by(outlet, day, "en", text, fields);
    }

    static Telling by(String outlet, String day, String language, String text, String fields) {
        String article = Article.hash(outlet + "\n" + text);
        Publication publication = new Publication(
                article,
                Article.hash(text),
                outlet + ".txt",
                language,
                Optional.of(DateRange.parse(day)),
                LocalDate.parse("2031-12-31"),
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                Sketch.of(text),
                false);
        return Telling.of(OwnLine.report(fields(fields), article, new Span(0, text.length())), publication, text);
    }

    static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : line.split(" (?=[a-z_]+=)")) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0].strip(), pair[1].strip());
        }
        return fields;
    }
}
