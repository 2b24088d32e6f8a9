package org.parley.extract.clause;

import java.util.List;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.Sense;

/**
 * Finds supines that are the only verb of their clause, since a subordinate clause may leave out "have" ("after Norway
 * imposed", in words: "after Norway having-imposed"). Such a supine stands for the finite verb and tells what is done.
 */
final class LoneSupines {
    private LoneSupines() {}

    /** Marks them in one pass from left to right; does nothing where adverbs do not precede the verb of such clauses. */
    static void mark(List<Unit> units, Grammar grammar) {
        if (grammar.subordinate() != Grammar.Subordinate.ADVERB_BEFORE_VERB) {
            return;
        }
        boolean wanted = false;
        boolean auxiliary = false;
        for (Unit unit : units) {
            if (unit.is(Kind.STOP)) {
                wanted = false;
            } else if (unit.is(Kind.SUBORDINATOR) || unit.is(Kind.RELATIVE)) {
                wanted = true;
                auxiliary = false;
            } else if (unit.is(Kind.INFINITIVE_MARKER)) {
                wanted = false;
            } else if (unit.is(Kind.AUXILIARY) && unit.finite()) {
                auxiliary = true;
                wanted = false;
            } else if (wanted && !auxiliary && supine(unit)) {
                unit.loneSupine = true;
                auxiliary = false;
            } else if (unit.finite()) {
                wanted = false;
            }
        }
    }

    /** Whether a name and, in the same segment, a supine without "have" follow: "since Norway told". */
    static boolean follows(List<Unit> units, int from, Grammar grammar) {
        if (grammar.subordinate() != Grammar.Subordinate.ADVERB_BEFORE_VERB
                || from >= units.size()
                || !units.get(from).acts()
                || units.get(from).actor().orElseThrow().possessive()) {
            return false;
        }
        for (int k = from + 1; k < units.size() && !units.get(k).boundary(); k++) {
            Unit unit = units.get(k);
            if (Readings.canBeFinite(unit)) {
                return false;
            }
            if (Readings.canBe(unit, Feature.SUP) || Readings.canBe(unit, Feature.SPASSSUP)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit can be a supine; it becomes one. An auxiliary's participle ("fått") is one too. */
    private static boolean supine(Unit unit) {
        if (unit.is(Kind.AUXILIARY)) {
            return unit.auxiliary != null && unit.auxiliary.feature() == Feature.PART;
        }
        if (!unit.is(Kind.VERB) || unit.finite()) {
            return false;
        }
        return as(unit, Feature.SUP) || as(unit, Feature.SPASSSUP);
    }

    private static boolean as(Unit unit, Feature feature) {
        for (Sense.VerbForm form : unit.verbForms()) {
            if (form.feature() == feature) {
                unit.verb = form;
                return true;
            }
        }
        return false;
    }
}
