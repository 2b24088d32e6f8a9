package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Assembly;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierFile;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley dossier}: chosen entries with one's own lines between, as one file to hand on. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Writes chosen dealings with your own lines between as one HTML page that parley verify checks.")
final class DossierCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(
            paramLabel = "PART",
            arity = "1..*",
            description = "The id of an entry or report, or own words, in the order in which they are to be read.")
    private List<String> parts = List.of();

    @Option(
            names = "--title",
            paramLabel = "WORDS",
            description = "What the page is called. Default: ${DEFAULT-VALUE}.")
    private String title = "Dossier";

    @Option(names = "--note", paramLabel = "WORDS", description = "A remark for the head of the page.")
    private @Nullable String note;

    DossierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Dossier.Part> all = new ArrayList<>();
        try (Store store = options.look()) {
            for (String part : parts) {
                if (ID.matcher(part).matches()) {
                    Optional<Dossier.Part.Chosen> chosen = Assembly.choose(store, part);
                    if (chosen.isEmpty()) {
                        return console.fail("no entry or report %s; parley list shows those there are".formatted(part));
                    }
                    all.add(chosen.get());
                } else {
                    all.add(new Dossier.Part.Words(part));
                }
            }
        }
        console.out().print(DossierFile.of(new Dossier(title, options.today(), Optional.ofNullable(note), all)));
        return 0;
    }
}
