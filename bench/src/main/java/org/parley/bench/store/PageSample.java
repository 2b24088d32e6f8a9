package org.parley.bench.store;

import java.util.List;

/** Addresses that stand for one kind of page, and how often it is asked for beside the others. */
record PageSample(int weight, List<String> paths) {
    PageSample(int weight, String... paths) {
        this(weight, List.of(paths));
    }

    /** One after the other, from the start again at the end. */
    String path(int number) {
        return paths.get(number % paths.size());
    }
}
