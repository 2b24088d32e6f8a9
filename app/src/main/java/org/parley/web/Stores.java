package org.parley.web;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.parley.store.Store;

/** Lends open stores, one visit each: a store is not thread-safe, and opening one for every page would cost. Thread-safe. */
public final class Stores implements AutoCloseable {
    /** So many visits are served at the same time; the others wait. */
    private static final int MOST = 4;

    private final String where;
    /** And so many exports, which can take long. */
    private static final int MOST_LONG = 2;

    private final Semaphore quick = new Semaphore(MOST, true);
    private final Semaphore slow = new Semaphore(MOST_LONG, true);
    private final Deque<Store> idle = new ArrayDeque<>();
    private boolean closed;

    Stores(String where) {
        this.where = where;
    }

    /** Lends a store for the time of {@code work}, which is over when it returns. */
    public <T> T with(LocalDate today, Function<Store, T> work) {
        return with(quick, today, work);
    }

    /** The same for work that may take long: it does not keep pages waiting. */
    public <T> T withLong(LocalDate today, Function<Store, T> work) {
        return with(slow, today, work);
    }

    private <T> T with(Semaphore free, LocalDate today, Function<Store, T> work) {
        free.acquireUninterruptibly();
        try {
            Store store = take(today);
            boolean whole = false;
            try {
                T result = work.apply(store);
                whole = true;
                return result;
            } catch (Refusal refused) {
                whole = true;
                throw refused;
            } finally {
                give(store, whole);
            }
        } finally {
            free.release();
        }
    }

    private Store take(LocalDate today) {
        Store store;
        synchronized (idle) {
            store = idle.pollLast();
        }
        if (store != null && store.today().equals(today)) {
            return store;
        }
        if (store != null) {
            store.close();
        }
        return Store.look(where, today);
    }

    /** What failed halfway is not lent again. */
    private void give(Store store, boolean whole) {
        synchronized (idle) {
            if (whole && !closed) {
                idle.addLast(store);
                return;
            }
        }
        store.close();
    }

    @Override
    public void close() {
        quick.acquireUninterruptibly(MOST);
        slow.acquireUninterruptibly(MOST_LONG);
        synchronized (idle) {
            closed = true;
            idle.forEach(Store::close);
            idle.clear();
        }
        quick.release(MOST);
        slow.release(MOST_LONG);
    }
}
