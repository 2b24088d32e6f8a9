package org.parley.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Reading;
import org.parley.output.Csv;

/**
 * A sheet of a person's own lines.
 *
 * @param rows each as an article with one report
 * @param problems rows that are none
 */
public record Sheet(List<Reading> rows, List<Problem> problems) {

    /** @param line of the sheet, the header is 1 */
    public record Problem(int line, String words) {}

    /**
     * Reads a sheet.
     *
     * @param csv with a header; column names are fields of a report, {@code words}, {@code published}, {@code publisher}, {@code url}
     * @param name of the sheet
     * @param mapping fields to columns of other names
     * @param source who vouches if a line does not say: document or own
     * @throws IllegalArgumentException if there is no header, or a column of the mapping is not there
     */
    public static Sheet of(String csv, String name, Map<String, String> mapping, String source) {
        List<List<String>> lines = Csv.parse(csv);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + ": empty");
        }
        List<String> header = lines.get(0).stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT).replace("\uFEFF", ""))
                .toList();
        mapping.forEach((field, column) -> {
            if (!header.contains(column.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "%s=%s: the sheet has no column %s".formatted(field, column, column));
            }
        });
        List<Reading> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                Map<String, String> fields = fields(header, lines.get(i), mapping);
                rows.add(OwnRow.reading(OwnRow.normal(fields, source), name + "#" + (i + 1)));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(i + 1, String.valueOf(e.getMessage())));
            }
        }
        return new Sheet(rows, problems);
    }

    private static Map<String, String> fields(List<String> header, List<String> cells, Map<String, String> mapping) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        mapping.forEach((field, column) -> fields.put(field, fields.getOrDefault(column.toLowerCase(Locale.ROOT), "")));
        return fields;
    }
}
