package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.json.JsonTree;
import org.parley.ledger.Decision;
import org.parley.ledger.Publication;
import org.parley.ledger.Sketch;
import org.parley.model.DateRange;

/**
 * The lines that a file of a dossier holds for programs, by what they are. A line that cannot be one is named in {@code problems}.
 *
 * @param articles by id
 * @param reports by id, whole lines
 * @param entries in their order, whole lines
 */
record Held(
        String title,
        Map<String, Publication> articles,
        Map<String, JsonTree> reports,
        List<JsonTree> entries,
        List<Decision> rulings,
        List<String> problems) {

    /** @throws IllegalArgumentException if the data are not of a dossier, or of one of another version */
    static Held read(String data) {
        Held held = new Held(
                head(data),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        int number = 0;
        for (String line : data.split("\n")) {
            number++;
            try {
                held.take(JsonTree.parse(line));
            } catch (RuntimeException e) {
                held.problems.add(
                        "line %d of the part for programs cannot be read: %s".formatted(number, e.getMessage()));
            }
        }
        return held;
    }

    private static String head(String data) {
        JsonTree head;
        try {
            head = JsonTree.parse(data.substring(0, Math.max(0, data.indexOf('\n'))));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no dossier of parley: its part for programs has no head", e);
        }
        String format = head.text("format").orElse("none");
        if (!format.equals(DossierData.FORMAT)) {
            throw new IllegalArgumentException(
                    "format %s, this parley checks %s".formatted(format, DossierData.FORMAT));
        }
        return head.text("title").orElse("");
    }

    private void take(JsonTree line) {
        switch (line.required("record")) {
            case "head", "words" -> {}
            case "article" -> articles.put(line.required("id"), article(line));
            case "report" -> reports.put(line.required("id"), line);
            case "ruling" -> rulings.add(RulingLine.decision(line));
            case "entry" -> entries.add(line);
            default -> problems.add("a line is " + line.required("record") + ", which no dossier has");
        }
    }

    private static Publication article(JsonTree line) {
        Optional<String> published = line.text("published");
        return new Publication(
                line.required("id"),
                line.required("text_id"),
                line.required("doc"),
                line.required("language"),
                published.map(DateRange::parse),
                LocalDate.parse(line.required("added")),
                line.text("publisher"),
                line.text("url"),
                line.text("title"),
                Sketch.of(Base64.getDecoder().decode(line.text("sketch").orElse(""))),
                line.flag("own"));
    }
}
