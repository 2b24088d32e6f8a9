package org.parley.model;

/** Who vouches: the ladder from the narrator to an anonymous voice. */
public enum SourceType {
    NARRATOR,
    NAMED,
    NAMED_ROLE,
    UNNAMED_OFFICIAL,
    INSTITUTION,
    DOCUMENT,
    STATE_MEDIA,
    OUTLET,
    ANONYMOUS;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
