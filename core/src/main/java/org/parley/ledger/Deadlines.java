package org.parley.ledger;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Act;
import org.parley.model.Clock;
import org.parley.model.DateRange;
import org.parley.model.Dates;
import org.parley.model.Dealing;
import org.parley.model.Report;
import org.parley.model.Status;

/** The deadlines of an entry: stated days, terms that run, plans and what was threatened or promised for a day. */
public final class Deadlines {
    private static final Set<Status> PLANNED = Set.of(Status.PLANNED, Status.POSTPONED);
    private static final Set<Status> OFF =
            Set.of(Status.CANCELLED, Status.REFUSED, Status.POSTPONED, Status.DROPPED, Status.WITHDRAWN, Status.FAILED);
    private static final Set<Status> BEGUN =
            Set.of(Status.OCCURRED, Status.ONGOING, Status.IN_FORCE, Status.SIGNED, Status.SUSPENDED, Status.LIFTED);
    private static final Set<Status> ENDED =
            Set.of(Status.EXPIRED, Status.LIFTED, Status.SUSPENDED, Status.WITHDRAWN, Status.BREACHED, Status.FAILED);
    private static final Set<Status> TO_COME = Set.of(
            Status.CONSIDERED,
            Status.THREATENED,
            Status.ANNOUNCED,
            Status.PROPOSED,
            Status.PENDING_APPROVAL,
            Status.AGREED,
            Status.FRAMEWORK);
    private static final Set<Act> BINDING = Set.of(Act.PROMISE, Act.DEMAND, Act.THREATEN, Act.OFFER);

    private final Entry entry;
    private final LocalDate today;
    private final Map<String, Deadline> found = new LinkedHashMap<>();

    private Deadlines(Entry entry, LocalDate today) {
        this.entry = entry;
        this.today = today;
    }

    /** By the first day of their windows; the same deadline told twice is one. */
    public static List<Deadline> of(Entry entry, LocalDate today) {
        Deadlines deadlines = new Deadlines(entry, today);
        entry.tellings().forEach(deadlines::take);
        List<Deadline> all = new ArrayList<>(deadlines.found.values());
        all.sort(Comparator.comparing((Deadline deadline) -> edge(deadline.window()))
                .thenComparing(Deadline::what));
        return all;
    }

    private static LocalDate edge(DateRange window) {
        return window.first().or(window::last).orElseThrow();
    }

    private void take(Telling told) {
        Report report = told.report();
        Dates dates = report.dealing().dates();
        dates.end()
                .filter(Deadlines::isNear)
                .ifPresent(end -> add(told, name(report) + " ends", end, false, true, Optional.empty(), ENDED));
        switch (report.dealing()) {
            case Dealing.Contact contact -> planned(told, name(report));
            case Dealing.Action action -> planned(told, name(report));
            case Dealing.Measure measure -> {
                measure.clock().ifPresent(clock -> clock(told, clock));
                toCome(told, measure.condition());
            }
            case Dealing.Accord accord -> {
                accord.clock().ifPresent(clock -> clock(told, clock));
                toCome(told, accord.condition());
            }
            case Dealing.Statement statement -> said(told, statement);
        }
    }

    private static String name(Report report) {
        return report.dealing().typeWord().orElse("accord").replace('_', ' ');
    }

    private static boolean isNear(DateRange range) {
        return range.days() <= 366 || !range.isClosed();
    }

    private void planned(Telling told, String name) {
        Optional<DateRange> date = told.report().dealing().dates().date();
        if (told.report().status().filter(PLANNED::contains).isPresent()
                && date.isPresent()
                && date.get().last().isPresent()) {
            add(told, "planned " + name, date.get(), false, true, Optional.empty(), BEGUN);
        }
    }

    private void toCome(Telling told, Optional<String> condition) {
        Dates dates = told.report().dealing().dates();
        boolean ahead = told.report().status().filter(TO_COME::contains).isPresent();
        Optional<DateRange> start = dates.start()
                .or(() -> dates.date()
                        .filter(date -> date.first()
                                .filter(day -> day.isAfter(told.publication().lastDay()))
                                .isPresent()));
        if (ahead && start.isPresent()) {
            add(told, name(told.report()) + " is to begin", start.get(), false, true, condition, BEGUN);
        }
    }

    private void said(Telling told, Dealing.Statement statement) {
        Optional<DateRange> due =
                statement.dates().wasDue().or(() -> statement.dates().end());
        if (BINDING.contains(statement.act()) && due.isPresent()) {
            add(told, statement.act().word() + " falls due", due.get(), false, true, statement.condition(), BEGUN);
        }
    }

    /** A term ends where the text says; else where its start and length give; without a start there is only a lower edge. */
    private void clock(Telling told, Clock clock) {
        String what = "term of %s ends".formatted(clock.length());
        if (clock.end().isPresent()) {
            add(told, what, clock.end().get(), clock.computed(), true, Optional.empty(), ENDED);
            return;
        }
        Optional<DateRange> start = clock.start();
        boolean stated = start.filter(DateRange::isClosed).isPresent();
        Optional<LocalDate> first = start.flatMap(DateRange::first)
                .or(() -> told.report().dealing().dates().date().flatMap(DateRange::first))
                .flatMap(day -> plus(day, clock.length()));
        Optional<LocalDate> last =
                stated ? start.flatMap(DateRange::last).flatMap(day -> plus(day, clock.length())) : Optional.empty();
        if (first.isPresent()) {
            add(told, what, new DateRange(first, last), true, stated, Optional.empty(), ENDED);
        }
    }

    /** The day that is {@code length} after {@code day}; empty for a length that is no ISO 8601 duration. */
    static Optional<LocalDate> plus(LocalDate day, String length) {
        try {
            return length.startsWith("PT")
                    ? Optional.of(day.plusDays(Duration.parse(length).toDays()))
                    : Optional.of(day.plus(Period.parse(length)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private void add(
            Telling told,
            String what,
            DateRange window,
            boolean computed,
            boolean startStated,
            Optional<String> condition,
            Set<Status> done) {
        Deadline deadline = new Deadline(
                entry.id(), what, window, computed, startStated, condition, told.id(), outcome(told, window, done));
        found.putIfAbsent(what + window, deadline);
    }

    private Deadline.Outcome outcome(Telling told, DateRange window, Set<Status> done) {
        LocalDate since = told.publication().day();
        boolean isDone = later(since, done, window);
        if (!isDone && later(since, OFF, window)) {
            return Deadline.Outcome.WITHDRAWN;
        }
        if (isDone) {
            return Deadline.Outcome.DONE;
        }
        boolean passed = window.last().filter(last -> last.isBefore(today)).isPresent();
        return passed ? Deadline.Outcome.PASSED_NO_REPORT : Deadline.Outcome.AHEAD;
    }

    /** Whether a report after {@code since} tells of one of these states, on a day that does not come long before the window. */
    private boolean later(LocalDate since, Set<Status> states, DateRange window) {
        return entry.transitions().stream()
                .filter(step -> states.contains(step.status()))
                .anyMatch(step -> step.tellings().stream()
                        .anyMatch(told -> told.publication().day().isAfter(since)
                                || step.date()
                                                .filter(date -> date.overlaps(window))
                                                .isPresent()
                                        && !told.publication().day().isBefore(since)
                                        && !states.contains(Status.POSTPONED)));
    }
}
