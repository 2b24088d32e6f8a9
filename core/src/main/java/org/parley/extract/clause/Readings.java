package org.parley.extract.clause;

import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/** What a single word can be by its senses, and the taking of one of its readings. */
final class Readings {

    private Readings() {}

    static void set(Unit unit, Kind kind, WordClass wordClass, @Nullable Feature wanted) {
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

    static @Nullable Feature participle(Unit unit) {
        return canBe(unit, Feature.PART)
                ? Feature.PART
                : canBe(unit, Feature.SUP) ? Feature.SUP : canBe(unit, Feature.SPASSSUP) ? Feature.SPASSSUP : null;
    }

    static boolean auxiliaryInfinitive(Unit unit) {
        return (unit.auxiliaryFeatures & Feature.INF.bit()) != 0;
    }

    static boolean opensSegment(Unit unit) {
        boolean undecided = unit.is(Kind.UNKNOWN)
                && (UnitPass.can(unit, WordClass.SUBORDINATOR) && !UnitPass.can(unit, WordClass.PREPOSITION)
                        || UnitPass.can(unit, WordClass.RELATIVE) && unit.senses.length == 1);
        return unit.boundary() || unit.is(Kind.SUBORDINATOR) || unit.is(Kind.RELATIVE) || undecided;
    }

    /** A name that takes no article of its own kind: a state, body or nationality, not a minister or a people. */
    static boolean bareName(Unit unit) {
        return unit.mention != null
                && switch (unit.mention.kind()) {
                    case STATE, BODY, GROUP, CAPITAL, ADJECTIVE -> true;
                    case PERSON, OFFICE, PEOPLE, NATIONALS, ORGAN, SEAT, PLACE, FORUM, MEDIUM, BOTH -> false;
                };
    }

    static boolean copula(Unit unit) {
        return unit.auxiliary != null
                && (unit.auxiliary.means().equals("be")
                        || unit.auxiliary.means().equals("have")
                        || unit.auxiliary.means().equals("passive"));
    }

    static boolean onlyForm(Unit unit, Feature feature) {
        return (unit.verbFeatures & ~feature.bit()) == 0;
    }

    static boolean modifies(@Nullable Unit unit) {
        if (unit == null) {
            return false;
        }
        boolean possessor = unit.is(Kind.ACTOR)
                && unit.mention != null
                && (unit.mention.possessive() || unit.mention.kind() == Mention.Kind.ADJECTIVE);
        return possessor
                || unit.possessor
                || unit.is(Kind.DETERMINER)
                || unit.is(Kind.POSSESSIVE)
                || unit.is(Kind.ADJECTIVE);
    }

    /** Whether the words can be nothing but a finite verb. */
    static boolean surelyFinite(Unit unit) {
        int verbal = WordClass.VERB.bit() | WordClass.AUXILIARY.bit();
        int features = unit.verbFeatures | unit.auxiliaryFeatures;
        return features != 0 && (features & ~Feature.FINITE) == 0 && (unit.mask & ~verbal) == 0;
    }

    static boolean canBeFinite(Unit unit) {
        return ((unit.verbFeatures | unit.auxiliaryFeatures) & Feature.FINITE) != 0;
    }

    static boolean canBe(Unit unit, Feature feature) {
        return (unit.verbFeatures & feature.bit()) != 0;
    }

    static Sense.@Nullable VerbForm verbForm(Unit unit, Feature feature) {
        if (canBe(unit, feature)) {
            for (Sense sense : unit.senses) {
                if (sense instanceof Sense.VerbForm form && form.feature() == feature) {
                    return form;
                }
            }
        }
        return null;
    }

    static boolean has(int mask, WordClass wordClass) {
        return (mask & wordClass.bit()) != 0;
    }

    static int mask(Unit unit) {
        return unit.mask;
    }

    /** "to restore ties and reopen embassies": a form that can be an infinitive goes on the one before it. */
    static boolean asInfinitive(Unit unit) {
        for (Sense.VerbForm form : unit.verbForms()) {
            if (form.feature() == Feature.INF && form.whole()) {
                unit.verb = form;
                return true;
            }
        }
        return false;
    }
}
