package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.model.Certainty;
import org.parley.model.Status;
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
                for (String change : changes(entry, day, options.today())) {
                    count++;
                    console.out()
                            .print(Printable.of("%s  %s: %s %s %s  \"%s\""
                                            .formatted(
                                                    entry.id(),
                                                    change,
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

    /** What the reports published from {@code day} on changed, and which deadlines passed since. */
    static List<String> changes(Entry entry, LocalDate day, LocalDate today) {
        List<String> changes = new ArrayList<>();
        Optional<Entry> before = entry.only(told -> told.publication().day().isBefore(day));
        Optional<Entry> now = entry.only(told -> !told.publication().day().isAfter(today));
        if (now.isEmpty()) {
            return changes;
        }
        if (before.isEmpty()) {
            changes.add("new");
        } else {
            moved(before.get(), now.get(), changes);
        }
        for (Deadline deadline : Deadlines.of(now.get(), today)) {
            boolean passed = deadline.outcome() == Deadline.Outcome.PASSED_NO_REPORT
                    && deadline.window()
                            .last()
                            .filter(last -> !last.isBefore(day))
                            .isPresent();
            if (passed) {
                changes.add("date passed, no report: " + deadline.what());
            }
        }
        return changes;
    }

    private static void moved(Entry before, Entry now, List<String> changes) {
        if (!before.status().equals(now.status())) {
            changes.add("%s, was %s".formatted(word(now), word(before)));
        } else if (!before.date().equals(now.date())) {
            changes.add("now dated " + now.date().map(Object::toString).orElse("nowhere"));
        }
        if (before.certainty() != Certainty.CONTESTED && now.certainty() == Certainty.CONTESTED) {
            changes.add("now denied");
        }
        if (now.roots().least() > before.roots().least()) {
            changes.add("%d independent sources, were %d"
                    .formatted(now.roots().least(), before.roots().least()));
        }
    }

    private static String word(Entry entry) {
        return entry.status().map(Status::word).orElse("said").replace('_', ' ');
    }
}
