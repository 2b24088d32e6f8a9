package org.parley.web;

import java.util.Optional;

/** What a page gives back. */
public sealed interface Answer {

    /**
     * A template with what it shows.
     *
     * @param template name of the file in {@code src/main/jte}, without its ending
     * @param title of the window, in the reader's language
     * @param page what the template takes as {@code page}
     * @param rows how many rows the exports at this path have; empty if the page has none, or counting would cost too much
     */
    record Html(String template, String title, Object page, Optional<Long> rows) implements Answer {}

    /** Go there instead; an address on this server. */
    record Redirect(String to) implements Answer {}

    /** Finished content. */
    record Text(String type, String body) implements Answer {}

    /** A page without rows. */
    static Answer html(String template, String title, Object page) {
        return new Html(template, title, page, Optional.empty());
    }
}
