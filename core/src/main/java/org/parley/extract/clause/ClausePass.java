package org.parley.extract.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/**
 * Cuts a sentence into clauses, one finite verb each.
 *
 * <p>One pass from left to right with a stack of open clauses: subordinators and relatives open one, a comma closes one
 * that has its verb, a second finite verb resumes the clause that still waits for its own or begins another.
 */
final class ClausePass {
    private final List<Unit> units;
    private final Language language;
    private final boolean verbLast;
    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<Clause> open = new ArrayDeque<>();
    private Clause current;
    private int quoteEnd = -1;

    /** the mark that closes quoted words which are part of the clause around them */
    private int inlineEnd = -1;

    private int beforeQuote = -1;
    private final Lookahead ahead;

    private ClausePass(List<Unit> units, Language language) {
        this.units = units;
        this.language = language;
        this.ahead = new Lookahead(units, language);
        this.verbLast = language.grammar().subordinate() == Grammar.Subordinate.VERB_LAST;
        this.current = ahead.opensWithCondition()
                ? begin(Clause.Type.SUBORDINATE, -1, "condition", -1)
                : begin(Clause.Type.MAIN, -1, "", -1);
    }

    static List<Clause> run(List<Unit> units, Language language) {
        ClausePass pass = new ClausePass(units, language);
        for (int i = 0; i < units.size(); i++) {
            pass.step(i);
        }
        return pass.clauses;
    }

    private Clause begin(Clause.Type type, int parent, String relation, int antecedent) {
        Clause clause = new Clause(clauses.size(), type, parent, relation, antecedent);
        clauses.add(clause);
        return clause;
    }

    private void step(int i) {
        Unit unit = units.get(i);
        if (i == quoteEnd) {
            closeQuote(i);
        }
        switch (unit.kind) {
            case SUBORDINATOR -> openClause(i, Clause.Type.SUBORDINATE, relation(unit));
            case QUESTION -> {
                if (current.finite >= 0 && ahead.finiteAhead(i + 1)) {
                    openClause(i, Clause.Type.SUBORDINATE, "question");
                } else {
                    put(i);
                }
            }
            case RELATIVE -> openRelative(i);
            case INFINITIVE_MARKER -> infinitive(i);
            case COORDINATOR -> coordinate(i);
            case STOP -> {
                put(i);
                if (i + 1 < units.size()) {
                    open.clear();
                    current = current.units.size() == 1 ? current : begin(Clause.Type.MAIN, -1, "", -1);
                }
            }
            case QUOTE -> quote(i);
            case COMMA, DASH, BRACKET -> comma(i);
            default -> content(i);
        }
    }

    /** Opens an infinitive's clause, unless it was opened before its marker already: "om ... te". */
    private void infinitive(int i) {
        if (current.is(Clause.Type.INFINITIVE)
                && current.verbs.isEmpty()
                && units.get(current.firstUnit()).opensInfinitive()) {
            put(i);
        } else {
            openClause(i, Clause.Type.INFINITIVE, "");
        }
    }

    /** "of breaking its word": a verb in -ing right after a preposition has a clause of its own. */
    private boolean gerund(int i) {
        Unit unit = units.get(i);
        return i > 0
                && unit.presentParticiple()
                && units.get(i - 1).is(Kind.PREPOSITION)
                && units.get(i - 1).clause == current.number;
    }

    /** A word that opens complements and conditions ("if") opens a condition unless a verb of saying governs it. */
    private String relation(Unit unit) {
        int verb = current.verbs.isEmpty() ? -1 : ahead.lastLexical(current);
        boolean governed = verb >= 0 && ahead.speaks(units.get(verb));
        if (governed || !unit.key().equals("complement")) {
            return unit.key();
        }
        for (Sense sense : unit.senses) {
            if (sense instanceof Sense.Closed closed
                    && closed.wordClass() == WordClass.SUBORDINATOR
                    && closed.key().equals("condition")) {
                return closed.key();
            }
        }
        return unit.key();
    }

    /** "refuses accept": an infinitive without its marker that hangs on a verb and not on an auxiliary has its own clause. */
    private boolean bareInfinitive(int i) {
        Unit unit = units.get(i);
        if (!unit.is(Kind.VERB) || unit.verb == null || !unit.verb.feature().infinitive() || current.verbs.isEmpty()) {
            return false;
        }
        int governor = current.verbs.get(current.verbs.size() - 1);
        if (!units.get(governor).is(Kind.VERB)) {
            return false;
        }
        for (int k = governor + 1; k < i; k++) {
            if (units.get(k).is(Kind.COORDINATOR) || units.get(k).boundary()) {
                return false;
            }
        }
        return true;
    }

    private void put(int i) {
        Unit unit = units.get(i);
        unit.clause = current.number;
        current.units.add(i);
        if (unit.is(Kind.VERB) || unit.is(Kind.AUXILIARY)) {
            current.verbs.add(i);
            boolean adds = current.relation.equals(Clause.PARTICIPLE) && unit.presentParticiple();
            if (current.finite < 0 && (unit.finite() || adds)) {
                current.finite = i;
            }
        }
    }

    private void openClause(int i, Clause.Type type, String relation) {
        if (current.finite < 0
                && current.units.isEmpty()
                && type == Clause.Type.SUBORDINATE
                && current.is(Clause.Type.MAIN)) {
            open.push(current);
            current = begin(type, current.number, relation, -1);
        } else {
            Clause parent = current;
            int governor = parent.verbs.isEmpty() ? -1 : parent.verbs.get(parent.verbs.size() - 1);
            open.push(parent);
            current = begin(type, parent.number, relation, governor);
        }
        put(i);
    }

    private void openRelative(int i) {
        int antecedent = -1;
        for (int k = i - 1; k >= 0 && antecedent < 0; k--) {
            Kind kind = units.get(k).kind;
            if (kind == Kind.NOUN || kind == Kind.ACTOR || kind == Kind.UNKNOWN || kind == Kind.PRONOUN) {
                antecedent = k;
            } else if (kind != Kind.COMMA
                    && kind != Kind.PREPOSITION
                    && kind != Kind.TIME
                    && kind != Kind.QUOTE
                    && kind != Kind.BRACKET) {
                break;
            }
        }
        open.push(current);
        current = begin(Clause.Type.RELATIVE, current.number, "relative", antecedent);
        put(i);
    }

    /** A comma ends a clause that has its verb, if what follows is not more of the same. */
    private void comma(int i) {
        put(i);
        if (i + 1 >= units.size()) {
            return;
        }
        Unit next = units.get(i + 1);
        if (next.is(Kind.SUBORDINATOR) || next.is(Kind.RELATIVE) || next.is(Kind.COORDINATOR) || next.boundary()) {
            return;
        }
        if (ahead.adds(i + 1)) {
            add();
        } else if (ahead.finiteAhead(i + 1)) {
            resume(i + 1);
        } else if (!current.is(Clause.Type.MAIN) && complete(current) && verbLast && !open.isEmpty()) {
            current = open.pop();
        }
    }

    private boolean withinParticiple() {
        Clause at = current;
        while (at.parent >= 0 && !at.relation.equals(Clause.PARTICIPLE)) {
            at = clauses.get(at.parent);
        }
        return at.relation.equals(Clause.PARTICIPLE);
    }

    private void add() {
        Clause host = mainOf(current);
        open.push(current);
        current = begin(Clause.Type.SUBORDINATE, host.number, Clause.PARTICIPLE, -1);
        current.sharesSubjectWith = host.number;
    }

    private boolean complete(Clause clause) {
        return clause.finite >= 0 || clause.is(Clause.Type.INFINITIVE) && !clause.verbs.isEmpty();
    }

    /** Goes back to the nearest open clause that still wants its finite verb; if none does, begins another main clause. */
    private void resume(int next) {
        if (!complete(current)) {
            return;
        }
        for (Clause clause : open) {
            if (clause.finite < 0 && !clause.is(Clause.Type.INFINITIVE)) {
                while (current != clause) {
                    current = open.pop();
                }
                return;
            }
        }
        boolean parenthesis = !open.isEmpty() && ahead.closesSoon(next);
        Clause outer = open.isEmpty() ? current : open.peekLast();
        if (!parenthesis) {
            open.clear();
        }
        current = begin(Clause.Type.MAIN, -1, "", outer.finite);
        if (verbLast
                && next >= 2
                && ahead.listed(next)
                && outer.is(Clause.Type.MAIN)
                && outer.finite > outer.firstUnit()) {
            current.sharesSubjectWith = outer.number;
        }
    }

    /** A coordinator begins a clause if a finite verb stands on both sides of it. */
    private void coordinate(int i) {
        if (i + 1 < units.size() && ahead.adds(i + 1) && withinParticiple()) {
            add();
            put(i);
            return;
        }
        ahead.pastBehind(i, current);
        int finite = ahead.nextFinite(i + 1);
        if (finite < 0 || !complete(current)) {
            put(i);
            return;
        }
        Clause before = current;
        boolean subjectShared = !ahead.subjectBetween(i + 1, finite);
        boolean speakerGoesOn = subjectShared && !verbLast && ahead.speakerGoesOn(i, current);
        if (subjectShared && before.is(Clause.Type.INFINITIVE) && Readings.asInfinitive(units.get(finite))) {
            put(i);
            return;
        }
        boolean sameType = !before.is(Clause.Type.MAIN)
                && !speakerGoesOn
                && (!verbLast
                        || ahead.clusterEndsClause(finite)
                        || subjectShared && before.finite >= 0 && ahead.clusterEndsClause(finite));
        if (sameType) {
            current = begin(
                    before.type == Clause.Type.INFINITIVE ? Clause.Type.MAIN : before.type,
                    before.parent,
                    before.relation,
                    before.antecedent);
        } else {
            open.clear();
            current = begin(Clause.Type.MAIN, -1, "", -1);
            before = mainOf(before);
        }
        if (subjectShared) {
            current.sharesSubjectWith = before.number;
        }
        put(i);
    }

    private Clause mainOf(Clause clause) {
        Clause main = clause;
        while (main.parent >= 0 && !main.is(Clause.Type.MAIN)) {
            main = clauses.get(main.parent);
        }
        return main;
    }

    /** Any other word; a second finite verb means that another clause has begun or been resumed. */
    private void content(int i) {
        Unit unit = units.get(i);
        if (ahead.zeroRelative(i, current)) {
            openRelative(i);
            return;
        }
        if (gerund(i) || bareInfinitive(i)) {
            openClause(i, Clause.Type.INFINITIVE, gerund(i) ? Clause.GERUND : "");
            return;
        }
        boolean second = unit.finite()
                && (current.finite >= 0 || ahead.endsInfinitive(i, current) && waiting())
                && !inCluster(i)
                && !(verbLast && ahead.underAuxiliary(unit, current));
        if (second) {
            if (ahead.saysAtLast(i)) {
                open.clear();
                current = begin(Clause.Type.MAIN, -1, "", -1);
            } else if (waiting()) {
                resume(i);
            } else {
                complement(i);
            }
        }
        put(i);
    }

    private boolean waiting() {
        return open.stream().anyMatch(clause -> clause.finite < 0 && !clause.is(Clause.Type.INFINITIVE));
    }

    private boolean inCluster(int i) {
        Unit before = i > 0 ? units.get(i - 1) : units.get(i);
        if (before.finite() && units.get(i).finite() && !current.is(Clause.Type.MAIN)) {
            return false;
        }
        return before.is(Kind.VERB) || before.is(Kind.AUXILIARY);
    }

    /** "said China had agreed": what stands after the first verb belongs to a clause of its own, taken back from this one. */
    private void complement(int i) {
        int start = i;
        while (start - 1 > current.finite
                && Lookahead.nominal(units.get(start - 1))
                && units.get(start - 1).clause == current.number) {
            start--;
        }
        boolean speech = current.finite >= 0 && ahead.speaks(units.get(ahead.lastLexical(current)));
        Clause parent = current;
        open.push(parent);
        current = begin(Clause.Type.SUBORDINATE, parent.number, speech ? "complement" : "", ahead.lastLexical(parent));
        for (int k = start; k < i; k++) {
            parent.units.remove(Integer.valueOf(k));
            parent.verbs.remove(Integer.valueOf(k));
            put(k);
        }
    }

    /** Quoted words with a verb of their own are clauses apart; other quoted words are part of the clause around them. */
    private void quote(int i) {
        if (quoteEnd > i || inlineEnd == i) {
            put(i);
            return;
        }
        int end = ahead.quoteEnd(i + 1);
        boolean apart = current.units.isEmpty() && ahead.comma(end) || ahead.sentence(i + 1, end);
        put(i);
        if (!apart || ahead.continues(i, current)) {
            inlineEnd = end;
        } else {
            open.push(current);
            beforeQuote = current.number;
            quoteEnd = end;
            current = begin(Clause.Type.MAIN, current.number, "quote", -1);
        }
    }

    private void closeQuote(int i) {
        quoteEnd = -1;
        Clause before = clauses.get(beforeQuote);
        open.clear();
        current = before.finite >= 0 && ahead.finiteAhead(i + 1) || before.units.size() <= 1
                ? begin(Clause.Type.MAIN, -1, "", -1)
                : before;
    }
}
