package org.parley.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An article of {@code golden/} with the reading written beside it.
 *
 * @param name language and file without ending, such as {@code nl/01-makreel}
 * @param expected what must be read
 * @param optional what may be read
 */
record GoldenArticle(String name, Article article, List<Wanted> expected, List<Wanted> optional) {
    static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’')\\]]*\\s+|[\\r\\n]+");

    /** All of them, in the order of their names. */
    static List<GoldenArticle> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(GoldenArticle::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The line of the file, from 1, that a place in the text is in. */
    int line(int offset) {
        return 1
                + (int) article.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @Override
    public String toString() {
        return name;
    }

    private static GoldenArticle load(Path file) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        String name = path.substring(0, path.length() - ".txt".length());
        String text = read(file);
        Map<?, ?> beside = (Map<?, ?>) yaml(FOLDER.resolve(name + ".yml"));
        Article article = new Article(
                path,
                text,
                Optional.of(name.substring(0, name.indexOf('/'))),
                Optional.of(DateRange.parse(String.valueOf(beside.get("published")))),
                Optional.empty(),
                Optional.empty(),
                strings(beside.get("url")).stream().findFirst(),
                Optional.empty());
        return new GoldenArticle(
                name, article, wanted(name, text, beside.get("reports")), wanted(name, text, beside.get("optional")));
    }

    static Object yaml(Path file) {
        return new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromString(read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Wanted> wanted(String name, String text, Object list) {
        List<Wanted> all = new ArrayList<>();
        if (list instanceof List<?> entries) {
            for (Object entry : entries) {
                all.add(wanted(name, text, all.size() + 1, (Map<?, ?>) entry));
            }
        }
        return all;
    }

    private static Wanted wanted(String name, String text, int number, Map<?, ?> entry) {
        Kind kind = Kind.valueOf(String.valueOf(entry.get("kind")).toUpperCase(Locale.ROOT));
        return new Wanted(
                number,
                kind,
                strings(entry.get(kind == Kind.STATEMENT ? "act" : "type")),
                strings(entry.get("status")),
                strings(entry.get("certainty")),
                lists(entry.get("parts")),
                lists(entry.get("names")),
                strings(entry.get("date")).stream().map(DateRange::parse).toList(),
                strings(entry.get("words")).stream()
                        .map(words -> sentence(name, text, words))
                        .toList());
    }

    /** The sentences that the words are in. */
    private static Span sentence(String name, String text, String words) {
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new IllegalStateException("%s: these words stand not once in the text: %s".formatted(name, words));
        }
        int end = start + words.length();
        int from = 0;
        int to = text.length();
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            from = ends.end() <= start ? ends.end() : from;
            to = ends.start() >= end ? Math.min(to, ends.start()) : to;
        }
        return new Span(from, to);
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return Stream.ofNullable(value).map(String::valueOf).toList();
    }

    private static Map<String, List<String>> lists(Object value) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, list) -> lists.put(String.valueOf(key), strings(list)));
        }
        return lists;
    }
}
