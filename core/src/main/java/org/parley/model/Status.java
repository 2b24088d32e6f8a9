package org.parley.model;

/** Where a dealing stands in its life. Which ones a kind can have is said by {@link Kind#statuses()}. */
public enum Status {
    PLANNED,
    ONGOING,
    OCCURRED,
    POSTPONED,
    CANCELLED,
    REFUSED,
    CONSIDERED,
    THREATENED,
    ANNOUNCED,
    IN_FORCE,
    SUSPENDED,
    LIFTED,
    DROPPED,
    EXPIRED,
    SOUGHT,
    PROPOSED,
    FRAMEWORK,
    AGREED,
    PENDING_APPROVAL,
    SIGNED,
    BREACHED,
    WITHDRAWN,
    FAILED;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
