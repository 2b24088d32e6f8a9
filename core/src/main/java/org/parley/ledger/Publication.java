package org.parley.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.parley.model.DateRange;

/**
 * One publication of a text, as far as the ledger needs it.
 *
 * @param article id of the article
 * @param textId hash of the text: copies of one text share it
 * @param published day or month of publication, empty if unknown
 * @param added the day it was first added here, which stands in for an unknown publication day
 * @param sketch of the body
 * @param own true for a line that the user entered
 */
public record Publication(
        String article,
        String textId,
        String doc,
        String language,
        Optional<DateRange> published,
        LocalDate added,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> title,
        Sketch sketch,
        boolean own) {

    /** Earliest publication first, then by id. */
    public static final Comparator<Publication> ORDER =
            Comparator.comparing(Publication::day).thenComparing(Publication::article);

    /** The first day on which it can have been read: the publication day, else the day it was added. */
    public LocalDate day() {
        return published.flatMap(DateRange::first).orElse(added);
    }

    /** The last day on which it can have been written. */
    public LocalDate lastDay() {
        return published.flatMap(DateRange::last).orElse(added);
    }

    /** The same with these fields, {@code published} or {@code publisher}, in place of its own. */
    Publication corrected(Map<String, String> fields) {
        return new Publication(
                article,
                textId,
                doc,
                language,
                Optional.ofNullable(fields.get("published"))
                        .map(DateRange::parse)
                        .or(() -> published),
                added,
                Optional.ofNullable(fields.get("publisher")).or(() -> publisher),
                url,
                title,
                sketch,
                own);
    }

    /** What to call it: its publisher, else its document name. */
    public String outlet() {
        return publisher.orElse(doc);
    }
}
