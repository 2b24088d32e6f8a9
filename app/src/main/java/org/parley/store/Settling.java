package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;
import org.parley.ledger.Ledger;
import org.parley.ledger.Profile;
import org.parley.ledger.Profiler;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.model.Relation;
import org.parley.model.Report;

/** Which reports are to be filed or taken out, for {@link Settler} to do. Lives as long as one transaction. */
final class Settling {
    /** Reports settled, or lines of entries written, in one transaction. */
    static final int BATCH = 2000;

    private final Handle handle;

    Settling(Handle handle) {
        this.handle = handle;
    }

    /** The cells of an article's or a report's present reports. */
    static List<String> cells(Handle handle, String column, String value) {
        return handle.createQuery("select distinct cell from report where is_current = 1 and cell is not null and "
                        + column + " = :value")
                .bind("value", value)
                .mapTo(String.class)
                .list();
    }

    /** Whether reports are filed by another definition than this program's. */
    static boolean isOld(Handle handle) {
        return handle.createQuery("select definition from filing")
                        .mapTo(Integer.class)
                        .one()
                != Ledger.DEFINITION;
    }

    /** Takes all reports out, to be filed anew. */
    void forget() {
        for (String table : List.of("cell", "block", "edge", "entry", "entry_key", "due", "due_key", "stale")) {
            handle.createUpdate("delete from " + table).execute();
        }
        handle.createUpdate("update report set cell = null where is_current = 1")
                .execute();
        handle.createUpdate("update filing set definition = " + Ledger.DEFINITION)
                .execute();
    }

    /** Records a decision and takes out what it touches, to be filed anew; gives how many reports. */
    int rule(Decision decision) {
        Set<String> reports = new TreeSet<>(touched(handle, decision.ruling()));
        Decisions.insert(handle, decision);
        Set<String> cells = new TreeSet<>();
        for (String report : reports) {
            cells.addAll(cells(handle, "id", report));
            handle.createUpdate("update report set cell = null where id = :id and is_current = 1")
                    .bind("id", report)
                    .execute();
        }
        cells.remove("");
        unfile(cells);
        return reports.size();
    }

    /** Takes away the cells of which no report is left, and settles what hung on them. */
    void unfile(Collection<String> cells) {
        Rulings rulings = Store.rulings(handle);
        Settler settler = new Settler(handle, rulings);
        List<String> empty = new ArrayList<>();
        for (String cell : cells) {
            int left = handle.createQuery("select count(*) from report where cell = :cell")
                    .bind("cell", cell)
                    .mapTo(Integer.class)
                    .one();
            if (left == 0) {
                empty.add(cell);
            } else {
                handle.createUpdate("insert into stale (host) select host from cell where id = :cell on conflict do"
                                + " nothing")
                        .bind("cell", cell)
                        .execute();
            }
        }
        settler.remove(empty);
        settler.settle(Map.of());
    }

    /** Files all reports that are not yet in an entry, and writes the lines of the entries that changed. */
    void all() {
        while (some() > 0) {
            // the next batch
        }
        Entries entries = new Entries(handle, Store.rulings(handle));
        while (entries.refresh(BATCH) > 0) {
            // the next
        }
    }

    /** Files a batch of reports; gives how many there were. */
    int some() {
        List<String> open = handle.createQuery(
                        "select id from report where cell is null and is_current = 1 order by id limit :most")
                .bind("most", BATCH)
                .mapTo(String.class)
                .list();
        if (open.isEmpty()) {
            return 0;
        }
        Rulings rulings = Store.rulings(handle);
        List<Rows.Filed> filed = new ArrayList<>();
        for (List<String> some : Rows.parts(open)) {
            filed.addAll(Rows.tellings(handle, rulings, "r.id in (<values>)", some));
        }
        Map<String, Map<String, Report>> siblings = siblings(handle, rulings, filed);
        Map<String, Profile> profiles = new TreeMap<>();
        for (Rows.Filed one : filed) {
            Telling telling = one.telling();
            if (rulings.rejected(telling.id())) {
                handle.createUpdate("update report set cell = '' where id = :id and is_current = 1")
                        .bind("id", telling.id())
                        .execute();
            } else {
                profiles.put(
                        telling.id(),
                        Profiler.of(
                                telling,
                                siblings.getOrDefault(telling.publication().article(), Map.of()),
                                rulings));
            }
        }
        new Settler(handle, rulings).settle(profiles);
        return open.size();
    }

    /** The reports of the articles that link one of theirs to another. */
    private static Map<String, Map<String, Report>> siblings(Handle handle, Rulings rulings, List<Rows.Filed> filed) {
        Set<String> linking = new TreeSet<>();
        filed.stream()
                .filter(one ->
                        one.telling().report().links().stream().anyMatch(link -> link.relation() == Relation.ABOUT))
                .forEach(one -> linking.add(one.telling().publication().article()));
        Map<String, Map<String, Report>> siblings = new HashMap<>();
        for (List<String> some : Rows.parts(List.copyOf(linking))) {
            for (Rows.Filed one : Rows.tellings(handle, rulings, "r.article in (<values>)", some)) {
                siblings.computeIfAbsent(one.telling().publication().article(), article -> new HashMap<>())
                        .put(one.telling().id(), one.telling().report());
            }
        }
        return siblings;
    }

    /** The reports that a ruling, or the undoing of one, may move. */
    static Collection<String> touched(Handle handle, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Undo undo ->
                Decisions.load(handle).decisions().stream()
                        .filter(earlier -> earlier.id().equals(undo.decision()))
                        .map(earlier -> touched(handle, earlier.ruling()))
                        .findFirst()
                        .orElseThrow(() -> new StoreException(
                                "no decision %s; parley correct --list shows them".formatted(undo.decision())));
            case Ruling.CorrectArticle field -> {
                List<String> reports = handle.createQuery(
                                "select id from report where article = :id and is_current = 1")
                        .bind("id", field.article())
                        .mapTo(String.class)
                        .list();
                if (reports.isEmpty()) {
                    throw new StoreException("no article %s with reports".formatted(field.article()));
                }
                yield reports;
            }
            case Ruling.Same same -> List.of(same.a(), same.b());
            case Ruling.Different two -> List.of(two.a(), two.b());
            case Ruling.Accept accept -> List.of(accept.report());
            case Ruling.Reject reject -> List.of(reject.report());
            case Ruling.Correct field -> List.of(field.report());
        };
    }
}
