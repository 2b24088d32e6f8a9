package org.parley.web;

import java.util.List;
import org.parley.ledger.Entry;

/** Entries whose deadlines and plans make a calendar. */
public record Agenda(List<Entry> entries) {

    /** A page that has a calendar: {@code .ics} at the same path. */
    public interface Page extends org.parley.web.Page {
        Agenda agenda(Visit visit);
    }
}
