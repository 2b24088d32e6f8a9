package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.Blocks;
import org.parley.ledger.Comparison;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Grouping;
import org.parley.ledger.Profile;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;

/** Entries: built from the reports of their cells, and kept as lines for lists. */
final class Entries {
    private static final String COLUMNS =
            "e.id, e.kind, e.type, e.status, e.certainty, e.sides, e.date, e.first_seen, e.last_seen,"
                    + " e.reports, e.least, e.most, e.languages, e.concepts, e.quote, e.maker";
    private static final int QUOTE = 300;

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
            for (String table : List.of("entry", "entry_side", "stale")) {
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
        PreparedBatch rows =
                handle.prepareBatch("insert into entry (host, id, kind, type, status, certainty, sides, day_first,"
                        + " day_last, date, first_seen, last_seen, reports, least, most, languages, concepts, quote,"
                        + " maker, open_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch sides = handle.prepareBatch("insert into entry_side (side, last_seen, host) values (?, ?, ?)");
        byHost.forEach((host, tellings) -> {
            Entry entry = Entry.of(tellings, List.of());
            String last = entry.lastSeen().toString();
            String first = entry.firstSeen().toString();
            String quote = tellings.get(0).quotes().get(0);
            rows.add(
                    host,
                    entry.id(),
                    entry.kind().name(),
                    entry.type(),
                    entry.status().map(status -> status.word()).orElse(""),
                    entry.certainty().word(),
                    list(entry.sides()),
                    entry.date().flatMap(DateRange::first).map(Object::toString).orElse(first),
                    entry.date().flatMap(DateRange::last).map(Object::toString).orElse(last),
                    entry.date().map(DateRange::toString).orElse(""),
                    first,
                    last,
                    tellings.size(),
                    entry.roots().least(),
                    entry.roots().most(),
                    list(entry.languages()),
                    list(entry.concepts()),
                    quote.length() > QUOTE ? quote.substring(0, QUOTE) : quote,
                    tellings.stream().anyMatch(told -> told.publication().own()) ? "own" : "parley",
                    openUntil(entry));
            entry.sides().forEach(side -> sides.add(side, last, host));
        });
        if (!byHost.isEmpty()) {
            rows.execute();
            sides.execute();
        }
    }

    /** The last day of the last deadline; {@code 9999} if one has no last day; empty if there is none. */
    private static String openUntil(Entry entry) {
        return Deadlines.of(entry, entry.lastSeen()).stream()
                .map(Deadline::window)
                .map(window -> window.last().map(Object::toString).orElse("9999"))
                .max(Comparator.naturalOrder())
                .orElse("");
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

    /** Newest sighting first. */
    List<EntryRow> list(EntryFilter filter) {
        return select(COLUMNS, filter, order(filter))
                .map((row, context) -> new EntryRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        words(row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12),
                        words(row.getString(13)),
                        words(row.getString(14)),
                        row.getString(15),
                        row.getString(16)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** In the order of an index where there is one, so that a page does not read the whole list. */
    private static String order(EntryFilter filter) {
        String table = filter.sides().isEmpty() ? "e" : "s";
        return " order by " + table + ".last_seen desc, " + table + ".host desc";
    }

    List<String> hosts(EntryFilter filter) {
        return select("e.host", filter, "").mapTo(String.class).list().stream()
                .distinct()
                .toList();
    }

    private Query select(String columns, EntryFilter filter, String order) {
        StringBuilder sql = new StringBuilder("select " + columns + " from "
                + (filter.sides().isEmpty() ? "entry e" : "entry_side s join entry e on e.host = s.host")
                + " where 1 = 1");
        Map<String, Object> values = new TreeMap<>();
        if (!filter.sides().isEmpty()) {
            sql.append(" and s.side in (<sides>)");
        }
        if (!filter.others().isEmpty()) {
            sql.append(
                    " and exists (select 1 from entry_side o where o.host = e.host and o.side in (<others>) and o.side"
                            + " <> s.side)");
        }
        filter.kind().ifPresent(kind -> condition(sql, values, "e.kind = :kind", "kind", kind));
        filter.type().ifPresent(type -> condition(sql, values, "e.type = :type", "type", type));
        filter.status().ifPresent(status -> condition(sql, values, "e.status = :status", "status", status));
        filter.concept()
                .ifPresent(concept ->
                        condition(sql, values, "e.concepts like :concept", "concept", "%," + concept + ",%"));
        filter.from().ifPresent(day -> condition(sql, values, "e.day_last >= :from", "from", day.toString()));
        filter.until().ifPresent(day -> condition(sql, values, "e.day_first <= :until", "until", day.toString()));
        filter.text()
                .ifPresent(text -> condition(
                        sql,
                        values,
                        "lower(e.quote) like :text",
                        "text",
                        "%" + text.toLowerCase(java.util.Locale.ROOT) + "%"));
        if (filter.sources() > 0) {
            condition(sql, values, "e.least >= :sources", "sources", filter.sources());
        }
        sql.append(order).append(" limit :limit offset :offset");
        Query query = handle.createQuery(sql.toString())
                .bindMap(values)
                .bind("limit", filter.limit())
                .bind("offset", filter.offset());
        if (!filter.sides().isEmpty()) {
            query.bindList("sides", List.copyOf(filter.sides()));
        }
        if (!filter.others().isEmpty()) {
            query.bindList("others", List.copyOf(filter.others()));
        }
        return query;
    }

    private static void condition(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        values.put(name, value);
    }

    /** What may be the same dealing as the one of this host, and why it was not joined. */
    List<Entry.MaybeSame> maybeSame(String host) {
        List<Profile> mine = profiles("host = :value", host);
        Map<String, List<Profile>> others = new HashMap<>();
        Set<Long> keys = new HashSet<>();
        mine.forEach(profile -> Blocks.probe(profile).forEach(key -> keys.add(Settler.hash(key))));
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
