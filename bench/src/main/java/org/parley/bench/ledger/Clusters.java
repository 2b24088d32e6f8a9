package org.parley.bench.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two ways of sorting the same things, compared by Bagga and Baldwin's B-cubed.
 *
 * @param precision of each thing's group the part that belongs with it, on average
 * @param recall of what belongs with each thing the part that is in its group, on average
 */
public record Clusters(double precision, double recall, Set<String> wrong) {

    /**
     * Compares.
     *
     * @param found group by thing
     * @param wanted group by thing; things that only this names count as not found, each alone
     */
    public static Clusters of(Map<String, String> found, Map<String, String> wanted) {
        Map<String, Set<String>> groups = turn(found);
        Map<String, Set<String>> truths = turn(wanted);
        double precision = 0;
        double recall = 0;
        Set<String> wrong = new HashSet<>();
        for (var thing : found.entrySet()) {
            Set<String> group = groups.getOrDefault(thing.getValue(), Set.of());
            Set<String> truth = truths.getOrDefault(wanted.getOrDefault(thing.getKey(), ""), Set.of());
            Set<String> both = new HashSet<>(group);
            both.retainAll(truth);
            precision += (double) both.size() / group.size();
            recall += truth.isEmpty() ? 0 : (double) both.size() / truth.size();
            if (both.size() < group.size() || both.size() < truth.size()) {
                wrong.add(thing.getKey());
            }
        }
        return new Clusters(precision / found.size(), recall / wanted.size(), wrong);
    }

    private static Map<String, Set<String>> turn(Map<String, String> groupOf) {
        Map<String, Set<String>> groups = new HashMap<>();
        groupOf.forEach((thing, group) ->
                groups.computeIfAbsent(group, name -> new HashSet<>()).add(thing));
        return groups;
    }
}
