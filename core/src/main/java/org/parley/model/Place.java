package org.parley.model;

import java.util.Optional;

/**
 * Where a dealing takes place.
 *
 * @param place town, country or waters, in English where the gazetteer has it, else as written
 * @param venue building or site
 * @param forum the gathering at whose margin it takes place, for instance G20
 */
public record Place(Optional<String> place, Optional<String> venue, Optional<String> forum) {
    public static final Place NONE = new Place(Optional.empty(), Optional.empty(), Optional.empty());
}
