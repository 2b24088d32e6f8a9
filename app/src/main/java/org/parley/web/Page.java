package org.parley.web;

/** What is shown at one path. Without state: one serves all visits at once. */
public interface Page {

    /** For instance {@code /entry/{id}}; a part in braces is asked for by {@link Visit#part}. */
    String path();

    /** @throws Refusal if there is nothing to show, or the query makes no sense */
    Answer answer(Visit visit);
}
