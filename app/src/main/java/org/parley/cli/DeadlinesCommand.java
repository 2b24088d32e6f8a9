package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.output.Printable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley deadlines}: what runs out when, and what is planned. */
@Command(
        name = "deadlines",
        mixinStandardHelpOptions = true,
        description = "Lists what is planned and what runs out, by day.")
final class DeadlinesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--all", description = "Also those that were carried out or withdrawn.")
    private boolean all;

    DeadlinesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            List<Deadline> deadlines = new ArrayList<>();
            Map<String, String> sides = new HashMap<>();
            for (Entry entry : store.entries(filter.filter(options))) {
                deadlines.addAll(closed(Deadlines.of(entry, options.today()), entry, store));
                sides.put(entry.id(), String.join(" ", entry.sides()));
            }
            deadlines.removeIf(one -> !all && !isOpen(one));
            deadlines.sort(Comparator.comparing(DeadlinesCommand::edge).thenComparing(Deadline::entry));
            deadlines.forEach(one -> console.out()
                    .print(Printable.of("%s  %-12s %s"
                                    .formatted(one.entry(), sides.get(one.entry()), EntryText.deadline(one)))
                            + "\n"));
            console.say(Run.count(deadlines.size(), "deadline"));
        }
        return 0;
    }

    /** Only of what is still open it is asked whether another dealing closed it. */
    private static List<Deadline> closed(List<Deadline> deadlines, Entry entry, Store store) {
        if (deadlines.stream().noneMatch(DeadlinesCommand::isOpen)) {
            return deadlines;
        }
        return store.browse()
                .overtaken(entry)
                .map(by -> deadlines.stream().map(one -> one.closed(by)).toList())
                .orElse(deadlines);
    }

    private static boolean isOpen(Deadline deadline) {
        return switch (deadline.outcome()) {
            case AHEAD, PASSED_NO_REPORT -> true;
            case DONE, WITHDRAWN, OVERTAKEN -> false;
        };
    }

    private static LocalDate edge(Deadline deadline) {
        return deadline.window().first().or(deadline.window()::last).orElseThrow();
    }
}
