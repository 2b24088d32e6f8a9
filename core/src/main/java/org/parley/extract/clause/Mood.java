package org.parley.extract.clause;

import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;

/**
 * What a clause's verbs say about the reality of what they tell, computed once for any word in it.
 *
 * @param time done, now or future
 * @param modality what a modal adds
 * @param negated whether the clause denies it
 * @param condition whether the clause is itself a condition
 */
public record Mood(Time time, Modality modality, boolean negated, boolean condition) {

    /** When, as the verb tells it. */
    public enum Time {
        DONE,
        NOW,
        FUTURE
    }

    /** What a modal adds. */
    public enum Modality {
        NONE,
        POSSIBLE,
        OBLIGED,
        WANTED,
        EXPECTED,
        HEARSAY,
        /** what would have been, and was not */
        UNREAL
    }

    /** Whether an infinitive hangs on a bare "be": "is to meet" is a plan where the verb stands right after its subject. */
    public static boolean arranged(Parse parse, Clause clause) {
        if (!clause.is(Clause.Type.INFINITIVE)
                || clause.parent < 0
                || parse.language.grammar().order() != Grammar.Order.SVO) {
            return false;
        }
        Clause parent = parse.clauses.get(clause.parent);
        Unit before = parse.units.get(Math.max(0, clause.firstUnit() - 1));
        if (parent.verbs.isEmpty()) {
            return headline(parse, parent, before);
        }
        return parent.verbs.size() == 1
                && before.is(Kind.AUXILIARY)
                && before.auxiliary != null
                && before.auxiliary.means().equals("be")
                && before.clause == parent.number;
    }

    /** "Norway to expel envoy": whether the clause is no more than a name, which opens the sentence. */
    private static boolean headline(Parse parse, Clause clause, Unit last) {
        return clause.is(Clause.Type.MAIN)
                && clause.firstUnit() == 0
                && last.is(Kind.ACTOR)
                && last.chunk >= 0
                && clause.units.stream()
                        .map(parse.units::get)
                        .allMatch(unit -> unit.chunk >= 0
                                        && parse.chunks.get(unit.chunk).first() == 0
                                        && parse.chunks.get(unit.chunk).bare()
                                || unit.is(Kind.COORDINATOR)
                                || unit.is(Kind.COMMA));
    }

    private static boolean marker(Parse parse, Clause clause) {
        return clause.units.stream().anyMatch(unit -> parse.units.get(unit).is(Kind.INFINITIVE_MARKER));
    }

    public static Mood of(Parse parse, Clause clause) {
        return parse.mood(clause);
    }

    /** Worked out anew; {@link #of} does so once a clause. */
    static Mood find(Parse parse, Clause clause) {
        if (clause.relation.equals(Clause.GERUND) && clause.parent >= 0) {
            return of(parse, parse.clauses.get(clause.parent));
        }
        if (arranged(parse, clause)) {
            return new Mood(Time.FUTURE, Modality.NONE, parse.negated(clause), false);
        }
        Time time = Time.NOW;
        Modality modality = Modality.NONE;
        boolean haveOrBe = false;
        boolean participle = false;
        @Nullable Feature future = null;
        boolean finiteSeen = false;
        for (int number : clause.verbs) {
            Unit unit = parse.units.get(number);
            boolean past = false;
            if (unit.auxiliary != null && unit.is(Kind.AUXILIARY)) {
                past = unit.auxiliary.feature() == Feature.PAST;
                participle |= unit.auxiliary.feature() == Feature.PART || unit.auxiliary.feature() == Feature.SUP;
                haveOrBe |= unit.auxiliary.means().equals("have")
                        || unit.auxiliary.means().equals("be");
                boolean main = unit.auxiliary.means().equals("going") && clause.verbs.size() == 1;
                switch (main ? "" : unit.auxiliary.means()) {
                    case "future", "going" -> {
                        time = Time.FUTURE;
                        future = unit.auxiliary.feature();
                    }
                    case "possible", "may", "allowed" -> modality = Modality.POSSIBLE;
                    case "must" -> modality = Modality.OBLIGED;
                    case "want" -> modality = Modality.WANTED;
                    case "expected" -> modality = Modality.EXPECTED;
                    case "hearsay", "seem" -> modality = Modality.HEARSAY;
                    default -> {}
                }
            } else if (unit.verb != null) {
                past = unit.verb.feature() == Feature.PAST || unit.verb.feature() == Feature.SPASSPAST;
                participle |= unit.verb.feature().participle();
                past |= unit.loneSupine;
            }
            if (past && !finiteSeen && time == Time.NOW) {
                time = Time.DONE;
            }
            finiteSeen |= unit.finite();
        }
        boolean headline = clause.finite < 0 && clause.is(Clause.Type.MAIN) && !marker(parse, clause);
        if (time == Time.NOW && participle && (haveOrBe || headline)) {
            time = Time.DONE;
        }
        if (future != null && modality == Modality.NONE && haveOrBe && participle) {
            if (parse.language.grammar().hearsay().contains(future)) {
                modality = Modality.HEARSAY;
                time = Time.DONE;
            } else if (future == Feature.PAST) {
                modality = Modality.UNREAL;
            }
        }
        return new Mood(time, modality, parse.negated(clause), clause.relation.equals("condition"));
    }
}
