package org.parley.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.ledger.Ledger;

/** What is told of in several articles of the made-up press comes together, and nothing else does. */
class LedgerScoreTest {
    private final LedgerScore score = new LedgerScore(Press.load());

    @Test
    void dealingsComeTogether() {
        Ledger ledger = score.told();
        assertThat(score.dealings(ledger).precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.dealings(ledger).recall()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.steps(ledger).precision()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theyComeTogetherByASecondPersonsKey() {
        LedgerScore second = new LedgerScore(Press.second());
        assertThat(second.dealings(second.told()).precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(second.dealings(second.told()).recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void theTrueNumberOfSourcesIsWithinTheInterval() {
        LedgerScore.Intervals roots = score.roots(score.told(), false);
        assertThat(roots.right()).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * roots.all()));
        assertThat(roots.narrow()).isGreaterThanOrEqualTo((int) Math.ceil(0.80 * roots.all()));
    }
}
