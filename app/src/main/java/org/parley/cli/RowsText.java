package org.parley.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.json.JsonLine;
import org.parley.output.Csv;
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
        if (format == Format.csv) {
            out.append(Csv.line(List.copyOf(fields(EMPTY).keySet())));
        }
        for (EntryRow row : rows) {
            out.append(
                    switch (format) {
                        case table -> table(row);
                        case json -> JsonLine.of(fields(row)) + "\n";
                        case csv -> Csv.fields(fields(row));
                    });
        }
        return out.toString();
    }

    private static final EntryRow EMPTY = new EntryRow(
            "", "", "", "", "", List.of(), "", LocalDate.EPOCH, "", "", 0, 0, 0, List.of(), List.of(), "", "");

    private static String table(EntryRow row) {
        String quote = row.quote().length() > QUOTE ? row.quote().substring(0, QUOTE) + "..." : row.quote();
        String sources = row.least() == row.most() ? "" + row.least() : row.least() + "-" + row.most();
        return Printable.of("%s  %-10s %-9s %-15s %-12s %-12s %-20s %3d/%-3s \"%s\""
                        .formatted(
                                row.id(),
                                row.date().isEmpty() ? "told " + row.lastSeen().substring(5) : row.date(),
                                row.kind(),
                                row.type(),
                                row.status(),
                                row.certainty(),
                                String.join(" ", row.sides()),
                                row.reports(),
                                sources,
                                quote))
                + "\n";
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
