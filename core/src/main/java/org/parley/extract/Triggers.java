package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Entry;
import org.parley.pack.EntryTable;
import org.parley.pack.Grammar;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/** Which entries a word of a sentence evokes: the longest match, with its particle and its fixed words beside it. */
final class Triggers {
    private static final int FIXED_REACH = 12;

    private final Parse parse;
    private final HeadNouns heads;
    private final @Nullable List<EntryTable.Trigger>[] found;
    private final List<EntryTable.Trigger> scratch = new ArrayList<>();

    /** the forms of the sentence as bits, for words that nothing in it can be beside */
    private final long forms;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Triggers(Parse parse) {
        this.parse = parse;
        this.heads = new HeadNouns(parse);
        this.found = new List[parse.units.size()];
        long bits = 0;
        for (int i = parse.sentence.from(); i < parse.sentence.to(); i++) {
            bits |= EntryTable.Trigger.bit(parse.tokens.form(i));
        }
        this.forms = bits;
    }

    /** The entries of the word at {@code unit}; those with more fixed words shut out those with fewer. */
    List<EntryTable.Trigger> at(int unit) {
        List<EntryTable.Trigger> known = found[unit];
        if (known == null) {
            known = find(unit);
            found[unit] = known;
        }
        return known;
    }

    private List<EntryTable.Trigger> find(int unit) {
        List<EntryTable.Trigger> all = candidates(unit, parse.units.get(unit));
        if (all.isEmpty()) {
            return List.of();
        }
        int most = 0;
        List<EntryTable.Trigger> fitting = new ArrayList<>(all.size());
        for (EntryTable.Trigger trigger : all) {
            if ((trigger.length() >= most || trigger.flow())
                    && fixedBeside(unit, trigger)
                    && !onlyGoverned(trigger.fixed())
                    && headed(unit, trigger)) {
                most = Math.max(most, trigger.length());
                fitting.add(trigger);
            }
        }
        if (most > 0) {
            int longest = most;
            fitting.removeIf(trigger -> trigger.length() < longest && !trigger.flow());
            if (fitting.size() > 1) {
                List<EntryTable.Trigger> equal = List.copyOf(fitting);
                fitting.removeIf(trigger -> equal.stream().anyMatch(other -> endsIn(other, trigger)));
            }
        }
        return fitting;
    }

    private boolean headed(int unit, EntryTable.Trigger trigger) {
        return trigger.head().isEmpty() || heads.at(unit, trigger) >= 0;
    }

    /** The entries of the word whatever stands beside it. */
    private List<EntryTable.Trigger> candidates(int unit, Unit word) {
        List<EntryTable.Trigger> all = scratch;
        all.clear();
        if (word.is(Kind.VERB) || word.is(Kind.ADJECTIVE) && word.verb != null) {
            verbs(unit, word, all);
        } else if (word.is(Kind.AUXILIARY) && !word.verbForms().isEmpty()) {
            verbs(unit, word, all);
            if (!all.isEmpty() && !mainVerb(unit)) {
                all.removeIf(trigger -> trigger.length() == 0);
            }
        } else if (word.nominalInfinitive()) {
            verbs(unit, word, all);
        } else if (word.is(Kind.NOUN) && word.noun != null) {
            nouns(word, all);
        }
        if (word.is(Kind.ADJECTIVE) || word.is(Kind.ADVERB) || word.is(Kind.VERB) || word.is(Kind.PARTICLE)) {
            all.addAll(parse.language.entries().ofAdjective(parse.tokens.form(word.from)));
        }
        return all;
    }

    /** Whether the noun that the one asks for is a compound that ends in the other's: development cooperation, cooperation. */
    private static boolean endsIn(EntryTable.Trigger one, EntryTable.Trigger other) {
        String compound = one.head().map(Sense.Noun::lemma).orElse("");
        String end = other.head().map(Sense.Noun::lemma).orElse("");
        return !end.isEmpty() && compound.length() > end.length() && compound.endsWith(end);
    }

    /** The noun that is part of what evokes the entry of the verb at {@code unit}: "froze all contacts"; -1 if none is. */
    int headOf(int unit, Entry entry) {
        return at(unit).stream()
                .filter(trigger -> trigger.entry() == entry && trigger.head().isPresent())
                .mapToInt(trigger -> heads.at(unit, trigger))
                .findFirst()
                .orElse(-1);
    }

    /** Whether an auxiliary is all the verb its clause has: "had a talk", "stayed away". */
    private boolean mainVerb(int unit) {
        for (int verb : parse.clauses.get(parse.units.get(unit).clause).verbs) {
            if (verb != unit) {
                return false;
            }
        }
        return true;
    }

    private void nouns(Unit word, List<EntryTable.Trigger> all) {
        for (Sense sense : word.senses) {
            if (sense instanceof Sense.NounForm form) {
                all.addAll(parse.language.entries().ofNoun(form.noun()));
            }
        }
        if (word.senses.length == 0 && word.noun != null) {
            all.addAll(parse.language.entries().ofNoun(word.noun.noun()));
        }
    }

    private void verbs(int unit, Unit word, List<EntryTable.Trigger> all) {
        boolean particled = false;
        for (Sense.VerbForm form : word.verbForms()) {
            List<EntryTable.Trigger> entries = parse.language.entries().ofVerb(form.verb());
            if (form.whole()) {
                if (!particled) {
                    all.addAll(entries);
                }
            } else if (particleBeside(unit, form.verb().particle())) {
                if (!particled) {
                    all.clear();
                }
                particled = true;
                all.addAll(entries);
            }
        }
    }

    /** Whether a separable verb's particle closes the verb's clause, or stands before the infinitive marker. */
    private boolean particleBeside(int unit, String particle) {
        Unit word = parse.units.get(unit);
        if (unit >= 2 && parse.units.get(unit - 1).is(Kind.INFINITIVE_MARKER)) {
            return parse.lower(parse.units.get(unit - 2)).equals(particle);
        }
        for (int k = parse.units.size() - 1; k > unit; k--) {
            Unit other = parse.units.get(k);
            if (other.clause == word.clause
                    && other.to - other.from == 1
                    && parse.lower(other).equals(particle)
                    && !governs(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is the preposition of a phrase or of a time: "in May". */
    private boolean governs(int unit) {
        Unit after = unit + 1 < parse.units.size() ? parse.units.get(unit + 1) : null;
        if (after != null && parse.units.get(unit).is(Kind.PREPOSITION) && after.is(Kind.TIME)) {
            return true;
        }
        Unit next = unit + 1 < parse.units.size() ? parse.units.get(unit + 1) : null;
        if (parse.units.get(unit).is(Kind.PREPOSITION) && next != null && next.is(Kind.TIME)) {
            return true;
        }
        for (Chunk chunk : parse.chunks) {
            if (chunk.preposition() == unit && chunk.clause() == parse.units.get(unit).clause) {
                return !beforeInfinitive(chunk);
            }
        }
        return false;
    }

    /** "roept Peru op de wet te eerbiedigen": what follows the particle is the infinitive's object. */
    private boolean beforeInfinitive(Chunk chunk) {
        Unit next = chunk.to() < parse.units.size() ? parse.units.get(chunk.to()) : null;
        return next != null && next.is(Kind.INFINITIVE_MARKER) && next.to - next.from == 1 && !next.opensInfinitive();
    }

    /** Whether all fixed words stand in order after the word, or before it where verbs come last, in its clause. */
    private boolean fixedBeside(int unit, EntryTable.Trigger trigger) {
        int[] fixed = trigger.fixed();
        if ((trigger.bits() & ~forms) != 0) {
            return false;
        }
        if (fixed.length == 1 && freeParticle(fixed[0])) {
            return particleAfter(unit, fixed[0]);
        }
        return fixed.length == 0 || after(unit, fixed) || before(unit, fixed);
    }

    /**
     * Whether the one fixed word, a noun, stands only under prepositions: "licences for arms" gives no arms. The packs of svo
     * order leave the preposition out of the fixed words.
     */
    private boolean onlyGoverned(int[] fixed) {
        if (fixed.length != 1 || parse.language.grammar().order() != Grammar.Order.V2) {
            return false;
        }
        boolean governed = false;
        for (Unit word : parse.units) {
            if (parse.tokens.form(word.from) == fixed[0] && word.to - word.from == 1) {
                if (!word.is(Kind.NOUN)
                        || word.chunk < 0
                        || parse.chunks.get(word.chunk).bare()) {
                    return false;
                }
                governed = true;
            }
        }
        return governed;
    }

    /** Whether the word can be a particle of a language that keeps it near its verb. */
    private boolean freeParticle(int form) {
        return parse.language.grammar().order() == Grammar.Order.SVO
                && (parse.language.lexicon().mask(form) & WordClass.PARTICLE.bit()) != 0;
    }

    /** Whether the particle follows in the verb's clause, no other verb between. */
    private boolean particleAfter(int unit, int form) {
        for (int k = unit + 1; k < parse.units.size() && k <= unit + FIXED_REACH; k++) {
            Unit word = parse.units.get(k);
            if (parse.tokens.form(word.from) == form) {
                boolean opensPhrase = word.to - word.from > 1 && k == unit + 1;
                return opensPhrase || word.is(Kind.PARTICLE) || word.is(Kind.ADVERB);
            }
            if (word.is(Kind.VERB) || word.is(Kind.INFINITIVE_MARKER) || word.is(Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    private boolean after(int unit, int[] fixed) {
        int token = parse.units.get(unit).to;
        int at = find(token, Math.min(parse.sentence.to(), token + FIXED_REACH + fixed.length), fixed);
        return at >= 0 && at + fixed.length <= complementAfter(unit, fixed) && !elsewhere(unit, at, fixed);
    }

    /** Whether a fixed word of denying denies another clause: "reacted to a pact that was not known". */
    private boolean elsewhere(int unit, int at, int[] fixed) {
        if ((parse.language.lexicon().mask(fixed[0]) & WordClass.NEGATOR.bit()) == 0) {
            return false;
        }
        for (Unit word : parse.units) {
            if (word.from <= at && at < word.to) {
                return word.clause != parse.units.get(unit).clause;
            }
        }
        return false;
    }

    /** Token where the clause begins that is the verb's content, unless a fixed word is its verb; the sentence's end if none does. */
    private int complementAfter(int unit, int[] fixed) {
        for (int k = unit + 1; k < parse.units.size(); k++) {
            Unit word = parse.units.get(k);
            Clause clause = parse.clause(word);
            if (clause.relation.equals("complement")
                    && clause.parent == parse.units.get(unit).clause
                    && (word.is(Kind.SUBORDINATOR) || clause.finite >= 0 && !isFixed(clause.finite, fixed))) {
                return word.from;
            }
        }
        return parse.sentence.to();
    }

    private boolean isFixed(int unit, int[] fixed) {
        int first = parse.tokens.form(parse.units.get(unit).from);
        for (int form : fixed) {
            if (form == first) {
                return true;
            }
        }
        return false;
    }

    private boolean before(int unit, int[] fixed) {
        boolean preposition = fixed.length == 1
                && parse.language.grammar().order() == Grammar.Order.SVO
                && (parse.language.lexicon().mask(fixed[0]) & WordClass.PREPOSITION.bit()) != 0;
        if (preposition) {
            return false;
        }
        int token = parse.units.get(unit).from;
        return find(Math.max(parse.sentence.from(), token - FIXED_REACH - fixed.length), token, fixed) >= 0;
    }

    /** Where the fixed words stand side by side in the range; -1 if they do not. */
    private int find(int from, int to, int[] fixed) {
        for (int i = from; i + fixed.length <= to; i++) {
            int k = 0;
            while (k < fixed.length && parse.tokens.form(i + k) == fixed[k]) {
                k++;
            }
            if (k == fixed.length) {
                return i;
            }
            if (k == 0 && parse.tokens.is(i, ';')) {
                return -1;
            }
        }
        return -1;
    }
}
