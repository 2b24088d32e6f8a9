package org.parley.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Reading;
import org.parley.store.EntryFilter;
import org.parley.store.Store;

/**
 * Posts made-up reports into a new store and says how many a second go in, settled and listed, as it grows:
 * {@code PostingBench [REPORTS [STORE]]}. Time of making them up is not counted.
 */
public final class PostingBench {
    private static final int CHUNK = 10_000;
    private static final int ARTICLES = 500;

    private PostingBench() {}

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = Files.createTempDirectory("parley-bench");
        String where = arguments.length > 1 ? arguments[1] : folder.resolve("bench.db").toString();
        Skewed press = new Skewed(1);
        System.out.println("reports  reports/s (last part)  entries  page ms  heap MB");
        try (Store store = Store.open(where, true, LocalDate.of(2031, 1, 1))) {
            int reports = 0;
            long nanos = 0;
            int part = 0;
            for (int articles = 0; reports < wanted; articles++) {
                Reading reading = press.next();
                long start = System.nanoTime();
                store.add(reading, article -> reading);
                if (articles % ARTICLES == ARTICLES - 1) {
                    store.settle();
                }
                nanos += System.nanoTime() - start;
                reports += reading.reports().size();
                part += reading.reports().size();
                if (part >= Math.max(CHUNK, wanted / 10)) {
                    say(store, reports, part / (nanos / 1e9));
                    part = 0;
                    nanos = 0;
                }
            }
        }
    }

    private static void say(Store store, int reports, double speed) {
        double page = Double.MAX_VALUE;
        EntryFilter filter = new EntryFilter(
                Set.of("S01"), Set.of(), Optional.of("MEASURE"), Optional.empty(), Optional.empty(), Optional.of("steel"),
                Optional.empty(), Optional.empty(), 0, Optional.empty(), 50, 0);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            store.list(filter);
            page = Math.min(page, (System.nanoTime() - start) / 1e6);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%d  %.0f  %d  %.1f  %d%n",
                reports, speed, store.counts().entries(), page, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
