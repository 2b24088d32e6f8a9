package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;

/** A clause of a sentence: which units are in it, how it hangs on another, which verbs it has. */
public final class Clause {
    /** relation of a verb in -ing under a preposition to the clause around it */
    public static final String GERUND = "gerund";

    /** Relation of a verb of saying in -ing behind a comma, which has the subject of the main clause. */
    public static final String PARTICIPLE = "participle";

    /** What kind of clause it is. */
    public enum Type {
        MAIN,
        SUBORDINATE,
        RELATIVE,
        INFINITIVE
    }

    public final int number;
    public final Type type;

    /** number of the clause it hangs on; -1 for none */
    public final int parent;

    /** complement, condition, reason, time ... for a subordinate clause; quote for what is quoted; else "" */
    public final String relation;

    /** unit of the noun that a relative clause is about, or of the verb that governs an infinitive; -1 for none */
    public final int antecedent;

    /** number of the clause whose subject it shares, since it is coordinated and has none of its own; -1 for none */
    public int sharesSubjectWith = -1;

    /** unit of the finite verb; -1 if there is none */
    public int finite = -1;

    /** all verbs and auxiliaries in order */
    public final List<Integer> verbs = new ArrayList<>(3);

    /** all units in order */
    public final List<Integer> units = new ArrayList<>();

    Clause(int number, Type type, int parent, String relation, int antecedent) {
        this.number = number;
        this.type = type;
        this.parent = parent;
        this.relation = relation;
        this.antecedent = antecedent;
    }

    public boolean is(Type wanted) {
        return type == wanted;
    }

    public int firstUnit() {
        return units.isEmpty() ? -1 : units.get(0);
    }
}
