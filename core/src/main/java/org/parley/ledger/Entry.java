package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Certainty;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.MeasureType;
import org.parley.model.Status;

/**
 * One dealing over its whole life, as judged from its reports.
 *
 * @param id of its first report
 * @param type the type or act told most often; empty if none is said
 * @param sides all sides that have a part in it, mediators and addressees too, sorted
 * @param tellings in order; never empty
 * @param transitions in the order of their days; none for a statement
 * @param maybeSame entries that may be the same dealing
 */
public record Entry(
        String id,
        Kind kind,
        String type,
        List<String> sides,
        List<Telling> tellings,
        List<Transition> transitions,
        Roots roots,
        List<MaybeSame> maybeSame) {
    static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.tellings().get(0).publication().day())
            .thenComparing(Entry::id);

    /** Another entry that may be the same dealing, and why that was not decided. */
    public record MaybeSame(String entry, Comparison comparison) implements Comparable<MaybeSame> {
        private static final Comparator<MaybeSame> BY_ENTRY = Comparator.comparing(MaybeSame::entry)
                .thenComparing(link -> -link.comparison().score())
                .thenComparing(link -> link.comparison().reasons().toString());

        public static MaybeSame of(String entry, Comparison comparison) {
            return new MaybeSame(entry, comparison);
        }

        @Override
        public int compareTo(MaybeSame other) {
            return BY_ENTRY.compare(this, other);
        }

        /** For each entry the strongest link. */
        public static List<MaybeSame> best(Collection<MaybeSame> links) {
            Map<String, MaybeSame> best = new TreeMap<>();
            new TreeSet<>(links).forEach(link -> best.putIfAbsent(link.entry(), link));
            return List.copyOf(best.values());
        }
    }

    /** @param tellings in {@link Telling#ORDER}, not empty */
    public static Entry of(List<Telling> tellings, List<MaybeSame> maybeSame) {
        Telling first = tellings.get(0);
        Set<String> sides = new TreeSet<>();
        tellings.forEach(told -> told.report()
                .dealing()
                .participants()
                .forEach(who -> sides.add(who.actor().side())));
        return new Entry(
                first.id(),
                first.report().kind(),
                commonType(tellings),
                List.copyOf(sides),
                List.copyOf(tellings),
                Transition.of(tellings),
                Roots.of(tellings),
                maybeSame);
    }

    /** The most frequent, an unnamed countermeasure last; of equals the one told first. */
    private static String commonType(List<Telling> tellings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Telling told : tellings) {
            told.report().dealing().typeWord().ifPresent(type -> counts.merge(type, 1, Integer::sum));
        }
        if (counts.size() > 1) {
            counts.remove(MeasureType.COUNTERMEASURE.word());
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return tellings.stream()
                .flatMap(told -> told.report().dealing().typeWord().stream())
                .filter(type -> counts.getOrDefault(type, 0) == most)
                .findFirst()
                .orElse("");
    }

    /** Where it stands by the last transition that has happened or is planned; empty for a statement. */
    public Optional<Status> status() {
        return last().map(Transition::status);
    }

    public Optional<Transition> last() {
        return transitions.isEmpty() ? Optional.empty() : Optional.of(transitions.get(transitions.size() - 1));
    }

    /** Contested if any report says so, else the firmest that one has. */
    public Certainty certainty() {
        List<Certainty> told =
                tellings.stream().map(telling -> telling.report().certainty()).toList();
        return told.contains(Certainty.CONTESTED)
                ? Certainty.CONTESTED
                : told.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The day of the last transition, else the narrowest date of any report. */
    public Optional<DateRange> date() {
        Optional<DateRange> stands = last().flatMap(Transition::date);
        return stands.isPresent() ? stands : Transition.narrowest(tellings);
    }

    /** True if no report says enough to tell which dealing it means. */
    public boolean undated() {
        return tellings.stream()
                .allMatch(told -> told.report()
                        .dealing()
                        .dates()
                        .date()
                        .filter(date -> date.days() <= Profiler.ANCHOR_DAYS)
                        .isEmpty());
    }

    public LocalDate firstSeen() {
        return tellings.get(0).publication().day();
    }

    public LocalDate lastSeen() {
        return tellings.stream()
                .map(told -> told.publication().day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Concepts of all goods and topics named, sorted. */
    public List<String> concepts() {
        Set<String> concepts = new TreeSet<>();
        for (Telling told : tellings) {
            concepts.addAll(told.report().dealing().subject().goodsConcepts());
            concepts.addAll(told.report().dealing().subject().topicConcepts());
        }
        return List.copyOf(concepts);
    }

    /** Languages in which it was told, sorted. */
    public List<String> languages() {
        return tellings.stream()
                .map(told -> told.publication().language())
                .distinct()
                .sorted()
                .toList();
    }

    /** The entry as it would be if only these tellings of it were known; empty if none is left. */
    public Optional<Entry> only(java.util.function.Predicate<Telling> known) {
        List<Telling> left = new ArrayList<>(tellings);
        left.removeIf(known.negate());
        return left.isEmpty() ? Optional.empty() : Optional.of(of(left, List.of()));
    }
}
