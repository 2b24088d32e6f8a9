package org.parley.web;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The rows of a page for other programs: all of them, however many the page shows.
 *
 * @param columns names of the fields, in order; the CSV has these, whatever a row leaves out
 * @param rows taken one by one while they are written
 */
public record Rows(List<String> columns, Iterator<Map<String, Object>> rows) {

    /** A page that has rows: {@code .json}, {@code .csv} and {@code .ndjson} at the same path. */
    public interface Page extends org.parley.web.Page {
        Rows rows(Visit visit);
    }
}
