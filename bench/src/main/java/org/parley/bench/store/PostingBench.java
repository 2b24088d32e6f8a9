package org.parley.bench.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Reading;
import org.parley.store.EntryFilter;
import org.parley.store.Store;

/**
 * Posts made-up reports into a new store and says how many a second go in, settled and listed, as it grows:
 * {@code PostingBench [REPORTS [STORE]]}. Time of making them up is not counted. A store that a run has filled is filled further, with
 * later days.
 */
public final class PostingBench {
    private static final int CHUNK = 10_000;
    private static final int ARTICLES = 500;
    /** Articles a transaction, as in the command add. */
    private static final int CONFIRMED = 50;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private PostingBench() {}

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = Files.createTempDirectory("parley-bench");
        String where =
                arguments.length > 1 ? arguments[1] : folder.resolve("bench.db").toString();
        System.out.println(
                "reports  reports/s by the clock (last part)  reports/s of CPU time  entries  page ms  heap MB");
        try (Store store = Store.open(where, true, LocalDate.of(2031, 1, 1))) {
            Store.Counts there = store.counts();
            Skewed press = new Skewed(1 + there.articles(), (int) there.articles());
            int reports = (int) there.reports();
            int before = reports;
            long nanos = 0;
            long busy = 0;
            int part = 0;
            while (reports < before + wanted) {
                List<Reading> readings =
                        Stream.generate(press::next).limit(ARTICLES).toList();
                long start = System.nanoTime();
                long started = THREAD.getCurrentThreadCpuTime();
                for (int i = 0; i < ARTICLES; i += CONFIRMED) {
                    store.add(readings.subList(i, i + CONFIRMED), article -> readings.get(0));
                }
                store.settle();
                nanos += System.nanoTime() - start;
                busy += THREAD.getCurrentThreadCpuTime() - started;
                int more = readings.stream()
                        .mapToInt(reading -> reading.reports().size())
                        .sum();
                reports += more;
                part += more;
                if (part >= Math.max(CHUNK, wanted / 10)) {
                    say(store, reports, part / (nanos / 1e9), part / (busy / 1e9));
                    part = 0;
                    nanos = 0;
                    busy = 0;
                }
            }
        }
    }

    private static void say(Store store, int reports, double speed, double busy) {
        double page = Double.MAX_VALUE;
        EntryFilter filter = new EntryFilter(
                Map.of(Skewed.side(1), List.of()),
                Map.of(),
                Optional.of("MEASURE"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("steel"),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                50,
                0,
                EntryFilter.More.NONE);
        EntryFilter rare = EntryFilter.ALL
                .between(List.of(Skewed.side(1), Skewed.side(2), Skewed.side(3)), List.of(Skewed.side(5)))
                .page(50, 0);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            store.list(filter);
            store.list(rare);
            page = Math.min(page, (System.nanoTime() - start) / 1e6);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%d  %.0f  %.0f  %d  %.1f  %d%n",
                reports,
                speed,
                busy,
                store.counts().entries(),
                page,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
