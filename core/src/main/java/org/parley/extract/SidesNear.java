package org.parley.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;

/** Which sides act in the sentences before a word, and which two an article is about. */
final class SidesNear {
    /** Sentences back in which what a word refers to may be told. */
    private static final int REACH = 3;

    /** the last sentences read, a paragraph's reach back at most */
    private final Deque<Parse> passed = new ArrayDeque<>();

    /** in how many sentences a side has acted */
    private final Map<String, Integer> sentences = new LinkedHashMap<>();

    /** Notes a sentence that has been read. */
    void passed(Parse parse) {
        acting(parse, Integer.MAX_VALUE).forEach(side -> sentences.merge(side, 1, Integer::sum));
        passed.addLast(parse);
        if (passed.size() > REACH) {
            passed.removeFirst();
        }
    }

    /** Whether what a word of one sentence refers to may stand in the other: few sentences back, in this paragraph or the last. */
    static boolean near(Parse before, Parse here) {
        return here.number - before.number <= REACH && here.sentence.paragraph() - before.sentence.paragraph() <= 1;
    }

    /** Sides that act in the sentence up to a token and in the sentence before. */
    Set<String> near(Parse here, int token) {
        Set<String> sides = acting(here, token);
        Parse last = passed.peekLast();
        if (last != null && near(last, here)) {
            sides.addAll(acting(last, Integer.MAX_VALUE));
        }
        return sides;
    }

    /** Sides that act in the sentence before the token; what only says where is left out. */
    static Set<String> acting(Parse parse, int token) {
        Set<String> sides = new LinkedHashSet<>();
        for (int k = 0; k < parse.units.size(); k++) {
            Unit unit = parse.units.get(k);
            boolean located = k > 0
                    && parse.units.get(k - 1).is(Unit.Kind.PREPOSITION)
                    && parse.language
                            .grammar()
                            .location()
                            .contains(parse.units.get(k - 1).word());
            Mention mention = unit.mention;
            if (mention != null && unit.acts() && unit.from < token && !(located && mention.locates())) {
                sides.addAll(mention.sides());
            }
        }
        return sides;
    }

    /**
     * The two sides that the article has told of so far: each in two sentences or more, all others in one at most, which is not near.
     */
    Set<String> articlePair(Parse here) {
        Set<String> near = acting(here, Integer.MAX_VALUE);
        for (Parse parse : passed) {
            if (near(parse, here)) {
                near.addAll(acting(parse, Integer.MAX_VALUE));
            }
        }
        Set<String> pair = new LinkedHashSet<>(sentences.keySet());
        pair.removeIf(side -> sentences.getOrDefault(side, 0) < 2);
        return pair.size() == 2 && pair.containsAll(near) ? pair : Set.of();
    }
}
