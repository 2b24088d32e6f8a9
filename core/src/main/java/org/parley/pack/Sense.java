package org.parley.pack;

/** One thing a form can be. */
public sealed interface Sense {

    WordClass wordClass();

    /** The form a verb has as {@link Feature#bit}, that of an auxiliary shifted by {@link #AUXILIARY}; 0 for anything else. */
    default int features() {
        return switch (this) {
            case VerbForm form -> form.feature().bit();
            case Auxiliary auxiliary -> auxiliary.feature().bit() << AUXILIARY;
            case Closed closed -> 0;
            case NounForm form -> 0;
            case Adjective adjective -> 0;
        };
    }

    /** Bits by which the forms of auxiliaries are shifted. */
    int AUXILIARY = 16;

    /**
     * A closed-class word.
     *
     * @param key what kind within its class: {@code condition} for a subordinator, {@code they} for a pronoun; else ""
     * @param word the word as the pack lists it, so that prepositions can be told apart
     */
    record Closed(WordClass wordClass, String key, String word) implements Sense {}

    /** @param means what the auxiliary does: be, have, passive, future, possible ... */
    record Auxiliary(String lemma, String means, Feature feature) implements Sense {
        @Override
        public WordClass wordClass() {
            return WordClass.AUXILIARY;
        }
    }

    /** @param whole false if the verb's particle must still follow or precede */
    record VerbForm(Verb verb, Feature feature, boolean whole) implements Sense {
        @Override
        public WordClass wordClass() {
            return WordClass.VERB;
        }
    }

    record NounForm(Noun noun, Feature feature) implements Sense {
        @Override
        public WordClass wordClass() {
            return WordClass.NOUN;
        }
    }

    record Adjective(String lemma) implements Sense {
        @Override
        public WordClass wordClass() {
            return WordClass.ADJECTIVE;
        }
    }

    /**
     * A verb of the lexicon.
     *
     * @param id number of the verb within its language
     * @param particle separable particle, "" if none
     */
    record Verb(int id, String lemma, String particle) {}

    /**
     * A noun of the lexicon.
     *
     * @param compound whether it may be the right end of a compound
     * @param stop whether it only looks like an event: never a trigger
     */
    record Noun(int id, String lemma, boolean compound, boolean stop) {}
}
