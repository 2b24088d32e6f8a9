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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Reading;
import org.parley.pack.Packs;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads the small articles of {@code fields/*.yml}. Of each expected report the fields given are compared, as
 * {@link ReportFields} words them; {@code none} means that the field is not filled.
 */
class FieldsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fields");
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));

    /** An article with the reports it must give. */
    record Told(String name, Article article, List<Map<String, String>> reports) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Told> articles() {
        List<Told> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(load(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Told> load(Path file) throws IOException {
        List<Told> all = new ArrayList<>();
        Object yaml = new Load(LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        for (Object entry : (List<?>) yaml) {
            Map<?, ?> told = (Map<?, ?>) entry;
            String text = told.get("text").toString();
            Article article = new Article(
                    "told",
                    text,
                    Optional.of(told.get("language").toString()),
                    Optional.ofNullable(told.get("published")).map(day -> DateRange.parse(day.toString())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            List<Map<String, String>> reports = new ArrayList<>();
            for (Object report : (List<?>) told.get("reports")) {
                reports.add(fields((Map<?, ?>) report));
            }
            all.add(new Told(file.getFileName() + ": " + text, article, reports));
        }
        return all;
    }

    private static Map<String, String> fields(Map<?, ?> report) {
        Map<String, String> fields = new java.util.TreeMap<>();
        report.forEach((name, value) -> fields.put(name.toString(), value.toString()));
        return fields;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void fieldsAreFilledAsTold(Told told) {
        Reading reading = PARLEY.read(told.article());
        List<Map<String, String>> read = reading.reports().stream()
                .map(report -> ReportFields.of(reading, report))
                .toList();
        for (Map<String, String> wanted : told.reports()) {
            boolean found = read.stream()
                    .anyMatch(report -> wanted.entrySet().stream()
                            .allMatch(field -> field.getValue().equals(report.getOrDefault(field.getKey(), "none"))));
            assertThat(found)
                    .as("%s%nwant %s%nread %s", told.article().text(), wanted, read)
                    .isTrue();
        }
    }
}
