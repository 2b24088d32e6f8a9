package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.output.EntryFields;
import org.parley.store.Browse;
import org.parley.store.EntryFilter;
import org.parley.store.EntryRow;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;
import org.parley.web.words.Words;

/**
 * A dealing as a row of a list: what the record keeps of it, its line, and its first report.
 *
 */
public record Listed(EntryRow row, Line line, Telling first) {
    private static final int BATCH = 400;

    /** Rows with their first reports; a row whose first report is gone meanwhile is left out. */
    static List<Listed> of(List<EntryRow> rows, Visit visit) {
        Map<String, Telling> first =
                visit.store().browse().reports(rows.stream().map(EntryRow::id).toList());
        List<Listed> listed = new ArrayList<>();
        for (EntryRow row : rows) {
            Telling told = first.get(row.id());
            if (told != null) {
                listed.add(new Listed(row, Lines.plain(told, visit.words()), told));
            }
        }
        return listed;
    }

    /** Columns of an export: the record's own, then what they are called on the pages. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(EntryFields.COLUMNS);
        columns.addAll(List.of("kind_label", "status_label", "certainty_label", "line"));
        return columns;
    }

    /**
     * All entries of a filter as rows of an export: one an entry, in the words of its first report, or one a report where the visit asks
     * for {@code rows=reports}.
     */
    static Rows export(EntryFilter filter, Visit visit) {
        return export(visit.store().browse().ids(filter), visit);
    }

    static Rows export(List<String> ids, Visit visit) {
        boolean reports = visit.asked("rows").filter("reports"::equals).isPresent();
        Browse browse = visit.store().browse();
        AtomicInteger next = new AtomicInteger();
        List<String> columns = columns();
        if (reports) {
            columns.add(1, "report");
        }
        return new Rows(columns, new Batches<>(() -> {
            int from = Math.min(ids.size(), next.getAndAdd(BATCH));
            List<String> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            return reports
                    ? reports(browse.wholes(some), visit.words())
                    : firsts(of(browse.rows(some), visit), visit.words());
        }));
    }

    private static List<Map<String, Object>> reports(List<Entry> entries, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            for (Telling told : entry.tellings()) {
                Map<String, Object> fields = new LinkedHashMap<>(EntryFields.line(entry, told));
                fields.put("report", told.id());
                rows.add(labelled(fields, told, words));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> firsts(List<Listed> listed, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Listed one : listed) {
            EntryRow row = one.row();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", row.id());
            fields.put("kind", row.kind());
            fields.put("type", row.type());
            fields.put("status", row.status());
            fields.put("certainty", row.certainty());
            fields.put("sides", row.sides());
            fields.put("date", row.date());
            fields.putAll(EntryFields.words(one.first()));
            fields.put("first_seen", row.firstSeen());
            fields.put("last_seen", row.lastSeen());
            fields.put("reports", row.reports());
            fields.put("sources_least", row.least());
            fields.put("sources_most", row.most());
            fields.put("note", EntryFields.note(one.first().publication()));
            rows.add(labelled(fields, one.first(), words));
        }
        return rows;
    }

    private static Map<String, Object> labelled(Map<String, Object> fields, Telling told, Words words) {
        String kind = String.valueOf(fields.get("kind"));
        fields.put("kind_label", words.label("kind", kind));
        fields.put("status_label", words.label("status", String.valueOf(fields.get("status"))));
        fields.put("certainty_label", words.certainty(kind, String.valueOf(fields.get("certainty"))));
        fields.put("line", Lines.of(told, words).text(words));
        return fields;
    }

    /** The conditions in the text on which it hangs, if any. */
    public Optional<String> note() {
        return Optional.of(EntryFields.note(first.publication())).filter(note -> !note.isEmpty());
    }
}
