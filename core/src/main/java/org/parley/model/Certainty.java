package org.parley.model;

/** How sure it is that the dealing stands so: told flatly, only reported, denied by a side, or hanging on a condition. */
public enum Certainty {
    STATED,
    REPORTED,
    CONTESTED,
    CONDITIONAL;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
