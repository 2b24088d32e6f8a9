package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;
import org.parley.model.Reading;
import org.parley.store.EntryFilter;
import org.parley.store.Lines;
import org.parley.store.Store;

/** What is handed on can be checked by somebody who has nothing else, and no change of it stays hidden. */
class DossierTest {
    private static final String HOSTILE = "</script><script>alert(1)</script> & \"so\" on 'fish'";
    private static final LocalDate TODAY = LocalDate.parse("2031-06-01");

    @TempDir
    private Path folder = Path.of(".");

    private @Nullable Store opened;
    private final List<Reading> readings = new ArrayList<>();

    @BeforeEach
    void fill() {
        opened = Store.open(folder.resolve("record.db").toString(), true, TODAY);
        readings.add(Lines.reading(
                "Post",
                "2031-02-09",
                "Canada taxes Norwegian fish, " + HOSTILE,
                "kind=measure type=tariff status=announced a=CAN b=NOR goods=fish rate=25 date=2031-02-09",
                "Berg calls it a betrayal.",
                "kind=statement type=accuse a=NOR:Berg b=CAN topics=fish date=2031-02-09"));
        readings.add(Lines.reading(
                "Bladet",
                "2031-03-02",
                "The tariff on fish is in force.",
                "kind=measure type=tariff status=in_force a=CAN b=NOR goods=fish rate=25 date=2031-03-01"));
        readings.forEach(reading -> store().add(reading, article -> reading));
        store().settle();
    }

    private Store store() {
        return java.util.Objects.requireNonNull(opened);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private String file() {
        List<Dossier.Part> parts = new ArrayList<>();
        parts.add(new Dossier.Part.Words("What was announced.\n\nAnd " + HOSTILE));
        store().entries(EntryFilter.ALL)
                .forEach(entry -> parts.add(Assembly.choose(store(), entry.id()).orElseThrow()));
        return DossierFile.of(new Dossier("Fish " + HOSTILE, TODAY, Optional.of("example text"), parts));
    }

    private Entry tariff() {
        return store().entries(EntryFilter.ALL).stream()
                .filter(one -> one.type().equals("tariff"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(String file) {
        return DossierCheck.of(file, id -> Optional.empty()).problems();
    }

    /** The file with a seal that fits what is in it now, as a forger would make it. */
    private static String resealed(String file) {
        DossierFile.Parts parts = DossierFile.parts(file);
        return file.replace(parts.seal(), DossierFile.seal(parts.page(), parts.data()));
    }

    @Test
    void holdsTogetherAsItWasMade() {
        DossierCheck.Result result = DossierCheck.of(
                file(),
                id -> readings.stream()
                        .map(Reading::article)
                        .filter(article -> article.textId().equals(id))
                        .map(article -> article.text())
                        .findFirst());
        assertThat(result.problems()).isEmpty();
        assertThat(result.entries()).isEqualTo(2);
        assertThat(result.reports()).isEqualTo(3);
        assertThat(result.quotes()).isEqualTo(3);
        assertThat(result.read()).isEqualTo(result.articles()).isEqualTo(2);
        assertThat(file()).isEqualTo(file());
    }

    @Test
    void holdsTogetherAfterRulingsAndTheirUndoing() {
        String id = tariff().id();
        rule("1", new Decision.Ruling.Correct(id, "date", "2031-02-08"));
        rule("2", new Decision.Ruling.Accept(id));
        rule("3", new Decision.Ruling.Correct(id, "status", "considered"));
        rule("4", new Decision.Ruling.Undo("3"));
        String file = file();
        assertThat(problems(file)).isEmpty();
        assertThat(file).contains("Ruled by me", "2031-02-08");
        assertThat(problems(resealed(file.replaceFirst("\"c\":\"2031-02-08\"", "\"c\":\"2031-02-07\""))))
                .anyMatch(problem -> problem.contains("transitions does not follow"));
    }

    private void rule(String id, Decision.Ruling ruling) {
        store().decide(new Decision(id, ruling, "me", Instant.ofEpochSecond(Integer.parseInt(id)), "looked"));
    }

    @Test
    void runsNothingFetchesNothingAndShowsHostileWordsAsWords() {
        String file = file();
        assertThat(file.split("<script", -1)).hasSize(2);
        assertThat(file.split("</script", -1)).hasSize(2);
        assertThat(file)
                .contains("default-src 'none'", "&lt;script&gt;alert(1)", "example text")
                .doesNotContain("http://", "src=", " on'");
    }

    @Test
    void theSealTellsOfAnyChangeOfThePageOrTheData() {
        String file = file();
        for (int at = 300; at < file.length() - 40; at += 97) {
            char other = file.charAt(at) == 'x' ? 'y' : 'x';
            String changed = file.substring(0, at) + other + file.substring(at + 1);
            assertThat(faulty(changed)).as("changed at %d", at).isTrue();
        }
    }

    private static boolean faulty(String file) {
        try {
            return !problems(file).isEmpty();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taxes Norwegian | spares Norwegian | is not as long as its offsets say",
                "taxes Norwegian | faxes Norwegian | does not have its hash",
                "\"date\":\"2031-02-09\",\"first_seen\" | \"date\":\"2031-02-08\",\"first_seen\" | does not follow",
                "\"status\":\"in_force\",\"certainty\":\"stated\",\"sides\" |"
                        + " \"status\":\"lifted\",\"certainty\":\"stated\",\"sides\" | status does not follow",
                "\"sources_most\":2 | \"sources_most\":7 | sources_most does not follow",
                "\"publisher\":\"Post\" | \"publisher\":\"Gazette\" | its id does not follow",
                "\"record\":\"article\" | \"record\":\"particle\" | which no dossier has",
            })
    void aForgerWhoMendsTheSealIsFoundOutByWhatFollowsFromWhat(String words, String other, String problem) {
        String data = DossierFile.parts(file()).data();
        assertThat(data).contains(words.strip());
        String forged = resealed(file().replace(data, data.replace(words.strip(), other.strip())));
        assertThat(problems(forged)).anyMatch(one -> one.contains(problem.strip()));
    }

    @Test
    void aQuoteThatTheArticleDoesNotHoldIsFoundWithTheArticle() {
        DossierCheck.Result result = DossierCheck.of(file(), id -> Optional.of("Quite another text."));
        assertThat(result.problems()).hasSize(3).allMatch(problem -> problem.contains("the article does not say"));
    }

    @Test
    void whatIsNoDossierIsRefused() {
        assertThatThrownBy(() -> problems("<html>fish</html>")).hasMessageContaining("no dossier of parley");
        assertThatThrownBy(() -> problems(file().substring(0, file().length() - 50)))
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> problems(file().replace("parley-dossier/1", "parley-dossier/9")))
                .hasMessageContaining("format parley-dossier/9");
    }

    @Test
    void citesAsBibtexAndCslWhateverTheWords() throws IOException {
        Entry entry = tariff();
        String bibtex = Citation.bibtex(entry, Citation.cited(entry, entry.id()));
        assertThat(bibtex).contains("@misc{parley:" + entry.id(), "howpublished = {Post}", "year = {2031}", "\\& ");
        assertThat(bibtex.chars().filter(c -> c == '{').count())
                .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
        assertThat(Citation.tex("a{b}c\\d%")).isEqualTo("a\\textbraceleft{}b\\textbraceright{}c\\textbackslash{}d\\%");
        JsonNode items = new ObjectMapper().readTree(Citation.csl(entry, Citation.cited(entry, entry.id())));
        assertThat(items).hasSize(2);
        assertThat(items.get(0).get("issued").get("date-parts").get(0).get(2).asInt())
                .isEqualTo(9);
        assertThat(items.get(0).get("note").asText()).contains(HOSTILE, entry.id());
        String last = entry.tellings().get(1).id();
        assertThat(Citation.cited(entry, last)).hasSize(1);
    }
}
