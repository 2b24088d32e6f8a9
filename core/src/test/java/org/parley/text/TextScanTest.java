package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Tags;

class TextScanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Berg sprak met dr. Moreau. Daarna vertrok hij. | 2
        nl | Het overleg is op 12. mei. Moreau komt. | 2
        nl | Premier J. P. Berg sprak kort. Moreau zweeg. | 2
        nl | "Kom," zei Berg. "Wij wachten." Moreau knikte. | 3
        nl | "Wat nu?" vroeg Berg. | 1
        nl | Het besluit kwam om 16.30 uur. Dat was laat. | 2
        nl | Zie nr. 5 van de lijst. Er is meer. | 2
        nl | De VS en o.a. Peru tekenden.De rest wacht. | 2
        nl | Berg bezocht Washington D.C. Het bezoek duurde kort. | 2
        nl | Hij noemde nu.nl en Booking.com als voorbeeld. | 1
        sv | – Vi väntar. – Vi har tid, säger Berg. | 2
        sv | Mötet kostade ca. 5 miljoner kr. Det var dyrt. | 2
        sv | Berg, Moreau m.fl. reste till Lima i går. | 1
        sv | Den 3. maj möttes de. Sedan blev det tyst. | 2
        en | The U.S. envoy met Mr. Berg at 5 p.m. on Monday. Talks went on. | 2
        en | Berg left the U.S. The talks ended. | 2
        en | "We wait..." he said. "Time will tell." Berg left. | 3
        en | Duties rose by 2.5 percent. Berg objected! Why? Nobody knew. | 4
        """)
    void cutsSentences(String language, String text, int count) {
        assertThat(Pages.scan(language, text).sentences()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Okafor ging naar huis. Lees ook: Tanaka wil een brug. De reis duurt lang. | teaser | Lees ook: Tanaka wil een brug.
        sv | Silva flyger hem i morgon. Läs även: Okafor kräver svar. Resan tar en dag. | teaser | Läs även: Okafor kräver svar.
        sv | Okafor med Tanaka vid förra årets fiskemässa. Arkivbild. | caption | Arkivbild.
        nl | OSLO (ANP/RTR) - Silva opent vrijdag een haven. | dateline | OSLO (ANP/RTR) -
        en | LIMA, June 12. /TASS/. Berg met Moreau. | dateline | LIMA, June 12. /TASS/.
        en | LIMA (Reuters) - Berg met Moreau on Monday. | dateline | LIMA (Reuters) -
        nl | Nieuwe gesprekken Volgens het ministerie sprak Berg met Moreau. | subhead | Nieuwe gesprekken
        en | [Berg threatens new duties] | teaser | [Berg threatens new duties]
        sv | Publicerad: 07 aug. 2025 Berg reser till Lima. | stamp | Publicerad: 07 aug. 2025
        """)
    void marksFurniture(String language, String text, String why, String words) {
        assertThat(Pages.scan(language, text).furniture())
                .extracting(Tags.FurnitureTag::why, tag -> tag.span().in(text))
                .contains(org.assertj.core.groups.Tuple.tuple(why, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister De Wit sprak met Moreau over staal.",
                "President Berg belde de premier van Peru.",
                "Berg las het ook: de heffing gaat door.",
            })
    void leavesSentencesAlone(String text) {
        assertThat(Pages.scan("nl", text).furniture()).isEmpty();
    }

    @Test
    void readsHeaderAndKeepsItOutOfTheText() {
        Text text = Pages.scan("nl", " date 2025-06 Berg sprak met Moreau.");
        assertThat(text.header()).contains(DateRange.parse("2025-06"));
        assertThat(text.sentences()).extracting(Sentence::furniture).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sv | Publicerad: 07 aug. 2025 | 2025-08-07
        nl | 04 juni 2018 / 21u26 | 2018-06-04
        en | Published: March 12, 2021 | 2021-03-12
        en | Last updated 2021-03-14 10:00 | 2021-03-14
        nl | Gepubliceerd op 5 mei 2019 om 10:00 | 2019-05-05
        """)
    void readsStamps(String language, String stamp, String day) {
        Text text = Pages.scan(language, "Berg in Lima\n" + stamp + "\nMoreau kwam ook.");
        assertThat(text.stamp()).contains(DateRange.parse(day));
    }

    @Test
    void keepsRawOffsetsWhenMojibakeIsRepaired() {
        String raw = "De financiÃ«n van ArabiĆ« en â€œBergâ€\u009d. Klaar.";
        Text text = Pages.scan("nl", raw);
        assertThat(text.tokens().text(1)).isEqualTo("financiën");
        assertThat(text.tokens().text(3)).isEqualTo("Arabië");
        assertThat(text.tokens().span(3, 4).in(raw)).isEqualTo("ArabiĆ«");
        assertThat(text.sentences()).hasSize(2);
    }

    @Test
    void partsParagraphsByTwoAcrossASubhead() {
        Text text = Pages.scan("nl", "Berg sprak.\n\nMoreau luisterde.\n\nNieuwe ronde\n\nDaarna vertrokken zij.");
        assertThat(text.sentences().stream().filter(s -> !s.furniture()).map(Sentence::paragraph))
                .isEqualTo(List.of(0, 1, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Overleg in Lima\\n16:55 Berg belt Moreau.\\n14:10 Li zegt af.\\n12:00 De dag begint. | LIVE_BLOG
        sv | Ledare: Tullarna gör oss fattiga\\nDet är dags att tala klarspråk. | OPINION
        en | Explainer: why Lima and Quito quarrel\\nThe row is old. | EXPLAINER
        en | Berg met Moreau.\\nThey talked. | REPORT
        """)
    void tellsPageTypes(String language, String text, PageType type) {
        assertThat(Pages.scan(language, text.replace("\\n", "\n")).pageType()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "1", "(", "\"", ")", "\n", "a. ", "Ã", "1.", "...(", "- ", "A "})
    void readsAMegabyteOfAnythingInNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> Pages.scan("en", text)))
                .doesNotThrowAnyException();
    }
}
