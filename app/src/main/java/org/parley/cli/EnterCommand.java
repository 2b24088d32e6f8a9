package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.OwnLine;
import org.parley.model.Reading;
import org.parley.sheet.OwnRow;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley enter}: one line that a person writes down. */
@Command(
        name = "enter",
        mixinStandardHelpOptions = true,
        description = {
            "Enters one dealing by hand, as FIELD=VALUE: kind=measure type=tariff a=Canada b=Norway goods=fish rate=25"
                    + " status=announced date=2031-02-09.",
            "Fields as in parley import. It is kept as your own line beside what was read, survives rebuild, and is"
                    + " taken back by parley correct reject ID."
        })
final class EnterCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FIELD=VALUE", arity = "1..*", description = "What is known of the dealing.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--words", paramLabel = "WORDS", description = "The line itself. Default: the fields.")
    private @Nullable String words;

    @Option(names = "--document", paramLabel = "URL", description = "The official document that says it.")
    private @Nullable String document;

    @Option(names = "--dry-run", description = "Change nothing, only tell whether the record has it.")
    private boolean dry;

    EnterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, String> line = new LinkedHashMap<>(fields);
        List<String> known = OwnLine.FIELDS;
        line.keySet().stream()
                .filter(field -> !known.contains(field)
                        && !List.of("published", "publisher").contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw options.usage("no field %s; there are %s, published and publisher"
                            .formatted(field, String.join(", ", known)));
                });
        if (words != null) {
            line.put("words", words);
        }
        if (document != null) {
            line.put("url", document);
        }
        Reading reading;
        try {
            reading = OwnRow.reading(OwnRow.normal(line, document == null ? "own" : "document"), "own line");
        } catch (IllegalArgumentException e) {
            throw options.usage(String.valueOf(e.getMessage()));
        }
        try (Store store = dry ? options.look() : options.open(true)) {
            Map<String, java.util.Optional<org.parley.ledger.Entry>> places = store.place(reading);
            places.forEach((report, entry) -> console.out().print(OwnRow.line(reading, entry) + "\n"));
            if (dry) {
                console.say("nothing was changed");
                return 0;
            }
            store.addOwn(reading);
            store.settle();
            console.say("entered as %s; take it back with: parley correct reject %s"
                    .formatted(
                            reading.reports().get(0).id(),
                            reading.reports().get(0).id()));
        }
        return 0;
    }
}
