package org.parley.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/** Decides whether a word that can be a verb is one, and in which form. */
final class VerbReading {
    private final List<Unit> units;
    private final Language language;
    private final Neighbours around;

    VerbReading(List<Unit> units, Language language, Neighbours around) {
        this.units = units;
        this.language = language;
        this.around = around;
    }

    /** Whether a base form follows one name that is a single actor: never finite there ("help Russia evade"). */
    private boolean bareAfterName(int i) {
        Unit before = around.previous(i);
        boolean single = before != null
                && before.is(Kind.ACTOR)
                && before.mention != null
                && !before.mention.possessive()
                && switch (before.mention.kind()) {
                    case STATE, BODY, CAPITAL, PERSON -> true;
                    case OFFICE, PEOPLE, NATIONALS, GROUP, SEAT, ORGAN, ADJECTIVE, PLACE, FORUM, MEDIUM, BOTH -> false;
                }
                && !(i > 1 && units.get(i - 2).is(Kind.COORDINATOR));
        return single
                && language.grammar().order() == Grammar.Order.SVO
                && Readings.canBe(units.get(i), Feature.INF)
                && !Readings.canBe(units.get(i), Feature.PAST);
    }

    /** Which form an auxiliary has: an infinitive only after a marker or another auxiliary ("to have", "would not have"). */
    @Nullable
    Feature auxiliaryFeature(int i) {
        Unit unit = units.get(i);
        boolean infinitive = auxiliary(unit, Feature.INF);
        if (!infinitive || !auxiliary(unit, Feature.PRES)) {
            return feature(i);
        }
        int k = i - 1;
        while (k >= 0 && (units.get(k).is(Kind.NEGATOR) || units.get(k).is(Kind.ADVERB))) {
            k--;
        }
        boolean governed = k >= 0
                && (units.get(k).is(Kind.INFINITIVE_MARKER) || units.get(k).is(Kind.AUXILIARY));
        return governed ? Feature.INF : Feature.PRES;
    }

    private static boolean auxiliary(Unit unit, Feature feature) {
        return (unit.auxiliaryFeatures & feature.bit()) != 0;
    }

    /** Which form an ambiguous verb has here: infinitive after a marker or modal, participle after have and be, else finite. */
    @Nullable
    Feature feature(int i) {
        Unit unit = units.get(i);
        boolean marked = i > 0 && units.get(i - 1).is(Kind.INFINITIVE_MARKER);
        if (marked && Readings.canBe(unit, Feature.INF)) {
            return Feature.INF;
        }
        Unit auxiliary = ownSubject(i) ? null : auxiliaryOfCluster(i);
        if (auxiliary != null && auxiliary.auxiliary != null) {
            boolean perfect = switch (auxiliary.auxiliary.means()) {
                case "have", "be", "passive" -> true;
                default -> false;
            };
            if (perfect && Readings.participle(unit) != null) {
                return Readings.participle(unit);
            }
            if (perfect && Readings.canBe(unit, Feature.PRESPART)) {
                return Feature.PRESPART;
            }
            if (Readings.canBe(unit, Feature.INF)) {
                return Feature.INF;
            }
            if (Readings.canBe(unit, Feature.SPASSINF)) {
                return Feature.SPASSINF;
            }
        }
        if (Readings.participle(unit) != null && (reducedRelative(i) || addsToObject(i))) {
            return Readings.participle(unit);
        }
        if (bareAfterName(i)) {
            return Feature.INF;
        }
        return finite(unit);
    }

    private static @Nullable Feature finite(Unit unit) {
        if (Readings.canBe(unit, Feature.PAST)) {
            return Feature.PAST;
        }
        if (Readings.canBe(unit, Feature.PRES)) {
            return Feature.PRES;
        }
        return Readings.canBe(unit, Feature.SPASS)
                ? Feature.SPASS
                : Readings.canBe(unit, Feature.SPASSPAST) ? Feature.SPASSPAST : null;
    }

    /** A form that can be past or participle is the latter where it follows a noun and another verb must be the finite one. */
    private boolean reducedRelative(int i) {
        Unit before = around.previous(i);
        if (before == null || !(before.is(Kind.NOUN) || before.is(Kind.UNKNOWN) || before.is(Kind.ACTOR))) {
            return false;
        }
        boolean agentFollows = language.grammar().agent().contains(around.lower(i + 1)) && around.agentAt(i + 2);
        boolean actorActs = before.acts() && !around.governed(i - 1);
        return agentFollows || !actorActs && !speaks(i) && around.surelyFiniteInSegment(i + 1, false);
    }

    private boolean speaks(int i) {
        for (Sense.VerbForm form : units.get(i).verbForms()) {
            if (around.speaks(form)) {
                return true;
            }
        }
        return false;
    }

    /** "lifted the ban it had set": a pronoun between a noun and the verb is the subject of a clause of its own. */
    private boolean ownSubject(int i) {
        return around.svo()
                && i > 1
                && units.get(i - 1).is(Kind.PRONOUN)
                && units.get(i - 2).is(Kind.NOUN)
                && Readings.canBe(units.get(i), Feature.PAST);
    }

    /** Whether the unit is one of two quotation marks around a word or two. */
    private boolean aroundWord(int i) {
        if (!units.get(i).is(Kind.QUOTE)) {
            return false;
        }
        for (int k = Math.max(0, i - 3); k < units.size() && k <= i + 3; k++) {
            if (k != i && units.get(k).is(Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** "signed a pact aimed at Peru": behind the object of a verb that takes no clause, a form that can be a participle is one. */
    private boolean addsToObject(int i) {
        Unit before = around.previous(i);
        return around.svo()
                && before != null
                && (before.is(Kind.NOUN) || before.is(Kind.UNKNOWN))
                && around.prepositionFollows(i)
                && around.finiteInSegmentBefore(i);
    }

    /** The auxiliary whose cluster the verb at {@code i} belongs to: in the same segment, before it, or after it where verbs come last. */
    private @Nullable Unit auxiliaryOfCluster(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Unit unit = units.get(k);
            if (unit.is(Kind.AUXILIARY)) {
                return unit;
            }
            if (unit.boundary() && !aroundWord(k)
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
                    Readings.set(unit, Kind.AUXILIARY, WordClass.AUXILIARY, null);
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

    boolean auxiliary(int i, int mask) {
        if (!Readings.has(mask, WordClass.POSSESSIVE)) {
            return true;
        }
        Unit before = around.previous(i);
        if (!around.nominalFollows(i)) {
            return true;
        }
        return before != null
                && (before.is(Kind.NOUN)
                        || before.is(Kind.UNKNOWN)
                        || before.is(Kind.ACTOR)
                        || before.is(Kind.PRONOUN)
                        || before.is(Kind.TIME)
                        || before.is(Kind.ADVERB))
                && !around.startsSegment(i)
                && surelyNotPossessed(i);
    }

    /** After a noun phrase, "zijn" before a determiner-less noun is a copula only if no other finite verb is near. */
    private boolean surelyNotPossessed(int i) {
        return !around.surelyFiniteInSegment(i + 1, false) && !around.finiteBefore(i);
    }

    /** Whether a word that can be a verb is one here. */
    boolean verb(int i, int mask) {
        Unit unit = units.get(i);
        Unit before = around.previous(i);
        boolean noun = Readings.has(mask, WordClass.NOUN)
                || Readings.has(mask, WordClass.PREPOSITION)
                || Readings.has(mask, WordClass.ADJECTIVE)
                || Readings.has(mask, WordClass.ADVERB)
                || Readings.has(mask, WordClass.PARTICLE);
        if (Readings.participle(unit) != null
                && around.nounFollows(i)
                && Readings.modifies(before)
                && auxiliaryOfCluster(i) == null) {
            return false;
        }
        if (Readings.canBe(unit, Feature.PRESPART)
                && Readings.onlyForm(unit, Feature.PRESPART)
                && around.nounFollows(i)
                && Readings.modifies(before)) {
            return false;
        }
        if (Readings.has(mask, WordClass.PARTICLE) && around.svo() && around.prepositionFollows(i)) {
            return false;
        }
        boolean nominal = Readings.has(mask, WordClass.NOUN)
                && before != null
                && (before.is(Kind.DETERMINER) && !around.nounFollows(i) || around.ownsWhatFollows(i));
        if (nominal
                || around.determined(i)
                || Readings.participle(unit) != null
                        && before != null
                        && before.finite()
                        && before.is(Kind.VERB)
                        && around.nounFollows(i)) {
            return false;
        }
        if (!noun || Readings.participle(unit) != null && !around.nounFollows(i) && perfectOrPassive(i)) {
            return true;
        }
        return before != null && verbAfter(before, i, mask);
    }

    /** Whether a word that can also be something else is a verb after the word {@code before}. */
    private boolean verbAfter(Unit before, int i, int mask) {
        Unit unit = units.get(i);
        if (before.is(Kind.INFINITIVE_MARKER)) {
            return Readings.canBe(unit, Feature.INF);
        }
        if (before.is(Kind.AUXILIARY)
                || before.is(Kind.NEGATOR) && i > 1 && units.get(i - 2).is(Kind.AUXILIARY)) {
            return !Readings.copula(units.get(i - 1))
                    || Readings.participle(unit) != null
                    || Readings.canBe(unit, Feature.PRESPART);
        }
        if (before.is(Kind.PREPOSITION) && Readings.canBe(unit, Feature.PRESPART) && around.nameOrArticleFollows(i)) {
            return true;
        }
        if (Readings.modifies(before) || before.is(Kind.PREPOSITION) || before.is(Kind.QUANTITY)) {
            return false;
        }
        if (Readings.canBe(unit, Feature.INF) && awaited(i)) {
            return true;
        }
        if (before.is(Kind.PRONOUN) || before.is(Kind.RELATIVE)) {
            return Readings.canBeFinite(unit);
        }
        if (before.is(Kind.COORDINATOR)) {
            return around.finiteBefore(i)
                    && Readings.canBeFinite(unit)
                    && !around.surelyFiniteInSegment(i + 1, false)
                    && (around.objectFollows(i) || Readings.canBe(unit, Feature.PAST) && around.nounFollows(i));
        }
        boolean subject = before.is(Kind.ACTOR)
                || before.is(Kind.NOUN)
                || before.is(Kind.UNKNOWN)
                || before.is(Kind.TIME)
                || before.is(Kind.ADVERB)
                || before.is(Kind.BRACKET)
                || before.is(Kind.QUOTE);
        boolean resumed = before.is(Kind.COMMA) && i > 1;
        if (Readings.has(mask, WordClass.PREPOSITION) && rivalled(i) || disagrees(before, unit)) {
            return false;
        }
        return (subject || resumed)
                && Readings.canBeFinite(unit)
                && !around.finiteInSegmentBefore(i)
                && !around.surelyFiniteInSegment(i + 1, false);
    }

    /** Whether a base form that can be a noun follows a noun in the singular, whose verb it cannot be: "a missile attack on". */
    private boolean disagrees(Unit before, Unit unit) {
        return around.svo()
                && before.is(Kind.NOUN)
                && before.noun != null
                && before.noun.feature() == Feature.SG
                && Readings.has(Readings.mask(unit), WordClass.NOUN)
                && Readings.canBe(unit, Feature.INF)
                && !Readings.canBe(unit, Feature.PAST);
    }

    /** Whether a modal before the word in its segment still wants its infinitive. */
    private boolean awaited(int i) {
        for (int k = i - 1; k >= 0 && !Readings.opensSegment(units.get(k)); k--) {
            Unit unit = units.get(k);
            if (unit.is(Kind.AUXILIARY)) {
                return !Readings.copula(unit);
            }
            if (unit.is(Kind.VERB) || unit.is(Kind.INFINITIVE_MARKER)) {
                return false;
            }
        }
        return false;
    }

    /** Whether another word of the segment is or may be its finite verb, so that this one may stay a preposition. */
    private boolean rivalled(int i) {
        for (int k = i - 1; k >= 0 && !Readings.opensSegment(units.get(k)); k--) {
            if (units.get(k).finite()) {
                return true;
            }
        }
        for (int k = i + 1; k < units.size() && !Readings.opensSegment(units.get(k)); k++) {
            int mask = Readings.mask(units.get(k));
            boolean other = Readings.has(mask, WordClass.PREPOSITION)
                    || Readings.has(mask, WordClass.NOUN)
                    || Readings.has(mask, WordClass.ADJECTIVE)
                    || Readings.has(mask, WordClass.DETERMINER);
            if (!other && Readings.canBeFinite(units.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auxiliary that takes a participle stands in the verb's cluster. */
    private boolean perfectOrPassive(int i) {
        Unit auxiliary = auxiliaryOfCluster(i);
        return auxiliary != null && Readings.copula(auxiliary);
    }

    /** Whether the word closes its segment and is the particle that a verb before it there still wants. */
    boolean separated(int i) {
        if (!around.endsSegment(i)) {
            return false;
        }
        for (int k = i - 1; k >= 0 && !units.get(k).boundary(); k--) {
            for (Sense.VerbForm form : units.get(k).verbForms()) {
                if (!form.whole() && form.verb().particle().equals(around.lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
