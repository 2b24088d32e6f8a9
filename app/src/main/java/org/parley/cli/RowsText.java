package org.parley.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.json.JsonLine;
import org.parley.model.DateRange;
import org.parley.output.Csv;
import org.parley.output.Days;
import org.parley.output.Printable;
import org.parley.store.EntryRow;

/** Lines of a list as a table, as JSON Lines or as CSV. */
final class RowsText {
    /** Named as they are typed. */
    enum Format {
        table,
        json,
        csv
    }

    private static final int QUOTE = 70;

    private RowsText() {}

    static String of(List<EntryRow> rows, Format format) {
        StringBuilder out = new StringBuilder();
        if (format == Format.table) {
            return table(rows);
        }
        if (format == Format.csv) {
            out.append(Csv.line(List.copyOf(fields(EMPTY).keySet())));
        }
        for (EntryRow row : rows) {
            out.append(
                    switch (format) {
                        case table -> "";
                        case json -> JsonLine.of(fields(row)) + "\n";
                        case csv -> Csv.fields(fields(row));
                    });
        }
        return out.toString();
    }

    private static final EntryRow EMPTY = new EntryRow(
            "", "", "", "", "", List.of(), "", LocalDate.EPOCH, "", "", 0, 0, 0, List.of(), List.of(), "", "");

    /** Columns as wide as what stands in them. */
    private static String table(List<EntryRow> rows) {
        List<List<String>> lines = rows.stream().map(RowsText::cells).toList();
        int[] widths = new int[lines.isEmpty() ? 0 : lines.get(0).size()];
        for (List<String> cells : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], cells.get(i).length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = i == widths.length - 1
                        ? ""
                        : " ".repeat(widths[i] - cells.get(i).length() + 2);
                line.append(cells.get(i)).append(gap);
            }
            out.append(Printable.of(line.toString())).append('\n');
        }
        return out.toString();
    }

    private static List<String> cells(EntryRow row) {
        String quote = row.quote().length() > QUOTE ? row.quote().substring(0, QUOTE) + "..." : row.quote();
        String sources = row.least() == row.most() ? "" + row.least() : row.least() + "-" + row.most();
        return List.of(
                row.id(),
                row.date().isEmpty() ? "told " + row.lastSeen() : Days.of(DateRange.parse(row.date())),
                row.kind(),
                row.type().replace('_', ' '),
                row.status().replace('_', ' '),
                row.certainty(),
                String.join(" ", row.sides()),
                "%s source%s of %d".formatted(sources, row.most() == 1 ? "" : "s", row.reports()),
                "\"" + quote + "\"");
    }

    static Map<String, Object> fields(EntryRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.id());
        fields.put("kind", row.kind());
        fields.put("type", row.type());
        fields.put("status", row.status());
        fields.put("certainty", row.certainty());
        fields.put("sides", row.sides());
        fields.put("date", row.date());
        fields.put("first_seen", row.firstSeen());
        fields.put("last_seen", row.lastSeen());
        fields.put("reports", row.reports());
        fields.put("sources_least", row.least());
        fields.put("sources_most", row.most());
        fields.put("languages", row.languages());
        fields.put("concepts", row.concepts());
        fields.put("quote", row.quote());
        fields.put("maker", row.maker());
        return fields;
    }
}
