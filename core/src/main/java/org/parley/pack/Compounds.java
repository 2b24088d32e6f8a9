package org.parley.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Takes an unknown word apart into a known noun at its right end and whatever stands before it.
 *
 * <p>Only nouns marked {@code compound} may end a compound. The longest such end wins; the left half may be any word of
 * three letters or more, since what counts is whether a pass knows it (a name, goods). Thread-safe.
 */
public final class Compounds {
    private static final int SHORTEST_HALF = 3;

    private final Forms forms;
    private final IntFunction<Sense[]> senses;
    private final List<String> links;

    /**
     * A compound.
     *
     * @param left the first half without linking letters, in lower case
     */
    public record Split(String left, Sense.NounForm right) {}

    Compounds(Forms forms, IntFunction<Sense[]> senses, List<String> links) {
        this.forms = forms;
        this.senses = senses;
        this.links = List.copyOf(links);
    }

    /** The split of {@code word} (lower case); empty if it is none or the language does not compound. */
    public Optional<Split> split(String word) {
        if (links.isEmpty() || word.length() > 60) {
            return Optional.empty();
        }
        for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
            for (Sense sense : senses.apply(forms.id(word, cut, word.length()))) {
                if (sense instanceof Sense.NounForm right && right.noun().compound()) {
                    return Optional.of(new Split(withoutLink(word.substring(0, cut)), right));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether {@code word} is a form of {@code noun}, or a compound with one at its right end. */
    boolean endsIn(String word, Sense.Noun noun) {
        int last = links.isEmpty() || word.length() > 60 ? 0 : word.length() - SHORTEST_HALF;
        for (int cut = 0; cut <= last; cut = cut == 0 ? SHORTEST_HALF : cut + 1) {
            for (Sense sense : senses.apply(forms.id(word, cut, word.length()))) {
                if (sense instanceof Sense.NounForm form && form.noun() == noun) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The left half as a known form: with its linking letters if that is a word, else without the first ones that fit. */
    private String withoutLink(String left) {
        if (forms.id(left) >= 0) {
            return left;
        }
        for (String link : links) {
            int end = left.length() - link.length();
            if (!link.isEmpty() && left.endsWith(link) && end >= SHORTEST_HALF && forms.id(left, 0, end) >= 0) {
                return left.substring(0, end);
            }
        }
        return left;
    }
}
