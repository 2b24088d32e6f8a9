package org.parley.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives every cell the group that it ends in: its own, or the single one of firmer standing that it fits. */
public final class Hosts {
    private Hosts() {}

    /**
     * @param edges between any of the cells; only those that are the same count
     * @return for each cell the name of the group that holds it in the end
     */
    public static Map<String, String> assign(
            Map<String, Profile> cells, Collection<Grouping.Edge> edges, Rulings rulings) {
        Map<String, String> groups = Grouping.join(cells, edges, rulings);
        Map<String, Set<String>> fits = new HashMap<>();
        for (Grouping.Edge edge : edges) {
            if (edge.comparison().same()) {
                fit(edge.a(), edge.b(), cells, groups, fits);
                fit(edge.b(), edge.a(), cells, groups, fits);
            }
        }
        Map<String, String> hosts = new HashMap<>(groups);
        groups.forEach((cell, group) -> single(fits.get(group)).ifPresent(host -> hosts.put(cell, host)));
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
            String guest,
            String host,
            Map<String, Profile> cells,
            Map<String, String> groups,
            Map<String, Set<String>> fits) {
        Profile from = cells.get(guest);
        Profile to = cells.get(host);
        if (from == null || to == null || from.standing().compareTo(to.standing()) <= 0) {
            return;
        }
        String name = from.standing() == Standing.WEAK ? guest : groups.getOrDefault(guest, guest);
        fits.computeIfAbsent(name, key -> new TreeSet<>()).add(groups.getOrDefault(host, host));
    }

    private static String weak(String cell, Map<String, Set<String>> fits, Map<String, String> hosts) {
        Set<String> ends = new TreeSet<>();
        fits.getOrDefault(cell, Set.of()).forEach(group -> ends.add(hosts.getOrDefault(group, group)));
        return single(ends).orElse(cell);
    }

    /** The only member. */
    public static Optional<String> single(@org.jspecify.annotations.Nullable Collection<String> fits) {
        return fits == null || fits.size() != 1
                ? Optional.empty()
                : Optional.of(fits.iterator().next());
    }
}
