package org.parley.pack;

/**
 * What a phrase of page furniture marks.
 *
 * @param why the kind of furniture, for instance {@code advertisement}
 * @param reach how much of the page the phrase makes furniture
 */
public record FurnitureRule(String why, Reach reach) {

    /** How much of the page a phrase makes furniture. */
    public enum Reach {
        /** A sentence or line that is this phrase and no more. */
        WHOLE,
        /** A sentence or line that begins with it; alone on its line, it takes the unpunctuated lines below along. */
        LEAD,
        /** A sentence that ends with it. */
        TAIL,
        /** A sentence that has it anywhere. */
        ANY
    }
}
