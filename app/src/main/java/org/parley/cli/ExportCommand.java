package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.json.JsonLine;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;
import org.parley.model.Report;
import org.parley.store.EntryFilter;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley export}: the record for other programs, whole and as filtered. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the record, or what a filter picks of it, to standard output; docs/exports.md tells of each"
                        + " form.")
final class ExportCommand implements Callable<Integer> {
    /** Named as they are typed. */
    enum Format {
        jsonl,
        reports,
        csv,
        plover,
        ics
    }

    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (entries), reports (as parley read prints them), csv, plover or ics. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Format format = Format.jsonl;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            if (format == Format.reports) {
                store.reports(line -> console.out().print(line + "\n"));
                return 0;
            }
            List<Entry> entries = store.entries(all(filter.filter(options)));
            switch (format) {
                case csv -> csv(entries);
                case ics -> console.out().print(Calendar.of(entries, options.today()));
                case jsonl -> entries.forEach(entry -> console.out().print(JsonLine.of(fields(entry)) + "\n"));
                case plover -> entries.forEach(this::plover);
                case reports -> {}
            }
            console.say(entries.size() + (entries.size() == 1 ? " entry" : " entries"));
        }
        return 0;
    }

    /** An export is whole: only lists stop at a number of lines. */
    private static EntryFilter all(EntryFilter filter) {
        return new EntryFilter(
                filter.sides(),
                filter.others(),
                filter.kind(),
                filter.type(),
                filter.status(),
                filter.concept(),
                filter.from(),
                filter.until(),
                filter.sources(),
                filter.text(),
                Integer.MAX_VALUE,
                0);
    }

    private void csv(List<Entry> entries) {
        console.out()
                .print(Csv.line(List.of(
                        "id",
                        "kind",
                        "type",
                        "status",
                        "certainty",
                        "sides",
                        "date",
                        "outlet",
                        "url",
                        "published",
                        "quote",
                        "first_seen",
                        "last_seen",
                        "reports",
                        "sources_least",
                        "sources_most")));
        for (Entry entry : entries) {
            Telling first = entry.tellings().get(0);
            console.out()
                    .print(Csv.line(List.of(
                            entry.id(),
                            entry.kind().name(),
                            entry.type(),
                            entry.status().map(status -> status.word()).orElse(""),
                            entry.certainty().word(),
                            String.join(" ", entry.sides()),
                            entry.date().map(DateRange::toString).orElse(""),
                            first.publication().outlet(),
                            first.publication().url().orElse(""),
                            first.publication()
                                    .published()
                                    .map(DateRange::toString)
                                    .orElse(""),
                            first.quotes().get(0),
                            entry.firstSeen().toString(),
                            entry.lastSeen().toString(),
                            "" + entry.tellings().size(),
                            "" + entry.roots().least(),
                            "" + entry.roots().most())));
        }
    }

    private Map<String, Object> fields(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("kind", entry.kind().name());
        fields.put("type", entry.type());
        fields.put("status", entry.status().map(status -> status.word()).orElse(""));
        fields.put("certainty", entry.certainty().word());
        fields.put("sides", entry.sides());
        fields.put("date", entry.date().map(DateRange::toString).orElse(""));
        fields.put("first_seen", entry.firstSeen());
        fields.put("last_seen", entry.lastSeen());
        fields.put("sources_least", entry.roots().least());
        fields.put("sources_most", entry.roots().most());
        fields.put("concepts", entry.concepts());
        fields.put(
                "transitions",
                entry.transitions().stream()
                        .map(step -> Map.of(
                                "status", step.status().word(),
                                "date", step.date().map(DateRange::toString).orElse(""),
                                "reports",
                                        step.tellings().stream()
                                                .map(Telling::id)
                                                .toList()))
                        .map(ExportCommand::ordered)
                        .toList());
        fields.put(
                "deadlines",
                Deadlines.of(entry, options.today()).stream()
                        .map(ExportCommand::deadline)
                        .toList());
        fields.put(
                "reports", entry.tellings().stream().map(ExportCommand::telling).toList());
        return fields;
    }

    private static Map<String, Object> ordered(Map<String, ?> fields) {
        return new java.util.TreeMap<>(fields);
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", deadline.what());
        fields.put("window", deadline.window());
        fields.put("computed", deadline.computed());
        fields.put("start_stated", deadline.startStated());
        fields.put("outcome", deadline.outcome().word());
        fields.put("report", deadline.report());
        return fields;
    }

    private static Map<String, Object> telling(Telling told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("report", told.id());
        fields.put("article", told.publication().article());
        fields.put("outlet", told.publication().outlet());
        fields.put("url", told.publication().url().orElse(""));
        fields.put(
                "published",
                told.publication().published().map(DateRange::toString).orElse(""));
        fields.put("status", told.report().status().map(status -> status.word()).orElse(""));
        fields.put("certainty", told.report().certainty().word());
        fields.put("quotes", told.quotes());
        return fields;
    }

    /** One event a report that has a PLOVER type, as the 2021 edition names its fields. */
    private void plover(Entry entry) {
        for (Telling told : entry.tellings()) {
            Report report = told.report();
            report.plover().ifPresent(type -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("id", told.id());
                fields.put("entry", entry.id());
                fields.put("type", type.name());
                fields.put(
                        "date",
                        report.dealing().dates().date().map(DateRange::toString).orElse(""));
                fields.put("source", PloverSides.of(report, true));
                fields.put("target", PloverSides.of(report, false));
                fields.put("text", told.quotes().get(0));
                fields.put("publisher", told.publication().outlet());
                fields.put("url", told.publication().url().orElse(""));
                console.out().print(JsonLine.of(fields) + "\n");
            });
        }
    }
}
