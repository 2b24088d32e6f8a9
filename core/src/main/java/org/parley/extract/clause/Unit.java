package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.number.Quantity;
import org.parley.extract.time.Timex;
import org.parley.pack.Compounds;
import org.parley.pack.Feature;
import org.parley.pack.Sense;

/**
 * A word or fixed group of words of a sentence, with the one part it plays there.
 *
 * <p>Mutable only while {@link UnitPass} and {@link ClausePass} decide about it.
 */
public final class Unit {
    private static final Sense[] NONE = {};

    /** What part it plays. */
    public enum Kind {
        ACTOR,
        TIME,
        QUANTITY,
        DETERMINER,
        PREPOSITION,
        COORDINATOR,
        SUBORDINATOR,
        RELATIVE,
        QUESTION,
        PRONOUN,
        POSSESSIVE,
        AUXILIARY,
        NEGATOR,
        INFINITIVE_MARKER,
        PARTICLE,
        ADVERB,
        VERB,
        NOUN,
        ADJECTIVE,
        UNKNOWN,
        COMMA,
        STOP,
        DASH,
        QUOTE,
        BRACKET
    }

    /** first token, and one past the last */
    public final int from;

    public final int to;
    public Kind kind;

    /** everything the words can be; empty for punctuation and unknown words */
    public final Sense[] senses;

    /** the classes of the senses, as bits of {@link org.parley.pack.WordClass#bit} */
    final int mask;

    /** the forms that its verbs can have, and those that its auxiliaries can have, as bits of their ordinals */
    final int verbFeatures;

    final int auxiliaryFeatures;

    /** place among the units of its sentence */
    public int number;

    @Nullable
    public Mention mention;

    @Nullable
    public Timex time;

    @Nullable
    public Quantity quantity;

    public Sense.@Nullable VerbForm verb;
    public Sense.@Nullable NounForm noun;
    public Compounds.@Nullable Split split;
    public Sense.@Nullable Auxiliary auxiliary;
    Sense.@Nullable Closed closed;

    private @Nullable List<Sense.VerbForm> verbForms;

    /** whether it is no name and ends in a mark of possession: "the company's", "Monday's" */
    boolean possessor;

    /** whether it is a hyphen between two halves of one word */
    boolean hyphen;

    /** whether an early look has decided what part it plays */
    boolean decided;

    /** whether it is a supine that stands for its clause's finite verb */
    boolean loneSupine;

    /** number of its clause */
    public int clause = -1;

    /** number of its chunk; -1 if it is in none */
    public int chunk = -1;

    /** A unit whose words can be nothing that the lexicon knows. */
    Unit(int from, int to, Kind kind) {
        this(from, to, kind, NONE, 0, 0);
    }

    /**
     * @param mask the classes of the senses
     * @param features all their {@link Sense#features}
     */
    Unit(int from, int to, Kind kind, Sense[] senses, int mask, int features) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.senses = senses;
        this.mask = mask;
        this.verbFeatures = features & (1 << Sense.AUXILIARY) - 1;
        this.auxiliaryFeatures = features >>> Sense.AUXILIARY;
    }

    /** A phrase that can be each of {@code senses}. */
    static Unit of(int from, int to, Sense[] senses) {
        int mask = 0;
        int features = 0;
        for (Sense sense : senses) {
            mask |= sense.wordClass().bit();
            features |= sense.features();
        }
        return new Unit(from, to, Kind.UNKNOWN, senses, mask, features);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it can be the finite verb of a clause in the part it plays. */
    public boolean finite() {
        return loneSupine
                || kind == Kind.VERB && verb != null && verb.feature().finite()
                || kind == Kind.AUXILIARY
                        && auxiliary != null
                        && auxiliary.feature().finite();
    }

    public boolean boundary() {
        return switch (kind) {
            case COMMA, STOP, DASH, QUOTE, BRACKET -> true;
            default -> false;
        };
    }

    /** The closed word as the pack lists it; "" if it is none. */
    public String word() {
        return closed == null ? "" : closed.word();
    }

    /** Whether it opens an infinitive's clause, whose marker comes later. */
    public boolean opensInfinitive() {
        return kind == Kind.INFINITIVE_MARKER && key().equals("opens");
    }

    public String key() {
        return closed == null ? "" : closed.key();
    }

    public Optional<Mention> actor() {
        return kind == Kind.ACTOR ? Optional.ofNullable(mention) : Optional.empty();
    }

    /** Whether it names somebody who can act. */
    public boolean acts() {
        return kind == Kind.ACTOR && mention != null && mention.acts();
    }

    /** All verb forms the words can be. */
    public List<Sense.VerbForm> verbForms() {
        if (verbFeatures == 0) {
            return List.of();
        }
        List<Sense.VerbForm> known = verbForms;
        if (known == null) {
            known = new ArrayList<>(2);
            for (Sense sense : senses) {
                if (sense instanceof Sense.VerbForm form) {
                    known.add(form);
                }
            }
            verbForms = known;
        }
        return known;
    }

    /** Whether it is an infinitive that stands as a noun. */
    public boolean nominalInfinitive() {
        return kind == Kind.NOUN && verb != null && noun == null;
    }

    /** Whether it is a verb in its form of going on: "adding". */
    boolean presentParticiple() {
        return is(Kind.VERB) && verb != null && verb.feature() == Feature.PRESPART;
    }
}
