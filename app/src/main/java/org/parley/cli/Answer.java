package org.parley.cli;

import java.util.List;
import java.util.Optional;
import org.parley.model.Reading;

/**
 * What one article gave.
 *
 * @param doc the article's name
 * @param output for standard output, ready to print
 * @param found how many reports it has
 * @param noPack the language if there is no pack for it
 * @param notes for standard error
 * @param failure why it could not be read, through a fault of ours
 * @param reading to be kept; empty if only {@code output} is wanted
 */
record Answer(
        String doc,
        String output,
        int found,
        Optional<String> noPack,
        List<String> notes,
        Optional<String> failure,
        Optional<Reading> reading) {

    Answer(
            String doc,
            String output,
            int found,
            Optional<String> noPack,
            List<String> notes,
            Optional<String> failure) {
        this(doc, output, found, noPack, notes, failure, Optional.empty());
    }

    /** A reading that is to be kept, not printed. */
    static Answer of(Reading reading) {
        return new Answer(
                reading.article().doc(),
                "",
                reading.reports().size(),
                Optional.empty(),
                reading.notes(),
                Optional.empty(),
                Optional.of(reading));
    }

    static Answer failed(String doc, Throwable failure) {
        return new Answer(doc, "", 0, Optional.empty(), List.of(), Optional.of(String.valueOf(failure)));
    }
}
