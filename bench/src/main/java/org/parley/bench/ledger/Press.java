package org.parley.bench.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.json.JsonTree;
import org.parley.ledger.OwnLine;
import org.parley.ledger.Publication;
import org.parley.ledger.Sketch;
import org.parley.ledger.Telling;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Span;

/**
 * The made-up press and its key.
 *
 * @param articles by their documents' names
 * @param roots true number of root sources by dealing
 */
public record Press(Map<String, Article> articles, List<Told> told, Map<String, Integer> roots) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?\"])\\s+(?=[\\p{Lu}\"])");
    private static final Pattern FIELD = Pattern.compile(" (?=[a-z_]+=)");

    /**
     * One report of the key.
     *
     * @param step dealing, status and, if it has two of one status, which
     * @param sentence where it stands
     */
    public record Told(String dealing, String step, Span sentence, Telling telling) {}

    /** The press that stands beside this class, by the key of who wrote it. */
    public static Press load() {
        return load("press-gold.txt");
    }

    /** The same press by the key of a second person, made before the first was seen. */
    public static Press second() {
        return load("press-gold-2.txt");
    }

    private static Press load(String key) {
        Map<String, Article> articles = new LinkedHashMap<>();
        lines("press.jsonl").forEach(line -> {
            JsonTree json = JsonTree.parse(line);
            articles.put(json.required("doc"), article(json));
        });
        List<Told> told = new ArrayList<>();
        Map<String, Integer> roots = new LinkedHashMap<>();
        String dealing = "";
        for (String line : lines(key)) {
            String[] columns = line.split(" \\| ", 3);
            if (line.startsWith("= ")) {
                dealing = columns[0].substring(2);
                roots.put(dealing, Integer.parseInt(columns[1]));
            } else if (!line.startsWith("#")) {
                Article article = Objects.requireNonNull(articles.get(columns[0]), columns[0]);
                told.add(told(dealing, article, Integer.parseInt(columns[1]), fields(columns[2])));
            }
        }
        return new Press(articles, List.copyOf(told), roots);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Press.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonTree json) {
        return new Article(
                json.required("doc"),
                json.required("text"),
                json.text("language"),
                json.text("published").map(DateRange::parse),
                Optional.empty(),
                json.text("publisher"),
                Optional.empty(),
                json.text("title"));
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : FIELD.split(text)) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], pair[1]);
        }
        return fields;
    }

    private static Told told(String dealing, Article article, int sentence, Map<String, String> fields) {
        int start = 0;
        String[] sentences = SENTENCE.split(article.text());
        for (int i = 0; i < sentence - 1; i++) {
            start = article.text().indexOf(sentences[i + 1], start + sentences[i].length());
        }
        Span words = new Span(start, start + sentences[sentence - 1].length());
        Telling telling = Telling.of(OwnLine.report(fields, article.id(), words), publication(article), article.text());
        String step = dealing + " " + fields.getOrDefault("status", "") + fields.getOrDefault("step", "");
        return new Told(dealing, step, words, telling);
    }

    /** As a store would have it that was given all articles on the last day of the year. */
    public static Publication publication(Article article) {
        return new Publication(
                article.id(),
                article.textId(),
                article.doc(),
                article.language().orElse("und"),
                article.published(),
                LocalDate.of(2027, 12, 31),
                article.publisher(),
                article.url(),
                article.title(),
                Sketch.of(article.text()),
                false);
    }
}
