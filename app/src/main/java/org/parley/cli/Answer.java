package org.parley.cli;

import java.util.List;
import java.util.Optional;

/**
 * What one article gave.
 *
 * @param doc the article's name
 * @param output for standard output, ready to print
 * @param found how many reports it has
 * @param noPack the language if there is no pack for it
 * @param notes for standard error
 * @param failure why it could not be read, through a fault of ours
 */
record Answer(
        String doc, String output, int found, Optional<String> noPack, List<String> notes, Optional<String> failure) {

    static Answer failed(String doc, Throwable failure) {
        return new Answer(doc, "", 0, Optional.empty(), List.of(), Optional.of(String.valueOf(failure)));
    }
}
