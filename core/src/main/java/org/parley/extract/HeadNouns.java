package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.EntryTable;
import org.parley.pack.Sense;

/**
 * Whether a verb is done to what a noun names, or a noun is about it: "recall its ambassador", "a ban on all arms exports".
 * The noun may stand in any form and end a compound.
 */
final class HeadNouns {
    private final Parse parse;

    HeadNouns(Parse parse) {
        this.parse = parse;
    }

    /** The unit that is the head of what the word at {@code unit} is done to or about, if it is the trigger's noun; else -1. */
    int at(int unit, EntryTable.Trigger trigger) {
        Sense.Noun head = trigger.head().orElse(null);
        if (head == null) {
            return -1;
        }
        List<Chunk> phrases = phrases(unit);
        phrases.addAll(underFixed(unit, trigger.fixed()));
        for (Chunk chunk : phrases) {
            for (Chunk one : parse.coordination(chunk)) {
                if (is(parse.head(one), head)) {
                    return one.head();
                }
            }
        }
        return -1;
    }

    private List<Chunk> phrases(int unit) {
        Unit word = parse.units.get(unit);
        Clause clause = parse.clause(word);
        if (word.is(Kind.NOUN)) {
            List<Chunk> behind = new ArrayList<>(1);
            parse.chunks(clause).stream()
                    .filter(chunk -> !chunk.bare() && chunk.preposition() == unit + 1)
                    .forEach(behind::add);
            return behind;
        }
        List<Chunk> found = new ArrayList<>(2);
        if (parse.passive(clause, word)) {
            parse.subject(clause).ifPresent(subject -> found.add(subject.chunk()));
        } else {
            found.addAll(parse.objects(clause, unit));
        }
        found.addAll(measured(clause, unit));
        return found;
    }

    /** What the last of the fixed words governs: "agreed on sanctions". */
    private List<Chunk> underFixed(int unit, int[] fixed) {
        if (fixed.length == 0) {
            return List.of();
        }
        return parse.chunks(parse.clause(parse.units.get(unit))).stream()
                .filter(chunk -> !chunk.bare()
                        && chunk.preposition() > unit
                        && parse.tokens.form(parse.units.get(chunk.preposition()).to - 1) == fixed[fixed.length - 1])
                .toList();
    }

    /** What an amount after the verb is an amount of: "freezes 100 million euros in aid". */
    private List<Chunk> measured(Clause clause, int unit) {
        List<Chunk> found = new ArrayList<>(1);
        for (Chunk amount : parse.chunks(clause)) {
            boolean counts =
                    amount.from() > unit && amount.bare() && parse.head(amount).is(Kind.QUANTITY);
            parse.chunks(clause).stream()
                    .filter(next -> counts && !next.bare() && onlyAmounts(amount.to(), next.preposition()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether nothing but a sum converted in brackets stands between two units. */
    private boolean onlyAmounts(int from, int to) {
        for (int k = from; k < to; k++) {
            Unit word = parse.units.get(k);
            if (!word.is(Kind.BRACKET) && !word.is(Kind.QUANTITY)) {
                return false;
            }
        }
        return from <= to;
    }

    /** Whether a word of the phrase's head is a form of the noun, or a compound that ends in it. */
    private boolean is(Unit head, Sense.Noun noun) {
        if (head.noun != null
                && (head.noun.noun() == noun || head.noun.noun().lemma().endsWith(noun.lemma()))) {
            return true;
        }
        for (int token = head.from; token < head.to; token++) {
            if (parse.language.lexicon().endsIn(parse.tokens.lower(token), noun)) {
                return true;
            }
        }
        return false;
    }
}
