package org.parley.model;

/** How sides meet. */
public enum ContactType {
    MEETING,
    SUMMIT,
    TALKS,
    CALL,
    VISIT,
    LETTER,
    MESSAGE,
    SUMMONS;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
