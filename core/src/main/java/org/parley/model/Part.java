package org.parley.model;

/** An actor's part in a dealing. */
public enum Part {
    PARTY,
    INITIATOR,
    HOST,
    VISITOR,
    MEDIATOR,
    OBSERVER,
    IMPOSER,
    TARGET,
    SPEAKER,
    ADDRESSEE,
    ACTOR;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
