package org.parley.extract.time;

/** What the clause around a token says about time: whether it tells of the past or of what is to come. */
@FunctionalInterface
public interface TenseHint {
    /** Tense of a clause, as far as it decides which Tuesday is meant. */
    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** Knows nothing. */
    TenseHint NONE = token -> Tense.UNKNOWN;

    Tense at(int token);
}
