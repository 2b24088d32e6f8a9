package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.Part;
import org.parley.model.Report;
import org.parley.pack.Packs;

/** Whose a ministry or minister is when no state stands beside it. */
class SidelessTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));

    private static List<String> imposers(String language, String url, String publisher, String text) {
        Article article = new Article(
                "text",
                text,
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                publisher.isEmpty() ? Optional.empty() : Optional.of(publisher),
                url.isEmpty() ? Optional.empty() : Optional.of(url),
                Optional.empty());
        return PARLEY.read(article).reports().stream()
                .flatMap(report -> sides(report).stream())
                .toList();
    }

    private static List<String> sides(Report report) {
        return report.dealing().participants().stream()
                .filter(one -> one.part() == Part.IMPOSER || one.part() == Part.SPEAKER)
                .map(one -> one.actor().side())
                .toList();
    }

    private static final String SUMMONED =
            "The weather in Oslo was fine. The foreign ministry accused Chile of bad faith.";

    @Test
    void theOutletsHomeCountsIfTheArticleNamesIt() {
        assertThat(imposers("en", "https://www.example.no/a", "", SUMMONED)).containsExactly("NOR");
        assertThat(imposers("en", "https://www.example.pe/a", "", SUMMONED)).isEmpty();
        assertThat(imposers("en", "", "", SUMMONED)).isEmpty();
    }

    @Test
    void anOutletIsKnownByItsNameOrAddress() {
        String text = "The wall in Bangkok was painted. The foreign ministry accused Chile of bad faith.";
        assertThat(imposers("en", "https://www.bangkokpost.com/world/1", "", text))
                .containsExactly("THA");
        assertThat(imposers("en", "", "Bangkok Post", text)).containsExactly("THA");
    }

    @Test
    void whoWritesForTheWorldHasNoHome() {
        String text = "The wall in London was painted. The foreign ministry accused Chile of bad faith.";
        assertThat(imposers("en", "https://www.reuters.com/world/1", "Reuters", text))
                .isEmpty();
    }

    @Test
    void thePressOfALanguageIsAtHomeWithoutANameToo() {
        String text = "Het ministerie van Buitenlandse Zaken beschuldigt Chili van kwade trouw.";
        assertThat(imposers("nl", "https://www.example.nl/a", "", text)).containsExactly("NLD");
        assertThat(imposers("nl", "https://www.example.cl/a", "", text)).doesNotContain("NLD");
    }

    @Test
    void theDatelineSaysWhoseTheMinistryIs() {
        String text = "LIMA (Reuters) - Peru has closed a bridge.\n\nThe foreign ministry accused Chile of bad faith.";
        assertThat(imposers("en", "https://www.reuters.com/world/1", "Reuters", text))
                .containsExactly("PER");
    }

    @Test
    void ofTwoSidesItIsTheOneThatTheSentenceDoesNotName() {
        String text = """
            Peru recalled its ambassador from Chile on Monday. Chile accused Peru of bad faith.

            The embassies stay open for now.

            On Tuesday the foreign ministry again accused Chile of bad faith.
            """;
        assertThat(imposers("en", "", "", text)).contains("PER").doesNotContain("");
        String third = text + "\nNorway accused Chile of bad faith.";
        assertThat(imposers("en", "", "", third)).containsOnlyOnce("NOR");
    }

    @Test
    void theStateThatOpensTheSentenceSpeaksAtItsEnd() {
        String text = "Peru has recalled its ambassador from Chile, the foreign ministry said.";
        assertThat(imposers("en", "", "", text)).isNotEmpty().containsOnly("PER");
    }

    @Test
    void itsMinisterIsTheOneOfTheStateNamedBefore() {
        String text = "Peru says it is not surprised. Its trade minister, Ana Quispe, accused Chile of bad faith.";
        assertThat(imposers("en", "https://www.example.cl/a", "", text))
                .contains("PER")
                .doesNotContain("CHL");
    }
}
