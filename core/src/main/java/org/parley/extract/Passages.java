package org.parley.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extract.clause.NamedSides;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.Cues.Cue;

/** What is named in stretches of text that may run over many sentences. A quoted passage is looked through once, however often it is asked about. */
final class Passages {
    private final List<Parse> parses;
    private final Map<Quotes.Quote, Words> quoted = new HashMap<>();
    private final Map<Quotes.Quote, Set<String>> around = new HashMap<>();

    /** @param parses the sentences of the article in order */
    Passages(List<Parse> parses) {
        this.parses = parses;
    }

    /**
     * Words said.
     *
     * @param sides sides named in them
     * @param blame whether they reproach somebody with something
     */
    record Words(Set<String> sides, boolean blame) {}

    Words words(int from, int to) {
        Set<String> sides = new LinkedHashSet<>();
        boolean blame = false;
        for (int k = place(from); k < parses.size() && parses.get(k).sentence.from() < to; k++) {
            sides.addAll(NamedSides.of(parses.get(k), from, to));
            blame |= parses.get(k).marks.has(Cue.BLAME, from, to);
        }
        return new Words(sides, blame);
    }

    Words words(Quotes.Quote quote) {
        return quoted.computeIfAbsent(quote, key -> words(quote.from(), quote.to()));
    }

    /** The sides named in the sentences that a quoted passage has part in. */
    Set<String> around(Quotes.Quote quote) {
        return around.computeIfAbsent(quote, key -> {
            Set<String> sides = new LinkedHashSet<>();
            of(parses, quote).forEach(parse -> sides.addAll(parse.sidesNamed()));
            return sides;
        });
    }

    /** Whether a sentence that the passage has part in says itself, outside of it, who speaks. */
    boolean spoken(Quotes.Quote quote, Quotes quotes) {
        for (Parse parse : of(parses, quote)) {
            for (Unit unit : parse.units) {
                if (unit.is(Unit.Kind.VERB)
                        && !quotes.inside(unit.from)
                        && says(parse, unit)
                        && parse.subject(parse.clause(unit)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the verb takes quoted words. */
    static boolean says(Parse parse, Unit unit) {
        return unit.verb != null && parse.language.entries().quotes(unit.verb.verb());
    }

    /** The two sentences before one, itself, and the one after it, as far as there are such. */
    List<Parse> near(Parse parse) {
        int place = place(parses, parse.sentence.from());
        return parses.subList(Math.max(0, place - 2), Math.min(parses.size(), place + 2));
    }

    /** The sentences that a quoted passage has part in. */
    static List<Parse> of(List<Parse> parses, Quotes.Quote quote) {
        int first = place(parses, quote.from());
        int after = first;
        while (after < parses.size() && parses.get(after).sentence.from() < quote.to()) {
            after++;
        }
        return parses.subList(first, after);
    }

    /** Place of the first sentence that ends behind the token. */
    private int place(int token) {
        return place(parses, token);
    }

    /** Place of a sentence among all of the article. */
    static int place(List<Parse> parses, Parse parse) {
        return place(parses, parse.sentence.from());
    }

    private static int place(List<Parse> parses, int token) {
        int low = 0;
        int high = parses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parses.get(middle).sentence.to() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
