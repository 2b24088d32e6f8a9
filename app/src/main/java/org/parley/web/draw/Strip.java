package org.parley.web.draw;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ledger.Entry;
import org.parley.ledger.Transition;
import org.parley.model.DateRange;
import org.parley.model.Status;
import org.parley.web.words.Words;

/**
 * The life of a dealing on a line of time. All places are parts of the width, as SVG takes them, so that it fits every screen.
 *
 * @param stretches from one step to the next
 * @param steps the steps themselves, numbered as in the table below
 * @param reports the days on which somebody told of it
 * @param marks days under the line
 */
public record Strip(List<Stretch> stretches, List<Step> steps, List<String> reports, List<Mark> marks, String now) {

    /** @param look how it is drawn: {@code ahead} dashed, {@code stands} solid, {@code paused}, {@code over} faint */
    public record Stretch(String x, String end, String look) {}

    /**
     * @param first where its date begins
     * @param last where its date ends; empty for the day of the step itself
     * @param level 0, 1, 2: so many places higher, so that numbers do not lie on each other
     */
    public record Step(String x, String first, String last, int number, String look, String title, int level) {}

    /** @param anchor start, middle or end, as SVG has it */
    public record Mark(String x, String words, String anchor) {}

    private static final Set<Status> AHEAD = Set.of(
            Status.PLANNED,
            Status.CONSIDERED,
            Status.THREATENED,
            Status.ANNOUNCED,
            Status.SOUGHT,
            Status.PROPOSED,
            Status.FRAMEWORK,
            Status.PENDING_APPROVAL);
    private static final Set<Status> PAUSED = Set.of(Status.SUSPENDED, Status.POSTPONED, Status.BREACHED);
    private static final Set<Status> STANDS =
            Set.of(Status.IN_FORCE, Status.SIGNED, Status.AGREED, Status.ONGOING, Status.OCCURRED);
    /** Room at both ends, in parts of a hundred. */
    private static final double EDGE = 3;

    private static final double NEAR = 4;
    /** What is planned for one day is drawn so wide. */
    private static final double PLANNED = 0.8;
    /** A date of more days says too little to be drawn. */
    private static final int FUZZY = 400;

    /** The strip of an entry up to its last report; a statement has one step and no stretches. */
    public static Strip of(Entry entry, LocalDate on, Words words) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Transition step : entry.transitions()) {
            days.add(step.day());
            step.date().flatMap(DateRange::first).ifPresent(days::add);
            step.date()
                    .flatMap(DateRange::last)
                    .filter(last -> step.date().orElseThrow().days() <= FUZZY)
                    .ifPresent(days::add);
        }
        entry.tellings().forEach(told -> days.add(told.publication().day()));
        return new Scale(days.first(), days.last()).strip(entry, on, words);
    }

    /** How a status is drawn. */
    public static String look(Status status) {
        return AHEAD.contains(status)
                ? "ahead"
                : PAUSED.contains(status) ? "paused" : STANDS.contains(status) ? "stands" : "over";
    }

    /** Days to places. */
    private record Scale(LocalDate first, LocalDate last) {
        double at(LocalDate day) {
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            double part = first.equals(last) ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
            return EDGE + part * (100 - 2 * EDGE);
        }

        Strip strip(Entry entry, LocalDate on, Words words) {
            List<Stretch> stretches = new ArrayList<>();
            List<Step> steps = new ArrayList<>();
            List<Transition> transitions = entry.transitions();
            double before = -100;
            int level = 0;
            for (int i = 0; i < transitions.size(); i++) {
                Transition step = transitions.get(i);
                double from = at(step.day());
                double to =
                        i + 1 < transitions.size() ? at(transitions.get(i + 1).day()) : at(end(step));
                if (to > from) {
                    stretches.add(new Stretch(percent(from), percent(to), look(step.status())));
                }
                level = from - before < NEAR ? (level + 1) % 3 : 0;
                before = from;
                steps.add(step(step, i + 1, from, level, words));
            }
            List<String> reports = entry.tellings().stream()
                    .map(told -> told.publication().day())
                    .distinct()
                    .map(day -> percent(at(day)))
                    .distinct()
                    .toList();
            String now = on.isBefore(first) || on.isAfter(last) ? "" : percent(at(on));
            return new Strip(stretches, steps, reports, marks(words), now);
        }

        /** The last report of it: from there on nothing is known. */
        private LocalDate end(Transition step) {
            return step.lastTold().isAfter(step.day()) ? step.lastTold() : step.day();
        }

        private Step step(Transition step, int number, double at, int level, Words words) {
            LocalDate begins = step.date().flatMap(DateRange::first).orElse(step.day());
            String title = words.label("status", step.status().word())
                    + step.date().map(date -> ", " + words.days(date)).orElse("");
            LocalDate ends = step.date()
                    .flatMap(DateRange::last)
                    .filter(day -> !day.isAfter(last))
                    .orElse(step.day());
            boolean ahead = begins.isAfter(step.day());
            String until = ahead ? percent(at(ends) + PLANNED) : begins.isBefore(step.day()) ? percent(at) : "";
            return new Step(percent(at), percent(at(begins)), until, number, look(step.status()), title, level);
        }

        private List<Mark> marks(Words words) {
            if (first.equals(last)) {
                return List.of(new Mark("50%", words.day(first), "middle"));
            }
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark(percent(at(first)), words.day(first), "start"));
            long years = ChronoUnit.YEARS.between(first, last);
            for (int year = first.getYear() + 1; years > 1 && year <= last.getYear(); year++) {
                double at = at(LocalDate.of(year, 1, 1));
                if (at > 25 && at < 75 && (years < 5 || year % ((int) years / 4 + 1) == 0)) {
                    marks.add(new Mark(percent(at), "" + year, "middle"));
                }
            }
            if (years <= 1 && ChronoUnit.DAYS.between(first, last) > 60) {
                YearMonth middle = YearMonth.from(first.plusDays(ChronoUnit.DAYS.between(first, last) / 2));
                marks.add(new Mark(percent(at(middle.atDay(15))), words.month(middle), "middle"));
            }
            marks.add(new Mark(percent(at(last)), words.day(last), "end"));
            return marks;
        }
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
