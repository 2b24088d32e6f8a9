package org.parley.text;

import org.jspecify.annotations.Nullable;

/**
 * A sentence or a bit of the page while the scan sorts them.
 *
 * @param line number of the line it stands in
 * @param why what makes it furniture; null if it is the article's own
 */
record Piece(int from, int to, int line, @Nullable String why) {

    Piece as(String newWhy) {
        return new Piece(from, to, line, newWhy);
    }

    Piece part(int newFrom, int newTo, @Nullable String newWhy) {
        return new Piece(newFrom, newTo, line, newWhy);
    }

    boolean furniture() {
        return why != null;
    }
}
