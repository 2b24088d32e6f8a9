package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.dossier.Citation;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley cite}: references to what tells of an entry. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = "Prints references to the articles that tell of a dealing, with their words, for papers.")
final class CiteCommand implements Callable<Integer> {
    /** Named as they are typed. */
    enum Format {
        bibtex,
        csl
    }

    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "ID", description = "An entry, for all its reports; or one of its further reports alone.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "bibtex, or csl (JSON). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.bibtex;

    CiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            Optional<Entry> entry = store.find(id);
            if (entry.isEmpty()) {
                return console.fail("no entry or report %s; parley list shows those there are".formatted(id));
            }
            List<Telling> cited = Citation.cited(entry.get(), id);
            console.out()
                    .print(
                            switch (format) {
                                case bibtex -> Citation.bibtex(entry.get(), cited);
                                case csl -> Citation.csl(entry.get(), cited);
                            });
        }
        return 0;
    }
}
