package org.parley.extract;

/** What a text says of the reality of an event word. */
enum Standing {
    OCCURRED,
    PLANNED,
    DENIED,
    UNCERTAIN;

    /** The word used in JSON: lower case. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
