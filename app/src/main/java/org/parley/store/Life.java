package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.parley.ledger.Entry;
import org.parley.ledger.Lives;
import org.parley.ledger.Roots;
import org.parley.ledger.Transition;
import org.parley.model.DateRange;
import org.parley.model.Status;

/**
 * The life of an entry without its words, kept beside its line so that a page can say where hundreds stood on a day.
 *
 * @param steps in the order of their days
 * @param firstEnd the earliest day on which something of it is to have ended
 */
public record Life(List<Step> steps, Optional<LocalDate> firstEnd) {

    /**
     * A transition.
     *
     * @param day by which it had come about
     * @param lastTold last publication day of a report of it
     * @param sources at least so many
     */
    public record Step(Status status, Optional<DateRange> date, LocalDate day, LocalDate lastTold, int sources) {}

    /** Where it stood, see {@link Lives.State}. */
    public record State(Step step, boolean ended) {}

    public static Life of(Entry entry) {
        List<Step> steps = new ArrayList<>();
        for (Transition step : entry.transitions()) {
            boolean all = step.tellings().size() == entry.tellings().size();
            Roots roots = all ? entry.roots() : Roots.of(step.tellings());
            steps.add(new Step(step.status(), step.date(), step.day(), step.lastTold(), roots.least()));
        }
        return new Life(steps, Lives.firstEnd(entry));
    }

    /** What stood on a day; empty if nothing had begun, or for a statement. The same as {@link Lives#on} says of the whole entry. */
    public Optional<State> on(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(step -> new State(
                        step,
                        !Lives.isOver(step.status())
                                && firstEnd.filter(end -> end.isBefore(day)).isPresent()));
    }

    /** One line, read back by {@link #decode}. */
    String encode() {
        StringJoiner line = new StringJoiner(";");
        line.add(firstEnd.map(LocalDate::toString).orElse(""));
        for (Step step : steps) {
            line.add(String.join(
                    ",",
                    step.status().word(),
                    step.date().map(DateRange::toString).orElse(""),
                    step.day().toString(),
                    step.lastTold().toString(),
                    "" + step.sources()));
        }
        return line.toString();
    }

    static Life decode(String line) {
        String[] parts = line.split(";", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] step = parts[i].split(",", -1);
            steps.add(new Step(
                    Status.valueOf(step[0].toUpperCase(Locale.ROOT)),
                    step[1].isEmpty() ? Optional.empty() : Optional.of(DateRange.parse(step[1])),
                    LocalDate.parse(step[2]),
                    LocalDate.parse(step[3]),
                    Integer.parseInt(step[4])));
        }
        return new Life(
                List.copyOf(steps), parts[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[0])));
    }
}
