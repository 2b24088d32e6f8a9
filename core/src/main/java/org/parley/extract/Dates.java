package org.parley.extract;

import org.jspecify.annotations.Nullable;

/** Which time expression belongs to which event, and what date that gives. */
final class Dates {
    private Dates() {}

    static boolean compatible(@Nullable Timex a, @Nullable Timex b) {
        return true;
    }
}
