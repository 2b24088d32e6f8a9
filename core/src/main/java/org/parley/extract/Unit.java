package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.pack.Compounds;
import org.parley.pack.Sense;

/**
 * A word or fixed group of words of a sentence, with the one part it plays there.
 *
 * <p>Mutable only while {@link UnitPass} and {@link ClausePass} decide about it.
 */
final class Unit {

    /** What part it plays. */
    enum Kind {
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
    final int from;

    final int to;
    Kind kind;

    /** everything the words can be; empty for punctuation and unknown words */
    final Sense[] senses;

    @Nullable
    Mention mention;

    @Nullable
    Timex time;

    @Nullable
    Quantity quantity;

    Sense.@Nullable VerbForm verb;
    Sense.@Nullable NounForm noun;
    Compounds.@Nullable Split split;
    Sense.@Nullable Auxiliary auxiliary;
    Sense.@Nullable Closed closed;

    /** whether it is a hyphen between two halves of one word */
    boolean hyphen;

    /** whether an early look has decided what part it plays */
    boolean decided;

    /** whether it is a supine that stands for its clause's finite verb */
    boolean loneSupine;

    /** number of its clause */
    int clause = -1;

    /** number of its chunk; -1 if it is in none */
    int chunk = -1;

    Unit(int from, int to, Kind kind, Sense[] senses) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.senses = senses;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it can be the finite verb of a clause in the part it plays. */
    boolean finite() {
        return loneSupine
                || kind == Kind.VERB && verb != null && verb.feature().finite()
                || kind == Kind.AUXILIARY
                        && auxiliary != null
                        && auxiliary.feature().finite();
    }

    boolean boundary() {
        return switch (kind) {
            case COMMA, STOP, DASH, QUOTE, BRACKET -> true;
            default -> false;
        };
    }

    /** The closed word as the pack lists it; "" if it is none. */
    String word() {
        return closed == null ? "" : closed.word();
    }

    String key() {
        return closed == null ? "" : closed.key();
    }

    Optional<Mention> actor() {
        return kind == Kind.ACTOR ? Optional.ofNullable(mention) : Optional.empty();
    }

    /** All verb forms the words can be. */
    List<Sense.VerbForm> verbForms() {
        List<Sense.VerbForm> forms = new java.util.ArrayList<>(2);
        for (Sense sense : senses) {
            if (sense instanceof Sense.VerbForm form) {
                forms.add(form);
            }
        }
        return forms;
    }
}
