package org.parley.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.model.Article;

/**
 * Reads articles on several threads and gives their answers in the order in which they came.
 *
 * <p>At most a few articles a thread wait at any time, so memory is bounded however much input there is. To be used from
 * one thread, which also receives the answers.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;

    private final Function<Article, Answer> work;
    private final Consumer<Answer> done;
    private final ExecutorService threads;
    private final int room;
    private final Deque<Future<Answer>> waiting = new ArrayDeque<>();

    Workers(int threads, Function<Article, Answer> work, Consumer<Answer> done) {
        this.work = work;
        this.done = done;
        this.room = threads * WAITING_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Puts an article in line; if the line is full, first hands on the answer at its head. */
    void submit(Article article) {
        if (waiting.size() == room) {
            done.accept(head());
        }
        waiting.add(threads.submit(() -> work.apply(article)));
    }

    /** Hands on all answers that are still to come. */
    void finish() {
        while (!waiting.isEmpty()) {
            done.accept(head());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Answer head() {
        try {
            return waiting.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article took the run down: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were being read", e);
        }
    }
}
