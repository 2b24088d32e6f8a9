package org.parley.web;

import java.time.LocalDate;
import java.util.List;

/** What changed, for a feed reader. */
public record Feed(String title, List<Item> items) {

    /**
     * One change of one entry.
     *
     * @param id of the entry and the change together
     * @param link path on this server
     * @param summary what changed, the original words, and who told it
     */
    public record Item(String id, String title, LocalDate day, String link, String summary) {}

    /** A page that has a feed: {@code .atom} at the same path. */
    public interface Page extends org.parley.web.Page {
        Feed feed(Visit visit);
    }
}
