package org.parley.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Status;

/**
 * One report that the careful reader expects or allows. Where a field lists several values any of them will do; an empty one is not
 * compared.
 *
 * @param number its place in the list it stands in, from 1
 * @param types words of types or acts
 * @param parts sides by part; a part that is not there has no side
 * @param names people who must be named, by part
 * @param dates the day or interval, none or one
 * @param sentences where its evidence may lie
 */
record Wanted(
        int number,
        Kind kind,
        List<String> types,
        List<String> statuses,
        List<String> certainties,
        Map<String, List<String>> parts,
        Map<String, List<String>> names,
        List<DateRange> dates,
        List<Span> sentences) {
    private static final List<Part> DIRECTED = List.of(Part.ADDRESSEE, Part.HOST, Part.VISITOR, Part.INITIATOR);

    /** A day is also right if it lies in an interval of at most a week, an interval if it lies in one of at most a month. */
    private static final int WEEK = 7;

    private static final int MONTH = 31;
    private static final int YEAR = 366;

    /** Whether the report tells of the same passage and is of the same kind. */
    boolean isNear(Report report) {
        return report.kind() == kind
                && report.evidence().stream()
                        .anyMatch(span -> sentences.stream().anyMatch(span::overlaps));
    }

    /** What is wrong with a report that is near, in a few words each; empty if it is what is wanted. */
    List<String> faults(Report report) {
        List<String> faults = new ArrayList<>();
        String type = report.dealing().typeWord().orElse("none");
        if (!types.isEmpty() && !types.contains(type)) {
            faults.add("%s, not %s".formatted(type, String.join(" or ", types)));
        }
        if (!parts.isEmpty() && !sidesAreRight(report)) {
            faults.add("sides %s".formatted(sides(report)));
        }
        String status = report.status().map(Status::word).orElse("occurred");
        if (!statuses.isEmpty() && !statuses.contains(status)) {
            faults.add("%s, not %s".formatted(status, String.join(" or ", statuses)));
        }
        String certainty = report.certainty().word();
        if (!certainties.isEmpty() && !certainties.contains(certainty)) {
            faults.add("%s, not %s".formatted(certainty, String.join(" or ", certainties)));
        }
        names.forEach((part, people) -> people.stream()
                .filter(person -> !isNamed(report, person))
                .forEach(person -> faults.add("without " + person)));
        dates.stream()
                .filter(date -> !isDated(report, date))
                .forEach(date -> faults.add("date %s, not %s"
                        .formatted(
                                report.dealing()
                                        .dates()
                                        .date()
                                        .map(DateRange::toString)
                                        .orElse("none"),
                                date)));
        return faults;
    }

    /** Each part with its sides, such as {@code speaker NOR, addressee PER}. */
    static String sides(Report report) {
        return Arrays.stream(Part.values())
                .filter(part -> !sides(report, Set.of(part)).isEmpty())
                .map(part -> part.word() + " " + String.join(" ", sides(report, Set.of(part))))
                .collect(Collectors.joining(", "));
    }

    private boolean sidesAreRight(Report report) {
        Set<Part> main = mainParts();
        if (!sides(main).equals(states(report, main))) {
            return false;
        }
        boolean eachIsRight = kind != Kind.MEASURE
                || main.stream().allMatch(part -> sides(Set.of(part)).equals(states(report, Set.of(part))));
        return eachIsRight && directed().stream().noneMatch(part -> contradict(part, report));
    }

    private boolean contradict(Part part, Report report) {
        Set<String> want = sides(Set.of(part));
        Set<String> have = states(report, Set.of(part));
        return !want.isEmpty() && !have.isEmpty() && want.stream().noneMatch(have::contains);
    }

    private Set<Part> mainParts() {
        return switch (kind) {
            case STATEMENT -> Set.of(Part.SPEAKER);
            case MEASURE -> Set.of(Part.IMPOSER, Part.TARGET);
            case ACTION -> Set.of(Part.ACTOR);
            case CONTACT, ACCORD -> Set.of(Part.values());
        };
    }

    private List<Part> directed() {
        return kind == Kind.ACTION ? List.of(Part.TARGET) : DIRECTED;
    }

    private Set<String> sides(Set<Part> of) {
        return parts.entrySet().stream()
                .filter(entry -> of.contains(Part.valueOf(entry.getKey().toUpperCase(Locale.ROOT))))
                .flatMap(entry -> entry.getValue().stream())
                .filter(side -> !side.startsWith("*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Groups are not compared: how they are called is free. */
    private static Set<String> states(Report report, Set<Part> of) {
        return sides(report, of).stream().filter(side -> !side.startsWith("*")).collect(Collectors.toSet());
    }

    private static Set<String> sides(Report report, Set<Part> of) {
        return report.dealing().participants().stream()
                .filter(participant -> of.contains(participant.part()))
                .map(participant -> participant.actor().side())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNamed(Report report, String person) {
        return report.dealing().participants().stream()
                .map(Participant::actor)
                .flatMap(actor -> actor.name().stream())
                .anyMatch(name ->
                        words(person).containsAll(words(name)) || words(name).containsAll(words(person)));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+")));
    }

    private boolean isDated(Report report, DateRange date) {
        var dates = report.dealing().dates();
        return dates.date().filter(given -> agree(date, given)).isPresent()
                || kind == Kind.MEASURE
                        && dates.start().filter(given -> agree(date, given)).isPresent();
    }

    private static boolean agree(DateRange want, DateRange have) {
        if (want.equals(have)) {
            return true;
        }
        if (want.first().isEmpty()) {
            return have.last().isPresent()
                    && want.contains(have.last().get())
                    && DateRange.from(want.last().orElseThrow().minusDays(YEAR))
                            .contains(have.last().get());
        }
        boolean around = have.overlaps(want) && holds(have, want);
        return want.isDay() ? around && have.days() <= WEEK : holds(want, have) || around && have.days() <= MONTH;
    }

    private static boolean holds(DateRange outer, DateRange inner) {
        return inner.first().filter(outer::contains).isPresent()
                && inner.last().filter(outer::contains).isPresent();
    }
}
