package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.store.EntryRow;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley list}: entries of the record, one a line. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists dealings of the record, newest sighting first.")
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv. Default: ${DEFAULT-VALUE}.")
    private RowsText.Format format = RowsText.Format.table;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            List<EntryRow> rows = store.list(filter.filter(options));
            console.out().print(RowsText.of(rows, format));
            console.say(rows.isEmpty() ? "no entries; a filter may be too narrow" : Run.count(rows.size(), "line"));
        }
        return 0;
    }
}
