package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.ledger.Entry;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley show}: one entry with all that is known of it. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one dealing: life, versions, sources, quotes.")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "ID", description = "Id of an entry or of any of its reports.")
    private String id = "";

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            Optional<Entry> entry = store.find(id);
            if (entry.isEmpty()) {
                return console.fail("no entry or report %s; parley list shows those there are".formatted(id));
            }
            console.out()
                    .print(EntryText.of(
                            entry.get(),
                            store.about(entry.get()),
                            store.browse().overtaken(entry.get()),
                            options.today()));
        }
        return 0;
    }
}
