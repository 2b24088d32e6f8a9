package org.parley.dossier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.dossier.Dossier.Part;
import org.parley.json.JsonLine;
import org.parley.ledger.Entry;
import org.parley.ledger.Publication;
import org.parley.ledger.Telling;
import org.parley.model.Article;
import org.parley.model.DateRange;

/** The part of a dossier that a program reads: JSON Lines, each with its {@code record}; described in docs/exports.md. */
final class DossierData {
    static final String FORMAT = "parley-dossier/1";

    private DossierData() {}

    /** One line a record, without anything that could end the element of the page in which it stands. */
    static String of(Dossier dossier) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("head", JsonLine.of(head(dossier)));
        for (Part part : dossier.parts()) {
            if (part instanceof Part.Chosen chosen) {
                evidence(chosen, lines);
            }
        }
        List<String> all = new ArrayList<>(lines.values());
        for (Part part : dossier.parts()) {
            all.add(
                    switch (part) {
                        case Part.Words words -> JsonLine.of(ordered("record", "words", "text", words.text()));
                        case Part.Chosen chosen -> JsonLine.of(entry(chosen.entry()));
                    });
        }
        return String.join("\n", all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> head(Dossier dossier) {
        return ordered(
                "record",
                "head",
                "format",
                FORMAT,
                "title",
                dossier.title(),
                "made",
                dossier.made(),
                "note",
                dossier.note().orElse(""));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return fields;
    }

    /** Articles, rulings and reports, each once, under keys that tell them apart. */
    private static void evidence(Part.Chosen chosen, Map<String, String> lines) {
        Set<Publication> publications = new LinkedHashSet<>();
        chosen.entry().tellings().forEach(told -> publications.add(told.publication()));
        for (Publication one : publications) {
            lines.putIfAbsent("article " + one.article(), JsonLine.of(article(one)));
        }
        chosen.rulings()
                .forEach(ruling -> lines.putIfAbsent("ruling " + ruling.id(), JsonLine.of(RulingLine.fields(ruling))));
        for (Telling told : chosen.entry().tellings()) {
            String raw = chosen.reports().get(told.id());
            if (raw == null) {
                throw new IllegalArgumentException("the entry %s has no words of its report %s"
                        .formatted(chosen.entry().id(), told.id()));
            }
            Map<String, Object> line = ordered(
                    "record",
                    "report",
                    "id",
                    told.id(),
                    "hashes",
                    told.quotes().stream().map(Article::hash).toList(),
                    "content",
                    told.content());
            String fields = JsonLine.of(line);
            lines.putIfAbsent(
                    "report " + told.id(), fields.substring(0, fields.length() - 1) + ",\"report\":" + raw + "}");
        }
    }

    private static Map<String, Object> article(Publication one) {
        return ordered(
                "record",
                "article",
                "id",
                one.article(),
                "text_id",
                one.textId(),
                "doc",
                one.doc(),
                "language",
                one.language(),
                "published",
                one.published().map(DateRange::toString).orElse(""),
                "added",
                one.added(),
                "publisher",
                one.publisher().orElse(""),
                "url",
                one.url().orElse(""),
                "title",
                one.title().orElse(""),
                "sketch",
                Base64.getEncoder().encodeToString(one.sketch().bytes()),
                "own",
                one.own());
    }

    /** What is told of an entry: nothing of it cannot be made again from its reports and the rulings about them. */
    static Map<String, Object> entry(Entry entry) {
        return ordered(
                "record",
                "entry",
                "id",
                entry.id(),
                "kind",
                entry.kind().name(),
                "type",
                entry.type(),
                "status",
                entry.status().map(status -> status.word()).orElse(""),
                "certainty",
                entry.certainty().word(),
                "sides",
                entry.sides(),
                "date",
                entry.date().map(DateRange::toString).orElse(""),
                "first_seen",
                entry.firstSeen(),
                "last_seen",
                entry.lastSeen(),
                "concepts",
                entry.concepts(),
                "sources_least",
                entry.roots().least(),
                "sources_most",
                entry.roots().most(),
                "transitions",
                entry.transitions().stream()
                        .map(step -> new TreeMap<>(Map.of(
                                "status",
                                step.status().word(),
                                "date",
                                step.date().map(DateRange::toString).orElse(""),
                                "reports",
                                step.tellings().stream().map(Telling::id).toList())))
                        .toList(),
                "reports",
                entry.tellings().stream().map(Telling::id).toList());
    }
}
