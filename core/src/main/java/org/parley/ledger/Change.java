package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Certainty;
import org.parley.model.DateRange;
import org.parley.model.Status;

/**
 * Something that became different about an entry.
 *
 * @param before how it was, in code words; empty where that says nothing
 * @param after how it is
 * @param day of the last report that is taken into account; for a passed date that date
 */
public record Change(What what, String before, String after, LocalDate day) {

    /** What can change. */
    public enum What {
        NEW,
        MOVED,
        DATED,
        DENIED,
        SOURCES,
        PASSED
    }

    /** What the reports published from {@code since} on changed, and which deadlines passed since, as of {@code today}. */
    public static List<Change> of(Entry entry, LocalDate since, LocalDate today) {
        List<Change> changes = new ArrayList<>();
        Optional<Entry> before = entry.only(told -> told.publication().day().isBefore(since));
        Optional<Entry> now = entry.only(told -> !told.publication().day().isAfter(today));
        if (now.isEmpty()) {
            return changes;
        }
        if (before.isEmpty()) {
            changes.add(new Change(What.NEW, "", word(now.get()), now.get().lastSeen()));
        } else {
            moved(before.get(), now.get(), changes);
        }
        for (Deadline deadline : Deadlines.of(now.get(), today)) {
            Optional<LocalDate> last = deadline.window().last();
            if (deadline.outcome() == Deadline.Outcome.PASSED_NO_REPORT
                    && last.filter(day -> !day.isBefore(since)).isPresent()) {
                changes.add(new Change(What.PASSED, "", deadline.what(), last.orElseThrow()));
            }
        }
        return changes;
    }

    private static void moved(Entry before, Entry now, List<Change> changes) {
        LocalDate day = now.lastSeen();
        if (!before.status().equals(now.status())) {
            changes.add(new Change(What.MOVED, word(before), word(now), day));
        } else if (!before.date().equals(now.date())) {
            changes.add(new Change(
                    What.DATED,
                    before.date().map(DateRange::toString).orElse(""),
                    now.date().map(DateRange::toString).orElse(""),
                    day));
        }
        if (before.certainty() != Certainty.CONTESTED && now.certainty() == Certainty.CONTESTED) {
            changes.add(new Change(What.DENIED, "", "", day));
        }
        if (now.roots().least() > before.roots().least()) {
            changes.add(new Change(
                    What.SOURCES, "" + before.roots().least(), "" + now.roots().least(), day));
        }
    }

    private static String word(Entry entry) {
        return entry.status().map(Status::word).orElse("said");
    }

    /** In English. */
    public String words() {
        return switch (what) {
            case NEW -> "new";
            case MOVED -> "%s, was %s".formatted(plain(after), plain(before));
            case DATED -> "now dated " + (after.isEmpty() ? "nowhere" : after);
            case DENIED -> "now denied";
            case SOURCES -> "%s independent sources, were %s".formatted(after, before);
            case PASSED -> "date passed, no report: " + after;
        };
    }

    private static String plain(String code) {
        return code.replace('_', ' ');
    }
}
