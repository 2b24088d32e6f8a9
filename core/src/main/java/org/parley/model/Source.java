package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * Who vouches for a report.
 *
 * @param cue the words that attribute, for instance "according to"
 * @param via the channels from the speaker outward: ministry, state agency, wire, outlet
 */
public record Source(
        SourceType type, Optional<String> name, Optional<String> side, Optional<Span> cue, List<String> via) {

    /** The writer of the article, nobody else. */
    public static final Source NARRATOR =
            new Source(SourceType.NARRATOR, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Source {
        via = List.copyOf(via);
    }
}
