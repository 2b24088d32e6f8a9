package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.extract.Quotes.Quote;
import org.parley.text.Text;

class QuotesTest {
    private static final String TEXT = """
        The minister was calm. \u201cWe shall see what comes,\u201d he said, \u201cyes\u201d and \u201cno, not at all\u201d.

        - A line behind a dash has a speaker of its own.

        He called it \u201ca very long day\u201d \u201cand a night\u201d, and left. Nothing else was said by anybody on that day.

        \u201cThis one never closes, said the minister.
        """;

    @Test
    void theNearestPassageIsFoundAsIfAllWereLookedAt() {
        Text text = Passes.scan("en", TEXT);
        Quotes quotes = Quotes.of(text);
        List<Quote> all = all(quotes, text.tokens().size());
        assertThat(all).hasSizeGreaterThan(5);
        for (int from = -12; from < text.tokens().size(); from++) {
            for (int length : new int[] {1, 7, 25}) {
                assertThat(quotes.near(from, from + length))
                        .as("from %d, %d tokens", from, length)
                        .isEqualTo(slow(all, from, from + length));
            }
        }
    }

    @Test
    void nothingBeyondTheTextIsQuoted() {
        Text text = Passes.scan("en", "He came to Lima. Berg");
        Quotes quotes = Quotes.of(text);
        assertThat(quotes.inside(-1)).isFalse();
        assertThat(quotes.inside(text.tokens().size())).isFalse();
    }

    @Test
    void aQuoteBehindADatelineIsAQuote() {
        Text text = Passes.scan("en", "LIMA (Reuters) - \u201cThe border is calm again,\u201d the minister said.\n");
        assertThat(all(Quotes.of(text), text.tokens().size())).hasSize(1);
    }

    /** Every passage of three words or more is nearest to its own first token. */
    private static List<Quote> all(Quotes quotes, int tokens) {
        List<Quote> all = new ArrayList<>();
        for (int i = 0; i < tokens; i++) {
            quotes.near(i, i + 1).filter(quote -> !all.contains(quote)).ifPresent(all::add);
        }
        all.sort(java.util.Comparator.comparingInt(Quote::from));
        return all;
    }

    private static Optional<Quote> slow(List<Quote> all, int from, int to) {
        return all.stream()
                .filter(quote -> quote.from() < to && from < quote.to())
                .findFirst()
                .or(() -> all.stream()
                        .filter(quote -> Math.abs(quote.to() - from) <= 2)
                        .findFirst());
    }
}
