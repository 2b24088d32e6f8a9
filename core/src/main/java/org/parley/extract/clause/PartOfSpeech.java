package org.parley.extract.clause;

import java.util.List;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.EntryTable;
import org.parley.pack.Feature;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Tokens;

/**
 * Decides which part each ambiguous word of a sentence plays, from what stands before and after it.
 *
 * <p>Rules of word order only, left to right; no word of any language is named. What stays undecided takes the reading
 * that gives fewer reports: a noun rather than a verb, a preposition rather than a conjunction.
 */
final class PartOfSpeech {
    private final List<Unit> units;
    private final Tokens tokens;
    private final Language language;
    private final Neighbours around;
    private final VerbReading verbs;

    private PartOfSpeech(List<Unit> units, Tokens tokens, Language language) {
        this.units = units;
        this.tokens = tokens;
        this.language = language;
        this.around = new Neighbours(units, tokens, language);
        this.verbs = new VerbReading(units, language, around);
    }

    static void decide(List<Unit> units, Tokens tokens, Language language) {
        PartOfSpeech pass = new PartOfSpeech(units, tokens, language);
        PartedAuxiliaries.mark(units, tokens, language);
        NominalInfinitives.mark(units, tokens, language);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).senses.length > 0 && !units.get(i).decided) {
                pass.decide(i);
            }
        }
        LoneSupines.mark(units, language.grammar());
        pass.particles();
    }

    private void decide(int i) {
        Unit unit = units.get(i);
        int mask = Readings.mask(unit);
        if (secondHalf(i)) {
            unit.kind = Kind.ADJECTIVE;
            units.get(i - 2).kind = Kind.UNKNOWN;
        } else if (Readings.has(mask, WordClass.VERB)
                && Readings.onlyForm(unit, Feature.PRESPART)
                && Readings.modifies(around.previous(i))
                && !around.nounFollows(i)) {
            unit.kind = Readings.has(mask, WordClass.NOUN) ? Kind.NOUN : Kind.UNKNOWN;
            if (unit.is(Kind.NOUN)) {
                Readings.set(unit, Kind.NOUN, WordClass.NOUN, null);
            }
        } else if (attributive(i, mask)) {
            unit.kind = Kind.ADJECTIVE;
            unit.verb = Readings.verbForm(unit, Feature.PART);
        } else if (Readings.has(mask, WordClass.PARTICLE) && verbs.separated(i)) {
            Readings.set(unit, Kind.PARTICLE, WordClass.PARTICLE, null);
        } else if (Readings.has(mask, WordClass.AUXILIARY) && verbs.auxiliary(i, mask)) {
            Readings.set(unit, Kind.AUXILIARY, WordClass.AUXILIARY, verbs.auxiliaryFeature(i));
        } else if (Readings.has(mask, WordClass.INFINITIVE_MARKER)
                && (around.infinitiveFollows(i) || around.opensInfinitive(i))) {
            Readings.set(unit, Kind.INFINITIVE_MARKER, WordClass.INFINITIVE_MARKER, null);
        } else if (Readings.has(mask, WordClass.RELATIVE) && relative(i, mask)) {
            Readings.set(unit, Kind.RELATIVE, WordClass.RELATIVE, null);
        } else if (Readings.has(mask, WordClass.SUBORDINATOR) && subordinator(i, mask)) {
            Readings.set(unit, Kind.SUBORDINATOR, WordClass.SUBORDINATOR, null);
        } else if (Readings.has(mask, WordClass.POSSESSIVE) && around.nominalFollows(i)) {
            Readings.set(unit, Kind.POSSESSIVE, WordClass.POSSESSIVE, null);
        } else if (Readings.has(mask, WordClass.DETERMINER) && around.nominalFollows(i)) {
            Readings.set(unit, Kind.DETERMINER, WordClass.DETERMINER, null);
        } else if (Readings.has(mask, WordClass.VERB) && verbs.verb(i, mask)) {
            Readings.set(unit, Kind.VERB, WordClass.VERB, verbs.feature(i));
        } else if (Readings.has(mask, WordClass.NEGATOR)) {
            Readings.set(unit, Kind.NEGATOR, WordClass.NEGATOR, null);
        } else if (Readings.has(mask, WordClass.COORDINATOR)
                && !(Readings.has(mask, WordClass.PREPOSITION) && around.startsSegment(i))) {
            Readings.set(unit, Kind.COORDINATOR, WordClass.COORDINATOR, null);
        } else if (Readings.has(mask, WordClass.PREPOSITION)
                && !(Readings.has(mask, WordClass.PARTICLE) && around.endsSegment(i))
                && !(Readings.has(mask, WordClass.ADVERB) && !around.nominalFollows(i))) {
            Readings.set(unit, Kind.PREPOSITION, WordClass.PREPOSITION, null);
        } else if (Readings.has(mask, WordClass.PARTICLE)) {
            Readings.set(unit, Kind.PARTICLE, WordClass.PARTICLE, null);
        } else if (Readings.has(mask, WordClass.ADVERB)) {
            Readings.set(unit, Kind.ADVERB, WordClass.ADVERB, null);
        } else if (Readings.has(mask, WordClass.PRONOUN)) {
            Readings.set(unit, Kind.PRONOUN, WordClass.PRONOUN, null);
        } else if (Readings.has(mask, WordClass.NOUN)
                && !(Readings.has(mask, WordClass.ADJECTIVE) && around.nounFollows(i))) {
            Readings.set(unit, Kind.NOUN, WordClass.NOUN, null);
        } else if (Readings.has(mask, WordClass.ADJECTIVE)) {
            Readings.set(unit, Kind.ADJECTIVE, WordClass.ADJECTIVE, null);
            unit.verb = Readings.verbForm(unit, Feature.PART);
        } else {
            rest(unit, mask, i);
        }
    }

    /** "US-backed rebels": a participle behind a name and a hyphen describes what follows, and the name does nothing itself. */
    private boolean secondHalf(int i) {
        return i > 1
                && units.get(i - 1).hyphen
                && units.get(i - 2).is(Kind.ACTOR)
                && tokens.joined(units.get(i).from)
                && (Readings.canBe(units.get(i), Feature.PART) || Readings.canBe(units.get(i), Feature.PRESPART))
                && around.nounFollows(i);
    }

    /** A participle between article and noun, where the clause has its finite verb already: "to the banned group". */
    private boolean attributive(int i, int mask) {
        Unit before = around.previous(i);
        return Readings.has(mask, WordClass.VERB)
                && before != null
                && before.is(Kind.DETERMINER)
                && Readings.canBe(units.get(i), Feature.PART)
                && around.finiteInSegmentBefore(i)
                && around.nounFollows(i);
    }

    private void rest(Unit unit, int mask, int i) {
        if (Readings.has(mask, WordClass.DETERMINER)) {
            Readings.set(
                    unit,
                    Readings.has(mask, WordClass.PRONOUN) ? Kind.PRONOUN : Kind.DETERMINER,
                    Readings.has(mask, WordClass.PRONOUN) ? WordClass.PRONOUN : WordClass.DETERMINER,
                    null);
        } else if (Readings.has(mask, WordClass.SUBORDINATOR) && !around.verbAhead(i + 1)) {
            Readings.set(unit, Kind.PREPOSITION, WordClass.SUBORDINATOR, null);
        } else if (Readings.has(mask, WordClass.SUBORDINATOR)) {
            Readings.set(unit, Kind.SUBORDINATOR, WordClass.SUBORDINATOR, null);
        } else if (Readings.has(mask, WordClass.QUESTION)) {
            Readings.set(unit, Kind.QUESTION, WordClass.QUESTION, null);
        } else if (Readings.has(mask, WordClass.RELATIVE)) {
            Readings.set(unit, Kind.RELATIVE, WordClass.RELATIVE, null);
        } else if (Readings.has(mask, WordClass.POSSESSIVE)) {
            Readings.set(unit, Kind.POSSESSIVE, WordClass.POSSESSIVE, null);
        } else if (Readings.has(mask, WordClass.PREPOSITION)) {
            Readings.set(unit, Kind.PREPOSITION, WordClass.PREPOSITION, null);
        } else if (Readings.has(mask, WordClass.VERB)) {
            asParticipleOrVerb(unit, i);
        } else {
            unit.kind = Kind.ADVERB;
        }
    }

    /** A verb form that cannot be a clause's verb here: a participle before a noun works like an adjective. */
    private void asParticipleOrVerb(Unit unit, int i) {
        Sense.VerbForm participle = Readings.verbForm(unit, Feature.PART);
        if (participle != null && around.nounFollows(i)) {
            unit.kind = Kind.ADJECTIVE;
            unit.verb = participle;
        } else if (around.determined(i)) {
            unit.kind = Kind.UNKNOWN;
        } else {
            Readings.set(unit, Kind.VERB, WordClass.VERB, verbs.feature(i));
        }
    }

    /** Whether a verb of saying stands before token {@code i} in its segment. */
    private boolean speechBefore(int i) {
        for (int k = i - 1; k >= 0 && !units.get(k).boundary() && !units.get(k).is(Kind.SUBORDINATOR); k--) {
            if (units.get(k).is(Kind.VERB) && around.speaks(units.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of saying takes a clause as its words: "the warning that". */
    private boolean saysThat(Sense.Noun noun) {
        for (EntryTable.Trigger trigger : language.entries().ofNoun(noun)) {
            if (trigger.says()) {
                return true;
            }
        }
        return false;
    }

    /** A relative follows a noun or a comma and has a verb after it. */
    private boolean relative(int i, int mask) {
        Unit before = around.previous(i);
        if (before == null || !around.surelyFiniteAfter(i + 1)) {
            return false;
        }
        if (Readings.has(mask, WordClass.PREPOSITION)
                && !Readings.has(mask, WordClass.PRONOUN)
                && !Readings.has(mask, WordClass.DETERMINER)) {
            return false;
        }
        boolean opensClause = Readings.has(mask, WordClass.SUBORDINATOR);
        if (opensClause && speechBefore(i) && !Readings.canBeFinite(units.get(i + 1))) {
            return false;
        }
        if (opensClause && before.is(Kind.NOUN) && before.noun != null && saysThat(before.noun.noun())) {
            return false;
        }
        boolean afterNoun = before.is(Kind.NOUN)
                || before.is(Kind.UNKNOWN)
                || !opensClause && (before.is(Kind.PRONOUN) || before.is(Kind.QUANTITY) || before.is(Kind.TIME));
        boolean afterComma =
                before.is(Kind.COMMA) && (!Readings.has(mask, WordClass.SUBORDINATOR) || afterNamed(i - 1));
        boolean afterActor = before.is(Kind.ACTOR) && !Readings.has(mask, WordClass.SUBORDINATOR);
        boolean onlyRelative = !Readings.has(mask, WordClass.DETERMINER)
                && !Readings.has(mask, WordClass.PRONOUN)
                && !Readings.has(mask, WordClass.SUBORDINATOR)
                && !Readings.has(mask, WordClass.QUESTION);
        boolean afterPreposition = before.is(Kind.PREPOSITION) && around.previous(i - 1) != null;
        return afterNoun || afterComma || afterActor || onlyRelative || afterPreposition && !around.nominalFollows(i);
    }

    /** "the pact, dat Peru sloot": a comma behind a noun or a name, in a sentence that has had no verb of saying. */
    private boolean afterNamed(int comma) {
        Unit before = around.previous(comma);
        boolean named = before != null && (before.is(Kind.NOUN) || before.is(Kind.ACTOR) || before.is(Kind.UNKNOWN));
        for (int k = comma - 1; k >= 0 && named; k--) {
            named = !(units.get(k).is(Kind.VERB) && around.speaks(units.get(k)));
        }
        return named && !around.svo();
    }

    /** A subordinator opens a clause: a finite verb must follow. One that is also a preposition needs it in the same segment. */
    private boolean subordinator(int i, int mask) {
        boolean supine =
                Readings.has(mask, WordClass.PREPOSITION) && LoneSupines.follows(units, i + 1, language.grammar());
        if (Readings.has(mask, WordClass.ADVERB) && !around.startsSegment(i) && !supine) {
            return false;
        }
        if (Readings.has(mask, WordClass.DETERMINER) || Readings.has(mask, WordClass.PRONOUN)) {
            Unit before = around.previous(i);
            boolean opens = before != null && !before.is(Kind.PREPOSITION) && !before.is(Kind.COORDINATOR);
            return opens && around.surelyFiniteAfter(i + 1);
        }
        if (Readings.has(mask, WordClass.PREPOSITION)) {
            boolean clauseFollows =
                    around.surelyFiniteInSegment(i + 1, true) || around.pastFollowsName(i + 1) || supine;
            return clauseFollows && (around.startsSegment(i) || around.finiteBefore(i)) && !around.invertedAfter(i);
        }
        if (Readings.has(mask, WordClass.ADVERB) || Readings.has(mask, WordClass.COORDINATOR)) {
            return around.surelyFiniteInSegment(i + 1, false) && around.startsSegment(i);
        }
        return around.verbAhead(i + 1);
    }

    /** A verb's fixed particle is no preposition: "ställer in mötet", "call off the talks". */
    private void particles() {
        long forms = 0;
        for (Unit unit : units) {
            forms |= EntryTable.Trigger.bit(tokens.form(unit.from));
        }
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.verb == null || !unit.is(Kind.VERB)) {
                continue;
            }
            for (int form : language.entries().particles(unit.verb.verb())) {
                if ((EntryTable.Trigger.bit(form) & forms) != 0) {
                    particle(i, form);
                }
            }
        }
    }

    private void particle(int verb, int form) {
        for (int k = verb + 1;
                k < units.size() && k <= verb + 8 && !units.get(k).boundary();
                k++) {
            Unit unit = units.get(k);
            boolean wanted = unit.to - unit.from == 1 && tokens.form(unit.from) == form;
            if (wanted && (unit.is(Kind.PREPOSITION) || unit.is(Kind.ADVERB)) && closes(verb, k)) {
                unit.kind = Kind.PARTICLE;
                return;
            }
            if (around.svo() && !nominal(unit)) {
                return;
            }
        }
    }

    /** Where the object follows the verb, its particle stands right behind it or right behind the object, never before a time. */
    private boolean closes(int verb, int k) {
        if (!around.svo()) {
            return true;
        }
        Unit next = k + 1 < units.size() ? units.get(k + 1) : null;
        if (next == null || next.boundary()) {
            return true;
        }
        return !next.is(Kind.TIME) && (k == verb + 1 || !nominal(next));
    }

    private static boolean nominal(Unit unit) {
        return switch (unit.kind) {
            case ACTOR, NOUN, DETERMINER, POSSESSIVE, ADJECTIVE, UNKNOWN, PRONOUN, QUANTITY, ADVERB -> true;
            default -> false;
        };
    }
}
