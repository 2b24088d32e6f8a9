package org.parley.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in data files, so that all of it is told at once. Not thread-safe: one per load. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a fault at {@code node}. */
    public void add(Node node, String what, String help) {
        found.add(new Problem(node.file(), node.line(), node.column(), what, help));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** @throws PackException with every problem, if there is one */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PackException(found);
        }
    }
}
