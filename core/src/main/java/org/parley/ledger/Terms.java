package org.parley.ledger;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what two tellings say was agreed, as far as words can be compared. */
final class Terms {
    private static final int LONG = 5;
    private static final int STEM = 5;
    /** Of fewer long words nobody can say that they mean something else. */
    private static final int LEAST = 2;

    private Terms() {}

    /** Both name numbers and none is the same; or, in one language, both are of several words of which none is the same. */
    static boolean differ(Telling a, Telling b) {
        Set<String> numbers = Words.numbers(a.content());
        Set<String> others = Words.numbers(b.content());
        if (!numbers.isEmpty() && !others.isEmpty()) {
            return isApart(numbers, others);
        }
        boolean language = a.publication().language().equals(b.publication().language());
        Set<String> stems = stems(a.content());
        Set<String> those = stems(b.content());
        return language && stems.size() >= LEAST && those.size() >= LEAST && isApart(stems, those);
    }

    private static boolean isApart(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.isEmpty();
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word -> word.length() >= LONG)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }
}
