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
 * @param more what only the pages ask
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
        int offset,
        More more) {

    /** Voices that nobody names. */
    public static final String UNNAMED = "unnamed";

    /** In which order entries are listed. */
    public enum Order {
        /** Newest sighting first. */
        SEEN,
        /** Latest day of the dealing first. */
        DAY,
        /** Most independent sources first. */
        SOURCES
    }

    /**
     * Further conditions.
     *
     * @param certainty code word
     * @param language in which it was told
     * @param voice code word of a type of source, or {@link #UNNAMED}: somebody of that sort vouches for it in some report
     * @param seen told on this day or later
     */
    public record More(
            Optional<String> certainty,
            Optional<String> language,
            Optional<String> voice,
            Optional<LocalDate> seen,
            Order order) {
        public static final More NONE =
                new More(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.SEEN);

        public More in(Order other) {
            return new More(certainty, language, voice, seen, other);
        }

        public More seen(LocalDate day) {
            return new More(certainty, language, voice, Optional.of(day), order);
        }

        /** Whether more than what the keys hold has to be looked at. */
        boolean needsEntry() {
            return certainty.isPresent() || language.isPresent() || voice.isPresent();
        }
    }

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
            0,
            More.NONE);

    /** The same between these sides, at all times. */
    public EntryFilter between(Collection<String> one, Collection<String> other) {
        return between(always(one), always(other));
    }

    /** The same between these sides, each in its periods. */
    public EntryFilter between(Map<String, List<DateRange>> one, Map<String, List<DateRange>> other) {
        return new EntryFilter(
                one, other, kind, type, status, concept, from, until, sources, text, limit, offset, more);
    }

    /** The same of another kind, type and status. */
    public EntryFilter of(Optional<String> otherKind, Optional<String> otherType, Optional<String> otherStatus) {
        return new EntryFilter(
                sides,
                others,
                otherKind,
                otherType,
                otherStatus,
                concept,
                from,
                until,
                sources,
                text,
                limit,
                offset,
                more);
    }

    /** The same of no later day. */
    public EntryFilter upTo(LocalDate day) {
        return new EntryFilter(
                sides, others, kind, type, status, concept, from, Optional.of(day), sources, text, limit, offset, more);
    }

    /** The same, other lines of it. */
    public EntryFilter page(int lines, int pass) {
        return new EntryFilter(
                sides, others, kind, type, status, concept, from, until, sources, text, lines, pass, more);
    }

    /** The same with other further conditions. */
    public EntryFilter with(More further) {
        return new EntryFilter(
                sides, others, kind, type, status, concept, from, until, sources, text, limit, offset, further);
    }

    private static Map<String, List<DateRange>> always(Collection<String> sides) {
        Map<String, List<DateRange>> always = new TreeMap<>();
        sides.forEach(side -> always.put(side, List.of()));
        return always;
    }
}
