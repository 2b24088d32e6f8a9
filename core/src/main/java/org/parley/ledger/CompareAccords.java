package org.parley.ledger;

import java.util.Set;

/** Accords: same parties, and title, place and date, or clock. */
final class CompareAccords {
    /** Days between two tellings that may still be of one accord. */
    static final int NEAR = 31;

    private static final int YEAR = 366;
    /** Days after which what became of an accord may still be told. */
    static final int LIFE = 5 * YEAR;

    private CompareAccords() {}

    static Comparison of(Profile a, Profile b) {
        Set<String> parties = Weighing.shared(a.from(), b.from());
        boolean oneHoldsOther =
                parties.size() == Math.min(a.from().size(), b.from().size());
        if (parties.isEmpty() || !oneHoldsOther) {
            return Comparison.different("other parties");
        }
        Weighing weighing = new Weighing().because("same parties", 2);
        if (!a.title().isEmpty() && a.title().equals(b.title())) {
            return weighing.because("same title", 8).same();
        }
        if (family(a.type()) != 0 && family(b.type()) != 0 && family(a.type()) != family(b.type())) {
            return Comparison.different("another sort of accord");
        }
        int gap = a.gap(b);
        if (isSigned(a, b) || isSigned(b, a)) {
            return signed(a, b, gap, weighing);
        }
        if (!a.clock().isEmpty() && a.clock().equals(b.clock()) && Math.abs(a.year() - b.year()) <= 1) {
            return weighing.because("same term", 5).same();
        }
        if (gap > NEAR) {
            return apart(a, b, gap, weighing);
        }
        if (!a.place().isEmpty()
                && !b.place().isEmpty()
                && !Weighing.placesContradict(a.place(), b.place())
                && gap <= 1) {
            return weighing.because("same place and days", 5).same();
        }
        if (!a.clock().isEmpty() && !b.clock().isEmpty() || Weighing.placesContradict(a.place(), b.place())) {
            return weighing.maybe("another term or place");
        }
        if (a.standing() != b.standing()) {
            return weighing.because("nothing speaks against it", 1).same();
        }
        if (a.open() || b.open()) {
            return undated(a, b, gap, weighing);
        }
        if (Weighing.conceptsContradict(a.goods(), b.goods())) {
            return weighing.maybe("other goods");
        }
        boolean sameDay = gap == 0 && !Compare.loose(a) && !Compare.loose(b);
        return sameDay || gap <= 1 && a.standing() == Standing.LEAN
                ? weighing.because("same days", 3).same()
                : weighing.maybe("no title, place or term in common");
    }

    /** What becomes of an accord is told long after it was made: that parts nothing, and goes where nothing else fits. */
    private static Comparison apart(Profile a, Profile b, int gap, Weighing weighing) {
        boolean later = a.marks().contains(Marks.LATER_LIFE) != b.marks().contains(Marks.LATER_LIFE);
        boolean about = !Weighing.shared(a.topics(), b.topics()).isEmpty();
        if (later && gap <= LIFE) {
            return a.standing() != b.standing() && a.standing() != Standing.WEAK && b.standing() != Standing.WEAK
                    ? weighing.because("what became of it later", 1).same()
                    : weighing.maybe("perhaps what became of it later");
        }
        return about && gap <= YEAR
                ? weighing.maybe("same subject, months apart: perhaps a further step")
                : Comparison.different("different days");
    }

    /** A frame, and later something that was made of it, or of another one. */
    private static boolean isSigned(Profile frame, Profile made) {
        return frame.marks().contains(Marks.FRAMEWORK)
                && made.marks().contains(Marks.MADE)
                && frame.last() < made.first()
                && frame.gap(made) <= YEAR;
    }

    /** The sides and the subject have to be the same; where a telling leaves the subject out, it may be. */
    private static Comparison signed(Profile a, Profile b, int gap, Weighing weighing) {
        boolean weak = a.standing() == Standing.WEAK || b.standing() == Standing.WEAK;
        Set<String> about = Weighing.shared(a.topics(), b.topics());
        return !weak && a.from().equals(b.from()) && about.stream().anyMatch(topic -> !topic.startsWith("~"))
                ? weighing.because("the framework and, %d days later, the accord on the same subject".formatted(gap), 3)
                        .same()
                : weighing.maybe("perhaps what became of that framework");
    }

    /** No day is told: then what it is about, or who made it, has to speak. */
    private static Comparison undated(Profile a, Profile b, int gap, Weighing weighing) {
        boolean about = !Weighing.shared(a.topics(), b.topics()).isEmpty();
        boolean made = !Weighing.shared(a.people(), b.people()).isEmpty();
        return gap == 0 && (about || made)
                ? weighing.because(about ? "same subject, told close by" : "same people, told close by", 3)
                        .same()
                : weighing.maybe("no day is told");
    }

    /** 0 if unsaid; truces and ceasefires are one sort. */
    private static int family(String type) {
        return switch (type) {
            case "truce", "ceasefire" -> 1;
            case "treaty" -> 2;
            case "memorandum" -> 3;
            default -> 0;
        };
    }
}
