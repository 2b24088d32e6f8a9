package org.parley.extract.clause;

/**
 * A noun phrase: its units, what governs it, what it is coordinated with.
 *
 * @param number place among the sentence's chunks
 * @param from first unit
 * @param to one past the last unit
 * @param head unit of its head: the last noun, name, unknown word or pronoun
 * @param preposition unit of the preposition that governs it; -1 for a bare phrase
 * @param clause number of its clause
 * @param first number of the first phrase of the coordination it belongs to; its own number if it is that or stands alone
 */
public record Chunk(int number, int from, int to, int head, int preposition, int clause, int first) {
    public boolean bare() {
        return preposition < 0;
    }

    public boolean coordinated() {
        return first != number;
    }
}
