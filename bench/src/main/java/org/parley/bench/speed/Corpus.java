package org.parley.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.pack.Entry;
import org.parley.pack.Language;
import org.parley.pack.Packs;
import org.parley.text.TextScan;

/** Mixed articles to measure on: the project's examples, and as many again made of the sentences beside the entries. */
final class Corpus {
    private static final int SENTENCES = 14;
    private static final int PARAGRAPH = 3;
    private static final int MADE_PER_LANGUAGE = 20;

    private Corpus() {}

    static List<Article> load(Path examples, Packs packs) {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(article(file.getFileName().toString(), Files.readString(file), language(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        packs.languages().values().forEach(language -> articles.addAll(made(language)));
        return articles;
    }

    /** Example articles begin their names with their language. */
    private static Optional<String> language(Path file) {
        return Optional.of(file.getFileName().toString().substring(0, 2));
    }

    /** The same text, said to be in {@code language}. */
    static Article article(String doc, String text, Optional<String> language) {
        return new Article(
                doc,
                text,
                language,
                Optional.of(DateRange.parse("2024-05-06")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Article> made(Language language) {
        List<String> sentences = new ArrayList<>();
        for (Entry entry : language.entries().all()) {
            entry.examples().accepts().forEach(example -> sentences.add(plain(example.text())));
            entry.examples().rejects().forEach(miss -> sentences.add(plain(miss.text())));
        }
        List<Article> made = new ArrayList<>();
        int stride = Math.max(1, sentences.size() / (MADE_PER_LANGUAGE * SENTENCES));
        for (int a = 0; a < MADE_PER_LANGUAGE; a++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < SENTENCES; s++) {
                int which = (a + s * MADE_PER_LANGUAGE) * stride % sentences.size();
                text.append(sentences.get(which)).append((s + 1) % PARAGRAPH == 0 ? "\n\n" : " ");
            }
            made.add(article(language.code() + a, text.toString(), Optional.of(language.code())));
        }
        return made;
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[([^|\\]]*)\\|[^\\]]*]", "$1");
    }

    /** Tokens of all articles as Parley cuts them. */
    static long tokens(List<Article> articles, Packs packs) {
        Language first = packs.languages().values().iterator().next();
        TextScan scan = new TextScan(first.forms(), first.grammar().splitter(), first.textRules());
        return articles.stream()
                .mapToLong(article -> scan.scan(article.text()).tokens().size())
                .sum();
    }
}
