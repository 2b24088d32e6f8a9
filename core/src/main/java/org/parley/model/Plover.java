package org.parley.model;

/** Event types of the PLOVER ontology, 2021 edition. */
public enum Plover {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
