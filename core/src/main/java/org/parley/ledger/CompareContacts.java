package org.parley.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Contacts: a compatible sort, no contradicting person or place, the same days. */
final class CompareContacts {
    private CompareContacts() {}

    /** Meetings of every sort are one family; a call is no meeting; talks may be held in a room or by telephone. */
    static List<String> families(Profile profile) {
        return switch (profile.type()) {
            case "meeting", "summit", "visit" -> List.of("meeting");
            case "talks" -> List.of("call", "meeting");
            case "letter", "message" -> List.of("letter");
            default -> List.of(profile.type());
        };
    }

    static Comparison of(Profile a, Profile b) {
        Set<String> sides = Weighing.shared(a.from(), b.from());
        boolean oneHoldsOther =
                sides.size() == Math.min(a.from().size(), b.from().size());
        boolean sort = !Weighing.shared(families(a), families(b)).isEmpty();
        if (!sort || sides.isEmpty() || sides.size() < 2 && !oneHoldsOther) {
            return Comparison.different("other sides or another sort of contact");
        }
        if (Weighing.peopleContradict(a, b)) {
            return Comparison.different("different people");
        }
        int gap = Math.min(a.gap(b), Math.min(movedGap(a, b), movedGap(b, a)));
        boolean sameDay = gap == 0 && !Compare.loose(a) && !Compare.loose(b);
        boolean placesContradict = Weighing.placesContradict(a.place(), b.place());
        // the same person is with the same side on one day in one place, whatever it is called in another language
        boolean seen = !Weighing.shared(a.people(), b.people()).isEmpty();
        if (placesContradict && !(sameDay && seen)) {
            return Comparison.different("different places");
        }
        if (gap > 1) {
            return moved(a, b, gap);
        }
        Weighing weighing = sided(a, b);
        weighing.because(gap == 0 ? "same day" : "a day apart", gap == 0 ? 6 : 3);
        if (a.type().equals(b.type())) {
            weighing.because("same type", 2);
        }
        boolean place = !a.place().isEmpty() && !b.place().isEmpty() && !placesContradict;
        if (place) {
            weighing.because("same place", 3);
        }
        if (!Weighing.shared(a.people(), b.people()).isEmpty()) {
            weighing.because("same people", 4);
        }
        if (!oneHoldsOther) {
            return weighing.maybe("each names a side that the other does not");
        }
        return dayed(a, b, gap, weighing, place || met(a, b));
    }

    /** @param known whether the place or the people of two sides are the same */
    private static Comparison dayed(Profile a, Profile b, int gap, Weighing weighing, boolean known) {
        boolean vague = a.open() || b.open() || (Compare.loose(a) || Compare.loose(b)) && a.first() != b.first();
        boolean twoSorts = !families(a).equals(families(b));
        if (twoSorts && !known && (gap > 0 || vague)) {
            return weighing.maybe("talks may be a meeting or a call");
        }
        return vague && a.standing() == b.standing() && !(known && gap == 0)
                ? weighing.maybe("the days are told too loosely")
                : weighing.same();
    }

    /** The same people on two sides. */
    private static boolean met(Profile a, Profile b) {
        Set<String> sides = new HashSet<>();
        Weighing.shared(a.people(), b.people()).forEach(person -> sides.add(person.substring(0, person.indexOf(':'))));
        return sides.size() >= 2;
    }

    private static Comparison moved(Profile a, Profile b, int gap) {
        return a.planned() && b.planned() && gap <= Blocks.PLAN_PAD && a.standing() == b.standing()
                ? sided(a, b).maybe("planned for days %d apart: perhaps moved".formatted(gap))
                : Comparison.different(Compare.DIFFERENT_DAYS);
    }

    /** Days between the day that {@code a} says it was due and what {@code b} says. */
    private static int movedGap(Profile a, Profile b) {
        return a.due() == Profile.OPEN_LAST || !b.planned()
                ? Integer.MAX_VALUE
                : Math.max(0, Math.max(a.due() - b.last(), b.first() - a.dueLast()));
    }

    private static Weighing sided(Profile a, Profile b) {
        return new Weighing().because(a.from().equals(b.from()) ? "same sides" : "one names more sides", 2);
    }
}
