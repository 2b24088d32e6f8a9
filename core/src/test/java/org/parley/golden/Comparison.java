package org.parley.golden;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Status;

/**
 * How a reading differs from the one expected.
 *
 * @param right how many expected reports were read as expected
 * @param misses causes by number of the expected report
 * @param extras what was read and is neither expected nor allowed, nor a miss that was nearly read: where and what it is, and the
 *     entry that found it
 */
record Comparison(int right, Map<Integer, String> misses, Map<String, String> extras) {
    /** The cause of a miss of which nothing was read begins so. */
    static final String NOTHING = "not read";

    private static final int FREE = -1;

    static Comparison of(GoldenArticle golden, Reading reading) {
        return new Matching(golden, reading).compare();
    }

    /** Pairs what was read with what is wanted, one to one and as many as can be; expected ones come before optional ones. */
    private static final class Matching {
        private final GoldenArticle golden;
        private final Reading reading;
        private final List<Wanted> wanted;
        private final int[] wantedOf;

        Matching(GoldenArticle golden, Reading reading) {
            this.golden = golden;
            this.reading = reading;
            this.wanted = Stream.concat(golden.expected().stream(), golden.optional().stream())
                    .toList();
            this.wantedOf = new int[reading.reports().size()];
            Arrays.fill(wantedOf, FREE);
        }

        Comparison compare() {
            Set<Integer> paired = new HashSet<>();
            for (int one = 0; one < wanted.size(); one++) {
                if (pair(one, new HashSet<>())) {
                    paired.add(one);
                }
            }
            Map<Integer, String> misses = new TreeMap<>();
            int right = 0;
            for (int one = 0; one < golden.expected().size(); one++) {
                if (paired.contains(one)) {
                    right++;
                } else {
                    misses.put(wanted.get(one).number(), nearly(one));
                }
            }
            return new Comparison(right, misses, extras());
        }

        /** Finds a report for a wanted one, moving earlier pairs if that makes room. */
        private boolean pair(int one, Set<Integer> tried) {
            for (int report = 0; report < wantedOf.length; report++) {
                if (!isRight(one, report) || !tried.add(report)) {
                    continue;
                }
                if (wantedOf[report] == FREE || pair(wantedOf[report], tried)) {
                    wantedOf[report] = one;
                    return true;
                }
            }
            return false;
        }

        private boolean isRight(int one, int report) {
            Report given = reading.reports().get(report);
            return wanted.get(one).isNear(given)
                    && wanted.get(one).faults(given).isEmpty();
        }

        /** Takes the free report that comes nearest to a missed one, and says what is wrong with it. */
        private String nearly(int one) {
            Wanted missed = wanted.get(one);
            List<String> fewest = List.of();
            int nearest = FREE;
            for (int report = 0; report < wantedOf.length; report++) {
                Report given = reading.reports().get(report);
                if (wantedOf[report] != FREE || !missed.isNear(given)) {
                    continue;
                }
                List<String> faults = missed.faults(given);
                if (nearest == FREE || faults.size() < fewest.size()) {
                    nearest = report;
                    fewest = faults;
                }
            }
            if (nearest == FREE) {
                return nothing(missed);
            }
            wantedOf[nearest] = one;
            return String.join("; ", fewest);
        }

        /** With the reader's own reason, if it has one. */
        private String nothing(Wanted missed) {
            return reading.misses().stream()
                    .filter(miss -> missed.sentences().stream().anyMatch(miss.sentence()::overlaps))
                    .findFirst()
                    .map(miss -> NOTHING + ": " + miss.why().split(";", 2)[0])
                    .orElse(NOTHING);
        }

        private Map<String, String> extras() {
            Map<String, String> extras = new TreeMap<>();
            IntStream.range(0, wantedOf.length)
                    .filter(report -> wantedOf[report] == FREE)
                    .mapToObj(report -> reading.reports().get(report))
                    .forEach(report -> add(extras, line(report), report.rule()));
            return extras;
        }

        /** Numbers those that look alike, so that each is listed. */
        private static void add(Map<String, String> extras, String line, String rule) {
            String name = line;
            for (int again = 2; extras.containsKey(name); again++) {
                name = "%s (%d)".formatted(line, again);
            }
            extras.put(name, rule);
        }

        /** Said by line of the text and not by its words, so that it stays the same when evidence is cut elsewhere. */
        private String line(Report report) {
            return "line %d: %s %s%s, %s"
                    .formatted(
                            golden.line(report.evidence().getFirst().start()),
                            report.kind(),
                            report.dealing().typeWord().orElse("of no said type"),
                            report.status().map(Status::word).map(" "::concat).orElse(""),
                            Wanted.sides(report));
        }
    }
}
