package org.parley.web;

/** What a form does when it is posted. It answers with a redirect, so that loading the page again does nothing twice. */
public interface Deed {

    /** The path to which the form posts. */
    String path();

    /** @throws Refusal if what was posted makes no sense */
    Answer act(Visit visit);
}
