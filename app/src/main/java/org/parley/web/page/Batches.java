package org.parley.web.page;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** What is looked up some at a time while it is taken, so that a long export never stands in memory as a whole. */
final class Batches<T> implements Iterator<T> {
    private final Supplier<List<T>> more;
    private Iterator<T> batch = List.<T>of().iterator();
    private boolean over;

    /** @param more gives the next ones each time it is asked; none at the end */
    Batches(Supplier<List<T>> more) {
        this.more = more;
    }

    @Override
    public boolean hasNext() {
        if (!over && !batch.hasNext()) {
            batch = more.get().iterator();
            over = !batch.hasNext();
        }
        return !over;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.next();
    }
}
