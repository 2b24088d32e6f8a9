package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.Parley;
import org.parley.ledger.Decision;
import org.parley.store.Store;
import org.parley.store.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley rebuild}: the record made anew from its articles. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Reads all kept articles anew and makes the record from them; decisions and own lines stay.")
final class RebuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dry;

    @Option(names = "--packs", paramLabel = "DIR", description = "Read with the data of this folder.")
    private @Nullable Path packs;

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Parley parley = packs == null ? Parley.compiled() : Parley.fromFolder(packs);
        try (Store store = options.look()) {
            Upkeep upkeep = store.upkeep();
            upkeep.check();
            Upkeep.Change change = upkeep.rebuild(parley::read, dry);
            change.gone().forEach(line -> console.out().print("- " + line + "\n"));
            change.come().forEach(line -> console.out().print("+ " + line + "\n"));
            console.say("%s %d articles%s; %d entries gone or changed, %d new or changed; ledger %s"
                    .formatted(
                            dry ? "would read" : "read",
                            change.read(),
                            change.kept() == 0 ? "" : ", kept the reports of %d without text".formatted(change.kept()),
                            change.gone().size(),
                            change.come().size(),
                            upkeep.hash()));
            for (Decision orphan : store.orphans()) {
                console.say("decision %s by %s has lost its report".formatted(orphan.id(), orphan.by()));
            }
        }
        return 0;
    }
}
