package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any reports and decisions; each seed is one made-up ledger. */
class LedgerLawsTest {
    private static final int SIZE = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderAndRepetitionChangeNothing(long seed) {
        List<Telling> tellings = new Made(seed, 60).tellings(SIZE);
        List<Decision> decisions = decisions(tellings, seed);
        List<String> wanted = Summary.of(Ledger.of(tellings, decisions));
        List<Telling> shuffled = new ArrayList<>(tellings);
        shuffled.addAll(tellings.subList(0, SIZE / 2));
        Collections.shuffle(shuffled, new Random(seed));
        List<Decision> turned = new ArrayList<>(decisions);
        Collections.reverse(turned);
        assertThat(Summary.of(Ledger.of(shuffled, turned))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void comparingOnlyWithinBlocksIsComparingAllPairs(long seed) {
        List<Telling> tellings = new Made(seed, 300).tellings(700);
        assertThat(Summary.of(Ledger.of(tellings, List.of(), true)))
                .isEqualTo(Summary.of(Ledger.of(tellings, List.of(), false)));
    }

    /** Two thousand reports in a dense and in a sparse world. */
    @ParameterizedTest
    @ValueSource(ints = {120, 3000})
    void theSameForTwoThousandReports(int days) {
        List<Telling> tellings = new Made(days, days).tellings(2000);
        assertThat(Summary.of(Ledger.of(tellings, List.of(), true)))
                .isEqualTo(Summary.of(Ledger.of(tellings, List.of(), false)));
    }

    /** Whichever of the two comes later has to find the other; a store looks only for what may be joined. */
    @ParameterizedTest
    @ValueSource(ints = {40, 400, 4000})
    void keysFindWhatIsTheSameAndFurtherKeysWhatPerhapsIs(int days) {
        List<Profile> profiles = new Made(days, days)
                .tellings(500).stream()
                        .map(told -> Profiler.of(told, java.util.Map.of(), Rulings.of(List.of())))
                        .toList();
        for (Profile a : profiles) {
            Set<Long> joined = Blocks.probe(a);
            Set<Long> doubted = Blocks.doubt(a);
            assertThat(doubted).containsAll(joined);
            for (Profile b : profiles) {
                Comparison comparison = Compare.of(a, b);
                Set<Long> filed = comparison.different() ? Set.of() : Blocks.index(b);
                if (comparison.same()) {
                    assertThat(joined).as("%s %s", a, b).containsAnyElementsOf(filed);
                } else if (!comparison.different()) {
                    assertThat(doubted).as("%s %s", a, b).containsAnyElementsOf(filed);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void everyReportIsInExactlyOneEntry(long seed) {
        List<Telling> tellings = new Made(seed, 60).tellings(SIZE);
        Ledger ledger = Ledger.of(tellings, List.of());
        List<String> held = ledger.entries().stream()
                .flatMap(entry -> entry.tellings().stream().map(Telling::id))
                .toList();
        Set<String> ids = new HashSet<>(tellings.stream().map(Telling::id).toList());
        assertThat(held).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> assertThat(ledger.find(id)).isPresent());
    }

    @Test
    void comparingIsSymmetric() {
        List<Profile> profiles = new Made(31, 40)
                .tellings(300).stream()
                        .map(told -> Profiler.of(told, java.util.Map.of(), Rulings.of(List.of())))
                        .toList();
        for (Profile a : profiles) {
            for (Profile b : profiles) {
                assertThat(Compare.of(a, b)).isEqualTo(Compare.of(b, a));
            }
        }
    }

    @Test
    void aProfileSurvivesBeingWrittenDown() {
        for (Telling told : new Made(41, 40).tellings(300)) {
            Profile profile = Profiler.of(told, java.util.Map.of(), Rulings.of(List.of()));
            assertThat(Profile.decode(profile.encode())).isEqualTo(profile);
        }
    }

    static List<Decision> decisions(List<Telling> tellings, long seed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String a = tellings.get(random.nextInt(tellings.size())).id();
            String b = tellings.get(random.nextInt(tellings.size())).id();
            Decision.Ruling ruling = switch (i % 6) {
                case 0, 1 -> new Decision.Ruling.Same(a, b);
                case 2 -> new Decision.Ruling.Different(a, b);
                case 3 -> new Decision.Ruling.Reject(a);
                case 4 -> new Decision.Ruling.Correct(a, "date", "2031-03-12");
                default -> new Decision.Ruling.Undo("d" + random.nextInt(i));
            };
            decisions.add(new Decision("d" + i, ruling, "me", Instant.ofEpochSecond(random.nextInt(5)), ""));
        }
        return decisions;
    }
}
