package org.parley.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.parley.ledger.Change;
import org.parley.ledger.Entry;
import org.parley.output.Printable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley changes}: what is new in the record since a day. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "Tells what changed in the record since a day.")
final class ChangesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--since", paramLabel = "DAY", description = "A day, or yesterday. Default: ${DEFAULT-VALUE}.")
    private String since = "yesterday";

    ChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = options.day("--since", since);
        int count = 0;
        try (Store store = options.look()) {
            for (Entry entry : store.entries(filter.filter(options))) {
                for (Change change : Change.of(entry, day, options.today())) {
                    count++;
                    console.out()
                            .print(Printable.of("%s  %s: %s %s %s  \"%s\""
                                            .formatted(
                                                    entry.id(),
                                                    change.words(),
                                                    entry.kind(),
                                                    entry.type(),
                                                    String.join(" ", entry.sides()),
                                                    entry.tellings()
                                                            .get(entry.tellings()
                                                                            .size()
                                                                    - 1)
                                                            .quotes()
                                                            .get(0)))
                                    + "\n");
                }
            }
        }
        console.say(Run.count(count, "change") + " since " + day);
        return 0;
    }
}
