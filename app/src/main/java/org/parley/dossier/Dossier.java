package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;

/**
 * Chosen entries with one's own lines between, in the order in which they are to be read.
 *
 * @param made the day on which it was put together
 * @param note what every page has to say, for instance that the texts are no press reports
 */
public record Dossier(String title, LocalDate made, Optional<String> note, List<Part> parts) {

    public Dossier {
        parts = List.copyOf(parts);
    }

    /** A piece of a dossier. */
    public sealed interface Part {
        /** One's own lines; an empty line starts a new paragraph. */
        record Words(String text) implements Part {}

        /**
         * An entry as it stood when it was chosen.
         *
         * @param reports the JSON of its reports as they were read, before any ruling, by id
         * @param rulings those about its reports and articles, in any order
         */
        record Chosen(Entry entry, Map<String, String> reports, List<Decision> rulings) implements Part {
            public Chosen {
                reports = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(reports));
                rulings = List.copyOf(rulings);
            }
        }
    }
}
