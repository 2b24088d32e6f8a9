package org.parley.web.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.output.EntryFields;
import org.parley.store.EntryRow;
import org.parley.store.Store;
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

    /** All these entries as rows of an export: one an entry, or one a report where the visit asks for {@code rows=reports}. */
    static Rows export(List<String> ids, Visit visit) {
        boolean reports = visit.asked("rows").filter("reports"::equals).isPresent();
        Store store = visit.store();
        Iterator<Map<String, Object>> rows = new Iterator<>() {
            private int next;
            private Iterator<Map<String, Object>> batch =
                    List.<Map<String, Object>>of().iterator();

            @Override
            public boolean hasNext() {
                while (!batch.hasNext() && next < ids.size()) {
                    int end = Math.min(ids.size(), next + BATCH);
                    batch = store.browse().wholes(ids.subList(next, end)).stream()
                            .flatMap(entry -> (reports
                                            ? entry.tellings()
                                            : entry.tellings().subList(0, 1))
                                    .stream().map(told -> fields(entry, told, visit.words())))
                            .iterator();
                    next = end;
                }
                return batch.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                return batch.next();
            }
        };
        List<String> columns = columns();
        if (reports) {
            columns.add(1, "report");
        }
        return new Rows(columns, rows);
    }

    private static Map<String, Object> fields(Entry entry, Telling told, Words words) {
        Map<String, Object> fields = new LinkedHashMap<>(EntryFields.line(entry, told));
        fields.put("report", told.id());
        fields.put("kind_label", words.label("kind", entry.kind().name()));
        fields.put(
                "status_label",
                words.label(
                        "status", entry.status().map(status -> status.word()).orElse("")));
        fields.put(
                "certainty_label",
                words.certainty(entry.kind().name(), entry.certainty().word()));
        fields.put("line", Lines.of(told, words).text(words));
        return fields;
    }

    /** The conditions in the text on which it hangs, if any. */
    public Optional<String> note() {
        return Optional.of(EntryFields.note(first.publication())).filter(note -> !note.isEmpty());
    }
}
