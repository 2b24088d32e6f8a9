package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.Dealing;
import org.parley.model.Part;
import org.parley.model.Report;
import org.parley.pack.Packs;

/**
 * Who speaks and who is meant, over several sentences: each line of {@code voices/<language>.txt} has a text and all
 * statements that are read in it, as {@code act SPEAKER>SPOKEN-TO}; "-" for none. Empty lines and lines of # are passed over.
 */
class VoicesTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));

    record Case(String language, String expected, String text) {
        @Override
        public String toString() {
            return language + ": " + text;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of("en", "nl", "sv").flatMap(VoicesTest::lines);
    }

    private static Stream<Case> lines(String language) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/voices/" + language + ".txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Case(language, parts[0].strip(), parts[1].strip()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statementsAreTheirSpeakers(Case one) {
        Article article = new Article(
                "text",
                one.text().replace(" // ", "\n\n"),
                Optional.of(one.language()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Set<String> read = PARLEY.read(article).reports().stream()
                .filter(report -> report.dealing() instanceof Dealing.Statement)
                .map(VoicesTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = one.expected().equals("-")
                ? Set.of()
                : Stream.of(one.expected().split(";"))
                        .map(String::strip)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).isEqualTo(expected);
    }

    private static String line(Report report) {
        String act = ((Dealing.Statement) report.dealing()).act().name().toLowerCase(java.util.Locale.ROOT);
        String to = sides(report, Part.ADDRESSEE, Part.TARGET);
        return act + " " + sides(report, Part.SPEAKER) + (to.isEmpty() ? "" : ">" + to);
    }

    private static String sides(Report report, Part... parts) {
        List<Part> wanted = List.of(parts);
        return report.dealing().participants().stream()
                .filter(one -> wanted.contains(one.part()))
                .map(one -> one.actor().side())
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
