package org.parley.extract.clause;

import java.util.List;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.WordClass;

/** What the words of a clause do to its verb: deny it, turn it to the passive, or make it describe a noun. */
public final class Polarity {
    private Polarity() {}

    /** Whether the words of the clause deny it. */
    static boolean negated(List<Unit> units, Clause clause) {
        boolean bracket = false;
        for (int unit : clause.units) {
            if (units.get(unit).is(Kind.BRACKET)) {
                bracket = !bracket;
            }
            if (units.get(unit).is(Kind.NEGATOR) && !bracket && !governed(units, unit) && !ofInfinitive(units, unit)) {
                return true;
            }
        }
        int before = clause.is(Clause.Type.INFINITIVE) ? clause.firstUnit() - 1 : -1;
        if (before > 0 && units.get(before).is(Kind.PARTICLE)) {
            before--;
        }
        return before >= 0 && units.get(before).is(Kind.NEGATOR) && ofInfinitive(units, before);
    }

    /**
     * Whether a negator right behind a phrase and before an infinitive's marker denies the infinitive: "warned Peru not to leave",
     * "besloot niet uit te zetten".
     */
    public static boolean ofInfinitive(List<Unit> units, int negator) {
        int next = negator + 1;
        if (next < units.size() && units.get(next).is(Kind.PARTICLE)) {
            next++;
        }
        return negator > 0
                && next < units.size()
                && units.get(next).is(Kind.INFINITIVE_MARKER)
                && units.get(next).clause != units.get(negator).clause
                && !units.get(negator - 1).is(Kind.AUXILIARY)
                && !units.get(negator - 1).is(Kind.INFINITIVE_MARKER);
    }

    /** Whether a negator stands right behind a preposition and before its noun, and so denies that noun only: "with no result". */
    private static boolean governed(List<Unit> units, int negator) {
        int before = negator > 1 && units.get(negator - 1).is(Kind.QUOTE) ? negator - 2 : negator - 1;
        boolean attributive = before >= 0
                && (units.get(before).is(Kind.DETERMINER) || UnitPass.can(units.get(before), WordClass.DETERMINER))
                && negator + 2 < units.size()
                && units.get(negator + 1).verb != null;
        return attributive
                || negator > 0
                        && negator + 1 < units.size()
                        && units.get(negator - 1).is(Kind.PREPOSITION)
                        && (units.get(negator + 1).is(Kind.NOUN)
                                || units.get(negator + 1).is(Kind.ADJECTIVE)
                                || units.get(negator + 1).is(Kind.UNKNOWN));
    }

    /** Whether the verb at {@code unit} is passive: by ending, or a participle under a passive auxiliary or under be. */
    static boolean passive(List<Unit> units, Clause clause, Unit verb, Grammar grammar) {
        if (verb.verb == null) {
            return false;
        }
        Feature feature = verb.verb.feature();
        if (feature.endingPassive()) {
            return true;
        }
        if (feature != Feature.PART) {
            return false;
        }
        boolean have = false;
        for (int unit : clause.verbs) {
            Unit auxiliary = units.get(unit);
            if (auxiliary.auxiliary != null && auxiliary.is(Kind.AUXILIARY)) {
                switch (auxiliary.auxiliary.means()) {
                    case "passive" -> {
                        return true;
                    }
                    case "be" -> {
                        return !grammar.perfectBe().contains(verb.verb.verb().lemma());
                    }
                    case "have" -> have = true;
                    default -> {}
                }
            }
        }
        return !have;
    }

    /** Whether the verb at {@code unit} is a participle right behind a noun and without an object, in a clause that had its verb before. */
    static boolean describesNoun(List<Unit> units, Clause clause, int unit) {
        Unit word = units.get(unit);
        if (unit == 0 || word.verb == null || word.verb.feature() != Feature.PART) {
            return false;
        }
        Unit before = units.get(unit - 1);
        boolean behindNoun = before.is(Kind.NOUN) || before.is(Kind.UNKNOWN) || before.is(Kind.ACTOR);
        boolean hasObject = unit + 1 < units.size()
                && Lookahead.nominal(units.get(unit + 1))
                && !units.get(unit + 1).is(Kind.PREPOSITION);
        if (behindNoun && !hasObject) {
            for (int verb : clause.verbs) {
                if (verb < unit - 1 && units.get(verb).is(Kind.VERB)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the verb at {@code unit} is an infinitive behind an article. */
    static boolean namesDeed(List<Unit> units, int unit) {
        Unit word = units.get(unit);
        return unit > 0
                && word.verb != null
                && word.verb.feature() == Feature.INF
                && UnitPass.can(units.get(unit - 1), WordClass.DETERMINER);
    }

    /** Whether a participle only adds to the noun before a comma: "a truce, brokered by Peru". */
    static boolean reduced(List<Unit> units, Clause clause, Unit verb) {
        int unit = verb.number;
        boolean behindComma = unit > 1
                && verb.verb != null
                && verb.verb.feature() == Feature.PART
                && units.get(unit - 1).is(Kind.COMMA)
                && units.get(unit - 2).chunk >= 0;
        if (behindComma) {
            for (int other : clause.verbs) {
                if (other < unit && units.get(other).is(Kind.VERB)) {
                    return true;
                }
            }
        }
        return false;
    }
}
