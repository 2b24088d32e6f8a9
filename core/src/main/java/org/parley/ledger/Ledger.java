package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Report;

/**
 * The ledger as a pure function of two sets: reports and decisions. Order, repetition and splitting change nothing.
 *
 * @param entries by the first report's publication day, then id
 */
public record Ledger(List<Entry> entries, Map<String, String> entryOf) {
    /** Number of what is taken for one dealing; counted up whenever profiles, blocks or comparing change. */
    public static final int DEFINITION = 3;

    /** @param blocked false compares all pairs, which gives the same and takes long */
    static Ledger of(Collection<Telling> tellings, Collection<Decision> decisions, boolean blocked) {
        return new Builder(Rulings.of(decisions), blocked).build(tellings);
    }

    public static Ledger of(Collection<Telling> tellings, Collection<Decision> decisions) {
        return of(tellings, decisions, true);
    }

    /** The entry that holds a report now, or an entry's own id. */
    public Optional<Entry> find(String reportId) {
        String id = entryOf.get(reportId);
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private static final class Builder {
        private final Rulings rulings;
        private final boolean blocked;
        private final TreeMap<String, Profile> cells = new TreeMap<>();
        private final Map<String, List<Telling>> members = new HashMap<>();
        private final List<Grouping.Edge> edges = new ArrayList<>();

        Builder(Rulings rulings, boolean blocked) {
            this.rulings = rulings;
            this.blocked = blocked;
        }

        Ledger build(Collection<Telling> tellings) {
            file(tellings);
            compareAll();
            Map<String, String> hosts = Hosts.assign(cells, edges, rulings);
            Map<String, List<Telling>> entries = new TreeMap<>();
            hosts.forEach((cell, host) -> entries.computeIfAbsent(host, key -> new ArrayList<>())
                    .addAll(members.getOrDefault(cell, List.of())));
            Map<String, String> idOfHost = new HashMap<>();
            entries.forEach((host, told) -> {
                told.sort(Telling.ORDER);
                idOfHost.put(host, told.get(0).id());
            });
            return collect(hosts, entries, idOfHost);
        }

        private Ledger collect(
                Map<String, String> hosts, Map<String, List<Telling>> entries, Map<String, String> idOfHost) {
            Map<String, Set<Entry.MaybeSame>> doubts = new HashMap<>();
            for (Grouping.Edge edge : edges) {
                String a = idOfHost.getOrDefault(hosts.get(edge.a()), "");
                String b = idOfHost.getOrDefault(hosts.get(edge.b()), "");
                if (!a.equals(b)) {
                    doubts.computeIfAbsent(a, id -> new TreeSet<>()).add(Entry.MaybeSame.of(b, edge.comparison()));
                    doubts.computeIfAbsent(b, id -> new TreeSet<>()).add(Entry.MaybeSame.of(a, edge.comparison()));
                }
            }
            List<Entry> all = new ArrayList<>();
            Map<String, String> entryOf = new HashMap<>();
            entries.forEach((host, told) -> {
                String id = told.get(0).id();
                all.add(Entry.of(told, Entry.MaybeSame.best(doubts.getOrDefault(id, Set.of()))));
                told.forEach(telling -> entryOf.put(telling.id(), id));
            });
            all.sort(Entry.ORDER);
            return new Ledger(all, entryOf);
        }

        private void file(Collection<Telling> tellings) {
            Map<String, Telling> unique = new TreeMap<>();
            tellings.stream()
                    .filter(telling -> !rulings.rejected(telling.id()))
                    .forEach(telling -> unique.putIfAbsent(telling.id(), rulings.apply(telling)));
            Map<String, Map<String, Report>> articles = new HashMap<>();
            unique.values()
                    .forEach(telling -> articles.computeIfAbsent(
                                    telling.publication().article(), article -> new HashMap<>())
                            .put(telling.id(), telling.report()));
            for (Telling telling : unique.values()) {
                Map<String, Report> siblings =
                        articles.getOrDefault(telling.publication().article(), Map.of());
                Profile profile = Profiler.of(telling, siblings, rulings);
                String key = profile.key();
                cells.put(key, profile);
                members.computeIfAbsent(key, cell -> new ArrayList<>()).add(telling);
            }
        }

        private void compareAll() {
            Map<Long, List<String>> index = new HashMap<>();
            Map<String, String> owners = new HashMap<>();
            for (var cell : cells.entrySet()) {
                Profile profile = cell.getValue();
                Collection<String> others = blocked
                        ? candidates(profile, index)
                        : cells.headMap(cell.getKey()).keySet();
                others.forEach(other -> edge(cell.getKey(), other));
                if (blocked) {
                    Blocks.index(profile)
                            .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(cell.getKey()));
                }
                if (!profile.own().isEmpty()) {
                    owners.put(profile.own(), cell.getKey());
                }
            }
            if (blocked) {
                ruled(owners);
            }
        }

        private static Set<String> candidates(Profile profile, Map<Long, List<String>> index) {
            Set<String> found = new HashSet<>();
            Blocks.doubt(profile).forEach(key -> found.addAll(index.getOrDefault(key, List.of())));
            return found;
        }

        private void ruled(Map<String, String> owners) {
            Set<String> known = new HashSet<>();
            edges.forEach(edge -> known.add(edge.a() + edge.b()));
            for (Rulings.Pair pair : rulings.pairs().keySet()) {
                String a = owners.get(pair.a());
                String b = owners.get(pair.b());
                if (a != null && b != null && !known.contains(a + b) && !known.contains(b + a)) {
                    edge(a, b);
                }
            }
        }

        private void edge(String a, String b) {
            Comparison comparison = Grouping.compare(
                    java.util.Objects.requireNonNull(cells.get(a)),
                    java.util.Objects.requireNonNull(cells.get(b)),
                    rulings);
            if (!comparison.different()) {
                edges.add(Grouping.Edge.of(a, b, comparison));
            }
        }
    }
}
