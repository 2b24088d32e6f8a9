package org.parley.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Reading;
import org.parley.pack.Packs;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the sentences of {@code data/ontology/cases.yml}; what is not read as it should be must be listed there as a miss. */
class CasesTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));
    private static final Path FILE = Path.of("../data/ontology/cases.yml");

    /** A sentence of a case in one language. */
    record Case(String name, Article article, Object expected, boolean miss) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        try {
            Object yaml = new Load(
                            LoadSettings.builder().setLabel(FILE.toString()).build())
                    .loadFromString(Files.readString(FILE));
            for (Object entry : (List<?>) yaml) {
                Map<?, ?> one = (Map<?, ?>) entry;
                for (String language : List.of("nl", "sv", "en")) {
                    if (one.get(language) != null) {
                        all.add(of(one, language));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Case of(Map<?, ?> one, String language) {
        Optional<?> published = Optional.ofNullable(one.get("published"));
        Article article = new Article(
                "case",
                one.get(language).toString(),
                Optional.of(language),
                published.map(day -> DateRange.parse(day.toString())),
                Optional.empty(),
                Optional.ofNullable(one.get("publisher")).map(Object::toString),
                Optional.empty(),
                Optional.empty());
        boolean miss = one.get("misses") instanceof Map<?, ?> misses && misses.containsKey(language);
        return new Case(one.get("case") + " " + language, article, one.get("expect"), miss);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseIsReadAsExpectedOrListedAsAMiss(Case one) {
        Reading reading = PARLEY.read(one.article());
        List<Map<String, String>> read = reading.reports().stream()
                .map(report -> ReportFields.of(reading, report))
                .toList();
        boolean right = one.expected() instanceof Map<?, ?> wanted
                ? read.stream().anyMatch(report -> fits(wanted, report))
                : read.isEmpty();
        assertThat(right)
                .as("%s%n%s%nwant %s%nread %s", one.name(), one.article().text(), one.expected(), read)
                .isNotEqualTo(one.miss());
    }

    private static boolean fits(Map<?, ?> wanted, Map<String, String> report) {
        return wanted.entrySet().stream()
                .allMatch(field -> sorted(field.getValue().toString())
                        .equals(sorted(report.getOrDefault(field.getKey().toString(), "none"))));
    }

    private static List<String> sorted(String words) {
        return List.of(words.split(" ")).stream().sorted().toList();
    }
}
