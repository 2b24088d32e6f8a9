package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.json.Samples;
import org.parley.output.Printable;

class ReadingTextTest {

    @Test
    void theQuoteComesFirstAndTheAnalysisAfter() {
        String text = ReadingText.of(Samples.reading());
        assertThat(text).startsWith("""
            in/a.txt (en, 2025-06-12)

            "Berg told Moreau on 12 June:"   [0, 28)
              CONTACT call   planned, reported   initiator NOR Berg (foreign minister), party *mediators   on steel   at least PT2H   2025-06-12   Lima   (background)
              source: unnamed official NOR a diplomat, via agency  rule: en.sample
            """);
        assertThat(text)
                .contains("MEASURE tariff   in_force, reported")
                .contains("   25 %   at most by -2.5 5-7.5 pp of cars   about 1500000000 USD   ")
                .contains("ACCORD treaty   signed, reported")
                .contains("STATEMENT promise   reported   speaker NOR Berg (foreign minister)")
                .contains("ACTION vote   occurred, reported");
    }

    @Test
    void nothingInAnArticleSteersTheTerminal() {
        assertThat(Printable.of("a\u001B[31m\nb\u202Ec")).isEqualTo("a [31m b c");
        assertThat(Printable.lines("a\u0007\nb")).isEqualTo("a \nb");
    }
}
