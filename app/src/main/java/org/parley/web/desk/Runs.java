package org.parley.web.desk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.parley.Parley;
import org.parley.intake.Defaults;
import org.parley.intake.Intake;
import org.parley.intake.Item;
import org.parley.model.Article;
import org.parley.model.Reading;
import org.parley.store.Store;
import org.parley.web.Refusal;
import org.parley.web.desk.Run.Outcome;
import org.parley.web.desk.Run.Result;

/** Adds what visitors give, one run after the other, on a thread and with a store of its own. Thread-safe. */
public final class Runs implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Runs.class.getName());
    private static final int WAITING = 20;
    private static final int KEPT = 100;
    /** So long may what was begun take when the server stops. */
    private static final long STOP_SECONDS = 30;

    private final String where;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private volatile boolean stopping;

    /** @param where the store to add to */
    public Runs(String where) {
        this.where = where;
    }

    private static final class Reader {
        static final Parley PARLEY = Parley.compiled();
    }

    /** What a visitor's articles give, read with the packs built in; shared by all who explain. */
    public static Parley parley() {
        return Reader.PARLEY;
    }

    /** @throws Refusal if too many wait already */
    Run start(LocalDate today, List<Given> given) {
        Run run = new Run(Article.hash(java.util.UUID.randomUUID().toString()));
        synchronized (runs) {
            runs.put(run.id(), run);
            if (runs.size() > KEPT) {
                runs.remove(runs.keySet().iterator().next());
            }
        }
        try {
            worker.execute(() -> work(run, today, given));
        } catch (RejectedExecutionException e) {
            throw Refusal.unclear("Too much is being added just now. Try again in a minute.");
        }
        return run;
    }

    Optional<Run> find(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private void work(Run run, LocalDate today, List<Given> given) {
        try (Store store = Store.open(where, true, today)) {
            Intake intake = new Intake(Defaults.NONE, InputStream.nullInputStream(), item -> take(item, run, store));
            for (Given one : given) {
                if (!run.isCancelled() && !stopping) {
                    intake.take(new ByteArrayInputStream(one.content()), one.name(), one.posting());
                }
            }
            store.settle();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "fault while adding", e);
            run.add(failed("", String.valueOf(e.getMessage())));
        } finally {
            run.end();
        }
    }

    private static Result failed(String doc, String why) {
        return new Result(doc, Outcome.FAILED, Optional.empty(), "", 0, 0, why);
    }

    private void take(Item item, Run run, Store store) {
        if (run.isCancelled() || stopping) {
            return;
        }
        switch (item) {
            case Item.Posted posted -> run.add(add(posted.article(), store));
            case Item.Refused bad -> run.add(failed(bad.where(), bad.reason()));
            case Item.Noted note -> {}
        }
    }

    private static Result add(Article article, Store store) {
        try {
            Reading reading = parley().read(article);
            if (!reading.read()) {
                return new Result(article.doc(), Outcome.SKIPPED, Optional.empty(), reading.language(), 0, 0, "");
            }
            boolean copy = store.isCopy(article);
            Store.Added added = store.add(reading, parley()::read);
            Outcome outcome = switch (added) {
                case NEW -> copy ? Outcome.COPY : Outcome.NEW;
                case KNOWN -> Outcome.KNOWN;
                case REREAD -> Outcome.REREAD;
            };
            return new Result(
                    article.doc(),
                    outcome,
                    Optional.of(article.id()),
                    reading.language(),
                    reading.reports().size(),
                    reading.misses().size(),
                    String.join("; ", reading.notes()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "fault in an article", e);
            return failed(article.doc(), "could not be read, by a fault in parley (" + e + ")");
        }
    }

    /** The article at hand is finished and confirmed; those after it are left out. */
    @Override
    public void close() {
        stopping = true;
        worker.shutdown();
        try {
            worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
