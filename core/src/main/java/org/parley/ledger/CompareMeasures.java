package org.parley.ledger;

import java.util.HashSet;
import java.util.Set;

/** Measures: same imposer, target and type, goods equal or unsaid, and a figure equal or chained. */
final class CompareMeasures {
    /** Days within which two tellings without any figure are taken to mean one measure. */
    static final int NEAR = 31;

    private static final String COUNTER = "countermeasure";

    private CompareMeasures() {}

    static Comparison of(Profile a, Profile b) {
        boolean type = a.type().equals(b.type())
                || a.type().equals(COUNTER)
                || b.type().equals(COUNTER);
        if (!type || Weighing.contradict(a.from(), b.from()) || Weighing.contradict(a.to(), b.to())) {
            return Comparison.different("another imposer, target or sort of measure");
        }
        boolean sided = !Weighing.shared(a.from(), b.from()).isEmpty();
        boolean aimed = !Weighing.shared(a.to(), b.to()).isEmpty();
        if (!sided && !aimed) {
            return Comparison.different("nothing says that they are of the same sides");
        }
        if (Weighing.conceptsContradict(a.goods(), b.goods())) {
            return Comparison.different("different goods");
        }
        Weighing weighing = new Weighing();
        weighing.because(
                a.type().equals(b.type()) ? "same type" : "an unnamed countermeasure",
                a.type().equals(b.type()) ? 3 : 1);
        if (!Weighing.shared(a.goods(), b.goods()).isEmpty()) {
            weighing.because("same goods", 4);
        }
        if (a.standing() == Standing.ANCHOR && b.standing() == Standing.ANCHOR) {
            return figures(a, b, weighing);
        }
        boolean loose = a.standing() != b.standing();
        return loose ? fits(a, b, weighing, sided && aimed) : near(a, b, weighing);
    }

    private static Comparison figures(Profile a, Profile b, Weighing weighing) {
        Set<String> told = new HashSet<>(a.figures());
        told.addAll(a.former());
        Set<String> both = new HashSet<>(b.figures());
        both.addAll(b.former());
        both.retainAll(told);
        if (both.size() == 1 && Weighing.wordsDiffer(a.goods(), b.goods())) {
            return weighing.maybe("the goods are told in other words");
        }
        if (!Weighing.shared(a.figures(), b.figures()).isEmpty()) {
            return weighing.because("same figure", 6).same();
        }
        if (!Weighing.shared(a.former(), b.figures()).isEmpty()
                || !Weighing.shared(a.figures(), b.former()).isEmpty()) {
            return weighing.because("the figure that the other replaced", 4).same();
        }
        return yearsApart(a, b) > 1
                ? Comparison.different("different figures, years apart")
                : weighing.maybe("different figures");
    }

    /** Without figures: the goods, or the wave of reports, has to speak. */
    private static Comparison near(Profile a, Profile b, Weighing weighing) {
        int gap = a.gap(b);
        if (gap > NEAR) {
            return Comparison.different("no figure, and too far apart");
        }
        if (gap > 1 && Weighing.wordsDiffer(a.goods(), b.goods())) {
            return weighing.maybe("the goods are told in other words");
        }
        if (!a.clock().isEmpty() && a.clock().equals(b.clock())) {
            weighing.because("same term", 3);
        }
        if (!Weighing.shared(a.goods(), b.goods()).isEmpty()) {
            return weighing.because("no figure, told within %d days".formatted(NEAR), 2)
                    .same();
        }
        return gap <= 1
                ? weighing.because("neither goods nor figure, same days", 1).same()
                : weighing.maybe("neither goods nor figure");
    }

    private static Comparison fits(Profile a, Profile b, Weighing weighing, boolean bothSides) {
        if (yearsApart(a, b) > 1) {
            return Comparison.different("years apart");
        }
        if (a.gap(b) <= NEAR) {
            weighing.because("told within %d days".formatted(NEAR), Hosts.CLOSE);
        }
        return bothSides || !Weighing.shared(a.goods(), b.goods()).isEmpty()
                ? weighing.because("nothing speaks against it", 1).same()
                : weighing.maybe("one says only half of the sides");
    }

    private static int yearsApart(Profile a, Profile b) {
        return Math.abs(a.year() - b.year());
    }
}
