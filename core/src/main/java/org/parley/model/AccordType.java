package org.parley.model;

/** What the text calls an accord. */
public enum AccordType {
    DEAL,
    TRUCE,
    CEASEFIRE,
    TREATY,
    MEMORANDUM;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
