package org.parley.store;

import java.time.LocalDate;
import java.util.List;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;
import org.parley.model.Status;

/**
 * An entry as a line of a list.
 *
 * @param date day or days of the last transition; empty if none is known
 * @param dayFirst the first day on which something of it stood or was told
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
        LocalDate dayFirst,
        String firstSeen,
        String lastSeen,
        int reports,
        int least,
        int most,
        List<String> languages,
        List<String> concepts,
        String quote,
        String maker) {
    private static final int QUOTE = 300;

    /** The line of an entry. */
    public static EntryRow of(Entry entry) {
        String quote = entry.tellings().get(0).quotes().get(0);
        return new EntryRow(
                entry.id(),
                entry.kind().name(),
                entry.type(),
                entry.status().map(Status::word).orElse(""),
                entry.certainty().word(),
                entry.sides(),
                entry.date().map(DateRange::toString).orElse(""),
                first(entry),
                entry.firstSeen().toString(),
                entry.lastSeen().toString(),
                entry.tellings().size(),
                entry.roots().least(),
                entry.roots().most(),
                entry.languages(),
                entry.concepts(),
                quote.length() > QUOTE ? quote.substring(0, QUOTE) : quote,
                isOwn(entry) ? "own" : "parley");
    }

    private static LocalDate first(Entry entry) {
        LocalDate day = entry.date().flatMap(DateRange::first).orElse(entry.firstSeen());
        return entry.transitions().stream()
                .map(step -> step.day())
                .filter(step -> step.isBefore(day))
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    private static boolean isOwn(Entry entry) {
        return entry.tellings().stream().map(Telling::publication).anyMatch(one -> one.own());
    }
}
