package org.parley.pack;

/** What a form can be. Closed classes are complete in every pack; verbs, nouns and adjectives are those the pack knows. */
public enum WordClass {
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
    CUE;

    /** This class as one bit of a form's mask. */
    public int bit() {
        return 1 << ordinal();
    }
}
