package org.parley.web;

import java.util.Iterator;
import org.parley.output.Calendar;

/** What makes a calendar: deadlines and plans, taken one by one while they are written. */
public record Agenda(Iterator<Calendar.Item> items) {

    /** A page that has a calendar: {@code .ics} at the same path. */
    public interface Page extends org.parley.web.Page {
        Agenda agenda(Visit visit);
    }
}
