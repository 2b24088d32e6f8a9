package org.parley.model;

/** Whether a number is exact, a lower or an upper bound, or roughly so. */
public enum Bound {
    EXACT,
    MIN,
    MAX,
    APPROX;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
