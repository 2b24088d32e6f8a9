package org.parley.ledger;

import java.util.List;
import org.parley.model.ActionType;

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
        if (isRelease(a) && isRelease(b) && isMirrored(a, b)) {
            return a.gap(b) <= 1
                    ? new Weighing().because("each releases to the other", 2).maybe("perhaps two halves of a swap")
                    : Comparison.different(DIFFERENT_DAYS);
        }
        if (!a.type().equals(b.type()) || Weighing.shared(a.from(), b.from()).isEmpty()) {
            return Comparison.different("another actor or another sort of action");
        }
        if (Weighing.contradict(a.to(), b.to()) && !isSwapped(a, b)) {
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

    static boolean isRelease(Profile profile) {
        return profile.type().equals(ActionType.RELEASE.word());
    }

    /** Each gives to the other only what the other is told to give to it. */
    private static boolean isMirrored(Profile a, Profile b) {
        return a.from().size() == 1
                && a.to().size() == 1
                && a.from().equals(b.to())
                && a.to().equals(b.from())
                && !a.from().equals(a.to());
    }

    /** One tells of a swap, in which both sides give and get, the other of what one of them gave. */
    private static boolean isSwapped(Profile a, Profile b) {
        return isRelease(a) && isRelease(b) && (isHalfOf(a, b) || isHalfOf(b, a));
    }

    private static boolean isHalfOf(Profile half, Profile swap) {
        return swap.from().size() > 1
                && swap.from().containsAll(half.from())
                && swap.from().containsAll(half.to());
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
