package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.Blocks;
import org.parley.ledger.Comparison;
import org.parley.ledger.Entry;
import org.parley.ledger.Grouping;
import org.parley.ledger.Profile;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;

/** Entries: built from the reports of their cells, and kept as lines for lists. */
final class Entries {
    private static final String COLUMNS =
            "e.id, e.kind, e.type, e.status, e.certainty, e.sides, e.date, e.day_first, e.first_seen, e.last_seen,"
                    + " e.reports, e.least, e.most, e.languages, e.concepts, e.quote, e.maker";

    private final Handle handle;
    private final Rulings rulings;

    Entries(Handle handle, Rulings rulings) {
        this.handle = handle;
        this.rulings = rulings;
    }

    /** Writes the lines of up to {@code most} stale entries anew; gives how many there were. */
    int refresh(int most) {
        List<String> hosts = handle.createQuery("select host from stale limit :most")
                .bind("most", most)
                .mapTo(String.class)
                .list();
        if (hosts.isEmpty()) {
            return 0;
        }
        for (List<String> some : Rows.parts(hosts)) {
            for (String table : List.of("entry", "entry_key", "due", "due_key", "stale")) {
                handle.createUpdate("delete from " + table + " where host in (<hosts>)")
                        .bindList("hosts", some)
                        .execute();
            }
            insert(byHost(some));
        }
        return hosts.size();
    }

    Map<String, List<Telling>> byHost(List<String> hosts) {
        Map<String, String> hostOf = new HashMap<>();
        handle.createQuery("select id, host from cell where host in (<hosts>)")
                .bindList("hosts", hosts)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(cell -> hostOf.put(cell.getKey(), cell.getValue()));
        Map<String, List<Telling>> told = new TreeMap<>();
        for (Rows.Filed filed : Rows.ofHosts(handle, rulings, hosts)) {
            told.computeIfAbsent(hostOf.getOrDefault(filed.cell(), ""), host -> new ArrayList<>())
                    .add(filed.telling());
        }
        told.values().forEach(tellings -> tellings.sort(Telling.ORDER));
        return told;
    }

    private void insert(Map<String, List<Telling>> byHost) {
        PreparedBatch rows = handle.prepareBatch(
                "insert into entry (host, id, kind, type, status, certainty, sides, day_first, day_last, date,"
                    + " first_seen, last_seen, reports, least, most, languages, concepts, quote, maker, life, voices)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch keys =
                handle.prepareBatch("insert into entry_key (key, last_seen, host, kind, type, status, least,"
                        + " day_first, day_last, sides, concepts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Dues.Writer dues = new Dues.Writer(handle);
        byHost.forEach((host, tellings) -> {
            Entry entry = Entry.of(tellings, List.of());
            EntryRow row = EntryRow.of(entry);
            String from = row.dayFirst().toString();
            String until =
                    entry.date().flatMap(DateRange::last).map(Object::toString).orElse(row.lastSeen());
            rows.add(
                    host,
                    row.id(),
                    row.kind(),
                    row.type(),
                    row.status(),
                    row.certainty(),
                    list(row.sides()),
                    from,
                    until,
                    row.date(),
                    row.firstSeen(),
                    row.lastSeen(),
                    row.reports(),
                    row.least(),
                    row.most(),
                    list(row.languages()),
                    list(row.concepts()),
                    row.quote(),
                    row.maker(),
                    Life.of(entry).encode(),
                    list(voices(tellings)));
            List<String> filed = EntryPages.keys(entry);
            dues.add(host, entry, filed);
            filed.forEach(key -> keys.add(
                    key,
                    row.lastSeen(),
                    host,
                    row.kind(),
                    row.type(),
                    row.status(),
                    row.least(),
                    from,
                    until,
                    list(row.sides()),
                    list(row.concepts())));
        });
        if (!byHost.isEmpty()) {
            rows.execute();
            keys.execute();
            dues.write();
        }
    }

    /** Of what sort those are who vouch. */
    private static List<String> voices(List<Telling> tellings) {
        return tellings.stream()
                .map(told -> told.report().source().type().word())
                .distinct()
                .sorted()
                .toList();
    }

    /** Words between commas, so that one can be looked for. */
    private static String list(List<String> words) {
        return words.isEmpty() ? "" : "," + String.join(",", words) + ",";
    }

    private static List<String> words(String list) {
        return list.isEmpty()
                ? List.of()
                : List.of(list.substring(1, list.length() - 1).split(","));
    }

    /** In the filter's order. */
    List<EntryRow> list(EntryFilter filter) {
        List<String> hosts = hosts(filter);
        Map<String, EntryRow> rows = new HashMap<>();
        for (List<String> some : Rows.parts(hosts)) {
            handle.createQuery("select e.host, " + COLUMNS + " from entry e where e.host in (<hosts>)")
                    .bindList("hosts", some)
                    .map((row, context) -> Map.entry(row.getString(1), row(row)))
                    .forEach(row -> rows.put(row.getKey(), row.getValue()));
        }
        return hosts.stream()
                .flatMap(host -> Optional.ofNullable(rows.get(host)).stream())
                .toList();
    }

    /** Entries by their ids, in no order. */
    List<EntryRow> rows(List<String> ids) {
        return handle.createQuery("select " + COLUMNS + " from entry e where e.id in (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> row(row))
                .list();
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getString("id"),
                row.getString("kind"),
                row.getString("type"),
                row.getString("status"),
                row.getString("certainty"),
                words(row.getString("sides")),
                row.getString("date"),
                LocalDate.parse(row.getString("day_first")),
                row.getString("first_seen"),
                row.getString("last_seen"),
                row.getInt("reports"),
                row.getInt("least"),
                row.getInt("most"),
                words(row.getString("languages")),
                words(row.getString("concepts")),
                row.getString("quote"),
                row.getString("maker"));
    }

    List<String> hosts(EntryFilter filter) {
        return new EntryPages(handle, filter).hosts();
    }

    /** What may be the same dealing as the one of this host, and why it was not joined. */
    List<Entry.MaybeSame> maybeSame(String host) {
        List<Profile> mine = profiles("host = :value", host);
        Map<String, List<Profile>> others = new HashMap<>();
        Set<Long> keys = new HashSet<>();
        mine.forEach(profile -> keys.addAll(Blocks.doubt(profile)));
        for (List<Long> some : Rows.parts(List.copyOf(keys))) {
            handle.createQuery("select distinct c.profile, e.id from block b join cell c on c.id = b.cell"
                            + " join entry e on e.host = c.host where b.id in (<keys>) and c.host <> :host")
                    .bindList("keys", some)
                    .bind("host", host)
                    .map((row, context) -> Map.entry(row.getString(2), Profile.decode(row.getString(1))))
                    .forEach(found -> others.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                            .add(found.getValue()));
        }
        Set<Entry.MaybeSame> links = new TreeSet<>();
        others.forEach((id, profiles) -> profiles.forEach(other -> mine.forEach(profile -> {
            Comparison comparison = Grouping.compare(profile, other, rulings);
            if (!comparison.different()) {
                links.add(Entry.MaybeSame.of(id, comparison));
            }
        })));
        return Entry.MaybeSame.best(links);
    }

    private List<Profile> profiles(String where, String value) {
        return handle.createQuery("select profile from cell where " + where)
                .bind("value", value)
                .mapTo(String.class)
                .map(Profile::decode)
                .list();
    }
}
