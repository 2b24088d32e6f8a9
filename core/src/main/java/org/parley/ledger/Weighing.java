package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what speaks for two profiles being one dealing. Not thread-safe: one per comparison. */
final class Weighing {
    private final List<String> reasons = new ArrayList<>();
    private int score = 1;

    Weighing because(String reason, int weight) {
        reasons.add(reason);
        score += weight;
        return this;
    }

    Comparison same() {
        return new Comparison(Comparison.Verdict.SAME, score, reasons);
    }

    Comparison maybe(String doubt) {
        List<String> all = new ArrayList<>(reasons);
        all.add(doubt);
        return new Comparison(Comparison.Verdict.MAYBE, score, all);
    }

    static Set<String> shared(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Set.of();
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared;
    }

    /** Both say something, and nothing of it is the same. */
    static boolean contradict(List<String> a, List<String> b) {
        return !a.isEmpty() && !b.isEmpty() && shared(a, b).isEmpty();
    }

    /** Both name concepts, and none is the same. Plain words are of one language and speak against nothing. */
    static boolean conceptsContradict(List<String> a, List<String> b) {
        return hasConcept(a) && hasConcept(b) && shared(a, b).isEmpty();
    }

    /** Both name something, nothing of it is the same, and of one at least it is only words. */
    static boolean wordsDiffer(List<String> a, List<String> b) {
        return contradict(a, b) && !conceptsContradict(a, b);
    }

    private static boolean hasConcept(List<String> words) {
        return words.stream().anyMatch(word -> !word.startsWith("~"));
    }

    /** Both name a place, and the names are no spellings of one: in most languages they begin with like consonants. */
    static boolean placesContradict(String a, String b) {
        String one = bones(a);
        String other = bones(b);
        int start = Math.min(3, Math.min(one.length(), other.length()));
        return start > 0 && !one.regionMatches(0, other, 0, start);
    }

    /** The consonants, doubled ones once, those that languages exchange made one; all of a name that has none. */
    private static String bones(String place) {
        StringBuilder bones = new StringBuilder();
        for (char c : place.toCharArray()) {
            char sound = switch (c) {
                case 'c', 'q' -> 'k';
                case 'w' -> 'v';
                case 'z' -> 's';
                default -> c;
            };
            boolean vowel = "aeiouyhj ".indexOf(sound) >= 0;
            if (!vowel && (bones.isEmpty() || bones.charAt(bones.length() - 1) != sound)) {
                bones.append(sound);
            }
        }
        return bones.isEmpty() ? place : bones.toString();
    }

    /** A side is named with different people by the two. */
    static boolean peopleContradict(Profile a, Profile b) {
        if (a.people().isEmpty() || b.people().isEmpty()) {
            return false;
        }
        for (String side : sides(a.people())) {
            List<String> one = of(side, a.people());
            List<String> other = of(side, b.people());
            if (contradict(one, other)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> sides(List<String> people) {
        Set<String> sides = new HashSet<>();
        people.forEach(person -> sides.add(person.substring(0, person.indexOf(':'))));
        return sides;
    }

    private static List<String> of(String side, List<String> people) {
        return people.stream().filter(person -> person.startsWith(side + ":")).toList();
    }
}
