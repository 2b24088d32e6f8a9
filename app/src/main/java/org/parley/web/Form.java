package org.parley.web;

import java.util.Locale;

/** The forms beside HTML in which a page can be had: its path with a dot and the word. */
public enum Form {
    JSON("application/json; charset=utf-8"),
    CSV("text/csv; charset=utf-8"),
    NDJSON("application/x-ndjson; charset=utf-8"),
    ICS("text/calendar; charset=utf-8"),
    ATOM("application/atom+xml; charset=utf-8");

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** The content type. */
    public String type() {
        return type;
    }

    /** As it stands behind the dot. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page can be had in this form. */
    boolean fits(Page page) {
        return switch (this) {
            case JSON, CSV, NDJSON -> page instanceof Rows.Page;
            case ICS -> page instanceof Agenda.Page;
            case ATOM -> page instanceof Feed.Page;
        };
    }
}
