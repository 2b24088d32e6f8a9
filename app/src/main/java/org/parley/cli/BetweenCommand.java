package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Entry;
import org.parley.ledger.Lives;
import org.parley.model.DateRange;
import org.parley.output.Days;
import org.parley.output.Printable;
import org.parley.sides.Sides;
import org.parley.store.EntryFilter;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley between}: where two sides stand. */
@Command(
        name = "between",
        mixinStandardHelpOptions = true,
        description = "Shows where two sides stand with each other.")
final class BetweenCommand implements Callable<Integer> {
    private static final int QUOTE = 90;

    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(index = "0", paramLabel = "SIDE", description = "A state or body: US, China, Nederland.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "SIDE", description = "Another.")
    private String other = "";

    @Option(names = "--on", paramLabel = "DAY", description = "As things stood on that day, by all that is known now.")
    private @Nullable String on;

    @Option(names = "--known", paramLabel = "DAY", description = "As it was known on that day.")
    private @Nullable String known;

    @Option(
            names = "--vs",
            paramLabel = "DAY",
            description = "And what is different from how things stood on this day.")
    private @Nullable String versus;

    BetweenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? options.today() : options.day("--on", on);
        String a = side(one);
        String b = side(other);
        try (Store store = options.look()) {
            group("direct", store, Map.of(a, List.of()), Map.of(b, List.of()), day);
            through(a, b, store, day);
            through(b, a, store, day);
        }
        return 0;
    }

    private String side(String typed) {
        return Sides.find(typed).orElseThrow(() -> options.usage("no state or body is called " + typed));
    }

    /** What bodies did with the other side while this one was a member: one group for each body. */
    private void through(String member, String other, Store store, LocalDate day) {
        Sides.memberships(member).forEach((body, periods) -> {
            if (!body.equals(other)) {
                String title = "through %s, of which %s is or was a member".formatted(body, member);
                group(title, store, Map.of(body, periods), Map.of(other, List.of()), day);
            }
        });
    }

    private void group(
            String title, Store store, Map<String, List<DateRange>> a, Map<String, List<DateRange>> b, LocalDate day) {
        EntryFilter filter = EntryFilter.ALL.between(a, b);
        List<Entry> entries = known == null
                ? store.entries(filter)
                : store.known(filter, options.day("--known", known)).entries();
        Map<String, String> now = lines(entries, day);
        if (now.isEmpty()) {
            return;
        }
        console.out().print(title + "\n");
        if (versus == null) {
            now.values().forEach(line -> console.out().print("  " + line + "\n"));
            return;
        }
        Map<String, String> then = lines(entries, options.day("--vs", versus));
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(then.keySet());
        for (String id : ids) {
            String before = then.getOrDefault(id, "");
            String after = now.getOrDefault(id, "");
            if (!before.equals(after)) {
                String sign = before.isEmpty() ? "+ " : after.isEmpty() ? "- " : "~ ";
                console.out().print(sign + (after.isEmpty() ? before : after) + "\n");
            }
        }
    }

    private static LocalDate begins(Entry entry) {
        return entry.date().flatMap(DateRange::first).orElse(entry.firstSeen());
    }

    private static String clipped(String quote) {
        return quote.length() > QUOTE ? quote.substring(0, QUOTE) + "..." : quote;
    }

    /** What had begun by the day; statements made by then. */
    private static Map<String, String> lines(List<Entry> entries, LocalDate day) {
        Map<String, String> lines = new LinkedHashMap<>();
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(BetweenCommand::begins).thenComparing(Entry::id));
        for (Entry entry : ordered) {
            String state = Lives.on(entry, day).map(Lives.State::word).orElse("");
            boolean begun = !state.isEmpty()
                    || entry.transitions().isEmpty() && !begins(entry).isAfter(day);
            if (begun) {
                lines.put(
                        entry.id(),
                        Printable.of("%s  %-13s  %s %s%s  %s  \"%s\""
                                .formatted(
                                        entry.id(),
                                        entry.date().map(Days::of).orElse(""),
                                        entry.kind(),
                                        entry.type().replace('_', ' '),
                                        state.isEmpty() ? "" : ", " + state,
                                        String.join(" ", entry.sides()),
                                        clipped(entry.tellings().get(0).quotes().get(0)))));
            }
        }
        return lines;
    }
}
