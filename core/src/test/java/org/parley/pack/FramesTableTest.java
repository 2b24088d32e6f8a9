package org.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds {@code docs/frames.md} to the packs: which words evoke each frame in each language, or why none. {@code -Dframes.write=true} writes it anew. */
class FramesTableTest {
    private static final Path DATA = Path.of("../data");
    private static final Path TABLE = Path.of("../docs/frames.md");
    private static final Packs PACKS = Packs.load(DATA, false);

    /** Words of a cell at most; the packs have them all. */
    private static final int MOST = 8;

    @Test
    void theTableIsThatOfThePacksAndHasNoHole() throws IOException {
        String table = table();
        if (Boolean.getBoolean("frames.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
        assertThat(table).doesNotContain("| |");
    }

    private static String table() throws IOException {
        List<String> languages = PACKS.codes().stream().sorted().toList();
        StringBuilder table = new StringBuilder();
        table.append("# Frames and operators, language by language\n\n")
                .append("Made from the packs by `FramesTableTest` (`-Dframes.write=true`). At most eight words a"
                        + " cell.\n\n")
                .append("| frame | ")
                .append(String.join(" | ", languages))
                .append(" |\n|---|")
                .append("---|".repeat(languages.size()))
                .append('\n');
        Ontology ontology = PACKS.ontology();
        for (String frame : new TreeMap<>(ontology.frames()).keySet()) {
            row(table, frame, languages, "");
        }
        for (String operator : new TreeMap<>(ontology.operators()).keySet()) {
            row(table, operator, languages, " (operator)");
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String id, List<String> languages, String what) throws IOException {
        table.append("| ").append(id).append(what).append(" |");
        for (String language : languages) {
            table.append(' ').append(cell(id, language)).append(" |");
        }
        table.append('\n');
    }

    private static String cell(String id, String language) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        for (Entry entry : PACKS.language(language).orElseThrow().entries().all()) {
            boolean evokes = entry.frame()
                            .filter(frame -> frame.id().equals(id))
                            .isPresent()
                    || entry.operator().filter(one -> one.id().equals(id)).isPresent();
            if (evokes) {
                entry.words().forEach(word -> words.add(word(word)));
            }
        }
        String more = words.size() > MOST ? " ..." : "";
        return words.isEmpty()
                ? "none: " + reason(id, language)
                : words.stream().limit(MOST).collect(Collectors.joining(", ")) + more;
    }

    private static String word(Entry.Word word) {
        String fixed = word.fixed().isEmpty() ? "" : " " + String.join(" ", word.fixed());
        return word.lemma() + fixed + (word.head().isEmpty() ? "" : " ~" + word.head());
    }

    private static String reason(String id, String language) throws IOException {
        Path file = DATA.resolve("packs/" + language + "/frames/none.yml");
        if (Files.exists(file)
                && new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file))
                        instanceof List<?> lines) {
            for (Object line : lines) {
                if (line instanceof java.util.Map<?, ?> given && id.equals(given.get("frame"))) {
                    return String.valueOf(given.get("because"));
                }
            }
        }
        throw new AssertionError(
                "%s has no words for %s and gives no reason in frames/none.yml".formatted(language, id));
    }
}
