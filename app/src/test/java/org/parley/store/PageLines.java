package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Lives;
import org.parley.model.Reading;

/** Holds the lines that pages read to what the whole entries say. */
final class PageLines {
    private static final LocalDate TODAY = LocalDate.parse("2031-04-10");

    private PageLines() {}

    static void check(Store store) {
        List<Entry> entries = store.entries(EntryFilter.ALL);
        lives(store, entries);
        dues(store, EntryFilter.ALL, entries);
        for (String one : List.of("NOR", "CAN", "EU")) {
            dues(store, EntryFilter.ALL.between(Set.of(one), Set.of()), with(entries, one, one));
            EntryFilter pair = EntryFilter.ALL.between(Set.of(one), Set.of("JPN"));
            dues(store, pair, with(entries, one, "JPN"));
            assertThat(store.list(pair)).hasSameSizeAs(with(entries, one, "JPN"));
            assertThat(store.browse().count(pair))
                    .isEqualTo(with(entries, one, "JPN").size());
            EntryFilter both = EntryFilter.ALL.between(Set.of(one, "JPN"), Set.of("NOR", "CAN"));
            assertThat(store.list(both.page(7, 3)))
                    .isEqualTo(store.list(both).stream().skip(3).limit(7).toList());
        }
        counts(store, entries);
        pages(store);
    }

    private static List<Entry> with(List<Entry> entries, String one, String other) {
        return entries.stream()
                .filter(entry -> entry.sides().containsAll(List.of(one, other)))
                .toList();
    }

    private static void lives(Store store, List<Entry> entries) {
        Map<String, Life> lives = new TreeMap<>();
        store.browse().lives(EntryFilter.ALL).forEach(one -> lives.put(one.id(), one.life()));
        for (Entry entry : entries) {
            Life life = lives.get(entry.id());
            assertThat(life).isEqualTo(Life.of(entry));
            for (LocalDate day = LocalDate.parse("2031-02-25"); day.getYear() == 2031; day = day.plusDays(9)) {
                assertThat(life.on(day)
                                .map(state -> List.of(
                                        state.step().status(),
                                        state.step().lastTold(),
                                        state.step().sources(),
                                        state.ended())))
                        .isEqualTo(Lives.on(entry, day)
                                .map(state ->
                                        List.of(state.status(), state.lastTold(), state.sources(), state.ended())));
            }
        }
    }

    private static void dues(Store store, EntryFilter filter, List<Entry> entries) {
        Map<Deadline.Outcome, List<Deadline>> wanted = entries.stream()
                .flatMap(entry -> Deadlines.of(entry, TODAY).stream())
                .collect(Collectors.groupingBy(Deadline::outcome));
        Map<Dues.Part, Long> counts = store.browse().dues().counts(filter, TODAY);
        for (Dues.Part part : Dues.Part.values()) {
            List<Deadline> found = store.browse().dues().some(filter, part, TODAY, 1000, 0).stream()
                    .map(Dues.Line::deadline)
                    .toList();
            assertThat(counts.getOrDefault(part, 0L)).isEqualTo(found.size());
            assertThat(found).isSortedAccordingTo(part.isAhead() ? edge() : edge().reversed());
            assertThat(store.browse().dues().some(filter, part, TODAY, 3, 2).stream()
                            .map(Dues.Line::deadline)
                            .toList())
                    .isEqualTo(found.stream().skip(2).limit(3).toList());
            found.forEach(due ->
                    assertThat(wanted.getOrDefault(due.outcome(), List.of())).contains(due));
        }
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(wanted.values().stream().mapToLong(List::size).sum());
    }

    private static Comparator<Deadline> edge() {
        return Comparator.comparing(
                due -> due.window().last().or(due.window()::first).orElseThrow());
    }

    private static void counts(Store store, List<Entry> entries) {
        Map<String, Long> kinds = new TreeMap<>(entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.kind().name(), Collectors.counting())));
        assertThat(store.browse().counts(EntryFilter.ALL).kinds()).isEqualTo(kinds);
        kinds.forEach((kind, count) -> assertThat(store.browse()
                        .counts(EntryFilter.ALL.of(
                                java.util.Optional.of(kind), java.util.Optional.empty(), java.util.Optional.empty())))
                .satisfies(some -> {
                    assertThat(some.all()).isEqualTo(count);
                    assertThat(some.kinds()).isEqualTo(kinds);
                }));
    }

    private static void pages(Store store) {
        for (EntryFilter.Order order : EntryFilter.Order.values()) {
            EntryFilter all = EntryFilter.ALL.with(EntryFilter.More.NONE.in(order));
            assertThat(store.list(all.page(9, 5)))
                    .isEqualTo(store.list(all).stream().skip(5).limit(9).toList());
        }
    }

    /** Two that look at one database each see what the other wrote. */
    static void forget(Store here, Store there) {
        for (int i = 1; i < 4; i++) {
            Store writing = i == 2 ? here : there;
            Reading reading = Lines.reading(
                    "Post" + i,
                    "2031-03-1" + i,
                    "They met.",
                    "kind=contact type=meeting a=NOR:Berg b=JPN:Tanaka status=occurred date=2031-0" + i + "-10");
            writing.add(reading, article -> reading);
            writing.settle();
            for (Store each : List.of(here, there)) {
                assertThat(each.counts().reports()).isEqualTo(i);
                assertThat(each.browse().count(EntryFilter.ALL)).isEqualTo(i);
            }
        }
    }
}
