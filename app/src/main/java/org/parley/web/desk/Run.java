package org.parley.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Articles that somebody gave to be added, and what became of each so far. Thread-safe; lives as long as the server. */
public final class Run {
    /** What became of an article. */
    public enum Outcome {
        NEW,
        COPY,
        KNOWN,
        REREAD,
        SKIPPED,
        FAILED
    }

    /**
     * One article.
     *
     * @param doc as its giver knows it
     * @param article id; empty if it was not read
     * @param why the reason, for one that was skipped or failed; notes otherwise
     */
    public record Result(
            String doc,
            Outcome outcome,
            Optional<String> article,
            String language,
            int reports,
            int misses,
            String why) {}

    private final String id;
    private final List<Result> results = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;

    Run(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public List<Result> results() {
        return List.copyOf(results);
    }

    public boolean isEnded() {
        return ended.getCount() == 0;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** So many articles came to this. */
    public long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    void cancel() {
        cancelled = true;
    }

    void add(Result result) {
        results.add(result);
        tell();
    }

    void end() {
        ended.countDown();
        tell();
    }

    /** @param changed called after each step and at the end, from the thread that works; at once too, so that nothing is missed */
    void listen(Runnable changed) {
        synchronized (listeners) {
            listeners.add(changed);
        }
        changed.run();
    }

    void forget(Runnable changed) {
        synchronized (listeners) {
            listeners.remove(changed);
        }
    }

    private void tell() {
        List<Runnable> now;
        synchronized (listeners) {
            now = List.copyOf(listeners);
        }
        now.forEach(Runnable::run);
    }

    /** Waits for the end, but no longer than so many milliseconds. */
    void await(long millis) {
        try {
            ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
