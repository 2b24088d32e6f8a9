package org.parley.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Act;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Status;

/**
 * What became of a threat, a promise, a demand or a plan by another dealing: a link, which joins nothing. Both have to be between the
 * same sides and, but for plans to meet, about the same goods or topic; the other one comes later, by a year at most.
 *
 * @param by id of the entry that closes it
 * @param day on which that came about
 * @param why in English
 */
public record Overtaken(How how, String by, LocalDate day, String why) {

    /** In which way it is closed. */
    public enum How {
        CARRIED_OUT,
        MOOT;

        /** In words. */
        public String word() {
            return switch (this) {
                case CARRIED_OUT -> "carried out";
                case MOOT -> "overtaken";
            };
        }
    }

    private static final long LONGEST = 366;
    private static final Set<Status> IMPOSED = Set.of(Status.ANNOUNCED, Status.IN_FORCE);
    private static final Set<Status> RELIEVED = Set.of(Status.SUSPENDED, Status.LIFTED, Status.DROPPED);
    private static final Set<Status> MADE = Set.of(Status.AGREED, Status.SIGNED, Status.IN_FORCE);
    private static final Set<Status> HELD = Set.of(Status.OCCURRED, Status.ONGOING);
    private static final Set<String> MEETINGS = Set.of("meeting", "summit", "visit", "talks");

    /** Whether this waits for something that another dealing may bring. */
    public static boolean isOpen(Entry entry) {
        return switch (entry.kind()) {
            case STATEMENT -> act(entry).isPresent();
            case MEASURE -> waits(entry, Set.of(Status.CONSIDERED, Status.THREATENED));
            case CONTACT -> waits(entry, Set.of(Status.PLANNED, Status.POSTPONED));
            case ACCORD, ACTION -> false;
        };
    }

    private static boolean waits(Entry entry, Set<Status> open) {
        return entry.status().filter(open::contains).isPresent();
    }

    private static Optional<Act> act(Entry entry) {
        return Set.of(Act.THREATEN, Act.PROMISE, Act.OFFER, Act.DEMAND).stream()
                .filter(act -> act.word().equals(entry.type()))
                .findFirst();
    }

    /** The earliest of {@code others} that closes it; empty if none does, or if it waits for nothing. */
    public static Optional<Overtaken> of(Entry entry, Collection<Entry> others) {
        return isOpen(entry)
                ? others.stream()
                        .filter(other -> !other.id().equals(entry.id()))
                        .flatMap(other -> closing(entry, other).stream())
                        .min(Comparator.comparing(Overtaken::day).thenComparing(Overtaken::by))
                : Optional.empty();
    }

    private static Optional<Overtaken> closing(Entry entry, Entry other) {
        if (entry.kind() == Kind.CONTACT) {
            return met(entry, other);
        }
        Set<String> about = new HashSet<>(entry.concepts());
        about.retainAll(other.concepts());
        if (about.isEmpty()) {
            return Optional.empty();
        }
        String subject = String.join(", ", about.stream().sorted().toList());
        return switch (other.kind()) {
            case MEASURE -> measure(entry, other, subject);
            case ACTION ->
                isGiven(entry) && isFrom(giver(entry), other) && isTo(receiver(entry), other)
                        ? step(entry, other, HELD, How.CARRIED_OUT, "a deed of the same side: " + subject)
                        : Optional.empty();
            case ACCORD ->
                other.sides().containsAll(giver(entry))
                                && !receiver(entry).isEmpty()
                                && other.sides().containsAll(receiver(entry))
                        ? step(entry, other, MADE, How.MOOT, "an accord of the same sides: " + subject)
                        : Optional.empty();
            case CONTACT, STATEMENT -> Optional.empty();
        };
    }

    private static Optional<Overtaken> measure(Entry entry, Entry other, String subject) {
        if (!isFrom(giver(entry), other) || !isTo(receiver(entry), other)) {
            return Optional.empty();
        }
        if (entry.kind() == Kind.MEASURE && !entry.type().equals(other.type())) {
            return Optional.empty();
        }
        return isGiven(entry)
                ? step(entry, other, RELIEVED, How.CARRIED_OUT, "a measure of the same side eased: " + subject)
                : step(entry, other, IMPOSED, How.CARRIED_OUT, "a measure of the same side: " + subject);
    }

    /** Whether it waits for something good. */
    private static boolean isGiven(Entry entry) {
        return act(entry).filter(act -> act != Act.THREATEN).isPresent();
    }

    /** Those of whom something is to come: who speaks or imposes, or of whom it is demanded. */
    private static Set<String> giver(Entry entry) {
        return sides(
                entry, isDemand(entry) ? Part.ADDRESSEE : entry.kind() == Kind.MEASURE ? Part.IMPOSER : Part.SPEAKER);
    }

    private static Set<String> receiver(Entry entry) {
        return sides(
                entry, isDemand(entry) ? Part.SPEAKER : entry.kind() == Kind.MEASURE ? Part.TARGET : Part.ADDRESSEE);
    }

    private static boolean isDemand(Entry entry) {
        return act(entry).filter(act -> act == Act.DEMAND).isPresent();
    }

    private static boolean isFrom(Set<String> sides, Entry other) {
        Set<String> from = sides(other, Part.IMPOSER);
        from.addAll(sides(other, Part.ACTOR));
        from.retainAll(sides);
        return !from.isEmpty();
    }

    /** Nobody told at whom it is aimed, or at least one is the same. */
    private static boolean isTo(Set<String> sides, Entry other) {
        Set<String> to = sides(other, Part.TARGET);
        boolean unsaid = to.isEmpty() || sides.isEmpty();
        to.retainAll(sides);
        return unsaid || !to.isEmpty();
    }

    private static Set<String> sides(Entry entry, Part part) {
        Set<String> sides = new HashSet<>();
        entry.tellings()
                .forEach(told -> told.report().dealing().participants().stream()
                        .filter(who -> who.part() == part)
                        .forEach(who -> sides.add(who.actor().side())));
        return sides;
    }

    private static LocalDate since(Entry entry) {
        return entry.kind() == Kind.STATEMENT
                ? entry.date().flatMap(DateRange::last).orElse(entry.firstSeen())
                : entry.firstSeen();
    }

    private static Optional<Overtaken> step(Entry entry, Entry other, Set<Status> states, How how, String why) {
        LocalDate since = since(entry);
        return other.transitions().stream()
                .filter(step -> states.contains(step.status()))
                .filter(step -> step.day().isAfter(since) && step.day().toEpochDay() - since.toEpochDay() <= LONGEST)
                .findFirst()
                .map(step -> new Overtaken(how, other.id(), step.day(), why));
    }

    /** They met on another day than planned, and nobody told that the plan was moved. */
    private static Optional<Overtaken> met(Entry plan, Entry other) {
        Optional<LocalDate> day = plan.date().flatMap(DateRange::last);
        boolean alike = other.kind() == Kind.CONTACT
                && plan.sides().equals(other.sides())
                && MEETINGS.contains(plan.type())
                && MEETINGS.contains(other.type())
                && !isOther(people(plan), people(other));
        return alike && day.isPresent()
                ? step(plan, other, HELD, How.MOOT, "a contact of the same sides on another day")
                        .filter(found ->
                                Math.abs(found.day().toEpochDay() - day.get().toEpochDay()) <= Blocks.PLAN_PAD)
                : Optional.empty();
    }

    private static List<String> people(Entry entry) {
        return entry.tellings().stream()
                .flatMap(told -> told.report().dealing().participants().stream())
                .flatMap(who -> who.actor().name().stream())
                .map(name -> Words.fold(name.substring(name.lastIndexOf(' ') + 1)))
                .distinct()
                .toList();
    }

    private static boolean isOther(List<String> some, List<String> others) {
        return Weighing.contradict(some, others);
    }
}
