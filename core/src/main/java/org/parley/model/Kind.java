package org.parley.model;

import static org.parley.model.Status.*;

import java.util.EnumSet;
import java.util.Set;

/** The five kinds of dealing, for places that need a key rather than a shape. */
public enum Kind {
    CONTACT(EnumSet.of(PLANNED, ONGOING, OCCURRED, POSTPONED, CANCELLED, REFUSED)),
    MEASURE(EnumSet.of(CONSIDERED, THREATENED, ANNOUNCED, IN_FORCE, POSTPONED, SUSPENDED, LIFTED, DROPPED, EXPIRED)),
    ACCORD(EnumSet.of(
            SOUGHT,
            PROPOSED,
            FRAMEWORK,
            AGREED,
            PENDING_APPROVAL,
            SIGNED,
            IN_FORCE,
            SUSPENDED,
            BREACHED,
            WITHDRAWN,
            EXPIRED,
            FAILED)),
    STATEMENT(EnumSet.noneOf(Status.class)),
    ACTION(EnumSet.of(PLANNED, ONGOING, OCCURRED));

    private final Set<Status> statuses;

    Kind(Set<Status> statuses) {
        this.statuses = Set.copyOf(statuses);
    }

    /** The statuses a dealing of this kind can have; none for a statement. */
    public Set<Status> statuses() {
        return statuses;
    }
}
