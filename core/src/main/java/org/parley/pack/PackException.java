package org.parley.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Data files that cannot be used, with everything that is wrong in them. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    public PackException(List<Problem> problems) {
        super("%d problem(s) in the data files%n".formatted(problems.size())
                + problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
