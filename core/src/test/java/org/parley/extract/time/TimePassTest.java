package org.parley.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.Passes;
import org.parley.extract.time.TenseHint.Tense;
import org.parley.model.DateRange;

class TimePassTest {

    /** The day of publication is Wednesday 11 June 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | PAST | Berg sprak maandag met Moreau. | maandag | 2025-06-09
        nl | FUTURE | Berg spreekt vrijdag met Moreau. | vrijdag | 2025-06-13
        nl | PAST | Berg belde woensdag. | woensdag | 2025-06-11
        nl | UNKNOWN | Het akkoord van 12 mei bleef. | 12 mei | 2025-05-12
        nl | UNKNOWN | De heffing geldt per 1 augustus. | 1 augustus | 2025-08-01
        nl | UNKNOWN | Vorige week kwam Moreau. | Vorige week | 2025-06-02/2025-06-08
        nl | UNKNOWN | Twee weken geleden kwam Moreau. | Twee weken geleden | 2025-05-26/2025-06-01
        nl | UNKNOWN | Enkele weken geleden kwam Moreau. | Enkele weken geleden | 2025-04-28/2025-06-01
        nl | UNKNOWN | De afgelopen weken was het stil. | afgelopen weken | 2025-05-14/2025-06-11
        nl | UNKNOWN | De komende drie dagen praten zij. | komende drie dagen | 2025-06-12/2025-06-14
        nl | UNKNOWN | Begin mei was het raak. | Begin mei | 2025-05-01/2025-05-10
        nl | UNKNOWN | Eind vorige maand was het raak. | Eind vorige maand | 2025-05-21/2025-05-31
        nl | UNKNOWN | In 2015 zei Bern het verdrag op. | 2015 | 2015
        nl | UNKNOWN | Van 4 tot 22 juli is er overleg. | Van 4 tot 22 juli | 2025-07-04/2025-07-22
        nl | UNKNOWN | In het derde kwartaal van 2024 daalde dat. | het derde kwartaal van 2024 | 2024-07/2024-09
        nl | UNKNOWN | Gisteravond belde Moreau. | Gisteravond | 2025-06-10
        sv | PAST | På tisdagen möttes de. | tisdagen | 2025-06-10
        sv | UNKNOWN | I måndags möttes de. | I måndags | 2025-06-09
        sv | UNKNOWN | I november förra året möttes de. | november förra året | 2024-11
        sv | UNKNOWN | Det sker i maj i år. | maj i år | 2025-05
        sv | UNKNOWN | För två veckor sedan reste Berg. | två veckor sedan | 2025-05-26/2025-06-01
        sv | UNKNOWN | Avtalet löper till den 3 mars 2026. | den 3 mars 2026 | 2026-03-03
        sv | UNKNOWN | I början av juni blev det klart. | I början av juni | 2025-06-01/2025-06-10
        en | PAST | Berg met Moreau on Tuesday. | Tuesday | 2025-06-10
        en | FUTURE | They meet on June 20. | June 20 | 2025-06-20
        en | UNKNOWN | It was signed on May 12, 2021. | May 12, 2021 | 2021-05-12
        en | UNKNOWN | Late last month they met. | Late last month | 2025-05-21/2025-05-31
        en | UNKNOWN | It began in 2021. | 2021 | 2021
        en | UNKNOWN | It ran from March to May 2024. | from March to May 2024 | 2024-03/2024-05
        """)
    void countsFromThePublicationDay(String language, Tense tense, String text, String words, String range) {
        List<Timex> found = Passes.times(language, text, "2025-06-11", tense);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().in(text)).isEqualTo(words);
        assertThat(found.getFirst().range()).contains(DateRange.parse(range));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | PAST | De delegaties spraken dinsdag. | 2021-04
        nl | UNKNOWN | Vorige maand was het stil. | 2021-03
        nl | UNKNOWN | Vorige week was het stil. | 2021-03-22/2021-04-25
        sv | UNKNOWN | Igår möttes de. | 2021-04
        """)
    void isAsWideAsItMustBeWhenOnlyTheMonthIsKnown(String language, Tense tense, String text, String range) {
        assertThat(Passes.times(language, text, "2021-04", tense).getFirst().range())
                .contains(DateRange.parse(range));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Berg sprak maandag.
        sv | Mötet hålls i maj i år.
        en | They met last week.
        """)
    void doesNotDateWithoutAnchor(String language, String text) {
        assertThat(Passes.times(language, text, "", Tense.UNKNOWN))
                .singleElement()
                .satisfies(timex -> assertThat(timex.range()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | De pauze duurt ruim twee uur. | PT2H | MIN
        nl | De opschorting geldt 90 dagen. | P90D | EXACT
        sv | Samtalet varade i knappt en timme. | PT1H | MAX
        sv | Pausen gäller i tre månader. | P3M | EXACT
        en | The call lasted about an hour and a half. | PT1.5H | APPROX
        en | Talks went on for several days. | P3D | MIN
        """)
    void readsLengths(String language, String text, String iso, String bound) {
        assertThat(Passes.times(language, text, "", Tense.UNKNOWN))
                .singleElement()
                .satisfies(timex -> {
                    assertThat(timex.value()).isEqualTo(iso);
                    assertThat(timex.length().orElseThrow().bound()).hasToString(bound);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Sinds 2 mei is het stil. | SINCE
        nl | Voor 1 juli moet Lima antwoorden. | BEFORE
        nl | Met ingang van 1 juli geldt de heffing. | FROM
        nl | Tot 1 juli geldt de pauze. | UNTIL
        sv | Senast den 1 juli ska Lima svara. | BY
        sv | Efter den 1 juli höjs tullen. | AFTER
        en | By July 1 Lima must answer. | BY
        en | Berg leaves on July 1. | ON
        """)
    void keepsTheRoleApart(String language, String text, Timex.Role role) {
        assertThat(Passes.times(language, text, "2025-06-11", Tense.UNKNOWN))
                .singleElement()
                .satisfies(timex -> assertThat(timex.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Talks may resume, Berg said.
        en | He will march on.
        nl | Zij zat vast in het overleg.
        nl | De minister van Buitenlandse Zaken zei dat.
        sv | Han om någon vet det.
        """)
    void leavesOtherWordsAlone(String language, String text) {
        assertThat(Passes.times(language, text, "2025-06-11", Tense.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "1/1/",
                "maandag ",
                "eerste week van ",
                "begin van ",
                "2020 tot ",
                "de ",
                "in ",
                "mei tot ",
                "een uur en "
            })
    void readsALongSentenceOfAnythingInNoTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertThat(Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Passes.times("nl", text, "2025-06-11", Tense.UNKNOWN)))
                .isNotNull();
    }
}
