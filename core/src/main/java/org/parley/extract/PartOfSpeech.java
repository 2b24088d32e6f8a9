package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Unit.Kind;
import org.parley.pack.Entry;
import org.parley.pack.EntryTable;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
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

    private PartOfSpeech(List<Unit> units, Tokens tokens, Language language) {
        this.units = units;
        this.tokens = tokens;
        this.language = language;
    }

    static void decide(List<Unit> units, Tokens tokens, Language language) {
        PartOfSpeech pass = new PartOfSpeech(units, tokens, language);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).senses.length > 0) {
                pass.decide(i);
            }
        }
        LoneSupines.mark(units, language.grammar());
        pass.particles();
    }

    private void decide(int i) {
        Unit unit = units.get(i);
        int mask = mask(unit);
        if (has(mask, WordClass.VERB) && onlyForm(unit, Feature.PRESPART) && modifies(previous(i)) && !nounFollows(i)) {
            unit.kind = has(mask, WordClass.NOUN) ? Kind.NOUN : Kind.UNKNOWN;
            if (unit.is(Kind.NOUN)) {
                set(unit, Kind.NOUN, WordClass.NOUN, null);
            }
        } else if (has(mask, WordClass.PARTICLE) && separated(i)) {
            set(unit, Kind.PARTICLE, WordClass.PARTICLE, null);
        } else if (has(mask, WordClass.AUXILIARY) && auxiliary(i, mask)) {
            set(unit, Kind.AUXILIARY, WordClass.AUXILIARY, feature(i));
        } else if (has(mask, WordClass.INFINITIVE_MARKER) && infinitiveFollows(i)) {
            set(unit, Kind.INFINITIVE_MARKER, WordClass.INFINITIVE_MARKER, null);
        } else if (has(mask, WordClass.RELATIVE) && relative(i, mask)) {
            set(unit, Kind.RELATIVE, WordClass.RELATIVE, null);
        } else if (has(mask, WordClass.SUBORDINATOR) && subordinator(i, mask)) {
            set(unit, Kind.SUBORDINATOR, WordClass.SUBORDINATOR, null);
        } else if (has(mask, WordClass.POSSESSIVE) && nominalFollows(i)) {
            set(unit, Kind.POSSESSIVE, WordClass.POSSESSIVE, null);
        } else if (has(mask, WordClass.DETERMINER) && nominalFollows(i)) {
            set(unit, Kind.DETERMINER, WordClass.DETERMINER, null);
        } else if (has(mask, WordClass.VERB) && verb(i, mask)) {
            set(unit, Kind.VERB, WordClass.VERB, feature(i));
        } else if (has(mask, WordClass.NEGATOR)) {
            set(unit, Kind.NEGATOR, WordClass.NEGATOR, null);
        } else if (has(mask, WordClass.COORDINATOR) && !(has(mask, WordClass.PREPOSITION) && startsSegment(i))) {
            set(unit, Kind.COORDINATOR, WordClass.COORDINATOR, null);
        } else if (has(mask, WordClass.PREPOSITION)
                && !(has(mask, WordClass.PARTICLE) && endsSegment(i))
                && !(has(mask, WordClass.ADVERB) && !nominalFollows(i))) {
            set(unit, Kind.PREPOSITION, WordClass.PREPOSITION, null);
        } else if (has(mask, WordClass.PARTICLE)) {
            set(unit, Kind.PARTICLE, WordClass.PARTICLE, null);
        } else if (has(mask, WordClass.ADVERB)) {
            set(unit, Kind.ADVERB, WordClass.ADVERB, null);
        } else if (has(mask, WordClass.PRONOUN)) {
            set(unit, Kind.PRONOUN, WordClass.PRONOUN, null);
        } else if (has(mask, WordClass.NOUN) && !(has(mask, WordClass.ADJECTIVE) && nounFollows(i))) {
            set(unit, Kind.NOUN, WordClass.NOUN, null);
        } else if (has(mask, WordClass.ADJECTIVE)) {
            set(unit, Kind.ADJECTIVE, WordClass.ADJECTIVE, null);
            unit.verb = verbForm(unit, Feature.PART);
        } else {
            rest(unit, mask, i);
        }
    }

    private void rest(Unit unit, int mask, int i) {
        if (has(mask, WordClass.DETERMINER)) {
            set(
                    unit,
                    has(mask, WordClass.PRONOUN) ? Kind.PRONOUN : Kind.DETERMINER,
                    has(mask, WordClass.PRONOUN) ? WordClass.PRONOUN : WordClass.DETERMINER,
                    null);
        } else if (has(mask, WordClass.SUBORDINATOR) && !verbAhead(i + 1)) {
            set(unit, Kind.PREPOSITION, WordClass.SUBORDINATOR, null);
        } else if (has(mask, WordClass.SUBORDINATOR)) {
            set(unit, Kind.SUBORDINATOR, WordClass.SUBORDINATOR, null);
        } else if (has(mask, WordClass.QUESTION)) {
            set(unit, Kind.QUESTION, WordClass.QUESTION, null);
        } else if (has(mask, WordClass.RELATIVE)) {
            set(unit, Kind.RELATIVE, WordClass.RELATIVE, null);
        } else if (has(mask, WordClass.POSSESSIVE)) {
            set(unit, Kind.POSSESSIVE, WordClass.POSSESSIVE, null);
        } else if (has(mask, WordClass.PREPOSITION)) {
            set(unit, Kind.PREPOSITION, WordClass.PREPOSITION, null);
        } else if (has(mask, WordClass.VERB)) {
            asParticipleOrVerb(unit, i);
        } else {
            unit.kind = Kind.ADVERB;
        }
    }

    /** A verb form that cannot be a clause's verb here: a participle before a noun works like an adjective. */
    private void asParticipleOrVerb(Unit unit, int i) {
        Sense.VerbForm participle = verbForm(unit, Feature.PART);
        if (participle != null && nounFollows(i)) {
            unit.kind = Kind.ADJECTIVE;
            unit.verb = participle;
        } else if (determined(i)) {
            unit.kind = Kind.UNKNOWN;
        } else {
            set(unit, Kind.VERB, WordClass.VERB, feature(i));
        }
    }

    private void set(Unit unit, Kind kind, WordClass wordClass, @Nullable Feature wanted) {
        unit.kind = kind;
        for (Sense sense : unit.senses) {
            if (sense.wordClass() != wordClass) {
                continue;
            }
            switch (sense) {
                case Sense.Closed closed -> unit.closed = unit.closed == null ? closed : unit.closed;
                case Sense.Auxiliary auxiliary ->
                    unit.auxiliary =
                            unit.auxiliary == null || auxiliary.feature() == wanted ? auxiliary : unit.auxiliary;
                case Sense.NounForm noun -> unit.noun = unit.noun == null ? noun : unit.noun;
                case Sense.VerbForm verb -> unit.verb = better(unit.verb, verb, wanted);
                case Sense.Adjective adjective -> {}
            }
        }
    }

    /** Of two readings as a verb: the wanted form, then one that needs no particle. */
    private static Sense.VerbForm better(Sense.@Nullable VerbForm old, Sense.VerbForm verb, @Nullable Feature wanted) {
        if (old == null) {
            return verb;
        }
        boolean oldFits = old.feature() == wanted;
        boolean newFits = verb.feature() == wanted;
        if (oldFits != newFits) {
            return newFits ? verb : old;
        }
        return !old.whole() && verb.whole() ? verb : old;
    }

    /** Whether a name, a verb in the past and an object or infinitive follow: "after Beijing accused Washington". */
    private boolean pastFollowsName(int i) {
        int name = i < units.size() && UnitPass.can(units.get(i), WordClass.DETERMINER) ? i + 1 : i;
        if (name + 2 >= units.size()
                || language.grammar().order() != Grammar.Order.SVO
                || !units.get(name).is(Kind.ACTOR)
                || !canBe(units.get(name + 1), Feature.PAST)) {
            return false;
        }
        Unit after = units.get(name + 2);
        return after.is(Kind.ACTOR)
                || UnitPass.can(after, WordClass.DETERMINER)
                || UnitPass.can(after, WordClass.POSSESSIVE)
                || UnitPass.can(after, WordClass.INFINITIVE_MARKER) && infinitiveFollows(name + 2)
                || UnitPass.can(after, WordClass.SUBORDINATOR) && !UnitPass.can(after, WordClass.PREPOSITION);
    }

    /** Whether a base form follows one name that is a single actor: never finite there ("help Russia evade"). */
    private boolean bareAfterName(int i) {
        Unit before = previous(i);
        boolean single = before != null
                && before.is(Kind.ACTOR)
                && before.mention != null
                && !before.mention.possessive()
                && switch (before.mention.kind()) {
                    case STATE, BODY, CAPITAL, PERSON -> true;
                    case OFFICE, PEOPLE, GROUP, SEAT, ORGAN, ADJECTIVE, PLACE, FORUM, MEDIUM, BOTH -> false;
                }
                && !(i > 1 && units.get(i - 2).is(Kind.COORDINATOR));
        return single
                && language.grammar().order() == Grammar.Order.SVO
                && canBe(units.get(i), Feature.INF)
                && !canBe(units.get(i), Feature.PAST);
    }

    /** Which form an ambiguous verb has here: infinitive after a marker or modal, participle after have and be, else finite. */
    private @Nullable Feature feature(int i) {
        Unit unit = units.get(i);
        boolean marked = i > 0 && units.get(i - 1).is(Kind.INFINITIVE_MARKER);
        if (marked && canBe(unit, Feature.INF)) {
            return Feature.INF;
        }
        Unit auxiliary = auxiliaryOfCluster(i);
        if (auxiliary != null && auxiliary.auxiliary != null) {
            boolean perfect = switch (auxiliary.auxiliary.means()) {
                case "have", "be", "passive" -> true;
                default -> false;
            };
            if (perfect && participle(unit) != null) {
                return participle(unit);
            }
            if (perfect && canBe(unit, Feature.PRESPART)) {
                return Feature.PRESPART;
            }
            if (canBe(unit, Feature.INF)) {
                return Feature.INF;
            }
            if (canBe(unit, Feature.SPASSINF)) {
                return Feature.SPASSINF;
            }
        }
        if (participle(unit) != null && reducedRelative(i)) {
            return participle(unit);
        }
        if (bareAfterName(i)) {
            return Feature.INF;
        }
        for (Feature feature : List.of(Feature.PAST, Feature.PRES, Feature.SPASS, Feature.SPASSPAST)) {
            if (canBe(unit, feature)) {
                return feature;
            }
        }
        return null;
    }

    /** A form that can be past or participle is the latter where it follows a noun and another verb must be the finite one. */
    private boolean reducedRelative(int i) {
        Unit before = previous(i);
        if (before == null || !(before.is(Kind.NOUN) || before.is(Kind.UNKNOWN) || before.is(Kind.ACTOR))) {
            return false;
        }
        boolean agentFollows = language.grammar().agent().contains(lower(i + 1)) && agentAt(i + 2);
        boolean actorActs = before.actor().map(Mention::acts).orElse(false) && !governed(i - 1);
        boolean speech = units.get(i).verbForms().stream().anyMatch(this::speaks);
        return agentFollows || !actorActs && !speech && surelyFiniteInSegment(i + 1, false);
    }

    /** Whether the name at {@code i}, or the list it ends, stands under a preposition and so is no subject. */
    private boolean governed(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Unit unit = units.get(k);
            if (unit.is(Kind.PREPOSITION)) {
                return true;
            }
            boolean phrase = unit.is(Kind.ACTOR)
                    || unit.is(Kind.COORDINATOR)
                    || unit.is(Kind.DETERMINER)
                    || unit.is(Kind.ADJECTIVE);
            if (!phrase) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows the preposition can be who does it: a name or a phrase with an article, not "by phone". */
    private boolean agentAt(int i) {
        if (i >= units.size()) {
            return false;
        }
        Unit unit = units.get(i);
        return unit.is(Kind.ACTOR)
                || UnitPass.can(unit, WordClass.DETERMINER)
                || UnitPass.can(unit, WordClass.PRONOUN)
                || UnitPass.can(unit, WordClass.POSSESSIVE)
                || UnitPass.can(unit, WordClass.ADJECTIVE)
                || unit.senses.length == 0;
    }

    /** Whether a verb of saying stands before token {@code i} in its segment. */
    private boolean speechBefore(int i) {
        for (int k = i - 1; k >= 0 && !units.get(k).boundary() && !units.get(k).is(Kind.SUBORDINATOR); k--) {
            if (units.get(k).is(Kind.VERB) && speaks(units.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of saying takes a clause as its words: "the warning that". */
    private boolean saysThat(Sense.Noun noun) {
        return language.entries().ofNoun(noun).stream()
                .flatMap(trigger -> trigger.entry().marks("C").stream())
                .anyMatch(mark -> mark.type() == Entry.Mark.Type.THAT);
    }

    private static @Nullable Feature participle(Unit unit) {
        for (Feature feature : List.of(Feature.PART, Feature.SUP, Feature.SPASSSUP)) {
            if (canBe(unit, feature)) {
                return feature;
            }
        }
        return null;
    }

    /** The auxiliary whose cluster the verb at {@code i} belongs to: in the same segment, before it, or after it where verbs come last. */
    private @Nullable Unit auxiliaryOfCluster(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Unit unit = units.get(k);
            if (unit.is(Kind.AUXILIARY)) {
                return unit;
            }
            if (unit.boundary()
                    || unit.is(Kind.SUBORDINATOR)
                    || unit.is(Kind.RELATIVE)
                    || unit.finite() && !unit.is(Kind.AUXILIARY)
                    || unit.is(Kind.INFINITIVE_MARKER)) {
                break;
            }
        }
        if (language.grammar().subordinate() == Grammar.Subordinate.VERB_LAST) {
            for (int k = i + 1; k < units.size() && k <= i + 3; k++) {
                Unit unit = units.get(k);
                if (unit.is(Kind.UNKNOWN) && UnitPass.can(unit, WordClass.AUXILIARY)) {
                    set(unit, Kind.AUXILIARY, WordClass.AUXILIARY, null);
                    Unit found = unit;
                    unit.kind = Kind.UNKNOWN;
                    return found;
                }
                if (!UnitPass.can(unit, WordClass.VERB)) {
                    break;
                }
            }
        }
        return null;
    }

    private boolean auxiliary(int i, int mask) {
        if (!has(mask, WordClass.POSSESSIVE)) {
            return true;
        }
        Unit before = previous(i);
        if (!nominalFollows(i)) {
            return true;
        }
        return before != null
                && (before.is(Kind.NOUN) || before.is(Kind.UNKNOWN) || before.is(Kind.ACTOR) || before.is(Kind.PRONOUN))
                && !startsSegment(i)
                && surelyNotPossessed(i);
    }

    /** After a noun phrase, "zijn" before a determiner-less noun is a copula only if no other finite verb is near. */
    private boolean surelyNotPossessed(int i) {
        return !surelyFiniteInSegment(i + 1, false) && !finiteBefore(i);
    }

    private boolean infinitiveFollows(int i) {
        for (int k = i + 1; k < units.size() && k <= i + 3; k++) {
            Unit unit = units.get(k);
            if (canBe(unit, Feature.INF) || canBe(unit, Feature.SPASSINF) || auxiliaryInfinitive(unit)) {
                return true;
            }
            if (!UnitPass.can(unit, WordClass.ADVERB) && !UnitPass.can(unit, WordClass.NEGATOR)) {
                return false;
            }
        }
        return false;
    }

    private static boolean auxiliaryInfinitive(Unit unit) {
        for (Sense sense : unit.senses) {
            if (sense instanceof Sense.Auxiliary auxiliary && auxiliary.feature() == Feature.INF) {
                return true;
            }
        }
        return false;
    }

    /** A relative follows a noun or a comma and has a verb after it. */
    private boolean relative(int i, int mask) {
        Unit before = previous(i);
        if (before == null || !surelyFiniteAfter(i + 1)) {
            return false;
        }
        if (has(mask, WordClass.PREPOSITION) && !has(mask, WordClass.PRONOUN) && !has(mask, WordClass.DETERMINER)) {
            return false;
        }
        boolean opensClause = has(mask, WordClass.SUBORDINATOR);
        if (opensClause && speechBefore(i) && !canBeFinite(units.get(i + 1))) {
            return false;
        }
        if (opensClause && before.is(Kind.NOUN) && before.noun != null && saysThat(before.noun.noun())) {
            return false;
        }
        boolean afterNoun = before.is(Kind.NOUN)
                || before.is(Kind.UNKNOWN)
                || !opensClause && (before.is(Kind.PRONOUN) || before.is(Kind.QUANTITY) || before.is(Kind.TIME));
        boolean afterComma = before.is(Kind.COMMA) && !has(mask, WordClass.SUBORDINATOR);
        boolean afterActor = before.is(Kind.ACTOR) && !has(mask, WordClass.SUBORDINATOR);
        boolean onlyRelative = !has(mask, WordClass.DETERMINER)
                && !has(mask, WordClass.PRONOUN)
                && !has(mask, WordClass.SUBORDINATOR)
                && !has(mask, WordClass.QUESTION);
        boolean afterPreposition = before.is(Kind.PREPOSITION) && previous(i - 1) != null;
        return afterNoun || afterComma || afterActor || onlyRelative || afterPreposition && !nominalFollows(i);
    }

    /** A subordinator opens a clause: a finite verb must follow. One that is also a preposition needs it in the same segment. */
    private boolean subordinator(int i, int mask) {
        if (has(mask, WordClass.ADVERB) && !startsSegment(i)) {
            return false;
        }
        if (has(mask, WordClass.DETERMINER) || has(mask, WordClass.PRONOUN)) {
            Unit before = previous(i);
            boolean opens = before != null && !before.is(Kind.PREPOSITION) && !before.is(Kind.COORDINATOR);
            return opens && surelyFiniteAfter(i + 1);
        }
        if (has(mask, WordClass.PREPOSITION)) {
            boolean clauseFollows = surelyFiniteInSegment(i + 1, true) || pastFollowsName(i + 1);
            return clauseFollows && (startsSegment(i) || finiteBefore(i)) && !invertedAfter(i);
        }
        if (has(mask, WordClass.ADVERB) || has(mask, WordClass.COORDINATOR)) {
            return surelyFiniteInSegment(i + 1, false) && startsSegment(i);
        }
        return verbAhead(i + 1);
    }

    /** Whether a word that can be a finite verb or a participle stands before the next boundary, or after a comma that encloses words. */
    private boolean verbAhead(int from) {
        int commas = 0;
        for (int k = from; k < units.size() && !units.get(k).is(Kind.STOP); k++) {
            Unit unit = units.get(k);
            commas += unit.is(Kind.COMMA) ? 1 : 0;
            if (canBeFinite(unit) || participle(unit) != null || canBe(unit, Feature.INF)) {
                return commas == 0 || commas >= 2;
            }
        }
        return false;
    }

    /** Where verbs come last, a verb with its subject right behind it belongs to a main clause: what stands before is no clause. */
    private boolean invertedAfter(int i) {
        if (language.grammar().subordinate() != Grammar.Subordinate.VERB_LAST) {
            return false;
        }
        for (int k = i + 1; k < units.size() && !units.get(k).boundary(); k++) {
            if (surelyFinite(units.get(k))) {
                Unit next = next(k);
                return next != null
                        && (next.is(Kind.ACTOR) || UnitPass.can(next, WordClass.DETERMINER) && nominalFollows(k));
            }
        }
        return false;
    }

    /** Whether a word that can be a verb is one here. */
    private boolean verb(int i, int mask) {
        Unit unit = units.get(i);
        Unit before = previous(i);
        boolean noun = has(mask, WordClass.NOUN)
                || has(mask, WordClass.PREPOSITION)
                || has(mask, WordClass.ADJECTIVE)
                || has(mask, WordClass.ADVERB)
                || has(mask, WordClass.PARTICLE);
        if (participle(unit) != null && nounFollows(i) && modifies(before) && auxiliaryOfCluster(i) == null) {
            return false;
        }
        if (canBe(unit, Feature.PRESPART) && onlyForm(unit, Feature.PRESPART) && nounFollows(i) && modifies(before)) {
            return false;
        }
        if (determined(i)
                || participle(unit) != null
                        && before != null
                        && before.finite()
                        && before.is(Kind.VERB)
                        && nounFollows(i)) {
            return false;
        }
        if (!noun || participle(unit) != null && !nounFollows(i) && perfectOrPassive(i)) {
            return true;
        }
        if (before == null) {
            return false;
        }
        if (before.is(Kind.INFINITIVE_MARKER)) {
            return canBe(unit, Feature.INF);
        }
        if (before.is(Kind.AUXILIARY)
                || before.is(Kind.NEGATOR) && i > 1 && units.get(i - 2).is(Kind.AUXILIARY)) {
            return !copula(units.get(i - 1)) || participle(unit) != null || canBe(unit, Feature.PRESPART);
        }
        if (modifies(before) || before.is(Kind.PREPOSITION) || before.is(Kind.QUANTITY)) {
            return false;
        }
        if (before.is(Kind.PRONOUN) || before.is(Kind.RELATIVE)) {
            return canBeFinite(unit);
        }
        if (before.is(Kind.COORDINATOR)) {
            return finiteBefore(i) && canBeFinite(unit) && !surelyFiniteInSegment(i + 1, false) && objectFollows(i);
        }
        boolean subject = before.is(Kind.ACTOR)
                || before.is(Kind.NOUN)
                || before.is(Kind.UNKNOWN)
                || before.is(Kind.TIME)
                || before.is(Kind.ADVERB)
                || before.is(Kind.BRACKET)
                || before.is(Kind.QUOTE);
        boolean resumed = before.is(Kind.COMMA) && i > 1;
        if (has(mask, WordClass.PREPOSITION) && rivalled(i)) {
            return false;
        }
        return (subject || resumed)
                && canBeFinite(unit)
                && !finiteInSegmentBefore(i)
                && !surelyFiniteInSegment(i + 1, false);
    }

    /** Whether another word of the segment is or may be its finite verb, so that this one may stay a preposition. */
    private boolean rivalled(int i) {
        for (int k = i - 1; k >= 0 && !opensSegment(units.get(k)); k--) {
            if (units.get(k).finite()) {
                return true;
            }
        }
        for (int k = i + 1; k < units.size() && !opensSegment(units.get(k)); k++) {
            int mask = mask(units.get(k));
            boolean other = has(mask, WordClass.PREPOSITION)
                    || has(mask, WordClass.NOUN)
                    || has(mask, WordClass.ADJECTIVE)
                    || has(mask, WordClass.DETERMINER);
            if (!other && canBeFinite(units.get(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensSegment(Unit unit) {
        boolean undecided = unit.is(Kind.UNKNOWN)
                && (UnitPass.can(unit, WordClass.SUBORDINATOR) && !UnitPass.can(unit, WordClass.PREPOSITION)
                        || UnitPass.can(unit, WordClass.RELATIVE) && unit.senses.length == 1);
        return unit.boundary() || unit.is(Kind.SUBORDINATOR) || unit.is(Kind.RELATIVE) || undecided;
    }

    /** Whether only a noun can stand here where the verb never comes first: after an article, a possessive, "a US". */
    private boolean determined(int i) {
        Unit before = previous(i);
        if (before == null || language.grammar().order() != Grammar.Order.SVO) {
            return false;
        }
        boolean owner = before.is(Kind.ACTOR) && before.mention != null && before.mention.possessive();
        boolean articledName = before.is(Kind.ACTOR)
                && bareName(before)
                && i > 1
                && (units.get(i - 2).is(Kind.POSSESSIVE)
                        || language.grammar().indefinite().contains(tokens.lower(units.get(i - 2).from)));
        return owner || articledName || before.is(Kind.DETERMINER) || before.is(Kind.POSSESSIVE);
    }

    /** A name that takes no article of its own kind: a state, body or nationality, not a minister or a people. */
    private static boolean bareName(Unit unit) {
        return unit.mention != null
                && switch (unit.mention.kind()) {
                    case STATE, BODY, GROUP, CAPITAL, ADJECTIVE -> true;
                    case PERSON, OFFICE, PEOPLE, ORGAN, SEAT, PLACE, FORUM, MEDIUM, BOTH -> false;
                };
    }

    /** Whether an auxiliary that takes a participle stands in the verb's cluster. */
    private boolean perfectOrPassive(int i) {
        Unit auxiliary = auxiliaryOfCluster(i);
        return auxiliary != null && copula(auxiliary);
    }

    /** Whether the word closes its segment and is the particle that a verb before it there still wants. */
    private boolean separated(int i) {
        if (!endsSegment(i)) {
            return false;
        }
        for (int k = i - 1; k >= 0 && !units.get(k).boundary(); k--) {
            for (Sense.VerbForm form : units.get(k).verbForms()) {
                if (!form.whole() && form.verb().particle().equals(lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean objectFollows(int i) {
        Unit next = next(i);
        return next != null
                && (next.is(Kind.ACTOR)
                        || UnitPass.can(next, WordClass.DETERMINER)
                        || UnitPass.can(next, WordClass.PREPOSITION)
                        || next.is(Kind.QUANTITY)
                        || UnitPass.can(next, WordClass.POSSESSIVE)
                        || UnitPass.can(next, WordClass.SUBORDINATOR));
    }

    private static boolean copula(Unit unit) {
        return unit.auxiliary != null
                && (unit.auxiliary.means().equals("be")
                        || unit.auxiliary.means().equals("have")
                        || unit.auxiliary.means().equals("passive"));
    }

    private static boolean onlyForm(Unit unit, Feature feature) {
        return unit.verbForms().stream().allMatch(form -> form.feature() == feature);
    }

    private static boolean modifies(@Nullable Unit unit) {
        if (unit == null) {
            return false;
        }
        boolean possessor = unit.is(Kind.ACTOR)
                && unit.mention != null
                && (unit.mention.possessive() || unit.mention.kind() == Mention.Kind.ADJECTIVE);
        return possessor || unit.is(Kind.DETERMINER) || unit.is(Kind.POSSESSIVE) || unit.is(Kind.ADJECTIVE);
    }

    /** Whether a noun, adjective, name or unknown word comes next, so that a determiner or possessive can stand here. */
    private boolean nominalFollows(int i) {
        Unit next = next(i);
        if (next == null || next.boundary()) {
            return false;
        }
        if (next.senses.length == 0) {
            return !next.is(Kind.TIME);
        }
        int mask = mask(next);
        boolean nominal = has(mask, WordClass.NOUN)
                || has(mask, WordClass.ADJECTIVE)
                || participle(next) != null
                || canBe(next, Feature.PRESPART);
        boolean closedOnly = has(mask, WordClass.AUXILIARY)
                || has(mask, WordClass.PREPOSITION) && !has(mask, WordClass.NOUN)
                || has(mask, WordClass.NEGATOR);
        boolean determiner = has(mask, WordClass.DETERMINER) || has(mask, WordClass.POSSESSIVE);
        return (nominal || determiner && !has(mask, WordClass.PRONOUN)) && !closedOnly;
    }

    private boolean nounFollows(int i) {
        Unit next = next(i);
        if (next == null || next.boundary()) {
            return false;
        }
        if (next.senses.length == 0) {
            return next.is(Kind.NOUN) || next.is(Kind.UNKNOWN) && tokens.isWord(next.from) || next.is(Kind.ACTOR);
        }
        int mask = mask(next);
        return has(mask, WordClass.NOUN)
                || has(mask, WordClass.ADJECTIVE) && !has(mask, WordClass.ADVERB) && !has(mask, WordClass.PREPOSITION);
    }

    private boolean startsSegment(int i) {
        Unit before = previous(i);
        return before == null || before.boundary() || before.is(Kind.COORDINATOR);
    }

    private boolean endsSegment(int i) {
        Unit next = next(i);
        return next == null
                || next.boundary()
                || UnitPass.can(next, WordClass.COORDINATOR)
                || UnitPass.can(next, WordClass.SUBORDINATOR) && !UnitPass.can(next, WordClass.PREPOSITION)
                || UnitPass.can(next, WordClass.VERB)
                        && !UnitPass.can(next, WordClass.NOUN)
                        && !UnitPass.can(next, WordClass.ADJECTIVE);
    }

    private boolean finiteBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (units.get(k).finite()) {
                return true;
            }
        }
        return false;
    }

    private boolean finiteInSegmentBefore(int i) {
        for (int k = i - 1;
                k >= 0
                        && !units.get(k).boundary()
                        && !units.get(k).is(Kind.SUBORDINATOR)
                        && !units.get(k).is(Kind.RELATIVE);
                k--) {
            if (units.get(k).finite()) {
                return !speaks(units.get(k));
            }
        }
        return false;
    }

    /** Verbs of saying may be followed by a clause without a subordinator. */
    private boolean speaks(Unit unit) {
        return unit.verb != null && speaks(unit.verb);
    }

    private boolean speaks(Sense.VerbForm form) {
        return language.entries().ofVerb(form.verb()).stream()
                .filter(trigger -> trigger.entry().frame().isPresent() && fixedHere(trigger.fixed()))
                .flatMap(trigger -> trigger.entry().marks("C").stream())
                .anyMatch(mark -> mark.type() == Entry.Mark.Type.THAT);
    }

    /** Whether the sentence has the first of the words a verb must have beside it to speak ("gave" only with "word"). */
    private boolean fixedHere(int[] fixed) {
        for (Unit unit : units) {
            for (int token = unit.from; token < unit.to && fixed.length > 0; token++) {
                if (tokens.form(token) == fixed[0]) {
                    return true;
                }
            }
        }
        return fixed.length == 0;
    }

    private boolean surelyFiniteAfter(int i) {
        for (int k = i; k < units.size(); k++) {
            if (units.get(k).is(Kind.STOP)) {
                return false;
            }
            if (surelyFinite(units.get(k)) || canBeFinite(units.get(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean surelyFiniteInSegment(int from, boolean past) {
        for (int k = from; k < units.size(); k++) {
            Unit unit = units.get(k);
            boolean opens = UnitPass.can(unit, WordClass.SUBORDINATOR) && !UnitPass.can(unit, WordClass.PREPOSITION)
                    || UnitPass.can(unit, WordClass.RELATIVE) && unit.senses.length == 1;
            boolean joins = k > from && UnitPass.can(unit, WordClass.COORDINATOR);
            boolean joinsVerb = joins && k + 1 < units.size() && surelyFinite(units.get(k + 1));
            if (unit.boundary() || opens || !past && joins || joinsVerb) {
                return false;
            }
            if (surelyFinite(unit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words can be nothing but a finite verb. */
    private static boolean surelyFinite(Unit unit) {
        if (unit.senses.length == 0) {
            return false;
        }
        boolean finite = false;
        for (Sense sense : unit.senses) {
            boolean ok = switch (sense) {
                case Sense.VerbForm form -> form.feature().finite();
                case Sense.Auxiliary auxiliary -> auxiliary.feature().finite();
                case Sense.Closed closed -> false;
                case Sense.NounForm noun -> false;
                case Sense.Adjective adjective -> false;
            };
            if (!ok) {
                return false;
            }
            finite = true;
        }
        return finite;
    }

    private static boolean canBeFinite(Unit unit) {
        for (Sense sense : unit.senses) {
            if (sense instanceof Sense.VerbForm form && form.feature().finite()
                    || sense instanceof Sense.Auxiliary auxiliary
                            && auxiliary.feature().finite()) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBe(Unit unit, Feature feature) {
        for (Sense sense : unit.senses) {
            if (sense instanceof Sense.VerbForm form && form.feature() == feature) {
                return true;
            }
        }
        return false;
    }

    private static Sense.@Nullable VerbForm verbForm(Unit unit, Feature feature) {
        for (Sense.VerbForm form : unit.verbForms()) {
            if (form.feature() == feature) {
                return form;
            }
        }
        return null;
    }

    /** A verb's fixed particle is no preposition: "ställer in mötet", "call off the talks". */
    private void particles() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.verb == null || !unit.is(Kind.VERB)) {
                continue;
            }
            for (EntryTable.Trigger trigger : language.entries().ofVerb(unit.verb.verb())) {
                if (trigger.fixed().length == 1) {
                    particle(i, trigger.fixed()[0]);
                }
            }
        }
    }

    private void particle(int verb, int form) {
        for (int k = verb + 1;
                k < units.size() && k <= verb + 8 && !units.get(k).boundary();
                k++) {
            Unit unit = units.get(k);
            if (unit.to - unit.from == 1
                    && tokens.form(unit.from) == form
                    && (unit.is(Kind.PREPOSITION) || unit.is(Kind.ADVERB))) {
                unit.kind = Kind.PARTICLE;
                return;
            }
        }
    }

    private @Nullable Unit previous(int i) {
        return i > 0 ? units.get(i - 1) : null;
    }

    private @Nullable Unit next(int i) {
        return i + 1 < units.size() ? units.get(i + 1) : null;
    }

    private String lower(int i) {
        return i < units.size() ? tokens.lower(units.get(i).from) : "";
    }

    private static boolean has(int mask, WordClass wordClass) {
        return (mask & wordClass.bit()) != 0;
    }

    private static int mask(Unit unit) {
        int mask = 0;
        for (Sense sense : unit.senses) {
            mask |= sense.wordClass().bit();
        }
        return mask;
    }
}
