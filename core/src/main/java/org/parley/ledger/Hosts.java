package org.parley.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives every cell the group that it ends in: its own, or the single one of firmer standing that it fits. One that it fits closely
 * goes before those that it fits loosely.
 */
public final class Hosts {
    /** Score from which on a fit is close. */
    static final int CLOSE = 100;

    private Hosts() {}

    /** What something may go to, each with the best score with which it fits. */
    public static final class Fits {
        private final Map<String, Integer> best = new TreeMap<>();

        public void add(String host, Comparison comparison) {
            best.merge(host, comparison.score(), Math::max);
        }

        /** The only one, or the only close one; empty if it could go to several, or to none. */
        public Optional<String> single() {
            Set<String> close = new TreeSet<>(best.keySet());
            close.removeIf(host -> best.getOrDefault(host, 0) < CLOSE);
            Set<String> left = close.isEmpty() ? best.keySet() : close;
            return left.size() == 1 ? Optional.of(left.iterator().next()) : Optional.empty();
        }
    }

    /**
     * @param edges between any of the cells; only those that are the same count
     * @return for each cell the name of the group that holds it in the end
     */
    public static Map<String, String> assign(
            Map<String, Profile> cells, Collection<Grouping.Edge> edges, Rulings rulings) {
        Map<String, String> groups = Grouping.join(cells, edges, rulings);
        Map<String, Fits> fits = new HashMap<>();
        for (Grouping.Edge edge : edges) {
            if (edge.comparison().same()) {
                fit(edge, edge.a(), cells, groups, fits);
                fit(edge, edge.b(), cells, groups, fits);
            }
        }
        Map<String, String> hosts = new HashMap<>(groups);
        groups.forEach((cell, group) ->
                Optional.ofNullable(fits.get(group)).flatMap(Fits::single).ifPresent(host -> hosts.put(cell, host)));
        Map<String, String> last = new HashMap<>(hosts);
        cells.forEach((cell, profile) -> {
            if (profile.standing() == Standing.WEAK) {
                last.put(cell, weak(cell, fits, hosts));
            }
        });
        return last;
    }

    /** Notes that the guest's group fits the host's group. */
    private static void fit(
            Grouping.Edge edge,
            String guest,
            Map<String, Profile> cells,
            Map<String, String> groups,
            Map<String, Fits> fits) {
        String host = edge.other(guest);
        Profile from = cells.get(guest);
        Profile to = cells.get(host);
        if (from == null || to == null || from.standing().compareTo(to.standing()) <= 0) {
            return;
        }
        String name = from.standing() == Standing.WEAK ? guest : groups.getOrDefault(guest, guest);
        fits.computeIfAbsent(name, key -> new Fits()).add(groups.getOrDefault(host, host), edge.comparison());
    }

    private static String weak(String cell, Map<String, Fits> fits, Map<String, String> hosts) {
        Fits found = fits.get(cell);
        if (found == null) {
            return cell;
        }
        Fits ends = new Fits();
        found.best.forEach((group, score) -> ends.best.merge(hosts.getOrDefault(group, group), score, Math::max));
        return ends.single().orElse(cell);
    }
}
