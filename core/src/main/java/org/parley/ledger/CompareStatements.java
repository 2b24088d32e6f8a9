package org.parley.ledger;

import java.util.Set;

/** Statements: same speaker, act and day, and a quote, number, dealing or topic in common. */
final class CompareStatements {
    private CompareStatements() {}

    static Comparison of(Profile a, Profile b) {
        if (!a.type().equals(b.type()) || Weighing.shared(a.from(), b.from()).isEmpty()) {
            return Comparison.different("another speaker or another act");
        }
        int gap = a.gap(b);
        if (gap > 1) {
            return Comparison.different("different days");
        }
        Weighing weighing = new Weighing().because("same speaker and act", 2);
        boolean firm = firmly(a, b, weighing);
        if (!firm && Weighing.peopleContradict(a, b)) {
            return Comparison.different("different people");
        }
        if (gap == 1) {
            return firm
                    ? weighing.because("a day apart", 1).same()
                    : Comparison.different("a day apart, and nothing in common that is only once");
        }
        Set<String> topics = Weighing.shared(a.topics(), b.topics());
        if (firm) {
            return weighing.because("same day", 2).same();
        }
        if (Weighing.contradict(a.topics(), b.topics())) {
            return Comparison.different("different topics");
        }
        boolean dated = a.standing() != Standing.WEAK && b.standing() != Standing.WEAK;
        return !topics.isEmpty() && dated
                ? weighing.because("same day and topic", 3).same()
                : weighing.maybe("same day, nothing else in common");
    }

    /** A quote, number, dealing or wording in common: what hardly comes twice. */
    private static boolean firmly(Profile a, Profile b, Weighing weighing) {
        boolean firm = false;
        firm |= sharing(a, b, "w", "same words", 9, weighing);
        firm |= sharing(a, b, "q", "shared quote", 6, weighing);
        firm |= sharing(a, b, "a", "about the same dealing", 4, weighing);
        firm |= sharing(a, b, "n", "shared number", 3, weighing);
        return firm;
    }

    private static boolean sharing(Profile a, Profile b, String sort, String reason, int weight, Weighing weighing) {
        if (Weighing.shared(Compare.marks(a, sort), Compare.marks(b, sort)).isEmpty()) {
            return false;
        }
        weighing.because(reason, weight);
        return true;
    }
}
