package org.parley.intake;

/** Bytes that are no article; the message is the reason, worded to follow the file's name and a colon. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String reason) {
        super(reason);
    }
}
