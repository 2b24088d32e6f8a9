package org.parley.pack;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in data files, so that all of it is told at once, each fault once. Not thread-safe: one per load. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Notes a fault at {@code node}. */
    public void add(Node node, String what, String help) {
        found.add(new Problem(node.file(), node.line(), node.column(), what, help));
    }

    /** Notes that {@code id} is none of the known ones, or does nothing. @param help where the known ones stand */
    void unlessKnown(Node node, String what, String id, Collection<String> known, String help) {
        if (!known.contains(id)) {
            add(node, "unknown %s \"%s\"".formatted(what, id), help);
        }
    }

    /** Notes that {@code id} stands for a second time, or does nothing. @param before the ids so far */
    void ifTwice(Node node, String what, String id, Collection<String> before) {
        if (before.contains(id)) {
            add(node, "the %s \"%s\" stands twice".formatted(what, id), "keep one, or give it another id");
        }
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
            throw new PackException(all());
        }
    }
}
