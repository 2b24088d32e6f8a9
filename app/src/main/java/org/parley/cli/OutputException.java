package org.parley.cli;

import java.io.IOException;

/** Standard output cannot be written, so that going on would be for nothing. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean closedPipe;

    OutputException(IOException cause, boolean closedPipe) {
        super(cause.getMessage(), cause);
        this.closedPipe = closedPipe;
    }

    /** Whether the reader at the other end has all it wants, as {@code head} does: no failure. */
    boolean closedPipe() {
        return closedPipe;
    }
}
