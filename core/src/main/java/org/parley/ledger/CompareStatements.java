package org.parley.ledger;

import java.util.Set;

/** Statements: same speaker, act and day, and a quote, number, dealing or topic in common. */
final class CompareStatements {
    /** Days that may lie between two tellings of words to one side about one topic. */
    private static final int ADDRESSED = 4;

    /** The same for words of one person to nobody. */
    private static final int PERSON = 2;

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
        if (a.open() || b.open()) {
            return firm ? weighing.because("told close by", 1).same() : undated(a, b, weighing);
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
        if (Weighing.conceptsContradict(a.topics(), b.topics())) {
            return Comparison.different("different topics");
        }
        if (!Compare.loose(a) && !Compare.loose(b)) {
            if (Compare.wordsShared(a, b)) {
                return weighing.because("same day and long words", 3).same();
            }
            if (!Weighing.shared(a.to(), b.to()).isEmpty()) {
                return weighing.because("same day, said to the same side", 3).same();
            }
        }
        boolean dated = a.standing() != Standing.WEAK && b.standing() != Standing.WEAK;
        return !topics.isEmpty() && dated
                ? weighing.because("same day and topic", 3).same()
                : weighing.maybe("same day, nothing else in common");
    }

    /**
     * At least one is told without its day: then it has to be said to the same side, or by the same person, and about the same, and
     * be told within the days that such news lives.
     */
    private static Comparison undated(Profile a, Profile b, Weighing weighing) {
        Set<String> topics = Weighing.shared(a.topics(), b.topics());
        boolean words = Compare.wordsShared(a, b);
        if (topics.isEmpty() && !words) {
            return Weighing.conceptsContradict(a.topics(), b.topics())
                    ? Comparison.different("different topics")
                    : weighing.maybe("nothing in common but who speaks");
        }
        boolean addressed = !Weighing.shared(a.to(), b.to()).isEmpty();
        boolean person = !Weighing.shared(a.people(), b.people()).isEmpty();
        int apart = Math.abs(a.last() - b.last());
        if (Weighing.contradict(a.to(), b.to())) {
            return Comparison.different("said to others");
        }
        weighing.because(words ? "same long words" : "same topic", 2);
        if (addressed && apart <= (words ? Profiler.NEWS_DAYS : ADDRESSED) || person && apart <= PERSON) {
            return weighing.because("told within %d days".formatted(Profiler.NEWS_DAYS), 1)
                    .same();
        }
        return weighing.maybe("no day is told");
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
