package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a deed is that somebody tells of in the passive, and that his words are then no report besides. */
class AnnouncedDeedsTest {
    /** Kind and parts of all reports: "MEASURE imposer NOR, target CHL". */
    private static List<String> reports(String language, String text) {
        return ReadText.reports(language, text).stream()
                .map(report -> report.kind() + " "
                        + report.dealing().participants().stream()
                                .map(one -> one.part().name().toLowerCase(java.util.Locale.ROOT) + " "
                                        + one.actor().side())
                                .sorted()
                                .toList())
                .toList();
    }

    @Test
    void whoAnnouncesItInThePassiveDoesIt() {
        String summons = "CONTACT [initiator NOR, party CHL]";
        assertThat(reports("en", "Norway said Chile's ambassador had been summoned."))
                .containsExactly(summons);
        assertThat(reports("nl", "Noorwegen laat weten dat de Chileense ambassadeur wordt ontboden."))
                .containsExactly(summons);
        assertThat(reports("sv", "Norge meddelar att Chiles ambassadör kallas upp."))
                .containsExactly(summons);
    }

    @Test
    void whoseOwnEnvoyItIsDoesNot() {
        assertThat(reports("en", "Chile said its ambassador had been summoned by Norway."))
                .containsExactly("CONTACT [initiator NOR, party CHL]");
        assertThat(reports("en", "Chile said two of its diplomats had been expelled from Norway."))
                .contains("MEASURE [imposer NOR, target CHL]");
        assertThat(reports("nl", "Chili zegt dat twee van zijn diplomaten zijn uitgezet."))
                .noneMatch(report -> report.contains("imposer CHL"));
    }

    @Test
    void ofThreeStatesNobodyIsMeant() {
        assertThat(reports("en", "Norway said Chile's ambassador to Peru had been expelled."))
                .noneMatch(report -> report.contains("imposer NOR"));
    }
}
