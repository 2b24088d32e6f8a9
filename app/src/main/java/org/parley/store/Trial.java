package org.parley.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;
import org.parley.model.Reading;

/** What would come of a change: it is made, looked at, and taken back, so that nobody sees it. The store must be writable. */
public final class Trial {
    private final Database database;
    private final Store store;

    Trial(Database database, Store store) {
        this.database = database;
        this.store = store;
    }

    /**
     * A report with the line of its entry before and after.
     *
     * @param after empty if it would be in no entry
     */
    public record Move(String report, Optional<EntryRow> before, Optional<EntryRow> after) {
        /** Whether anything would be different. */
        public boolean changes() {
            return !before.equals(after);
        }
    }

    /** What these decisions would do to the reports that they touch and to those that share an entry with them. */
    public List<Move> rule(List<Decision> decisions) {
        List<Move> moves = new ArrayList<>();
        inVain(handle -> {
            Set<String> reports = new TreeSet<>();
            decisions.forEach(one -> reports.addAll(Settling.touched(handle, one.ruling())));
            reports.addAll(neighbours(handle, reports));
            Map<String, EntryRow> before = lines(handle, reports);
            decisions.forEach(one -> new Settling(handle).rule(one));
            new Settling(handle).all();
            Map<String, EntryRow> after = lines(handle, reports);
            reports.forEach(report -> moves.add(
                    new Move(report, Optional.ofNullable(before.get(report)), Optional.ofNullable(after.get(report)))));
        });
        return moves;
    }

    /** Where lines of a person would go: for each report the entry as it would be, with what it may be the same as. */
    public Map<String, Entry> enter(List<Reading> lines) {
        Map<String, Entry> places = new LinkedHashMap<>();
        inVain(handle -> {
            Articles articles = new Articles(handle, database.isPostgres(), true, store.today());
            lines.forEach(line -> articles.add(line, true, article -> line));
            new Settling(handle).all();
            lines.stream()
                    .flatMap(line -> line.reports().stream())
                    .forEach(report ->
                            Store.find(handle, report.id()).ifPresent(entry -> places.put(report.id(), entry)));
        });
        return places;
    }

    private void inVain(Consumer<Handle> work) {
        try {
            database.write(handle -> {
                work.accept(handle);
                throw new Enough();
            });
        } catch (Enough seen) {
            // nothing of it stays
        }
    }

    /** Takes a transaction back on purpose. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static Set<String> neighbours(Handle handle, Set<String> reports) {
        Set<String> found = new TreeSet<>();
        for (List<String> some : Rows.parts(List.copyOf(reports))) {
            handle.createQuery("select o.id from report r join cell c on c.id = r.cell join cell d on d.host = c.host"
                            + " join report o on o.cell = d.id where r.id in (<ids>) and r.is_current = 1 and"
                            + " o.is_current = 1")
                    .bindList("ids", some)
                    .mapTo(String.class)
                    .forEach(found::add);
        }
        return found;
    }

    private static Map<String, EntryRow> lines(Handle handle, Set<String> reports) {
        Map<String, String> entries = new TreeMap<>();
        for (List<String> some : Rows.parts(List.copyOf(reports))) {
            handle.createQuery("select r.id, e.id from report r join cell c on c.id = r.cell join entry e on e.host ="
                            + " c.host where r.id in (<ids>) and r.is_current = 1")
                    .bindList("ids", some)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(one -> entries.put(one.getKey(), one.getValue()));
        }
        Map<String, EntryRow> rows = new TreeMap<>();
        for (List<String> some : Rows.parts(entries.values().stream().distinct().toList())) {
            new Entries(handle, Store.rulings(handle)).rows(some).forEach(row -> rows.put(row.id(), row));
        }
        Map<String, EntryRow> lines = new TreeMap<>();
        entries.forEach(
                (report, entry) -> Optional.ofNullable(rows.get(entry)).ifPresent(row -> lines.put(report, row)));
        return lines;
    }
}
