package org.parley.store;

import java.util.List;

/**
 * An entry as a line of a list.
 *
 * @param date day or days of the last transition; empty if none is known
 * @param least at least so many independent sources
 * @param quote of the first report
 * @param maker {@code own} if a person entered it, else {@code parley}
 */
public record EntryRow(
        String id,
        String kind,
        String type,
        String status,
        String certainty,
        List<String> sides,
        String date,
        String firstSeen,
        String lastSeen,
        int reports,
        int least,
        int most,
        List<String> languages,
        List<String> concepts,
        String quote,
        String maker) {}
