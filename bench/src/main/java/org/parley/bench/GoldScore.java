package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.Parley;
import org.parley.json.ReportJson;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Reading;

/**
 * Reports of the gold articles against the records that careful readers wrote, by the rules of the scorer that comes with
 * them: one report finds one record of its kind in a common sentence with a common main side.
 */
final class GoldScore {
    private final Parley parley;
    private final Path folder;
    private final Map<String, int[]> fields = new TreeMap<>();
    private int reports;
    private int found;
    private int right;
    private int unmatched;
    private int duplicates;
    private int core;
    private int coreFound;
    private int coreRight;

    GoldScore(Parley parley, Path folder) {
        this.parley = parley;
        this.folder = folder;
    }

    void add(Table table) throws IOException {
        Map<String, Object> gold = JsonTree.map(JsonTree.read(folder.resolve("gold.json")));
        Map<String, Map<String, Object>> manifest = manifest();
        List<Map<String, Object>> documents = JsonTree.maps(gold.get("documents"));
        for (Map<String, Object> document : documents) {
            String name = JsonTree.text(document, "doc");
            score(document, read(name, manifest.getOrDefault(name, Map.of())));
        }
        String set = "Gold, %d articles".formatted(documents.size());
        int given = found + unmatched + Math.max(0, duplicates - reports / 10);
        table.add(set, "found F1", f1(found, given, coreFound), counts(found, given, coreFound), ">= .85");
        table.add(set, "right F1", f1(right, given, coreRight), counts(right, given, coreRight), ">= .75");
        int[] all = new int[2];
        fields.forEach((field, counts) -> {
            table.share(set, "  " + field, counts[0], counts[1], "");
            all[0] += counts[0];
            all[1] += counts[1];
        });
        table.share(set, "  all fields", all[0], all[1], "");
    }

    private double f1(int hits, int given, int coreHits) {
        double precision = given == 0 ? 0 : (double) hits / given;
        double recall = core == 0 ? 0 : (double) coreHits / core;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private String counts(int hits, int given, int coreHits) {
        return "%d of %d reports; %d of %d core records".formatted(hits, given, coreHits, core);
    }

    private Map<String, Map<String, Object>> manifest() throws IOException {
        Map<String, Map<String, Object>> lines = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("articles/manifest.jsonl"))) {
            Map<String, Object> fields = JsonTree.map(JsonTree.parse(line));
            lines.put(JsonTree.text(fields, "file"), fields);
        }
        return lines;
    }

    /** An article with its reports as the JSON that Parley prints. */
    private record Read(String text, List<Map<String, Object>> reports) {}

    private Read read(String name, Map<String, Object> line) throws IOException {
        String text = Files.readString(folder.resolve("articles").resolve(name));
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        String published = JsonTree.text(line, "published");
        Article article = new Article(
                name,
                plain,
                Optional.of(JsonTree.text(line, "language")),
                published.isEmpty() ? Optional.empty() : Optional.of(DateRange.parse(published)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Reading reading = parley.read(article);
        return new Read(
                plain,
                reading.reports().stream()
                        .map(report -> JsonTree.map(JsonTree.parse(ReportJson.of(reading, report))))
                        .toList());
    }

    private void score(Map<String, Object> document, Read read) {
        List<Map<String, Object>> records = JsonTree.maps(document.get("records"));
        List<int[]> pairs = new ArrayList<>();
        for (int g = 0; g < records.size(); g++) {
            for (int r = 0; r < read.reports().size(); r++) {
                GoldPair pair =
                        new GoldPair(read.text(), records.get(g), read.reports().get(r));
                if (pair.finds()) {
                    pairs.add(new int[] {pair.agreement(), g, r});
                }
            }
        }
        int[] of = new GoldMatch(records.size(), read.reports().size(), pairs).reportOfRecord();
        boolean[] taken = new boolean[read.reports().size()];
        for (int g = 0; g < of.length; g++) {
            boolean hit = of[g] >= 0;
            boolean inCore = JsonTree.text(records.get(g), "core").equals("true");
            core += inCore ? 1 : 0;
            coreFound += inCore && hit ? 1 : 0;
            if (hit) {
                taken[of[g]] = true;
                GoldPair pair =
                        new GoldPair(read.text(), records.get(g), read.reports().get(of[g]));
                found++;
                right += pair.right() ? 1 : 0;
                coreRight += inCore && pair.right() ? 1 : 0;
                pair.fields().forEach((field, ok) -> count(field, ok));
            }
        }
        reports += taken.length;
        for (int r = 0; r < taken.length; r++) {
            int report = r;
            boolean duplicate = pairs.stream().anyMatch(pair -> pair[2] == report);
            duplicates += !taken[r] && duplicate ? 1 : 0;
            unmatched += !taken[r] && !duplicate ? 1 : 0;
        }
    }

    private void count(String field, boolean ok) {
        int[] counts = fields.computeIfAbsent(field, name -> new int[2]);
        counts[0] += ok ? 1 : 0;
        counts[1]++;
    }
}
