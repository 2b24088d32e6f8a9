package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Clock;
import org.parley.model.DateRange;
import org.parley.model.Dealing;
import org.parley.model.Status;

/** Where a dealing stood on a day, and how old that knowledge is. */
public final class Lives {
    private static final Set<Status> STANDING = Set.of(Status.IN_FORCE, Status.SIGNED, Status.ONGOING, Status.AGREED);
    private static final Set<Status> OVER =
            Set.of(Status.LIFTED, Status.DROPPED, Status.EXPIRED, Status.WITHDRAWN, Status.FAILED);

    private Lives() {}

    /**
     * The state on a day.
     *
     * @param lastTold last publication day of a report that tells of it
     * @param sources at least so many independent sources told of it
     * @param ended true if a stated or computed end lies before the day, though nobody reported the end
     */
    public record State(Status status, Transition step, LocalDate lastTold, int sources, boolean ended) {

        /** In words; never simply "in force" where nobody said how long. */
        public String word() {
            String status = this.status.word().replace('_', ' ');
            String since = "last reported %s on %s by %d source%s, nothing since"
                    .formatted(status, lastTold, sources, sources == 1 ? "" : "s");
            return ended ? since + "; its stated end has passed" : isStanding(this.status) ? since : status;
        }
    }

    /** What stood on {@code day} by all that these tellings know; empty if nothing had begun, or for a statement. */
    public static Optional<State> on(Entry entry, LocalDate day) {
        List<Transition> begun = entry.transitions().stream()
                .filter(step -> !step.day().isAfter(day))
                .toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Transition step = begun.get(begun.size() - 1);
        Roots roots = Roots.of(step.tellings());
        boolean ended = !isOver(step.status())
                && firstEnd(entry).filter(end -> end.isBefore(day)).isPresent();
        return Optional.of(new State(step.status(), step, step.lastTold(), roots.least(), ended));
    }

    /** The earliest day on which a report says that something of it is to have ended. */
    public static Optional<LocalDate> firstEnd(Entry entry) {
        return entry.tellings().stream()
                .flatMap(told -> end(told.report().dealing()).stream())
                .flatMap(end -> end.last().stream())
                .min(LocalDate::compareTo);
    }

    /** Whether a dealing of this status may still stand although nobody tells of it any more. */
    public static boolean isStanding(Status status) {
        return STANDING.contains(status);
    }

    /** Whether a dealing of this status does not end any more. */
    public static boolean isOver(Status status) {
        return OVER.contains(status);
    }

    private static Optional<DateRange> end(Dealing dealing) {
        Optional<Clock> clock = switch (dealing) {
            case Dealing.Measure measure -> measure.clock();
            case Dealing.Accord accord -> accord.clock();
            case Dealing.Contact contact -> Optional.empty();
            case Dealing.Statement statement -> Optional.empty();
            case Dealing.Action action -> Optional.empty();
        };
        return dealing.dates().end().or(() -> clock.flatMap(Clock::end));
    }
}
