package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.pack.DataPath;
import org.parley.pack.LanguageCues;
import org.parley.pack.Problems;

class LanguageVoteTest {
    private static final LanguageVote VOTE = new LanguageVote(
            LanguageCues.load(DataPath.of(Path.of("../data")).resolve("ontology/languages.yml"), new Problems()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | De minister sprak donderdag met zijn ambtgenoot over nieuwe heffingen.
        sv | Ministern talade på torsdagen med sin kollega om nya tullar.
        en | The minister spoke to his counterpart on Thursday about new duties.
        da | Ministeren talte torsdag med sin kollega om nye toldsatser, og det blev hun glad for.
        nb | Ministeren snakket torsdag med sin kollega om nye tollsatser, og det ble hun glad for.
        nn | Ministeren snakka torsdag med kollegaen sin om nye tollsatsar, og det vart ho glad for.
        de | Der Minister sprach am Donnerstag mit seinem Amtskollegen über neue Zölle.
        fr | Le ministre a parlé jeudi avec son homologue de nouveaux droits de douane.
        es | El ministro habló el jueves con su homólogo sobre nuevos aranceles.
        """)
    void tellsNineLanguagesApart(String language, String text) {
        assertThat(VOTE.vote(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 345 - 67", "Министр встретился с послом в Москве."})
    void doesNotGuess(String text) {
        assertThat(VOTE.vote(text)).isEmpty();
    }

    @Test
    void looksAtTheBeginningOnly() {
        assertThat(VOTE.vote("De minister sprak met zijn ambtgenoot. ".repeat(200_000)))
                .contains("nl");
    }
}
