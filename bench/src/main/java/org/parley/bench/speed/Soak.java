package org.parley.bench.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.pack.Packs;

/** Reads the corpus over and over with some threads and prints what is left on the heap, which must not grow, and how fast it went. */
public final class Soak {
    private static final int STEPS = 10;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;

    private Soak() {}

    /** @param args Parley's data folder, the folder of example articles, how many sentences, and how many threads */
    public static void main(String[] args) throws InterruptedException {
        if (args.length < 4) {
            System.err.println("usage: soak DATA EXAMPLES SENTENCES THREADS");
            System.exit(2);
        }
        Packs packs = Packs.load(Path.of(args[0]), true);
        Parley parley = Parley.of(packs);
        List<Article> articles = Corpus.load(Path.of(args[1]), packs);
        long sentences = articles.stream()
                .mapToLong(article -> parley.tag(article).sentences().size())
                .sum();
        int threads = Integer.parseInt(args[3]);
        int rounds = Math.max(1, (int) (Long.parseLong(args[2]) / sentences / STEPS / threads));
        for (int step = 1; step <= STEPS; step++) {
            step(parley, articles, threads, rounds, step * threads * rounds * sentences);
        }
    }

    private static void step(Parley parley, List<Article> articles, int threads, int rounds, long soFar)
            throws InterruptedException {
        AtomicLong bytes = new AtomicLong();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int t = 0; t < threads; t++) {
                pool.execute(() -> bytes.addAndGet(read(parley, articles, rounds)));
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        double count = (double) threads * rounds * articles.size();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%9d sentences, %d threads: %7.0f articles/s, %6.0f kB taken an article, %6.1f MB left on the heap%n",
                soFar,
                threads,
                count / seconds,
                bytes.get() / count / 1024,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
    }

    /** Bytes taken by this thread. */
    private static long read(Parley parley, List<Article> articles, int rounds) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < rounds; k++) {
            articles.forEach(parley::read);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
