package org.parley.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.json.JsonLine;
import org.parley.output.Calendar;
import org.parley.output.Csv;

/** Writes a page in a form other than HTML: row by row, so that a long list never stands in memory as a whole. */
final class Exports {
    private Exports() {}

    static void write(Page page, Form form, Visit visit) {
        switch (form) {
            case ICS -> {
                if (page instanceof Agenda.Page dated) {
                    calendar(dated.agenda(visit), visit);
                }
            }
            case ATOM -> {
                if (page instanceof Feed.Page fed) {
                    visit.context().result(Atom.of(fed.feed(visit), visit));
                }
            }
            case JSON, CSV, NDJSON -> {
                if (page instanceof Rows.Page listed) {
                    stream(listed.rows(visit), form, visit);
                }
            }
        }
    }

    private static void calendar(Agenda agenda, Visit visit) {
        try (Writer writer = new OutputStreamWriter(visit.context().outputStream(), StandardCharsets.UTF_8)) {
            Calendar.write(agenda.items(), visit.today(), writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stream(Rows rows, Form form, Visit visit) {
        String name = visit.address().path().substring(1).replaceAll("[^a-zA-Z0-9]+", "-");
        visit.context().header("Content-Disposition", "inline; filename=\"parley-%s.%s\"".formatted(name, form.word()));
        try (OutputStream out = visit.context().outputStream();
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            switch (form) {
                case CSV -> csv(rows, writer);
                case NDJSON -> json(rows, "", "\n", "\n", writer);
                case JSON -> json(rows, "[\n", ",\n", "\n]\n", writer);
                case ICS, ATOM -> throw new IllegalArgumentException("no rows in " + form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(Rows rows, String start, String between, String end, Writer out) throws IOException {
        out.write(start);
        boolean first = true;
        while (rows.rows().hasNext()) {
            out.write(first ? "" : between);
            out.write(JsonLine.of(rows.rows().next()));
            first = false;
        }
        out.write(first && end.equals("\n") ? "" : end);
    }

    private static void csv(Rows rows, Writer out) throws IOException {
        out.write(Csv.line(rows.columns()));
        while (rows.rows().hasNext()) {
            Map<String, Object> row = rows.rows().next();
            Map<String, Object> cells = new LinkedHashMap<>();
            rows.columns().forEach(column -> cells.put(column, row.getOrDefault(column, "")));
            out.write(Csv.fields(cells));
        }
    }
}
