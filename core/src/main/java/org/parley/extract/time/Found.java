package org.parley.extract.time;

/**
 * An expression of time as found, before it is given days.
 *
 * @param from first token
 * @param to one past the last token
 * @param weak whether it stands on too little to count alone, though a range or a role makes it good
 */
public record Found(int from, int to, Grain grain, When when, boolean weak) {

    static Found of(int from, int to, Grain grain, When when) {
        return new Found(from, to, grain, when, false);
    }

    Found at(int newFrom) {
        return new Found(newFrom, to, grain, when, weak);
    }

    Found to(int newTo) {
        return new Found(from, newTo, grain, when, weak);
    }

    int length() {
        return to - from;
    }
}
