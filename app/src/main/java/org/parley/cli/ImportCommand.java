package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.intake.PublicationDay;
import org.parley.ledger.Entry;
import org.parley.ledger.OwnLine;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.output.Csv;
import org.parley.output.Printable;
import org.parley.sides.Sides;
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
                rows.add(row(fields(header, lines.get(i)), i + 1));
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
        Map<String, Boolean> had = new LinkedHashMap<>();
        for (Reading row : rows) {
            store.place(row).forEach((report, entry) -> {
                String verdict = verdict(entry);
                counts.merge(verdict, 1, Integer::sum);
                had.put(report, verdict.equals("same"));
                console.out()
                        .print(Printable.of("%-5s %s%s"
                                        .formatted(verdict, row.article().text().strip(), place(entry)))
                                + "\n");
            });
        }
        if (!dry) {
            rows.forEach(store::addOwn);
            store.settle();
        }
        console.say("of %s parley had found %d itself: %s"
                .formatted(
                        Run.count(had.size(), "row"),
                        had.values().stream().filter(Boolean::booleanValue).count(),
                        counts));
    }

    private static String verdict(Optional<Entry> entry) {
        boolean had = entry.filter(one -> one.tellings().stream()
                        .anyMatch(told -> !told.publication().own()))
                .isPresent();
        return entry.isEmpty() ? "new" : had ? "same" : entry.get().maybeSame().isEmpty() ? "new" : "maybe";
    }

    private static String place(Optional<Entry> entry) {
        return switch (verdict(entry)) {
            case "same" ->
                "  = "
                        + entry.orElseThrow().tellings().stream()
                                .filter(told -> !told.publication().own())
                                .map(told -> told.id())
                                .findFirst()
                                .orElseThrow();
            case "maybe" -> "  ? " + entry.orElseThrow().maybeSame().get(0).entry();
            default -> "";
        };
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
        sides(fields, "a");
        sides(fields, "b");
        if (fields.getOrDefault("source", "").isBlank() && source.equals("document")) {
            fields.put("source", "document");
        }
        return fields;
    }

    /** Sides as people write them. */
    private static void sides(Map<String, String> fields, String field) {
        List<String> sides = new ArrayList<>();
        for (String one : fields.getOrDefault(field, "").split("[+;]")) {
            if (!one.isBlank()) {
                String[] parts = one.strip().split(":", 2);
                String side = Sides.find(parts[0])
                        .orElseThrow(() -> new IllegalArgumentException("no state or body is called " + parts[0]));
                sides.add(side + (parts.length > 1 ? ":" + parts[1] : ""));
            }
        }
        fields.put(field, String.join("+", sides));
    }

    private Reading row(Map<String, String> fields, int line) {
        String given = fields.getOrDefault("words", "").strip();
        String words = given.isEmpty() ? describe(fields) : given.substring(0, Math.min(given.length(), 300));
        Optional<DateRange> published = text(fields, "published").map(PublicationDay::parse);
        Article article = new Article(
                file.getFileName() + "#" + line,
                words,
                Optional.empty(),
                published.or(() -> text(fields, "date").map(DateRange::parse).filter(DateRange::isDay)),
                Optional.empty(),
                text(fields, "publisher").or(() -> Optional.of("own line")),
                text(fields, "url"),
                Optional.empty());
        return new Reading(
                article,
                "und",
                true,
                article.published(),
                PageType.REPORT,
                "own/1",
                List.of(OwnLine.report(fields, article.id(), new Span(0, words.length()))),
                List.of(),
                List.of());
    }

    private static String describe(Map<String, String> fields) {
        List<String> words = new ArrayList<>();
        for (String field : OwnLine.FIELDS) {
            text(fields, field).ifPresent(words::add);
        }
        return words.isEmpty() ? "-" : String.join(" ", words);
    }

    private static Optional<String> text(Map<String, String> fields, String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
