package org.parley.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of words. A line is {@code key | language | language ...}; the first line of each file names the columns, lines that start
 * with {@code #} are for its writers. In the pages' own sentences the key is the first language itself.
 */
final class Table {
    private static final List<String> FILES =
            List.of("labels.txt", "lines.txt", "pages.txt", "desk.txt", "desk-labels.txt", "concepts.txt");

    private final List<String> languages = new ArrayList<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    private Table() {}

    static Table load() {
        Table table = new Table();
        FILES.forEach(table::read);
        return table;
    }

    private void read(String file) {
        List<String> columns = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            if (columns.isEmpty()) {
                columns.addAll(cells);
                cells.stream().skip(1).filter(name -> !languages.contains(name)).forEach(languages::add);
                continue;
            }
            if (cells.size() != columns.size()) {
                throw new IllegalStateException("%s: want %d cells, got: %s".formatted(file, columns.size(), line));
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            words.putIfAbsent(cells.get(0), row);
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = Table.class.getResourceAsStream("/org/parley/web/words/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: words/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Codes of the languages that have a column, the first one first. */
    List<String> languages() {
        return List.copyOf(languages);
    }

    /** The rest of the first key that begins so and is called so in some language, capitals left out of account. */
    Optional<String> key(String prefix, String word) {
        return words.entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix))
                .filter(row -> row.getValue().values().stream().anyMatch(word::equalsIgnoreCase))
                .map(row -> row.getKey().substring(prefix.length()))
                .min(String::compareTo);
    }

    Optional<String> find(String key, String language) {
        return Optional.ofNullable(words.get(key)).map(row -> row.get(language)).filter(word -> !word.isEmpty());
    }
}
