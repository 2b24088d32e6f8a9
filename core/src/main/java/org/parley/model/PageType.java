package org.parley.model;

/** What kind of page an article is. */
public enum PageType {
    REPORT,
    LIVE_BLOG,
    DIGEST,
    OPINION,
    EXPLAINER;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
