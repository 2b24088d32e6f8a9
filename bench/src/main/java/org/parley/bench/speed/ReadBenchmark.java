package org.parley.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.pack.Packs;

/** Reads all articles of the corpus once per operation, one thread: Parley from text to reports, OpenNLP from text to tags. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class ReadBenchmark {
    private List<Article> articles = List.of();
    private @Nullable Parley parley;
    private final OpenNlp english = new OpenNlp("en");
    private final OpenNlp german = new OpenNlp("de");

    /** With the folders that the system properties name. */
    @Setup
    public void load() {
        Packs packs = Packs.load(Path.of(System.getProperty(Speed.DATA)), true);
        parley = Parley.of(packs);
        articles = new ArrayList<>(Corpus.load(Path.of(System.getProperty(Speed.EXAMPLES)), packs));
    }

    /** The whole way. */
    @Benchmark
    public int parley() {
        int reports = 0;
        Parley reader = Objects.requireNonNull(parley);
        for (Article article : articles) {
            reports += reader.read(article).reports().size();
        }
        return reports;
    }

    /** The first three steps of another chain; it has no Dutch or Swedish model, so the German one does those. */
    @Benchmark
    public int openNlp() {
        int tags = 0;
        for (Article article : articles) {
            boolean inEnglish = article.language().orElse("").equals("en");
            tags += (inEnglish ? english : german).run(article.text());
        }
        return tags;
    }
}
