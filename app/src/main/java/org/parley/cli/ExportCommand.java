package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.json.JsonLine;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;
import org.parley.model.Report;
import org.parley.output.Calendar;
import org.parley.output.Csv;
import org.parley.output.EntryFields;
import org.parley.output.PloverSides;
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
                case jsonl ->
                    entries.forEach(entry ->
                            console.out().print(JsonLine.of(EntryFields.whole(entry, options.today())) + "\n"));
                case plover -> entries.forEach(this::plover);
                case reports -> {}
            }
            console.say(entries.size() + (entries.size() == 1 ? " entry" : " entries"));
        }
        return 0;
    }

    /** An export is whole: only lists stop at a number of lines. */
    private static EntryFilter all(EntryFilter filter) {
        return filter.page(Integer.MAX_VALUE, 0);
    }

    private void csv(List<Entry> entries) {
        console.out().print(Csv.line(EntryFields.COLUMNS));
        entries.forEach(entry -> console.out().print(Csv.fields(EntryFields.line(entry))));
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
