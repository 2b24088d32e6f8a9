package org.parley.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.EntryTable;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Tokens;

/** What stands before and after a word of a sentence whose parts of speech are being decided: left of it decided, right of it open. */
final class Neighbours {
    private final List<Unit> units;
    private final Tokens tokens;
    private final Language language;

    Neighbours(List<Unit> units, Tokens tokens, Language language) {
        this.units = units;
        this.tokens = tokens;
        this.language = language;
    }

    /** Whether a name, a verb in the past and an object or infinitive follow: "after Beijing accused Washington". */
    boolean pastFollowsName(int i) {
        int name = i < units.size() && UnitPass.can(units.get(i), WordClass.DETERMINER) ? i + 1 : i;
        if (name + 2 >= units.size()
                || language.grammar().order() != Grammar.Order.SVO
                || !units.get(name).is(Kind.ACTOR)
                || !Readings.canBe(units.get(name + 1), Feature.PAST)) {
            return false;
        }
        Unit after = units.get(name + 2);
        return after.is(Kind.ACTOR)
                || after.is(Kind.QUANTITY)
                || UnitPass.can(after, WordClass.DETERMINER)
                || UnitPass.can(after, WordClass.POSSESSIVE)
                || UnitPass.can(after, WordClass.INFINITIVE_MARKER) && infinitiveFollows(name + 2)
                || UnitPass.can(after, WordClass.SUBORDINATOR) && !UnitPass.can(after, WordClass.PREPOSITION);
    }

    /** Whether the name at {@code i}, or the list it ends, stands under a preposition and so is no subject. */
    boolean governed(int i) {
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
    boolean agentAt(int i) {
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

    boolean infinitiveFollows(int i) {
        for (int k = opener(i) ? units.size() : i + 1; k < units.size() && k <= i + 3; k++) {
            Unit unit = units.get(k);
            if (Readings.canBe(unit, Feature.INF)
                    || Readings.canBe(unit, Feature.SPASSINF)
                    || Readings.auxiliaryInfinitive(unit)) {
                return true;
            }
            if (!UnitPass.can(unit, WordClass.ADVERB) && !UnitPass.can(unit, WordClass.NEGATOR)) {
                return false;
            }
        }
        return false;
    }

    /** "om ... te openen": whether the word opens an infinitive whose marker comes later, with no verb or boundary between. */
    boolean opensInfinitive(int i) {
        for (int k = i + 1; opener(i) && k < units.size() && !units.get(k).boundary(); k++) {
            Unit unit = units.get(k);
            if (UnitPass.can(unit, WordClass.INFINITIVE_MARKER) && infinitiveFollows(k)) {
                return true;
            }
            if (Readings.surelyFinite(unit) || UnitPass.can(unit, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    private boolean opener(int i) {
        if (UnitPass.can(units.get(i), WordClass.INFINITIVE_MARKER)) {
            for (Sense sense : units.get(i).senses) {
                if (sense instanceof Sense.Closed closed
                        && closed.wordClass() == WordClass.INFINITIVE_MARKER
                        && closed.key().equals("opens")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word that can be a finite verb or a participle stands before the next boundary, or after a comma that encloses words. */
    boolean verbAhead(int from) {
        int commas = 0;
        for (int k = from; k < units.size() && !units.get(k).is(Kind.STOP); k++) {
            Unit unit = units.get(k);
            commas += unit.is(Kind.COMMA) || unit.is(Kind.ACTOR) && apposed(unit) ? 1 : 0;
            if (Readings.canBeFinite(unit) || Readings.participle(unit) != null || Readings.canBe(unit, Feature.INF)) {
                return commas == 0 || commas >= 2;
            }
        }
        return false;
    }

    /** Whether a comma stands inside the words of a name: "minister of trade, Ana Quispe". */
    private boolean apposed(Unit actor) {
        for (int token = actor.from; token < actor.to; token++) {
            if (tokens.is(token, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun must stand here: an article, a word that none lists, and "of" right behind: "de virulente uitspraken van". */
    boolean ownsWhatFollows(int i) {
        Unit before = previous(i);
        Unit next = next(i);
        return before != null
                && next != null
                && (before.is(Kind.UNKNOWN) || before.is(Kind.ADJECTIVE))
                && !tokens.capital(before.from)
                && i > 1
                && units.get(i - 2).is(Kind.DETERMINER)
                && language.grammar().of().contains(tokens.lower(next.from));
    }

    /** Where verbs come last, a verb with its subject right behind it belongs to a main clause: what stands before is no clause. */
    boolean invertedAfter(int i) {
        if (language.grammar().subordinate() != Grammar.Subordinate.VERB_LAST) {
            return false;
        }
        for (int k = i + 1; k < units.size() && !units.get(k).boundary(); k++) {
            if (Readings.surelyFinite(units.get(k))) {
                Unit next = next(k);
                return next != null
                        && (next.is(Kind.ACTOR) || UnitPass.can(next, WordClass.DETERMINER) && nominalFollows(k));
            }
        }
        return false;
    }

    /** Whether only a noun can stand here where the verb never comes first: after an article, a possessive, "a US". */
    boolean determined(int i) {
        Unit before = previous(i);
        if (before == null || language.grammar().order() != Grammar.Order.SVO) {
            return false;
        }
        boolean owner = before.is(Kind.ACTOR) && before.mention != null && before.mention.possessive();
        boolean articledName = before.is(Kind.ACTOR)
                && Readings.bareName(before)
                && i > 1
                && (units.get(i - 2).is(Kind.POSSESSIVE)
                        || language.grammar().indefinite().contains(tokens.lower(units.get(i - 2).from)));
        boolean nameBeforeNoun = before.is(Kind.ACTOR)
                && Readings.bareName(before)
                && i > 1
                && units.get(i - 2).is(Kind.DETERMINER)
                && Readings.canBe(units.get(i), Feature.INF)
                && i + 1 < units.size()
                && UnitPass.can(units.get(i + 1), WordClass.AUXILIARY);
        boolean dated = before.is(Kind.TIME)
                && i > 1
                && (units.get(i - 2).is(Kind.DETERMINER) || units.get(i - 2).is(Kind.POSSESSIVE));
        return owner
                || articledName
                || nameBeforeNoun
                || quotedNoun(i)
                || dated
                || before.possessor
                || before.is(Kind.DETERMINER)
                || before.is(Kind.POSSESSIVE);
    }

    /** Whether an article stands before the quotation mark that opens the phrase: a "definitive recall". */
    private boolean quotedNoun(int i) {
        int k = i - 1;
        while (k > 0
                && i - k < 3
                && (units.get(k).is(Kind.UNKNOWN) || units.get(k).is(Kind.ADJECTIVE))) {
            k--;
        }
        return k > 0
                && units.get(k).is(Kind.QUOTE)
                && (units.get(k - 1).is(Kind.DETERMINER) || units.get(k - 1).is(Kind.POSSESSIVE));
    }

    /** Whether subject, verb and object follow each other in every clause. */
    boolean svo() {
        return language.grammar().order() == Grammar.Order.SVO;
    }

    boolean objectFollows(int i) {
        Unit next = next(i);
        return next != null
                && (next.is(Kind.ACTOR)
                        || UnitPass.can(next, WordClass.DETERMINER)
                        || UnitPass.can(next, WordClass.PREPOSITION)
                        || next.is(Kind.QUANTITY)
                        || UnitPass.can(next, WordClass.POSSESSIVE)
                        || UnitPass.can(next, WordClass.SUBORDINATOR));
    }

    /** Whether an object follows that a noun in -ing could not have beside it: a name, an article, a possessive. */
    boolean nameOrArticleFollows(int i) {
        Unit next = next(i);
        return next != null
                && (next.is(Kind.ACTOR)
                        || UnitPass.can(next, WordClass.DETERMINER)
                        || UnitPass.can(next, WordClass.POSSESSIVE));
    }

    /** Whether a noun, adjective, name or unknown word comes next, so that a determiner or possessive can stand here. */
    boolean nominalFollows(int i) {
        Unit next = next(i);
        if (next == null || next.boundary()) {
            return false;
        }
        if (next.senses.length == 0) {
            return !next.is(Kind.TIME);
        }
        int mask = Readings.mask(next);
        boolean nominal = Readings.has(mask, WordClass.NOUN)
                || Readings.has(mask, WordClass.ADJECTIVE)
                || Readings.participle(next) != null
                || Readings.canBe(next, Feature.PRESPART);
        boolean closedOnly = Readings.has(mask, WordClass.AUXILIARY)
                || Readings.has(mask, WordClass.PREPOSITION) && !Readings.has(mask, WordClass.NOUN)
                || Readings.has(mask, WordClass.NEGATOR);
        boolean determiner = Readings.has(mask, WordClass.DETERMINER) || Readings.has(mask, WordClass.POSSESSIVE);
        return (nominal || determiner && !Readings.has(mask, WordClass.PRONOUN)) && !closedOnly;
    }

    /** Whether what comes next can be a preposition and no name or article. */
    boolean prepositionFollows(int i) {
        Unit next = next(i);
        return next != null
                && UnitPass.can(next, WordClass.PREPOSITION)
                && !UnitPass.can(next, WordClass.DETERMINER)
                && !UnitPass.can(next, WordClass.POSSESSIVE);
    }

    boolean nounFollows(int i) {
        Unit next = next(i);
        if (next == null || next.boundary()) {
            return false;
        }
        if (next.senses.length == 0) {
            return next.is(Kind.NOUN) || next.is(Kind.UNKNOWN) && tokens.isWord(next.from) || next.is(Kind.ACTOR);
        }
        int mask = Readings.mask(next);
        return Readings.has(mask, WordClass.NOUN)
                || Readings.has(mask, WordClass.ADJECTIVE)
                        && !Readings.has(mask, WordClass.ADVERB)
                        && !Readings.has(mask, WordClass.PREPOSITION);
    }

    boolean startsSegment(int i) {
        Unit before = previous(i);
        return before == null || before.boundary() || before.is(Kind.COORDINATOR);
    }

    boolean endsSegment(int i) {
        Unit next = next(i);
        return next == null
                || next.boundary()
                || UnitPass.can(next, WordClass.COORDINATOR)
                || UnitPass.can(next, WordClass.SUBORDINATOR) && !UnitPass.can(next, WordClass.PREPOSITION)
                || UnitPass.can(next, WordClass.VERB)
                        && !UnitPass.can(next, WordClass.NOUN)
                        && !UnitPass.can(next, WordClass.ADJECTIVE);
    }

    boolean finiteBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (units.get(k).finite()) {
                return true;
            }
        }
        return false;
    }

    boolean finiteInSegmentBefore(int i) {
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
    boolean speaks(Unit unit) {
        return unit.verb != null && speaks(unit.verb);
    }

    boolean speaks(Sense.VerbForm form) {
        List<EntryTable.Trigger> saying = language.entries().saying(form.verb());
        for (int k = 0; k < saying.size(); k++) {
            if (fixedHere(saying.get(k).fixed())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has the first of the words a verb must have beside it to speak ("gave" only with "word"). */
    private boolean fixedHere(int[] fixed) {
        if (fixed.length == 0) {
            return true;
        }
        int to = units.get(units.size() - 1).to;
        for (int token = units.get(0).from; token < to; token++) {
            if (tokens.form(token) == fixed[0]) {
                return true;
            }
        }
        return false;
    }

    boolean surelyFiniteAfter(int i) {
        for (int k = i; k < units.size(); k++) {
            if (units.get(k).is(Kind.STOP)) {
                return false;
            }
            if (Readings.surelyFinite(units.get(k)) || Readings.canBeFinite(units.get(k))) {
                return true;
            }
        }
        return false;
    }

    boolean surelyFiniteInSegment(int from, boolean past) {
        for (int k = from; k < units.size(); k++) {
            Unit unit = units.get(k);
            boolean opens = UnitPass.can(unit, WordClass.SUBORDINATOR) && !UnitPass.can(unit, WordClass.PREPOSITION)
                    || UnitPass.can(unit, WordClass.RELATIVE) && unit.senses.length == 1;
            boolean joins = k > from && UnitPass.can(unit, WordClass.COORDINATOR);
            boolean joinsVerb = joins && k + 1 < units.size() && Readings.surelyFinite(units.get(k + 1));
            if (unit.boundary() || opens || !past && joins || joinsVerb) {
                return false;
            }
            if (Readings.surelyFinite(unit)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Unit previous(int i) {
        return i > 0 ? units.get(i - 1) : null;
    }

    private @Nullable Unit next(int i) {
        return i + 1 < units.size() ? units.get(i + 1) : null;
    }

    String lower(int i) {
        return i < units.size() ? tokens.lower(units.get(i).from) : "";
    }
}
