package org.parley.model;

/** How one report of an article hangs together with another. */
public enum Relation {
    ABOUT,
    CLAIMED_BY,
    CONFIRMED_BY,
    DENIED_BY,
    RESPONSE_TO,
    PART_OF,
    SAME_EVENT;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
