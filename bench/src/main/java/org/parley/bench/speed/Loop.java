package org.parley.bench.speed;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.pack.Packs;

/** Reads the corpus again and again in one thread and prints its processor time, for a profiler to look at and for machines with other work to do. */
public final class Loop {
    private static final double NANOS = 1e9;

    private Loop() {}

    /** @param args Parley's data folder, the folder of example articles, how many rounds, and anything to run OpenNLP too */
    public static void main(String[] args) {
        Packs packs = Packs.load(Path.of(args[0]), true);
        Parley parley = Parley.of(packs);
        List<Article> articles = Corpus.load(Path.of(args[1]), packs);
        long tokens = Corpus.tokens(articles, packs);
        OpenNlp english = new OpenNlp("en");
        OpenNlp german = new OpenNlp("de");
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            double ours = seconds(() -> articles.forEach(parley::read));
            double theirs = args.length > 3
                    ? seconds(() -> articles.forEach(article ->
                            (article.language().orElse("").equals("en") ? english : german).run(article.text())))
                    : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%3d parley %8.3f s %8.0f tokens/s; OpenNLP %8.3f s; %5.2f times as fast%n",
                    round,
                    ours,
                    tokens / ours,
                    theirs,
                    theirs / ours);
        }
    }

    private static double seconds(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
    }
}
