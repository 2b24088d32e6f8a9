package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.output.Printable;
import org.parley.store.Search;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley search}: words in articles and quotes. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Looks for words in articles and quotes: plain, \"in this order\", or beginning*.")
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them have to occur.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only what this person or side said.")
    private String speaker = "";

    @Option(names = "--limit", paramLabel = "N", description = "Lines at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 50;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            List<Search.Hit> hits = store.search().find(String.join(" ", words), speaker, limit);
            for (Search.Hit hit : hits) {
                String where = hit.entry().isEmpty() ? "article " + hit.ref() : "entry " + hit.entry();
                console.out()
                        .print(Printable.of("%s  %s, %s  \"%s\""
                                        .formatted(where, hit.outlet(), hit.published(), hit.words()))
                                + "\n");
            }
            boolean whole = words.stream().noneMatch(word -> word.endsWith("*"));
            console.say(Run.count(hits.size(), "hit")
                    + (hits.isEmpty() && whole
                            ? "; words are looked for as they stand: tariff* also finds tariffs"
                            : ""));
        }
        return 0;
    }
}
