package org.parley.ledger;

import java.util.List;
import java.util.Set;
import org.parley.model.Kind;

/**
 * Judges whether two profiles tell of one dealing. Symmetric; looks at nothing but the two.
 *
 * <p>Between profiles of different {@link Standing}, same means that the looser one fits the firmer.
 */
public final class Compare {
    private static final String DIFFERENT_DAYS = "different days";

    private Compare() {}

    public static Comparison of(Profile a, Profile b) {
        if (a.kind() != b.kind()) {
            return Comparison.different("different kinds");
        }
        if (a.standing() == Standing.WEAK && b.standing() == Standing.WEAK) {
            return Comparison.different("neither says enough");
        }
        return switch (a.kind()) {
            case CONTACT -> contacts(a, b);
            case MEASURE -> CompareMeasures.of(a, b);
            case ACCORD -> CompareAccords.of(a, b);
            case STATEMENT -> CompareStatements.of(a, b);
            case ACTION -> actions(a, b);
        };
    }

    /** Meetings of every sort are one family; a call is no meeting. */
    static String family(Profile profile) {
        return profile.kind() == Kind.CONTACT
                ? switch (profile.type()) {
                    case "meeting", "summit", "talks", "visit" -> "meeting";
                    case "letter", "message" -> "letter";
                    default -> profile.type();
                }
                : profile.type();
    }

    private static Comparison contacts(Profile a, Profile b) {
        Set<String> sides = Weighing.shared(a.from(), b.from());
        boolean oneHoldsOther =
                sides.size() == Math.min(a.from().size(), b.from().size());
        if (!family(a).equals(family(b)) || sides.isEmpty() || sides.size() < 2 && !oneHoldsOther) {
            return Comparison.different("other sides or another sort of contact");
        }
        if (Weighing.placesContradict(a.place(), b.place())) {
            return Comparison.different("different places");
        }
        if (Weighing.peopleContradict(a, b)) {
            return Comparison.different("different people");
        }
        int gap = Math.min(a.gap(b), Math.min(movedGap(a, b), movedGap(b, a)));
        if (gap > 1) {
            return contactsMoved(a, b, gap);
        }
        Weighing weighing = sided(a, b);
        weighing.because(gap == 0 ? "same day" : "a day apart", gap == 0 ? 6 : 3);
        if (a.type().equals(b.type())) {
            weighing.because("same type", 2);
        }
        if (!a.place().isEmpty() && !b.place().isEmpty()) {
            weighing.because("same place", 3);
        }
        if (!Weighing.shared(a.people(), b.people()).isEmpty()) {
            weighing.because("same people", 4);
        }
        if (!oneHoldsOther) {
            return weighing.maybe("each names a side that the other does not");
        }
        return a.standing() == b.standing() && (loose(a) || loose(b)) && a.first() != b.first()
                ? weighing.maybe("the days are told too loosely")
                : weighing.same();
    }

    private static Comparison contactsMoved(Profile a, Profile b, int gap) {
        return a.planned() && b.planned() && gap <= Blocks.PLAN_PAD && a.standing() == b.standing()
                ? sided(a, b).maybe("planned for days %d apart: perhaps moved".formatted(gap))
                : Comparison.different(DIFFERENT_DAYS);
    }

    /** Days between the day that {@code a} says it was due and what {@code b} says. */
    private static int movedGap(Profile a, Profile b) {
        return a.due() == Profile.OPEN_LAST || !b.planned()
                ? Integer.MAX_VALUE
                : Math.max(0, Math.max(a.due() - b.last(), b.first() - a.dueLast()));
    }

    private static boolean loose(Profile profile) {
        return profile.days() > Profiler.EXACT_DAYS;
    }

    private static Weighing sided(Profile a, Profile b) {
        return new Weighing().because(a.from().equals(b.from()) ? "same sides" : "one names more sides", 2);
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
        if (gap > 0) {
            return weighing.maybe("a day apart");
        }
        weighing.because("same day", 4);
        if (Weighing.contradict(a.figures(), b.figures())) {
            return weighing.maybe("different numbers");
        }
        if (a.standing() == Standing.WEAK || b.standing() == Standing.WEAK) {
            return Weighing.shared(a.to(), b.to()).isEmpty()
                    ? weighing.maybe("no target to tell by")
                    : weighing.because("same target", 2).same();
        }
        return a.standing() == b.standing() && (loose(a) || loose(b)) && a.first() != b.first()
                ? weighing.maybe("the days are told too loosely")
                : weighing.same();
    }

    static List<String> marks(Profile profile, String sort) {
        return profile.marks().stream().filter(mark -> mark.startsWith(sort)).toList();
    }
}
