package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;
import org.parley.ledger.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;
import org.parley.model.Reading;
import org.parley.model.Status;

/** What every store has to do, whatever database is under it. */
abstract class StoreContract {
    static final LocalDate TODAY = LocalDate.parse("2031-12-31");
    private static final String MEETING = "kind=contact type=meeting a=NOR:Berg b=JPN:Tanaka ";

    /** An empty store, or the same one again if {@code name} was used in this test before. */
    Store open(String name) {
        return open(name, TODAY);
    }

    abstract Store open(String name, LocalDate today);

    private static void add(Store store, List<Reading> readings) {
        readings.forEach(reading -> store.add(reading, article -> reading));
        store.settle();
    }

    private static Map<String, String> state(Ledger ledger) {
        Map<String, String> state = new TreeMap<>();
        ledger.entries()
                .forEach(entry -> state.put(
                        entry.id(),
                        String.join(
                                ",",
                                entry.tellings().stream()
                                        .map(Telling::id)
                                        .sorted()
                                        .toList())));
        return state;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatThePureLedgerGivesInAnyOrderAndSplit(long seed) {
        List<Reading> readings = MadeReadings.of(seed, 70);
        try (Store once = open("once" + seed);
                Store split = open("split" + seed)) {
            add(once, readings);
            assertThat(once.upkeep().state()).isEqualTo(state(once.whole()));
            List<Reading> shuffled = new ArrayList<>(readings);
            shuffled.addAll(readings.subList(0, 20));
            Collections.shuffle(shuffled, new Random(seed));
            for (int i = 0; i < shuffled.size(); i += 11) {
                add(split, shuffled.subList(i, Math.min(shuffled.size(), i + 11)));
            }
            assertThat(split.upkeep().state()).isEqualTo(once.upkeep().state());
            assertThat(split.upkeep().hash()).isEqualTo(once.upkeep().hash());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void decisionsMoveOnlyWhatThePureLedgerMoves(long seed) {
        try (Store store = open("decisions" + seed)) {
            add(store, MadeReadings.of(seed, 40));
            List<String> ids = store.whole().entries().stream()
                    .flatMap(entry -> entry.tellings().stream().map(Telling::id))
                    .toList();
            Random random = new Random(seed);
            for (int i = 0; i < 12; i++) {
                String a = ids.get(random.nextInt(ids.size()));
                String b = ids.get(random.nextInt(ids.size()));
                Ruling ruling = switch (i % 6) {
                    case 0, 1 -> new Ruling.Same(a, b);
                    case 2 -> new Ruling.Different(a, b);
                    case 3 -> new Ruling.Reject(a);
                    case 4 -> new Ruling.Correct(a, "date", "2031-03-12");
                    default -> new Ruling.Undo("d" + random.nextInt(i));
                };
                store.decide(new Decision("d" + i, ruling, "me", Instant.ofEpochSecond(i), "looked"));
                assertThat(store.upkeep().state()).as("after %s", ruling).isEqualTo(state(store.whole()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void linesOfPagesSayWhatTheEntriesSay(long seed) {
        try (Store store = open("lines" + seed)) {
            List<Reading> readings = MadeReadings.of(seed, 60);
            add(store, readings.subList(0, 40));
            PageLines.check(store);
            add(store, readings.subList(40, 60));
            PageLines.check(store);
        }
    }

    @Test
    void aCorrectedArticleMovesInThePreviewTheStoreAndTheWholeLedger() {
        String warn = "kind=statement type=warn a=NOR:Berg b=JPN topics=fish";
        try (Store store = open("article")) {
            add(
                    store,
                    List.of(
                            Lines.reading("Post", "2031-03-11", "Berg warned of fish.", warn),
                            Lines.reading("Herald", "2031-05-11", "Berg warned Tokyo.", warn)));
            assertThat(store.list(EntryFilter.ALL)).hasSize(2);
            String id = store.list(EntryFilter.ALL).get(0).id();
            String article =
                    store.find(id).orElseThrow().tellings().get(0).publication().article();
            Decision ruling = new Decision(
                    "1",
                    new Ruling.CorrectArticle(article, "published", "2031-03-12"),
                    "me",
                    Instant.EPOCH,
                    "misprint");
            Map<String, String> preview = state(store.with(ruling));
            assertThat(preview).hasSize(1);
            store.decide(ruling);
            assertThat(store.upkeep().state()).isEqualTo(preview).isEqualTo(state(store.whole()));
            assertThat(store.find(id).orElseThrow().lastSeen()).hasToString("2031-03-12");
        }
    }

    @Test
    void whatIsKeptInMemoryIsForgottenWhenAnybodyWrites() {
        try (Store here = open("recalled");
                Store there = open("recalled")) {
            PageLines.forget(here, there);
        }
    }

    @Test
    void whatWasAddedIsThereWhenOpenedAgain() {
        try (Store store = open("again")) {
            add(
                    store,
                    List.of(Lines.reading(
                            "Post", "2031-03-11", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10")));
        }
        try (Store store = open("again")) {
            List<EntryRow> rows = store.list(EntryFilter.ALL);
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).sides()).containsExactly("JPN", "NOR");
            assertThat(rows.get(0).quote()).isEqualTo("Berg met Tanaka.");
            assertThat(store.find(rows.get(0).id()).orElseThrow().status()).contains(Status.OCCURRED);
        }
    }

    @Test
    void theSameArticleAgainIsKnownAndABetterDateIsReadAnew() {
        try (Store store = open("postings")) {
            Reading vague =
                    Lines.reading("Post", "2031-03", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10");
            Reading exact = Lines.reading(
                    "Post", "2031-03-11", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10");
            assertThat(store.add(vague, article -> vague)).isEqualTo(Store.Added.NEW);
            assertThat(store.add(vague, article -> vague)).isEqualTo(Store.Added.KNOWN);
            assertThat(store.add(exact, article -> exact)).isEqualTo(Store.Added.REREAD);
            assertThat(store.add(vague, article -> exact)).isEqualTo(Store.Added.KNOWN);
            store.settle();
            Entry entry = store.entries(EntryFilter.ALL).get(0);
            assertThat(entry.tellings()).hasSize(1);
            assertThat(entry.firstSeen()).hasToString("2031-03-11");
        }
    }

    @Test
    void listsByPairKindAndDay() {
        try (Store store = open("lists")) {
            add(
                    store,
                    List.of(Lines.reading(
                            "Post",
                            "2031-03-11",
                            "Berg met Tanaka.",
                            MEETING + "status=occurred date=2031-03-10",
                            "Canada taxes fish.",
                            "kind=measure type=tariff status=announced a=CAN b=NOR goods=fish rate=25"
                                    + " date=2031-03-09")));
            assertThat(store.list(EntryFilter.ALL)).hasSize(2);
            assertThat(store.list(EntryFilter.ALL.between(Set.of("NOR"), Set.of("CAN"))))
                    .hasSize(1);
            assertThat(store.list(EntryFilter.ALL.between(Set.of("JPN"), Set.of("CAN"))))
                    .isEmpty();
            assertThat(store.list(EntryFilter.ALL.between(Set.of("CAN"), Set.of()))
                            .get(0)
                            .concepts())
                    .containsExactly("fish");
        }
    }

    /** A body stands for its member only while that is one; several runs give one list, cut in pages. */
    @Test
    void listsBodiesInTheirPeriodsAndInPages() {
        String tariff = "kind=measure type=tariff status=announced a=EU b=CAN goods=fish ";
        try (Store store = open("pages")) {
            add(
                    store,
                    List.of(
                            Lines.reading("Post", "2031-02-02", "One.", tariff + "rate=10 date=2031-02-01"),
                            Lines.reading("Post", "2032-02-02", "Two.", tariff + "rate=20 date=2032-02-01"),
                            Lines.reading(
                                    "Post", "2031-06-02", "Three.", MEETING + "status=occurred date=2031-06-01")));
            DateRange first = DateRange.parse("2030-01-01/2031-12-31");
            EntryFilter member = EntryFilter.ALL.between(Map.of("EU", List.of(first), "NOR", List.of()), Map.of());
            assertThat(store.list(member)).extracting(EntryRow::quote).containsExactly("Three.", "One.");
            assertThat(store.list(member.page(1, 1)))
                    .extracting(EntryRow::quote)
                    .containsExactly("One.");
            assertThat(store.list(member.between(Map.of("CAN", List.of()), Map.of("EU", List.of(first)))))
                    .extracting(EntryRow::quote)
                    .containsExactly("One.");
            assertThat(store.list(EntryFilter.ALL.between(Set.of("EU"), Set.of("EU"))))
                    .isEmpty();
        }
    }

    @Test
    void whatWasKnownEarlierIsToldByEarlierArticlesOnly() {
        try (Store store = open("known")) {
            add(
                    store,
                    List.of(
                            Lines.reading(
                                    "Post",
                                    "2031-03-01",
                                    "Berg is to meet Tanaka.",
                                    MEETING + "status=planned date=2031-03-10"),
                            Lines.reading(
                                    "Post",
                                    "2031-03-11",
                                    "Berg has met Tanaka.",
                                    MEETING + "status=occurred date=2031-03-10")));
            assertThat(store.entries(EntryFilter.ALL).get(0).status()).contains(Status.OCCURRED);
            Ledger before = store.known(EntryFilter.ALL, LocalDate.parse("2031-03-05"));
            assertThat(before.entries().get(0).status()).contains(Status.PLANNED);
        }
    }

    /** What was known on a day stays what it was, though the clock was set back and says now that this day is to come. */
    @Test
    void aClockSetBackChangesNothingThatWasKnown() {
        Reading first = Lines.reading("Post", "", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10");
        Reading second = Lines.reading("Herald", "", "Moreau warns.", "kind=statement type=warn a=CAN:Moreau");
        String id = first.reports().get(0).id();
        try (Store store = open("clock")) {
            assertThat(store.aheadOfClock()).isEmpty();
            add(store, List.of(first));
            store.decide(new Decision(
                    "1",
                    new Ruling.Correct(id, "date", "2031-03-11"),
                    "me",
                    Instant.parse("2031-12-31T10:00:00Z"),
                    ""));
        }
        LocalDate back = TODAY.minusDays(30);
        try (Store store = open("clock", back)) {
            assertThat(store.aheadOfClock()).contains(TODAY);
            add(store, List.of(second));
            store.decide(new Decision(
                    "2",
                    new Ruling.Correct(id, "date", "2031-03-12"),
                    "me",
                    Instant.parse("2031-12-01T10:00:00Z"),
                    ""));
            assertThat(store.known(EntryFilter.ALL, back).entries()).isEmpty();
            assertThat(store.known(EntryFilter.ALL, TODAY).entries()).hasSize(2);
            assertThat(store.find(id).orElseThrow().date()).contains(DateRange.parse("2031-03-12"));
            assertThat(store.decisions()).extracting(Decision::day).containsExactly(TODAY, TODAY);
        }
    }

    @Test
    void findsWordsByPhraseAndBeginningWhateverTheirMarks() {
        try (Store store = open("search")) {
            add(
                    store,
                    List.of(
                            Lines.reading(
                                    "Bladet",
                                    "2031-03-11",
                                    "Möte om fisk i Göteborg.",
                                    "kind=statement type=warn a=NOR:Berg date=2031-03-10"),
                            Lines.reading(
                                    "Post",
                                    "2031-03-11",
                                    "Nothing about herring here.",
                                    "kind=statement type=warn a=CAN:Moreau date=2031-03-10")));
            Search search = store.search();
            assertThat(search.find("mote goteborg", "", 10))
                    .extracting(Search.Hit::sort)
                    .containsExactlyInAnyOrder("article", "report");
            assertThat(search.find("\"om fisk\"", "", 10)).hasSize(2);
            assertThat(search.find("\"fisk om\"", "", 10)).isEmpty();
            assertThat(search.find("herr*", "Moreau", 10))
                    .extracting(Search.Hit::sort)
                    .containsExactly("report");
            assertThat(search.find("herr*", "Berg", 10)).isEmpty();
        }
    }

    @Test
    void rebuildingGivesTheSameLedgerAndADryRunChangesNothing() {
        List<Reading> readings = MadeReadings.of(7, 40);
        Map<String, Reading> byArticle = new TreeMap<>();
        readings.forEach(reading -> byArticle.put(reading.article().id(), reading));
        try (Store store = open("rebuild")) {
            add(store, readings);
            String hash = store.upkeep().hash();
            Upkeep.Change change = store.upkeep().rebuild(article -> byArticle.get(article.id()), false);
            assertThat(change.gone()).isEmpty();
            assertThat(change.come()).isEmpty();
            assertThat(store.upkeep().hash()).isEqualTo(hash);
            Upkeep.Change dry = store.upkeep().rebuild(article -> Lines.reading(article), true);
            assertThat(dry.gone()).isNotEmpty();
            assertThat(store.upkeep().hash()).isEqualTo(hash);
        }
    }

    @Test
    void aDecisionFindsItsReportAgainAfterItWasReadDifferently() {
        Reading before =
                Lines.reading("Post", "2031-03-11", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10");
        try (Store store = open("reattach")) {
            add(store, List.of(before));
            String id = before.reports().get(0).id();
            store.decide(new Decision("1", new Ruling.Reject(id), "me", Instant.EPOCH, "never happened"));
            assertThat(store.list(EntryFilter.ALL)).isEmpty();
            store.upkeep()
                    .rebuild(
                            article -> Lines.reading(
                                    article,
                                    "Berg met Tanaka.",
                                    MEETING.replace("meeting", "talks") + "status=occurred date=2031-03-10"),
                            false);
            assertThat(store.orphans()).isEmpty();
            assertThat(store.list(EntryFilter.ALL)).isEmpty();
            store.upkeep().rebuild(article -> Lines.reading(article), false);
            assertThat(store.orphans()).hasSize(1);
        }
    }

    @Test
    void aDecisionAboutNothingIsRefused() {
        try (Store store = open("nothing")) {
            Decision decision = new Decision("1", new Ruling.Reject("none"), "me", Instant.EPOCH, "");
            assertThatThrownBy(() -> store.decide(decision))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no report none");
            assertThat(store.decisions()).isEmpty();
        }
    }

    @Test
    void aDecisionThatCannotHoldIsRefusedAndTheRecordStaysWhole() {
        try (Store store = open("impossible")) {
            add(
                    store,
                    List.of(Lines.reading(
                            "Post", "2031-03-11", "Berg met Tanaka.", MEETING + "status=occurred date=2031-03-10")));
            String id = store.list(EntryFilter.ALL).get(0).id();
            String article =
                    store.find(id).orElseThrow().tellings().get(0).publication().article();
            for (Ruling ruling : List.of(
                    new Ruling.Correct(id, "status", "in_force"),
                    new Ruling.Correct(id, "status", "dancing"),
                    new Ruling.Correct(id, "date", "yesterday"),
                    new Ruling.Correct(id, "colour", "red"),
                    new Ruling.Correct(id, "side", "NOR"),
                    new Ruling.CorrectArticle(article, "published", "soon"))) {
                assertThatThrownBy(() -> store.decide(new Decision("1", ruling, "me", Instant.EPOCH, "")))
                        .as(ruling.toString())
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith("cannot be ruled");
            }
            assertThat(store.decisions()).isEmpty();
            assertThat(store.find(id)).isPresent();
        }
    }
}
