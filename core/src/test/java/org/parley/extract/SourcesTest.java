package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who vouches for what is told. */
class SourcesTest {
    /** Type of source, its name and channels of all reports. */
    private static List<String> sources(String language, String text) {
        return ReadText.reports(language, text).stream()
                .map(report -> (report.source().type() + " "
                                + report.source().name().orElse("") + " "
                                + String.join(",", report.source().via()))
                        .strip())
                .toList();
    }

    @Test
    void aBareStateIsVouchedForByTheMediaThatTell() {
        assertThat(sources("en", "Norway has accused Chile of bad faith, state media said on Monday."))
                .containsExactly("STATE_MEDIA state media");
        assertThat(sources("sv", "Norge anklagar Chile för svek, rapporterar Reuters."))
                .containsExactly("OUTLET Reuters");
    }

    @Test
    void whoIsToldIsAChannelAndWhoTellsForTheStateVouches() {
        assertThat(sources("en", "China's foreign minister Wang Yi told Xinhua that Norway was late."))
                .containsExactly("NAMED Wang Yi Xinhua");
        assertThat(sources("nl", "De Chinese minister Wang Yi zei volgens Xinhua dat Noorwegen te laat is."))
                .containsExactly("STATE_MEDIA Xinhua");
    }

    @Test
    void aHolderWhoseNameIsKnownIsNamedAndADiplomatIsNot() {
        assertThat(sources(
                        "en",
                        "Norway's foreign minister Tora Lien met Peru. The foreign minister accused Chile of lies."))
                .contains("NAMED Tora Lien");
        assertThat(sources("en", "A Norwegian diplomat accused Chile of bad faith."))
                .containsExactly("UNNAMED_OFFICIAL");
        assertThat(sources("en", "A letter from the Norwegian foreign ministry said Chile was late."))
                .containsExactly("DOCUMENT");
    }

    @Test
    void aLaterMentionThatSaysWhoVouchesIsTaken() {
        assertThat(sources(
                        "en",
                        "Norway will impose tariffs on steel from Chile. The tariffs were announced by Norway,"
                                + " Reuters reported."))
                .contains("OUTLET Reuters");
    }
}
