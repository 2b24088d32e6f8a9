package org.parley.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.Blocks;
import org.parley.ledger.Comparison;
import org.parley.ledger.Grouping;
import org.parley.ledger.Hosts;
import org.parley.ledger.Profile;
import org.parley.ledger.Rulings;
import org.parley.ledger.Standing;

/**
 * Files reports in cells and settles anew which entry each cell belongs to, for the cells that they touch and no others.
 *
 * <p>Gives what {@link Hosts#assign} would give for all cells at once. Lives as long as one transaction.
 */
final class Settler {
    /** A cell with the group that it is in and the group that holds it in the end. */
    private static final class Cell {
        private final String id;
        private final Profile profile;
        private String group;
        private String host;

        Cell(String id, Profile profile, String group, String host) {
            this.id = id;
            this.profile = profile;
            this.group = group;
            this.host = host;
        }

        boolean is(Standing standing) {
            return profile.standing() == standing;
        }
    }

    private final Handle handle;
    private final Rulings rulings;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<Long, List<String>> fresh = new HashMap<>();
    private final Map<String, Set<String>> edges = new HashMap<>();
    private final Map<String, Set<String>> freshEdges = new TreeMap<>();
    private final Set<String> stale = new TreeSet<>();
    private final Set<String> moved = new TreeSet<>();
    private final Set<String> seeds = new TreeSet<>();

    Settler(Handle handle, Rulings rulings) {
        this.handle = handle;
        this.rulings = rulings;
    }

    /** @param profiles the profile of each report that is to be filed */
    void settle(Map<String, Profile> profiles) {
        Map<String, String> cellOf = new LinkedHashMap<>();
        Map<String, Profile> wanted = new TreeMap<>();
        profiles.forEach((report, profile) -> {
            String key = profile.key();
            cellOf.put(report, key);
            wanted.put(key, profile);
        });
        load(wanted.keySet());
        List<Cell> added = new ArrayList<>();
        wanted.forEach((key, profile) -> {
            Cell known = cells.get(key);
            if (known == null) {
                Cell cell = new Cell(key, profile, key, key);
                cells.put(key, cell);
                added.add(cell);
            } else {
                stale.add(known.host);
            }
        });
        fetch(added);
        added.forEach(this::meet);
        added.forEach(cell -> ruled(cell, added));
        insert(added);
        added.forEach(cell -> seeds.add(cell.id));
        fetchEdges(freshEdges.keySet());
        rejoin();
        cellOf.forEach((report, cell) -> stale.add(Objects.requireNonNull(cells.get(cell)).host));
        file(cellOf);
        write();
    }

    /** Takes cells away of which no report is left; their neighbours are settled by the next {@link #settle}. */
    void remove(Collection<String> ids) {
        for (String id : ids) {
            load(List.of(id));
            Cell gone = cells.get(id);
            if (gone == null) {
                continue;
            }
            stale.add(gone.host);
            seeds.addAll(neighbours(id));
            // its group may fall apart, or have hung on it alone
            seeds.addAll(handle.createQuery("select id from cell where grp = :group or host = :group")
                    .bind("group", gone.group)
                    .mapTo(String.class)
                    .list());
            seeds.remove(id);
            for (String sql : List.of(
                    "delete from block where cell = :id",
                    "delete from edge where cell = :id",
                    "delete from cell where id = :id")) {
                handle.createUpdate(sql).bind("id", id).execute();
            }
            neighbours(id)
                    .forEach(other -> handle.createUpdate("delete from edge where cell = :other and other = :id")
                            .bind("other", other)
                            .bind("id", id)
                            .execute());
            edges.clear();
            cells.remove(id);
        }
    }

    /** Files of all new cells' keys and the profiles found there, in few questions instead of one a cell. */
    private void fetch(List<Cell> added) {
        Set<Long> keys = new HashSet<>();
        added.forEach(cell -> keys.addAll(Blocks.probe(cell.profile)));
        Set<String> others = new HashSet<>();
        for (List<Long> some : Rows.parts(List.copyOf(keys))) {
            handle.createQuery("select id, cell from block where id in (<keys>)")
                    .bindList("keys", some)
                    .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(filed -> {
                        fresh.computeIfAbsent(filed.getKey(), key -> new ArrayList<>())
                                .add(filed.getValue());
                        others.add(filed.getValue());
                    });
        }
        load(others);
    }

    /** Compares a new cell with all that may not be different, old and new. */
    private void meet(Cell cell) {
        Set<String> others = new HashSet<>();
        Blocks.probe(cell.profile).forEach(key -> others.addAll(fresh.getOrDefault(key, List.of())));
        others.forEach(other -> join(cell, other));
        Blocks.index(cell.profile)
                .forEach(key ->
                        fresh.computeIfAbsent(key, k -> new ArrayList<>()).add(cell.id));
        edges.put(cell.id, Set.of()); // none is stored of a cell that is new
    }

    /** The stored edges of cells that are about to be looked at, in few questions. */
    private void fetchEdges(Collection<String> ids) {
        List<String> missing = ids.stream().filter(id -> !edges.containsKey(id)).toList();
        missing.forEach(id -> edges.put(id, new TreeSet<>()));
        for (List<String> some : Rows.parts(missing)) {
            handle.createQuery("select cell, other from edge where cell in (<ids>)")
                    .bindList("ids", some)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(edge ->
                            Objects.requireNonNull(edges.get(edge.getKey())).add(edge.getValue()));
        }
    }

    /** What a person ruled on is compared wherever it is filed. */
    private void ruled(Cell cell, List<Cell> added) {
        String own = cell.profile.own();
        if (own.isEmpty()) {
            return;
        }
        added.stream()
                .filter(other -> !other.profile.own().isEmpty() && other != cell)
                .forEach(other -> join(cell, other.id));
        for (Rulings.Pair pair : rulings.pairs().keySet()) {
            if (pair.a().equals(own) || pair.b().equals(own)) {
                List<String> other = handle.createQuery(
                                "select cell from report where id = :id and is_current = 1 and cell is not null")
                        .bind("id", pair.a().equals(own) ? pair.b() : pair.a())
                        .mapTo(String.class)
                        .list();
                load(other);
                other.forEach(id -> join(cell, id));
            }
        }
    }

    private void join(Cell cell, String otherId) {
        Cell other = cells.get(otherId);
        if (other != null && !otherId.equals(cell.id) && compare(cell, other).same()) {
            freshEdges.computeIfAbsent(cell.id, id -> new TreeSet<>()).add(otherId);
            freshEdges.computeIfAbsent(otherId, id -> new TreeSet<>()).add(cell.id);
        }
    }

    private void load(Collection<String> ids) {
        List<String> missing = ids.stream().filter(id -> !cells.containsKey(id)).toList();
        for (List<String> some : Rows.parts(missing)) {
            handle.createQuery("select id, profile, grp, host from cell where id in (<ids>)")
                    .bindList("ids", some)
                    .map((row, context) -> new Cell(
                            row.getString(1), Profile.decode(row.getString(2)), row.getString(3), row.getString(4)))
                    .forEach(cell -> cells.put(cell.id, cell));
        }
    }

    private Set<String> neighbours(String id) {
        Set<String> found = edges.computeIfAbsent(
                id,
                cell -> new TreeSet<>(handle.createQuery("select other from edge where cell = :cell")
                        .bind("cell", cell)
                        .mapTo(String.class)
                        .list()));
        Set<String> all = new TreeSet<>(found);
        all.addAll(freshEdges.getOrDefault(id, Set.of()));
        return all;
    }

    private List<Cell> around(Cell cell) {
        Set<String> ids = neighbours(cell.id);
        load(ids);
        return ids.stream().map(cells::get).filter(Objects::nonNull).toList();
    }

    /** Groups the components of the seeds anew, then finds the hosts of all guests that touch them. */
    private void rejoin() {
        load(seeds);
        Map<String, Cell> joined = new TreeMap<>();
        Set<String> weak = new TreeSet<>();
        for (String seed : seeds) {
            Cell cell = cells.get(seed);
            if (cell != null && cell.is(Standing.WEAK)) {
                weak.add(seed);
            } else if (cell != null && !joined.containsKey(seed)) {
                Map<String, Cell> component = component(cell);
                regroup(component);
                joined.putAll(component);
            }
        }
        Set<String> leaning = new TreeSet<>();
        for (Cell cell : joined.values()) {
            if (cell.is(Standing.ANCHOR)) {
                host(cell, cell.group);
            } else {
                leaning.add(cell.group);
            }
            for (Cell other : around(cell)) {
                if (other.is(Standing.WEAK)) {
                    weak.add(other.id);
                } else if (other.is(Standing.LEAN) && cell.is(Standing.ANCHOR)) {
                    leaning.add(other.group);
                }
            }
        }
        leaning.forEach(group -> rehost(group, joined, weak));
        for (String id : weak) {
            Cell cell = Objects.requireNonNull(cells.get(id));
            Hosts.Fits ends = new Hosts.Fits();
            around(cell).forEach(other -> ends.add(other.host, compare(cell, other)));
            host(cell, ends.single().orElse(id));
        }
    }

    private Map<String, Cell> component(Cell seed) {
        Map<String, Cell> component = new TreeMap<>(Map.of(seed.id, seed));
        Deque<Cell> open = new ArrayDeque<>(List.of(seed));
        while (!open.isEmpty()) {
            for (Cell other : around(open.remove())) {
                if (Grouping.alike(seed.profile, other.profile) && component.putIfAbsent(other.id, other) == null) {
                    open.add(other);
                }
            }
        }
        return component;
    }

    private void regroup(Map<String, Cell> component) {
        Map<String, Profile> profiles = new HashMap<>();
        List<Grouping.Edge> between = new ArrayList<>();
        for (Cell cell : component.values()) {
            profiles.put(cell.id, cell.profile);
            for (String other : neighbours(cell.id)) {
                Cell end = component.get(other);
                if (end != null && cell.id.compareTo(other) < 0) {
                    between.add(Grouping.Edge.of(cell.id, other, compare(cell, end)));
                }
            }
        }
        Grouping.join(profiles, between, rulings).forEach((id, group) -> {
            Cell cell = Objects.requireNonNull(component.get(id));
            if (!cell.group.equals(group)) {
                cell.group = group;
                moved.add(id);
            }
        });
    }

    private void rehost(String group, Map<String, Cell> joined, Set<String> weak) {
        List<Cell> members = new ArrayList<>();
        joined.values().stream().filter(cell -> cell.group.equals(group)).forEach(members::add);
        if (members.isEmpty()) { // a group that was not joined anew is as it is stored
            List<String> ids = handle.createQuery("select id from cell where grp = :group")
                    .bind("group", group)
                    .mapTo(String.class)
                    .list();
            load(ids);
            ids.stream().map(cells::get).filter(Objects::nonNull).forEach(members::add);
        }
        Hosts.Fits fits = new Hosts.Fits();
        for (Cell member : members) {
            around(member).stream()
                    .filter(other -> other.is(Standing.ANCHOR))
                    .forEach(other -> fits.add(other.group, compare(member, other)));
        }
        String host = fits.single().orElse(group);
        for (Cell member : members) {
            host(member, host);
            around(member).stream().filter(other -> other.is(Standing.WEAK)).forEach(other -> weak.add(other.id));
        }
    }

    private Comparison compare(Cell cell, Cell other) {
        return Grouping.compare(cell.profile, other.profile, rulings);
    }

    private void host(Cell cell, String host) {
        if (!cell.host.equals(host)) {
            stale.add(cell.host);
            cell.host = host;
            moved.add(cell.id);
        }
        stale.add(host);
    }

    private void insert(List<Cell> added) {
        if (added.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("insert into cell (id, profile, grp, host) values (?, ?, ?, ?)");
        PreparedBatch blocks = handle.prepareBatch("insert into block (id, cell) values (?, ?) on conflict do nothing");
        for (Cell cell : added) {
            rows.add(cell.id, cell.profile.encode(), cell.group, cell.host);
            Blocks.index(cell.profile).forEach(key -> blocks.add(key, cell.id));
        }
        rows.execute();
        blocks.execute();
        if (!freshEdges.isEmpty()) {
            PreparedBatch pairs =
                    handle.prepareBatch("insert into edge (cell, other) values (?, ?) on conflict do nothing");
            freshEdges.forEach((cell, others) -> others.forEach(other -> pairs.add(cell, other)));
            pairs.execute();
        }
    }

    private void file(Map<String, String> cellOf) {
        if (!cellOf.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("update report set cell = ? where id = ? and is_current = 1");
            cellOf.forEach((report, cell) -> rows.add(cell, report));
            rows.execute();
        }
    }

    private void write() {
        if (!moved.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("update cell set grp = ?, host = ? where id = ?");
            moved.forEach(id -> {
                Cell cell = Objects.requireNonNull(cells.get(id));
                rows.add(cell.group, cell.host, id);
            });
            rows.execute();
        }
        if (!stale.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("insert into stale (host) values (?) on conflict do nothing");
            stale.forEach(rows::add);
            rows.execute();
        }
    }
}
