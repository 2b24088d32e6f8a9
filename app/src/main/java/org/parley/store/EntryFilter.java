package org.parley.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries a list shows. All conditions have to hold; an empty one holds for all.
 *
 * @param sides one of these has a part in it
 * @param others and one of these
 * @param from no earlier day of the dealing
 * @param concept a good or topic
 * @param sources at least so many independent sources, by the sure count
 * @param limit lines at most
 * @param offset lines to pass over
 */
public record EntryFilter(
        Set<String> sides,
        Set<String> others,
        Optional<String> kind,
        Optional<String> type,
        Optional<String> status,
        Optional<String> concept,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        int sources,
        Optional<String> text,
        int limit,
        int offset) {

    public static final EntryFilter ALL = new EntryFilter(
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Integer.MAX_VALUE,
            0);

    public EntryFilter between(Set<String> one, Set<String> other) {
        return new EntryFilter(one, other, kind, type, status, concept, from, until, sources, text, limit, offset);
    }
}
