package org.parley.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.OwnLine;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;

/** Builds readings without an engine: an article whose lines are its reports, each as the fields of an {@link OwnLine}. */
public final class Lines {
    private Lines() {}

    /** @param linesAndFields a line of text, its fields, the next line of text, its fields ... */
    public static Reading reading(String outlet, String day, String... linesAndFields) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < linesAndFields.length; i += 2) {
            text.append(linesAndFields[i]).append('\n');
        }
        Article article = new Article(
                outlet + "-" + day + ".txt",
                text.toString(),
                Optional.of("en"),
                Optional.of(day).filter(one -> !one.isEmpty()).map(DateRange::parse),
                Optional.empty(),
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty());
        return reading(article, linesAndFields);
    }

    static Reading reading(Article article, String... linesAndFields) {
        List<Report> reports = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < linesAndFields.length; i += 2) {
            Span words = new Span(start, start + linesAndFields[i].length());
            start = words.end() + 1;
            if (!linesAndFields[i + 1].isEmpty()) {
                reports.add(OwnLine.report(fields(linesAndFields[i + 1]), article.id(), words));
            }
        }
        return new Reading(
                article, "en", true, article.published(), PageType.REPORT, "en/1", reports, List.of(), List.of());
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
