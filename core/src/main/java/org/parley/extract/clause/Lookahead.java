package org.parley.extract.clause;

import java.util.List;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.Sense;

/** What stands before and behind a word of a sentence, for the pass that cuts clauses. */
final class Lookahead {
    private final List<Unit> units;
    private final Language language;

    Lookahead(List<Unit> units, Language language) {
        this.units = units;
        this.language = language;
    }

    /** Whether only a short clause such as "zei hij" stands before the next comma. */
    boolean closesSoon(int from) {
        for (int k = from; k < units.size() && k <= from + 4; k++) {
            if (units.get(k).is(Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands before the next boundary. */
    boolean finiteAhead(int from) {
        for (int k = from; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.boundary() || unit.is(Kind.SUBORDINATOR) || unit.is(Kind.RELATIVE)) {
                return false;
            }
            if (unit.finite()) {
                return true;
            }
        }
        return false;
    }

    int nextFinite(int from) {
        for (int k = from; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.boundary() || unit.is(Kind.SUBORDINATOR) || unit.is(Kind.RELATIVE) || unit.is(Kind.COORDINATOR)) {
                return -1;
            }
            if (unit.finite()) {
                return k;
            }
        }
        return -1;
    }

    boolean subjectBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            Kind kind = units.get(k).kind;
            boolean governed = k > 0 && units.get(k - 1).is(Kind.PREPOSITION);
            if ((kind == Kind.ACTOR || kind == Kind.NOUN || kind == Kind.PRONOUN || kind == Kind.UNKNOWN)
                    && !governed) {
                return true;
            }
        }
        for (int k = to + 1; language.grammar().order() == Grammar.Order.V2 && k < units.size() && k <= to + 2; k++) {
            if (to > from && (units.get(k).is(Kind.ACTOR) || units.get(k).is(Kind.PRONOUN))) {
                return true;
            }
        }
        return false;
    }

    boolean clusterEndsClause(int finite) {
        for (int k = finite + 1; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.boundary()) {
                return true;
            }
            if (!unit.is(Kind.VERB) && !unit.is(Kind.AUXILIARY) && !unit.is(Kind.INFINITIVE_MARKER)) {
                return unit.is(Kind.PREPOSITION) || unit.is(Kind.SUBORDINATOR) || unit.is(Kind.COORDINATOR);
            }
        }
        return true;
    }

    int lastLexical(Clause clause) {
        for (int k = clause.verbs.size() - 1; k >= 0; k--) {
            if (units.get(clause.verbs.get(k)).is(Kind.VERB)) {
                return clause.verbs.get(k);
            }
        }
        return clause.finite;
    }

    /** ", accusing", ", adding that": a verb of saying in -ing behind a comma tells what the subject of the whole says besides. */
    boolean adds(int i) {
        int verb = units.get(i).is(Kind.ADVERB) && i + 1 < units.size() ? i + 1 : i;
        return units.get(verb).presentParticiple() && speaks(units.get(verb));
    }

    /** "The border is shut said the minister.": a verb of saying with nothing but an actor behind it has its subject there. */
    boolean saysAtLast(int i) {
        int actor = i + 1 < units.size() && units.get(i + 1).is(Kind.DETERMINER) ? i + 2 : i + 1;
        return language.grammar().order() == Grammar.Order.SVO
                && units.get(i).is(Kind.VERB)
                && speaks(units.get(i))
                && actor < units.size()
                && units.get(actor).is(Kind.ACTOR)
                && (actor + 1 == units.size() || units.get(actor + 1).is(Kind.STOP));
    }

    boolean speaks(Unit unit) {
        return unit.verb != null && language.entries().hasContent(unit.verb.verb());
    }

    /** ", wees hem uit en trok": a verb right behind the comma in a list whose last verb follows a coordinator. */
    boolean listed(int i) {
        if (!units.get(i).is(Kind.VERB)
                || !units.get(i).finite()
                || units.get(i - 2).is(Kind.QUOTE)) {
            return false;
        }
        for (int k = i + 1; k + 1 < units.size() && !units.get(k).boundary(); k++) {
            if (units.get(k).is(Kind.COORDINATOR) && units.get(k + 1).finite()) {
                return true;
            }
        }
        return false;
    }

    static boolean nominal(Unit unit) {
        return switch (unit.kind) {
            case ACTOR,
                    NOUN,
                    ADJECTIVE,
                    DETERMINER,
                    PRONOUN,
                    POSSESSIVE,
                    UNKNOWN,
                    QUANTITY,
                    ADVERB,
                    NEGATOR,
                    PREPOSITION -> true;
            default -> false;
        };
    }

    /**
     * Whether the sentence begins with a clause of condition that only its order marks: the finite verb stands first, and another
     * follows with its subject behind it ("Mislukken de gesprekken, dan komt Parijs met een plan").
     */
    boolean opensWithCondition() {
        boolean first = language.grammar().order() == Grammar.Order.V2
                && !units.isEmpty()
                && units.get(0).finite();
        for (int k = 1; first && k + 1 < units.size(); k++) {
            Unit unit = units.get(k);
            boolean verbFollows = units.get(k + 1).finite();
            if (unit.is(Kind.SUBORDINATOR) && !verbFollows
                    || unit.is(Kind.RELATIVE)
                    || unit.is(Kind.COORDINATOR) && verbFollows
                    || unit.is(Kind.QUOTE)
                    || unit.is(Kind.STOP)) {
                return false;
            }
            if (unit.finite()) {
                Unit next = units.get(k + 1);
                return k > 1 && nominal(next);
            }
        }
        return false;
    }

    /** "zou hem hebben gevraagd": a form of have or be that can be an infinitive is one where only auxiliaries stand before it. */
    boolean underAuxiliary(Unit unit, Clause clause) {
        if (!unit.is(Kind.AUXILIARY)
                || clause.verbs.stream().anyMatch(verb -> !units.get(verb).is(Kind.AUXILIARY))) {
            return false;
        }
        for (Sense sense : unit.senses) {
            if (sense instanceof Sense.Auxiliary auxiliary
                    && auxiliary.feature().infinitive()
                    && (auxiliary.means().equals("have") || auxiliary.means().equals("be"))) {
                unit.auxiliary = auxiliary;
                return true;
            }
        }
        return false;
    }

    /** The next quotation mark, or the end of the sentence. */
    int quoteEnd(int from) {
        int end = from;
        while (end < units.size() && !units.get(end).is(Kind.QUOTE)) {
            end++;
        }
        return end;
    }

    /** Whether a comma stands before or behind the mark that closes quoted words. */
    boolean comma(int mark) {
        return units.get(mark - 1).is(Kind.COMMA)
                || mark + 1 < units.size() && units.get(mark + 1).is(Kind.COMMA);
    }

    /** Whether a finite verb stands between. */
    boolean sentence(int from, int to) {
        for (int k = from; k < to; k++) {
            if (units.get(k).finite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether quoted words go on with the clause before their mark: its subject stands there, they begin with its verb. */
    boolean continues(int mark, Clause clause) {
        int first = mark + 1;
        while (first < units.size() && units.get(first).is(Kind.ADVERB)) {
            first++;
        }
        boolean subject = mark > 0
                && clause.units.size() > 2
                && switch (units.get(mark - 1).kind) {
                    case NOUN, ACTOR, PRONOUN, UNKNOWN -> true;
                    default -> false;
                };
        return subject && first < units.size() && units.get(first).finite() && !says(clause);
    }

    /** Whether the clause has its own finite verb of saying right before its subject: "zei Berg". */
    private boolean says(Clause clause) {
        return clause.finite >= 0 && language.grammar().order() == Grammar.Order.V2 && speaks(units.get(clause.finite));
    }

    /**
     * "said the boat was not there and called on Peru": whether a verb of saying behind a coordinator is the speaker's, since the
     * subject of what he says is nobody who speaks.
     */
    boolean speakerGoesOn(int coordinator, Clause said) {
        int verb = verbBehind(coordinator);
        return verb >= 0
                && said.relation.equals("complement")
                && said.finite >= 0
                && speaks(units.get(verb))
                && said.units.stream()
                        .filter(unit -> unit < said.finite)
                        .map(units::get)
                        .noneMatch(unit -> unit.actor().filter(Mention::acts).isPresent()
                                || unit.is(Kind.PRONOUN) && !unit.key().equals("it"));
    }

    /** Takes a form that can be past or participle for the past where the speaker goes on. */
    void pastBehind(int coordinator, Clause said) {
        int verb = verbBehind(coordinator);
        boolean passive = said.verbs.stream()
                .map(units::get)
                .anyMatch(unit -> unit.verb != null && unit.verb.feature() == Feature.PART);
        if (verb < 0 || passive || units.get(verb).finite() || !speakerGoesOn(coordinator, said)) {
            return;
        }
        for (Sense.VerbForm form : units.get(verb).verbForms()) {
            if (form.feature() == Feature.PAST && form.whole()) {
                units.get(verb).verb = form;
                return;
            }
        }
    }

    private int verbBehind(int coordinator) {
        int verb = coordinator + 1;
        while (verb < units.size() && units.get(verb).is(Kind.ADVERB)) {
            verb++;
        }
        return verb < units.size() && units.get(verb).is(Kind.VERB) ? verb : -1;
    }

    /** "lifted the ban it had set": a pronoun between a noun and a finite verb opens a relative clause that has no other sign. */
    boolean zeroRelative(int i, Clause current) {
        return units.get(i).is(Kind.PRONOUN)
                && language.grammar().order() == Grammar.Order.SVO
                && current.finite >= 0
                && i > 0
                && i + 1 < units.size()
                && units.get(i - 1).is(Kind.NOUN)
                && units.get(i - 1).clause == current.number
                && units.get(i + 1).finite();
    }

    /** "the decision to sail angered Peru": a form that is nothing but past has no place in an infinitive, which ends before it. */
    boolean endsInfinitive(int i, Clause current) {
        Unit unit = units.get(i);
        boolean past = unit.is(Kind.AUXILIARY) || unit.verb != null && unit.verb.feature() == Feature.PAST;
        return past
                && language.grammar().order() == Grammar.Order.SVO
                && current.is(Clause.Type.INFINITIVE)
                && !current.verbs.isEmpty()
                && units.get(i - 1).clause == current.number;
    }
}
