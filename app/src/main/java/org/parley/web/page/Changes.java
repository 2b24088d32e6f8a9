package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.ledger.Change;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.output.EntryFields;
import org.parley.store.Browse;
import org.parley.store.EntryFilter;
import org.parley.web.Feed;
import org.parley.web.Visit;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;
import org.parley.web.words.Words;

/**
 * Changes of one entry since a day.
 *
 * @param newest the report that was published last
 */
public record Changes(Entry entry, Line line, List<Change> changes, Telling newest) {
    /** A feed reaches back so many days, and has so many items at most. */
    private static final int FEED_DAYS = 30;

    private static final int FEED_ITEMS = 200;

    /** The day of the newest change. */
    public LocalDate day() {
        return changes.stream().map(Change::day).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Newest change first, at most so many. So many entries told last and so many of which a day passed are looked at. */
    static List<Changes> since(LocalDate since, EntryFilter filter, int most, Visit visit) {
        List<Changes> changes = new ArrayList<>();
        for (Browse.Changed one : visit.store().browse().changes(filter, since, visit.today(), most)) {
            Telling newest = one.entry().tellings().get(one.entry().tellings().size() - 1);
            changes.add(new Changes(one.entry(), Lines.of(newest, visit.words()), one.changes(), newest));
        }
        changes.sort(Comparator.comparing(Changes::day)
                .reversed()
                .thenComparing(one -> one.entry().id()));
        return List.copyOf(changes.subList(0, Math.min(most, changes.size())));
    }

    /** A change in the reader's language. */
    public static String said(Change change, Words words) {
        String what = words.label("change", change.what().name());
        return switch (change.what()) {
            case NEW, DENIED -> what;
            case MOVED ->
                words.say(
                        "{0}, was {1}", words.label("status", change.after()), words.label("status", change.before()));
            case DATED ->
                change.after().isEmpty()
                        ? words.say("no longer dated")
                        : words.say("now dated {0}", words.days(change.after()));
            case SOURCES -> words.say("{0} independent sources, were {1}", change.after(), change.before());
            case PASSED -> what + ": " + Due.said(change.after(), words);
        };
    }

    static Feed feed(EntryFilter filter, Visit visit) {
        LocalDate since = visit.day("since").orElse(visit.today().minusDays(FEED_DAYS));
        List<Feed.Item> items = new ArrayList<>();
        for (Changes one : since(since, filter, FEED_ITEMS, visit)) {
            add(one, items, visit);
        }
        return new Feed(visit.words().say("Changes in the record"), items);
    }

    /** All changes of one entry, since its first report. */
    static Feed feed(Entry entry, Visit visit) {
        Telling newest = entry.tellings().get(entry.tellings().size() - 1);
        List<Feed.Item> items = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : entry.tellings().stream()
                .map(told -> told.publication().day())
                .distinct()
                .sorted()
                .toList()) {
            if (!day.equals(before)) {
                List<Change> found = Change.of(entry, day, day);
                add(new Changes(entry, Lines.of(newest, visit.words()), found, newest), items, visit);
                before = day;
            }
        }
        return new Feed(Lines.of(newest, visit.words()).text(visit.words()), items);
    }

    private static void add(Changes one, List<Feed.Item> items, Visit visit) {
        for (Change change : one.changes()) {
            String note = EntryFields.note(one.newest().publication());
            items.add(new Feed.Item(
                    "%s:%s:%s:%s".formatted(one.entry().id(), change.what(), change.after(), change.day()),
                    said(change, visit.words()) + ": " + one.line().text(visit.words()),
                    change.day(),
                    "/entry/" + one.entry().id(),
                    "“%s” %s, %s%s"
                            .formatted(
                                    one.newest().quotes().get(0),
                                    one.newest().publication().outlet(),
                                    one.newest().publication().day(),
                                    note.isEmpty() ? "" : " (" + note + ")")));
        }
    }
}
