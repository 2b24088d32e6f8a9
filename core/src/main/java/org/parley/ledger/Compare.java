package org.parley.ledger;

import java.util.List;

/**
 * Judges whether two profiles tell of one dealing. Symmetric; looks at nothing but the two.
 *
 * <p>Between profiles of different {@link Standing}, same means that the looser one fits the firmer.
 */
public final class Compare {
    static final String DIFFERENT_DAYS = "different days";

    private Compare() {}

    public static Comparison of(Profile a, Profile b) {
        if (a.kind() != b.kind()) {
            return Comparison.different("different kinds");
        }
        if (a.standing() == Standing.WEAK && b.standing() == Standing.WEAK) {
            return Comparison.different("neither says enough");
        }
        return switch (a.kind()) {
            case CONTACT -> CompareContacts.of(a, b);
            case MEASURE -> CompareMeasures.of(a, b);
            case ACCORD -> CompareAccords.of(a, b);
            case STATEMENT -> CompareStatements.of(a, b);
            case ACTION -> actions(a, b);
        };
    }

    private static Comparison actions(Profile a, Profile b) {
        if (!a.type().equals(b.type()) || Weighing.shared(a.from(), b.from()).isEmpty()) {
            return Comparison.different("another actor or another sort of action");
        }
        if (Weighing.contradict(a.to(), b.to())) {
            return Comparison.different("different targets");
        }
        if (Weighing.placesContradict(a.place(), b.place())) {
            return Comparison.different("different places");
        }
        int gap = a.gap(b);
        if (gap > 1) {
            return Comparison.different(DIFFERENT_DAYS);
        }
        Weighing weighing = new Weighing().because("same actor and type", 2);
        if (!Weighing.shared(marks(a, "w"), marks(b, "w")).isEmpty()) {
            return weighing.because("same words", 9).same();
        }
        if (a.open() || b.open()) {
            return undated(a, b, weighing);
        }
        if (gap > 0) {
            return weighing.maybe("a day apart");
        }
        weighing.because("same day", 4);
        if (Weighing.contradict(a.figures(), b.figures())) {
            return weighing.maybe("different numbers");
        }
        if (a.standing() == Standing.WEAK || b.standing() == Standing.WEAK) {
            boolean number = !Weighing.shared(a.figures(), b.figures()).isEmpty();
            boolean target = !Weighing.shared(a.to(), b.to()).isEmpty();
            return number || target
                    ? weighing.because(number ? "same number" : "same target", 2)
                            .same()
                    : weighing.maybe("no target to tell by");
        }
        return a.standing() == b.standing() && (loose(a) || loose(b)) && a.first() != b.first()
                ? weighing.maybe("the days are told too loosely")
                : weighing.same();
    }

    private static Comparison undated(Profile a, Profile b, Weighing weighing) {
        boolean aimed = !Weighing.shared(a.to(), b.to()).isEmpty();
        boolean told = !Weighing.shared(a.figures(), b.figures()).isEmpty() || wordsShared(a, b);
        return aimed && told && !Weighing.contradict(a.figures(), b.figures())
                ? weighing.because("same target, number or words, told close by", 3)
                        .same()
                : weighing.maybe("no day is told");
    }

    /** Half of the long words of the one that has fewer are the other's too. */
    static boolean wordsShared(Profile a, Profile b) {
        List<String> one = marks(a, "c");
        List<String> other = marks(b, "c");
        int shared = Weighing.shared(one, other).size();
        return shared > 0 && 2 * shared >= Math.min(one.size(), other.size());
    }

    static boolean loose(Profile profile) {
        return profile.days() > Profiler.EXACT_DAYS;
    }

    static List<String> marks(Profile profile, String sort) {
        return profile.marks().stream().filter(mark -> mark.startsWith(sort)).toList();
    }
}
