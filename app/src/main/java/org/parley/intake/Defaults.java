package org.parley.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.model.DateRange;

/**
 * What the user says for all articles of a run.
 *
 * @param manifest takes the place of every manifest found in a folder
 * @param published the last resort where neither text nor manifest gives a day
 * @param language ISO 639-1, where the manifest or line gives none
 */
public record Defaults(Optional<Path> manifest, Optional<DateRange> published, Optional<String> language) {

    /** Nothing said. */
    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty(), Optional.empty());
}
