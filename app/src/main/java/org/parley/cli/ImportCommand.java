package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.model.Reading;
import org.parley.sheet.OwnRow;
import org.parley.sheet.Sheet;
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
        String csv = Files.readString(file);
        if (csv.isEmpty()) {
            return console.fail(file + ": empty");
        }
        Sheet sheet = sheet(csv);
        List<Reading> rows = sheet.rows();
        int bad = sheet.problems().size();
        sheet.problems().forEach(problem -> console.say("%s:%d: %s".formatted(file, problem.line(), problem.words())));
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
        console.say("of %s parley had found %d itself; %d may be what it has, %d are new"
                .formatted(
                        Run.count(all, "row"),
                        counts.getOrDefault("same", 0),
                        counts.getOrDefault("maybe", 0),
                        counts.getOrDefault("new", 0)));
    }

    private Sheet sheet(String csv) {
        try {
            return Sheet.of(csv, file.getFileName().toString(), map == null ? Map.of() : map, source);
        } catch (IllegalArgumentException e) {
            throw options.usage("--map " + e.getMessage());
        }
    }
}
