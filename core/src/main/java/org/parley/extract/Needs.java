package org.parley.extract;

import java.util.List;
import java.util.Map;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.extract.number.Quantity;
import org.parley.pack.NounClasses;
import org.parley.pack.Ontology;
import org.parley.pack.PhraseTable;
import org.parley.pack.Sense;

/** Whether the parts of an event are of the classes that its entry needs: one bans wheat, and one bans a party. */
final class Needs {
    private static final String MEASURE = "measure";

    private Needs() {}

    /** Whether each part that the entry makes conditions for is there and has a filler of one of its classes. */
    static boolean met(Event event) {
        for (Map.Entry<String, List<String>> need : event.entry.needs().entrySet()) {
            if (event.part(need.getKey()).stream()
                    .noneMatch(filler -> need.getValue().stream().anyMatch(name -> is(event.parse, filler, name)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Parse parse, Filler filler, String name) {
        if (name.equals(NounClasses.SIDE)) {
            return filler.acts();
        }
        if (name.equals(NounClasses.PERSON)) {
            return filler.mention()
                    .filter(mention -> mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
                    .isPresent();
        }
        for (Chunk chunk : parse.chunks) {
            int from = parse.units.get(chunk.from()).from;
            int to = parse.units.get(chunk.to() - 1).to;
            if (from < filler.to() && filler.from() < to) {
                return headed(parse, chunk, name) || measured(parse, chunk, name);
            }
        }
        return false;
    }

    /** Whether the phrase only measures the one behind it, which is of the class: "40 tonnes of rice", "a shipload of rice". */
    private static boolean measured(Parse parse, Chunk chunk, String name) {
        Chunk next = chunk.number() + 1 < parse.chunks.size() ? parse.chunks.get(chunk.number() + 1) : null;
        Unit head = head(parse, chunk);
        boolean of = next != null
                && (head.is(Kind.QUANTITY) || has(parse, MEASURE, head))
                && (next.from() == chunk.to()
                        || next.preposition() == chunk.to()
                                && parse.language
                                        .grammar()
                                        .of()
                                        .contains(parse.lower(parse.units.get(next.preposition()))));
        return next != null && of && headed(parse, next, name);
    }

    private static boolean headed(Parse parse, Chunk chunk, String name) {
        return switch (name) {
            case NounClasses.GOOD -> good(parse, chunk);
            case NounClasses.SUM -> sum(parse, chunk);
            default -> has(parse, name, head(parse, chunk));
        };
    }

    /** Whether the word is a noun of the class; of a name ("Iranian soldiers", "jets from Peru") one of its words. */
    private static boolean has(Parse parse, String name, Unit word) {
        if (word.noun != null) {
            return parse.language.classes().has(name, word.noun.noun());
        }
        for (int token = word.to - 1; token >= word.from; token--) {
            for (Sense sense : parse.language.lexicon().senses(parse.tokens.form(token))) {
                if (sense instanceof Sense.NounForm form
                        && parse.language.classes().has(name, form.noun())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last noun of the phrase: "Iranian diplomats"; its head where it has none. */
    private static Unit head(Parse parse, Chunk chunk) {
        for (int k = chunk.to() - 1; k >= chunk.from(); k--) {
            if (parse.units.get(k).is(Kind.NOUN)) {
                return parse.units.get(k);
            }
        }
        return parse.head(chunk);
    }

    private static boolean sum(Parse parse, Chunk chunk) {
        for (int k = chunk.from(); k < chunk.to(); k++) {
            Quantity quantity = parse.units.get(k).quantity;
            if (quantity != null && quantity.kind() == Quantity.Kind.MONEY) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase ends in words for goods. */
    private static boolean good(Parse parse, Chunk chunk) {
        int end = parse.units.get(chunk.to() - 1).to;
        for (int i = parse.units.get(chunk.from()).from; i < end; i++) {
            for (PhraseTable.Match<Ontology.Concept> match :
                    parse.language.concepts().table().matches(parse.tokens, i, end)) {
                if (match.value().kind().equals("good") && i + match.length() == end) {
                    return true;
                }
            }
        }
        return false;
    }
}
