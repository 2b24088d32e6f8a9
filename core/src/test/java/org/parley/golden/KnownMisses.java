package org.parley.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known not to be read as expected: {@code known-misses.yml} beside the articles. */
final class KnownMisses {
    private static final Path FILE = GoldenArticle.FOLDER.resolve("known-misses.yml");
    private static final String HEAD = """
        # What Parley does not yet read as the careful reader does. `report` is the number of an expected report that is missed, `extra` a report that
        # should not be there. A test holds the list to the truth in both directions; -Dgolden.misses=true writes it anew, keeping the dates.
        """;

    private KnownMisses() {}

    /**
     * One line of the list.
     *
     * @param report number of the expected report, 0 for an extra one
     * @param extra where and what the extra report is, else empty
     * @param since day it was first listed
     */
    record Miss(String article, int report, String extra, String cause, String since) {
        /** What makes it this miss and no other; the cause may change. */
        String key() {
            return report > 0 ? "report " + report : "extra " + extra;
        }

        private String line() {
            String what = report > 0 ? "report: " + report : "extra: " + quoted(extra);
            return "- {article: %s, %s, cause: %s, since: %s}".formatted(article, what, quoted(cause), since);
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    static List<Miss> load() {
        if (!Files.exists(FILE) || !(GoldenArticle.yaml(FILE) instanceof List<?> lines)) {
            return List.of();
        }
        return lines.stream()
                .map(line -> (Map<?, ?>) line)
                .map(line -> new Miss(
                        word(line, "article"),
                        line.get("report") instanceof Integer number ? number : 0,
                        word(line, "extra"),
                        word(line, "cause"),
                        word(line, "since")))
                .toList();
    }

    /** All that a comparison came out wrong with. */
    static List<Miss> of(GoldenArticle golden, Comparison found, String since) {
        return Stream.concat(
                        found.misses().entrySet().stream()
                                .map(miss -> new Miss(golden.name(), miss.getKey(), "", miss.getValue(), since)),
                        found.extras().entrySet().stream()
                                .map(extra -> new Miss(
                                        golden.name(), 0, extra.getKey(), "read by " + extra.getValue(), since)))
                .toList();
    }

    /** Writes the list anew; what was listed before keeps its day. */
    static void write(List<Miss> misses) {
        Map<String, Miss> before =
                load().stream().collect(Collectors.toMap(KnownMisses::whole, Function.identity(), (one, same) -> one));
        String lines = misses.stream()
                .map(miss -> kept(miss, before))
                .sorted(Comparator.comparing(Miss::article))
                .map(Miss::line)
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(FILE, HEAD + (lines.isEmpty() ? "[]" : lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Miss kept(Miss miss, Map<String, Miss> before) {
        Miss old = before.get(whole(miss));
        if (old == null) {
            return miss;
        }
        return new Miss(miss.article(), miss.report(), miss.extra(), miss.cause(), old.since());
    }

    private static String whole(Miss miss) {
        return miss.article() + " " + miss.key();
    }

    private static String word(Map<?, ?> line, String key) {
        Object value = line.get(key);
        return value == null ? "" : String.valueOf(value);
    }
}
