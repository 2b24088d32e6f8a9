package org.parley.intake;

/** Bytes that are no article. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Worded to follow the file's name and a colon. */
    String reason() {
        return reason;
    }
}
