package org.parley.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.Passes;

class QuantityPassTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Er kwamen drieënveertig schepen. | drieënveertig | 43
        nl | Het dorp telt driehonderdduizend inwoners. | driehonderdduizend | 300000
        nl | Ruim twee miljoen vierhonderdduizend vaten gingen op weg. | twee miljoen vierhonderdduizend | 2400000
        nl | Het duurde anderhalf jaar. | anderhalf jaar | 1.5
        nl | Zij kochten een dozijn jets. | een dozijn | 12
        nl | Er liggen 1.300 containers. | 1.300 | 1300
        nl | Het is 12,5 graden. | 12,5 | 12.5
        nl | Een derde van de lading is weg. | Een derde | 0.333333
        nl | Een op de drie bedrijven klaagt. | Een op de drie | 0.333333
        sv | Det gällde tvåhundrafemtio lastbilar. | tvåhundrafemtio | 250
        sv | Man räknade 40 000 ton stål. | 40 000 | 40000
        sv | Omkring två tredjedelar röstade ja. | två tredjedelar | 0.666667
        sv | Det tog ett och ett halvt år. | ett och ett halvt år | 1.5
        en | Some twenty-one ships sailed. | twenty-one | 21
        en | It shipped two and a half million tonnes. | two and a half million | 2500000
        en | One hundred and three envoys came. | One hundred and three | 103
        en | Exports reached 1,250,000 barrels. | 1,250,000 | 1250000
        """)
    void readsNumbers(String language, String text, String words, double value) {
        List<Quantity> found = Passes.quantities(language, text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().in(text)).isEqualTo(words);
        assertThat(found.getFirst().number()).isCloseTo(value, org.assertj.core.data.Offset.offset(1e-5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | De heffing bedraagt 25 procent. | PERCENTAGE | 25 | % | EXACT
        nl | De heffing stijgt met 12 procentpunt. | PERCENTAGE | 12 | pp | EXACT
        nl | Het pakket kost minstens 50 miljard dollar. | MONEY | 5.0E10 | USD | MIN
        nl | Dat is 3 biljoen euro. | MONEY | 3.0E12 | EUR | EXACT
        nl | Oslo betaalt tot 200 miljoen Noorse kronen. | MONEY | 2.0E8 | NOK | MAX
        nl | Zij betaalden 5 euro 50. | MONEY | 5.5 | EUR | EXACT
        sv | Tullen blir drygt 15 procent. | PERCENTAGE | 15 | % | MIN
        sv | Det rör sig om knappt 450 miljoner kronor. | MONEY | 4.5E8 | SEK | MAX
        sv | En tioprocentig tull väntar. | PERCENTAGE | 10 | % | EXACT
        sv | Värdet är 3 miljarder dollar. | MONEY | 3.0E9 | USD | EXACT
        en | The duty is up to 31.5 percent. | PERCENTAGE | 31.5 | % | MAX
        en | The deal is worth $2.5bn. | MONEY | 2.5E9 | USD | EXACT
        en | Lima pledged EUR 30 million. | MONEY | 3.0E7 | EUR | EXACT
        en | It lasted 90 days. | DURATION | 90 | D | EXACT
        en | They sent about 9,000 guards. | COUNT | 9000 | guards | APPROX
        """)
    void readsUnitsAndBounds(
            String language, String text, Quantity.Kind kind, double number, String unit, String bound) {
        List<Quantity> found = Passes.quantities(language, text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().number()).isEqualTo(number);
        assertThat(found.getFirst().unit()).contains(unit);
        assertThat(found.getFirst().bound()).hasToString(bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Lima brengt het accijnstarief van 8 naar 20 procent. | 8 | 20
        sv | Tullen höjs från 8 till 20 procent. | 8 | 20
        en | Duties rise from 8 to 20 percent. | 8 | 20
        """)
    void readsChanges(String language, String text, double before, double after) {
        Quantity change = Passes.quantities(language, text).getFirst();
        assertThat(change.before()).hasValue(before);
        assertThat(change.number()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | De tarieven liggen tussen 5 en 10 procent. | 5 | 10
        nl | Het kost 3 tot 5 miljard euro. | 3.0E9 | 5.0E9
        sv | Tullarna blir 14,2–29,9 procent. | 14.2 | 29.9
        en | Rates of 5-10 percent apply. | 5 | 10
        """)
    void readsRanges(String language, String text, double low, double high) {
        Quantity range = Passes.quantities(language, text).getFirst();
        assertThat(range.low()).hasValue(low);
        assertThat(range.number()).isEqualTo(high);
    }

    @Test
    void joinsAConversionToItsAmount() {
        List<Quantity> found = Passes.quantities("nl", "Het kost 200 miljoen Noorse kronen (18 miljoen euro).");
        assertThat(found.getFirst().converted())
                .hasValueSatisfying(value -> assertThat(value.amount()).isEqualTo(18e6));
        assertThat(found.get(1).conversion()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "1,", "een ", "honderd en ", "honderd", "(", "1/2 ", "miljoen ", "tweehonderd"})
    void readsALongSentenceOfAnythingInNoTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Passes.quantities("nl", text)))
                .isNotNull();
    }
}
