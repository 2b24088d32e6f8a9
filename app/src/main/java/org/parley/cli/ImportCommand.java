package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.model.Reading;
import org.parley.output.Csv;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: lines that the user wrote down, from a sheet. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Enters own lines from a CSV file with a header, and tells of each whether the record had it: same, maybe"
                    + " or new.",
            "Columns: words (the text of the line), published, publisher, url, and the fields of a report: kind, type,"
                    + " status, certainty, a, b, mediator, date, start, end, was_due, announced, place, goods, topics,"
                    + " rate, value, count, duration, title, term, term_start, quote, condition, source, via."
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "The sheet, as CSV in UTF-8.")
    private Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Take a field from a column of another name; may be given several times.")
    private @Nullable Map<String, String> map;

    @Option(
            names = "--source",
            paramLabel = "WHO",
            description = "Who vouches where the sheet does not say: document, or own.")
    private String source = "own";

    @Option(names = "--dry-run", description = "Change nothing, only tell.")
    private boolean dry;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<List<String>> lines = Csv.parse(Files.readString(file));
        if (lines.isEmpty()) {
            return console.fail(file + ": empty");
        }
        List<String> header = lines.get(0).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace("\uFEFF", ""))
                .toList();
        List<Reading> rows = new ArrayList<>();
        int bad = 0;
        for (int i = 1; i < lines.size(); i++) {
            try {
                rows.add(OwnRow.reading(fields(header, lines.get(i)), file.getFileName() + "#" + (i + 1)));
            } catch (IllegalArgumentException e) {
                bad++;
                console.say("%s:%d: %s".formatted(file, i + 1, e.getMessage()));
            }
        }
        try (Store store = dry ? options.look() : options.open(true)) {
            enter(rows, store);
        }
        console.say("%s%s"
                .formatted(
                        Run.count(rows.size(), "row") + (dry ? ", nothing was changed" : " entered"),
                        bad == 0 ? "" : "; " + Run.count(bad, "problem") + ", told above"));
        return bad > 0 ? 1 : 0;
    }

    private void enter(List<Reading> rows, Store store) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reading row : rows) {
            store.place(row).forEach((report, entry) -> {
                counts.merge(OwnRow.verdict(entry), 1, Integer::sum);
                console.out().print(OwnRow.line(row, entry) + "\n");
            });
        }
        if (!dry) {
            rows.forEach(store::addOwn);
            store.settle();
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        console.say("of %s parley had found %d itself: %s"
                .formatted(Run.count(all, "row"), counts.getOrDefault("same", 0), counts));
    }

    private Map<String, String> fields(List<String> header, List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        Map<String, String> mapping = map == null ? Map.of() : map;
        mapping.forEach((field, column) -> {
            String value = fields.get(column.toLowerCase(Locale.ROOT));
            if (value == null) {
                throw options.usage("--map %s=%s: the sheet has no column %s".formatted(field, column, column));
            }
            fields.put(field, value);
        });
        return OwnRow.normal(fields, source);
    }
}
