package org.parley.extract.clause;

import java.util.List;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Feature;
import org.parley.pack.Language;
import org.parley.pack.Lexicon;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Tokens;

/**
 * Finds auxiliaries of two words, the second an infinitive marker, whose words stand apart ("kommer Norge att införa") or
 * whose marker is left out before the infinitive ("kommer införa").
 */
final class PartedAuxiliaries {
    private static final int REACH = 8;

    private final List<Unit> units;
    private final Tokens tokens;
    private final Lexicon lexicon;

    private PartedAuxiliaries(List<Unit> units, Tokens tokens, Lexicon lexicon) {
        this.units = units;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Decides the words of every such auxiliary before the other words are looked at. */
    static void mark(List<Unit> units, Tokens tokens, Language language) {
        PartedAuxiliaries pass = new PartedAuxiliaries(units, tokens, language.lexicon());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.to - unit.from == 1 && pass.lexicon.isParted(tokens.form(unit.from))) {
                for (Lexicon.Parted parted : pass.lexicon.parted(tokens.form(unit.from))) {
                    pass.mark(i, parted);
                }
            }
        }
    }

    private void mark(int first, Lexicon.Parted parted) {
        int marker = -1;
        for (int k = first + 1; k < units.size() && k <= first + REACH; k++) {
            Unit unit = units.get(k);
            if (unit.boundary() || UnitPass.can(unit, WordClass.SUBORDINATOR) && !isMarker(unit, parted)) {
                return;
            }
            if (isMarker(unit, parted) && marker < 0) {
                marker = k;
            } else if (infinitive(unit)) {
                decide(units.get(first), parted.auxiliary(), marker);
                return;
            } else if (marker >= 0 ? !light(unit) : !light(unit) && !subject(unit)) {
                return;
            }
        }
    }

    private boolean isMarker(Unit unit, Lexicon.Parted parted) {
        return unit.to - unit.from == 1 && tokens.form(unit.from) == parted.second();
    }

    private void decide(Unit first, Sense.Auxiliary auxiliary, int marker) {
        first.kind = Kind.AUXILIARY;
        first.auxiliary = auxiliary;
        first.decided = true;
        if (marker >= 0) {
            units.get(marker).kind = Kind.PARTICLE;
            units.get(marker).decided = true;
        }
    }

    /** Whether the word is an infinitive and can be no finite verb. */
    private static boolean infinitive(Unit unit) {
        boolean infinitive = false;
        for (Sense sense : unit.senses) {
            switch (sense) {
                case Sense.VerbForm form -> {
                    infinitive |= form.feature().infinitive();
                    if (form.feature() == Feature.PRES || form.feature() == Feature.PAST) {
                        return false;
                    }
                }
                case Sense.Auxiliary auxiliary -> infinitive |= auxiliary.feature() == Feature.INF;
                case Sense.Closed closed -> {
                    return false;
                }
                case Sense.NounForm noun -> {}
                case Sense.Adjective adjective -> {}
            }
        }
        return infinitive;
    }

    private static boolean light(Unit unit) {
        return unit.is(Kind.TIME) || UnitPass.can(unit, WordClass.ADVERB) || UnitPass.can(unit, WordClass.NEGATOR);
    }

    /** What the subject between the two words may be made of. */
    private static boolean subject(Unit unit) {
        return unit.is(Kind.ACTOR)
                || UnitPass.can(unit, WordClass.PRONOUN)
                || UnitPass.can(unit, WordClass.DETERMINER)
                || UnitPass.can(unit, WordClass.ADJECTIVE)
                || UnitPass.can(unit, WordClass.NOUN)
                || UnitPass.can(unit, WordClass.COORDINATOR);
    }
}
