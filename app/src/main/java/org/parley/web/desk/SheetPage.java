package org.parley.web.desk;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.Entry;
import org.parley.ledger.OwnLine;
import org.parley.sheet.OwnRow;
import org.parley.sheet.Sheet;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** A person's own lines from a sheet: shows first which of them the record has, and enters them when asked again. */
public final class SheetPage implements Page, Deed {
    private static final int MOST = 2_000;
    private static final List<String> ALSO = List.of("words", "published", "publisher", "url");

    /**
     * What the template shows.
     *
     * @param csv the sheet that was looked at; empty at first
     * @param entered how many rows were entered just now
     */
    public record View(List<String> columns, String csv, List<Row> rows, List<Sheet.Problem> problems, String entered) {
        public long having(String verdict) {
            return rows.stream().filter(row -> row.verdict().equals(verdict)).count();
        }
    }

    /**
     * A row as it would be entered.
     *
     * @param verdict same, maybe or new
     * @param known what it is, or may be, the same as
     */
    public record Row(String words, String verdict, Optional<String> known) {}

    @Override
    public String path() {
        return "/sheet";
    }

    @Override
    public Answer answer(Visit visit) {
        return shown("", List.of(), List.of(), visit.asked("entered").orElse(""), visit);
    }

    @Override
    public Answer act(Visit visit) {
        String csv = uploaded(visit).or(() -> visit.field("csv")).orElse("");
        Sheet sheet = sheet(csv, visit);
        if (visit.field("sure").isPresent()) {
            sheet.rows().forEach(visit.store()::addOwn);
            visit.store().settle();
            return new Answer.Redirect("/sheet?entered=" + sheet.rows().size());
        }
        Map<String, Entry> places = visit.store().trial().enter(sheet.rows());
        List<Row> rows = new ArrayList<>();
        sheet.rows()
                .forEach(row -> row.reports().forEach(report -> {
                    Optional<Entry> entry = Optional.ofNullable(places.get(report.id()));
                    rows.add(new Row(row.article().text().strip(), OwnRow.verdict(entry), OwnRow.known(entry)));
                }));
        return shown(csv, rows, sheet.problems(), "", visit);
    }

    private static Answer shown(String csv, List<Row> rows, List<Sheet.Problem> problems, String entered, Visit visit) {
        List<String> columns = new ArrayList<>(ALSO);
        columns.addAll(OwnLine.FIELDS);
        return Answer.html(
                "sheet", visit.words().say("Enter a sheet"), new View(columns, csv, rows, problems, entered));
    }

    private static Sheet sheet(String csv, Visit visit) {
        try {
            Sheet sheet = Sheet.of(csv, "sheet", Map.of(), "own");
            if (sheet.rows().size() > MOST) {
                throw Refusal.unclear(visit.words().say("At most {0} rows at once.", MOST));
            }
            return sheet;
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear(visit.words().say("There was no text and no file."));
        }
    }

    private static Optional<String> uploaded(Visit visit) {
        if (!visit.context().isMultipartFormData()) {
            return Optional.empty();
        }
        for (UploadedFile file : visit.context().uploadedFiles("files")) {
            if (file.size() > 0) {
                try (InputStream in = file.content()) {
                    return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }
}
