package org.parley.model;

/** What kind of rule one side sets for another; {@code COUNTERMEASURE} only where no instrument is named. */
public enum MeasureType {
    TARIFF,
    COUNTERMEASURE,
    SANCTIONS,
    EXPORT_CONTROL,
    IMPORT_BAN,
    QUOTA,
    PRICE_CAP,
    REGULATION,
    COOPERATION_HALT,
    INVESTIGATION,
    LEGAL_CASE,
    EXPULSION,
    RECALL,
    RELATIONS_CUT,
    VISA,
    AID_CUT;

    /** The word used in JSON, packs and pages: lower case, with underscores. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
