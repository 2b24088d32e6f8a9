package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Article;
import org.parley.model.Kind;
import org.parley.model.Report;
import org.parley.pack.Packs;

/** Sides that the words leave to the sentence before, and dealings that a later sentence tells more of. */
class UnderstoodTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));

    static Stream<Arguments> dealings() {
        return Stream.of(
                arguments(
                        "en",
                        "Norway and Peru have negotiated for a year. The agreement was signed on Thursday.",
                        Kind.ACCORD,
                        List.of("signed NOR PER")),
                arguments(
                        "en",
                        "Norway and Peru agreed on quotas. The deal takes effect in May.",
                        Kind.ACCORD,
                        List.of("agreed NOR PER")),
                arguments(
                        "nl",
                        "Noorwegen en Peru onderhandelen al een jaar. Het akkoord werd donderdag ondertekend.",
                        Kind.ACCORD,
                        List.of("signed NOR PER")),
                arguments(
                        "sv",
                        "Norge och Peru har förhandlat i ett år. Avtalet undertecknades i går.",
                        Kind.ACCORD,
                        List.of("signed NOR PER")),
                arguments(
                        "sv",
                        "Norge och Peru ska mötas på fredag. Mötet ställdes in på onsdagen.",
                        Kind.CONTACT,
                        List.of("cancelled NOR PER")),
                arguments(
                        "sv",
                        "Norge inför tullar på stål från Peru. Tullarna trädde i kraft i går.",
                        Kind.MEASURE,
                        List.of("in_force NOR PER")),
                arguments(
                        "sv",
                        "Norges och Perus ministrar möttes i Moskva. Länderna kom överens om fisket.",
                        Kind.ACCORD,
                        List.of("agreed NOR PER")),
                arguments(
                        "sv",
                        "Norge och Peru förhandlar. Chile och Kuba väntar. Avtalet undertecknades i går.",
                        Kind.ACCORD,
                        List.of()),
                arguments(
                        "sv",
                        "Norge förhandlar med Peru och Chile. Avtalet undertecknades i går.",
                        Kind.ACCORD,
                        List.of()),
                arguments(
                        "sv",
                        "Norge inför tullar mot Iran. Fyra iranska ministrar svartlistas.",
                        Kind.MEASURE,
                        List.of("announced IRN NOR", "announced IRN NOR")),
                arguments(
                        "sv",
                        "Norge inför tullar mot Iran. Fyra peruanska ministrar svartlistas.",
                        Kind.MEASURE,
                        List.of("announced IRN NOR", "announced PER")));
    }

    static Stream<Arguments> articlesOfTwo() {
        return Stream.of(
                arguments(
                        "en",
                        "Norway shut its port to Peru. Peru was angry. Norway shrugged. Peru waited. The talks resumed"
                                + " in May.",
                        Kind.CONTACT,
                        List.of("ongoing NOR PER")),
                arguments(
                        "en",
                        "Norway shut its port to Peru. Chile was angry. Norway shrugged. Chile and Peru waited. Norway"
                                + " slept. The talks resumed in May.",
                        Kind.CONTACT,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource({"dealings", "articlesOfTwo"})
    void sidesComeFromWhatWasToldJustBefore(String language, String text, Kind kind, List<String> expected) {
        Article article = new Article(
                "text",
                text,
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(PARLEY.read(article).reports().stream()
                        .filter(report -> report.dealing().kind() == kind)
                        .map(UnderstoodTest::summary)
                        .toList())
                .isEqualTo(expected);
    }

    private static String summary(Report report) {
        TreeSet<String> sides = new TreeSet<>();
        report.dealing().participants().forEach(one -> sides.add(one.actor().side()));
        return report.status().map(status -> status.word()).orElse("") + " " + String.join(" ", sides);
    }
}
