package org.parley.bench.speed;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parley.model.Article;
import org.parley.pack.Packs;

/** Runs {@link ReadBenchmark} and prints tokens a second and bytes a token for both, on the same texts in the same run. */
public final class Speed {
    static final String DATA = "parley.data";
    static final String EXAMPLES = "parley.examples";
    private static final double MILLIS = 1000;

    private Speed() {}

    /** @param args Parley's data folder and the folder of example articles */
    public static void main(String[] args) throws RunnerException {
        if (args.length < 2) {
            System.err.println("usage: speed DATA EXAMPLES");
            System.exit(2);
        }
        Packs packs = Packs.load(Path.of(args[0]), true);
        List<Article> articles = Corpus.load(Path.of(args[1]), packs);
        long tokens = Corpus.tokens(articles, packs);
        System.out.printf("%d articles, %d tokens%n", articles.size(), tokens);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xmx1g", "-D" + DATA + "=" + args[0], "-D" + EXAMPLES + "=" + args[1])
                        .build())
                .run();
        for (RunResult result : results) {
            double time = result.getPrimaryResult().getScore();
            double bytes = bytes(result);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %8.1f ms  %10.0f tokens/s  %7.0f articles/s  %7.0f bytes/token%n",
                    result.getPrimaryResult().getLabel(),
                    time,
                    tokens / time * MILLIS,
                    articles.size() / time * MILLIS,
                    bytes / tokens);
        }
    }

    @SuppressWarnings("rawtypes") // as the library declares them
    private static double bytes(RunResult result) {
        for (java.util.Map.Entry<String, Result> entry :
                result.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith("gc.alloc.rate.norm")) {
                return entry.getValue().getScore();
            }
        }
        return 0;
    }
}
