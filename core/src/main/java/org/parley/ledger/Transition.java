package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.DateRange;
import org.parley.model.Status;

/**
 * A step in the life of a dealing: reports of one status whose dates agree.
 *
 * @param date the narrowest date told; empty if none is
 * @param tellings in order, never empty
 */
public record Transition(Status status, Optional<DateRange> date, List<Telling> tellings) {
    /** Of these the date is that of what is to come, or was. */
    private static final Set<Status> AHEAD = EnumSet.of(
            Status.PLANNED,
            Status.POSTPONED,
            Status.CANCELLED,
            Status.REFUSED,
            Status.CONSIDERED,
            Status.THREATENED,
            Status.ANNOUNCED,
            Status.DROPPED,
            Status.SOUGHT,
            Status.PROPOSED,
            Status.PENDING_APPROVAL,
            Status.WITHDRAWN);

    private static final Comparator<Transition> ORDER = Comparator.comparing(Transition::day)
            .thenComparing(Transition::status)
            .thenComparing(step -> step.tellings().get(0).id());

    /**
     * The day by which it had come about: the last of its date, else the day it was first told. What is told ahead of its date, such
     * as a plan or that it was called off, stood from the day it was first told.
     */
    public LocalDate day() {
        LocalDate told = tellings.get(0).publication().day();
        return date.flatMap(DateRange::last)
                .or(() -> date.flatMap(DateRange::first))
                .filter(day -> !AHEAD.contains(status) || day.isBefore(told))
                .orElse(told);
    }

    /** The last day on which somebody told of it. */
    public LocalDate lastTold() {
        return tellings.stream()
                .map(told -> told.publication().day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The steps that the tellings give, by day. */
    static List<Transition> of(List<Telling> tellings) {
        Map<Status, List<Telling>> byStatus = new EnumMap<>(Status.class);
        for (Telling told : tellings) {
            told.report()
                    .status()
                    .ifPresent(status -> byStatus.computeIfAbsent(status, s -> new ArrayList<>())
                            .add(told));
        }
        List<Transition> steps = new ArrayList<>();
        byStatus.forEach((status, told) -> steps.addAll(split(status, told)));
        steps.sort(ORDER);
        return List.copyOf(steps);
    }

    /** Tellings with a date are chained where the dates meet; the others join the only chain, or stand together. */
    private static List<Transition> split(Status status, List<Telling> told) {
        List<Telling> dated = new ArrayList<>(told);
        dated.removeIf(telling -> !isFirm(telling));
        List<Telling> open = new ArrayList<>(told);
        open.removeIf(Transition::isFirm);
        dated.sort(Comparator.comparing((Telling telling) ->
                        date(telling).flatMap(DateRange::first).orElse(LocalDate.MIN))
                .thenComparing(Telling.ORDER));
        List<List<Telling>> chains = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (Telling telling : dated) {
            DateRange date = date(telling).orElseThrow();
            LocalDate first = date.first().orElseThrow();
            if (chains.isEmpty() || first.isAfter(reached.plusDays(1))) {
                chains.add(new ArrayList<>());
                reached = LocalDate.MIN;
            }
            chains.get(chains.size() - 1).add(telling);
            LocalDate last = date.last().orElseThrow();
            reached = last.isAfter(reached) ? last : reached;
        }
        if (chains.size() == 1) {
            chains.get(0).addAll(open);
        } else if (!open.isEmpty()) {
            chains.add(open);
        }
        return chains.stream().map(chain -> step(status, chain)).toList();
    }

    private static boolean isFirm(Telling telling) {
        return date(telling).filter(date -> date.days() <= Profiler.ANCHOR_DAYS).isPresent();
    }

    private static Transition step(Status status, List<Telling> chain) {
        List<Telling> ordered = new ArrayList<>(chain);
        ordered.sort(Telling.ORDER);
        return new Transition(status, narrowest(ordered), List.copyOf(ordered));
    }

    private static Optional<DateRange> date(Telling telling) {
        return telling.report().dealing().dates().date();
    }

    /** The shortest of the tellings' dates; of equals the one told most often, then first. */
    static Optional<DateRange> narrowest(List<Telling> tellings) {
        List<DateRange> dates =
                tellings.stream().flatMap(telling -> date(telling).stream()).toList();
        return dates.stream()
                .min(Comparator.comparing(DateRange::days)
                        .thenComparing(
                                date -> -dates.stream().filter(date::equals).count()));
    }
}
