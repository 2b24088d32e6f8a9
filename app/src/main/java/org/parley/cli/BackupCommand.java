package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley backup}: a whole copy of the record. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Checks the record and copies it to a new file.")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "The copy, which must not be there yet.")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            store.upkeep().backup(file);
        }
        console.say("copied to " + file);
        return 0;
    }
}
