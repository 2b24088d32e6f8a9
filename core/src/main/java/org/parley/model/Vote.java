package org.parley.model;

/** How a side voted. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN,
    VETO,
    ABSENT;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
