package org.parley.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, once, whatever the number of threads that ask. */
public final class Lazy<T> {
    private final Supplier<T> make;
    private volatile @Nullable T value;

    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    public T get() {
        T known = value;
        return known != null ? known : made();
    }

    private synchronized T made() {
        T known = value;
        if (known == null) {
            known = make.get();
            value = known;
        }
        return known;
    }
}
