package org.parley.bench.recognizers;

import java.util.ArrayList;
import java.util.List;

/** Right cases of all, under one heading. */
final class Tally {
    private final String name;
    private int right;
    private int all;
    private final List<String> wrong = new ArrayList<>();

    Tally(String name) {
        this.name = name;
    }

    void add(boolean isRight, String explanation) {
        all++;
        if (isRight) {
            right++;
        } else {
            wrong.add(explanation);
        }
    }

    int all() {
        return all;
    }

    int right() {
        return right;
    }

    List<String> wrong() {
        return wrong;
    }

    String name() {
        return name;
    }
}
