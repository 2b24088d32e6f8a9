package org.parley.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.DateRange;

/**
 * Which entries a list shows. All conditions have to hold; an empty one holds for all.
 *
 * @param sides one of these has a part in it, each with the periods in which it counts, none for always: a body stands for a member
 *     only as long as that was one
 * @param others and another one of these
 * @param from no earlier day of the dealing
 * @param concept a good or topic
 * @param sources at least so many independent sources, by the sure count
 * @param text part of the first quote; this one reads the whole list
 * @param limit lines at most
 * @param offset lines to pass over; pages far down cost as much as all before them
 */
public record EntryFilter(
        Map<String, List<DateRange>> sides,
        Map<String, List<DateRange>> others,
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
            Map.of(),
            Map.of(),
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

    /** The same between these sides, at all times. */
    public EntryFilter between(Collection<String> one, Collection<String> other) {
        return between(always(one), always(other));
    }

    /** The same between these sides, each in its periods. */
    public EntryFilter between(Map<String, List<DateRange>> one, Map<String, List<DateRange>> other) {
        return new EntryFilter(one, other, kind, type, status, concept, from, until, sources, text, limit, offset);
    }

    /** The same, other lines of it. */
    public EntryFilter page(int lines, int pass) {
        return new EntryFilter(sides, others, kind, type, status, concept, from, until, sources, text, lines, pass);
    }

    private static Map<String, List<DateRange>> always(Collection<String> sides) {
        Map<String, List<DateRange>> always = new TreeMap<>();
        sides.forEach(side -> always.put(side, List.of()));
        return always;
    }
}
