package org.parley.model;

/** What words do. */
public enum Act {
    ASSERT,
    CONFIRM,
    DENY,
    ACCUSE,
    PROMISE,
    OFFER,
    REQUEST,
    DEMAND,
    THREATEN,
    WARN,
    PRAISE,
    ACCEPT,
    REJECT,
    NO_COMMENT;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
