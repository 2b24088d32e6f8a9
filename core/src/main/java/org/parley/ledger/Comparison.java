package org.parley.ledger;

import java.util.List;

/**
 * What comparing two profiles gave.
 *
 * @param score how strongly, to choose between several; 0 for different
 * @param reasons why, in English
 */
public record Comparison(Verdict verdict, int score, List<String> reasons) {
    /** One dealing, perhaps one, or two. */
    public enum Verdict {
        SAME,
        MAYBE,
        DIFFERENT
    }

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    public boolean same() {
        return verdict == Verdict.SAME;
    }

    public boolean different() {
        return verdict == Verdict.DIFFERENT;
    }

    static Comparison different(String reason) {
        return new Comparison(Verdict.DIFFERENT, 0, List.of(reason));
    }
}
