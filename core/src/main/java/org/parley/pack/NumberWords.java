package org.parley.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Bound;

/**
 * What the quantities pass knows of one language.
 *
 * @param atoms the words of numbers
 * @param tenUnit whether tens stand before units, so that words may join by a hyphen (twenty-one)
 * @param decimal decimal mark
 * @param thousands mark between groups of three digits
 * @param denominators what makes the number before it a fraction, and of what
 * @param suffixes scale letters glued to digits (10k), case as written
 * @param unitsBefore what may stand before a number as its unit: signs and codes of money, "percentage of"
 * @param unitsAfter what may stand after it
 * @param cents parts of a currency: hundredth of the currency named
 * @param coins what an article may count, as an amount of {@code home}
 * @param home the first currency of the pack
 * @param boundsBefore words before a number that make it a bound
 * @param boundsOfAmounts more of them, which before a length of time or a year mean something else
 * @param boundsAfter words after it
 * @param ranges words of ranges: between, from, and, to, change
 * @param closed the closed-class words, which are never what is counted
 * @param timeNouns units, weekdays and months: what an ordinal counts in a date
 * @param durations words for lengths of time, with their ISO 8601 designator
 */
public record NumberWords(
        NumberAtoms atoms,
        boolean tenUnit,
        char decimal,
        char thousands,
        WordSet articles,
        WordSet and,
        WordSet minus,
        WordSet point,
        WordSet notAlone,
        Map<String, Double> suffixes,
        PhraseTable<Double> dozens,
        PhraseTable<Double> denominators,
        List<String> ordinalEndings,
        PhraseTable<Boolean> outOf,
        PhraseTable<Unit> unitsBefore,
        PhraseTable<Unit> unitsAfter,
        PhraseTable<String> cents,
        PhraseTable<Double> coins,
        String home,
        Map<String, String> codes,
        List<String> percentEndings,
        PhraseTable<Bound> boundsBefore,
        PhraseTable<Bound> boundsOfAmounts,
        PhraseTable<Bound> boundsAfter,
        Map<String, PhraseTable<Boolean>> ranges,
        WordSet closed,
        PhraseTable<String> durations,
        PhraseTable<Boolean> timeNouns) {

    /**
     * A unit of a quantity.
     *
     * @param name ISO 4217, {@code %} or {@code pp}
     */
    public record Unit(String name, double factor) {}

    /** Reads {@code numbers.yml}, the marks of {@code grammar.yml}, the words of {@code closed.yml} and the ontology's currencies. */
    public static NumberWords load(DataPath languageFolder, Forms forms, Splitter splitter, Problems problems) {
        return new NumberWordsLoader(languageFolder, forms, splitter, problems).load();
    }

    static Map<String, Double> doubles(Node node, String field, Problems problems) {
        Map<String, Double> values = new HashMap<>();
        node.fields(field, problems).forEach((word, value) -> values.put(word, number(value, problems)));
        return values;
    }

    static double number(Node value, Problems problems) {
        try {
            return Double.parseDouble(value.text(problems));
        } catch (NumberFormatException e) {
            problems.add(
                    value, "\"%s\" is no number".formatted(value.text(problems)), "write a number such as 12 or 1e6");
            return 0;
        }
    }

    static Bound bound(String word) {
        return Bound.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
