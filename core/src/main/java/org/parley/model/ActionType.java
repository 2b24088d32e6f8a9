package org.parley.model;

/** A deed that is no contact, measure, accord or statement. */
public enum ActionType {
    MILITARY_MOVE,
    USE_OF_FORCE,
    VOTE,
    AID,
    RECOGNITION,
    DETENTION,
    RELEASE,
    RESIGNATION;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
