package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.Entry;
import org.parley.model.DateRange;

/**
 * Picks the entries of a filter, newest sighting first.
 *
 * <p>A filter with sides or a concept reads runs of {@code entry_key}, one for each of them, which hold all that the other conditions
 * look at; they are merged here. Other filters read {@code entry} by the index of their type, status or kind.
 */
final class EntryPages {
    private static final String SIDE = "s:";
    private static final String CONCEPT = "c:";

    private final Handle handle;
    private final EntryFilter filter;

    EntryPages(Handle handle, EntryFilter filter) {
        this.handle = handle;
        this.filter = filter;
    }

    /** Under what an entry is filed. */
    static List<String> keys(Entry entry) {
        List<String> keys = new ArrayList<>();
        entry.sides().forEach(side -> keys.add(SIDE + side));
        entry.concepts().forEach(concept -> keys.add(CONCEPT + concept));
        return keys;
    }

    private record Line(String host, String lastSeen) implements Comparable<Line> {
        private static final Comparator<Line> NEWEST =
                Comparator.comparing(Line::lastSeen).thenComparing(Line::host).reversed();

        @Override
        public int compareTo(Line other) {
            return NEWEST.compare(this, other);
        }
    }

    List<String> hosts() {
        TreeSet<Line> lines = new TreeSet<>();
        if (!filter.sides().isEmpty()) {
            filter.sides().forEach((side, periods) -> lines.addAll(run(SIDE + side, side, periods)));
        } else if (filter.concept().isPresent()) {
            lines.addAll(run(CONCEPT + filter.concept().get(), "", List.of()));
        } else {
            lines.addAll(run("", "", List.of()));
        }
        return lines.stream()
                .skip(filter.offset())
                .limit(filter.limit())
                .map(Line::host)
                .toList();
    }

    /**
     * The first lines of one run that the filter lets through, as many as may be wanted.
     *
     * @param key of the run; empty for all entries
     */
    private List<Line> run(String key, String side, List<DateRange> periods) {
        StringBuilder sql = new StringBuilder("select k.host, k.last_seen from ")
                .append(key.isEmpty() ? "entry k" : "entry_key k")
                .append(filter.text().isPresent() && !key.isEmpty() ? " join entry e on e.host = k.host" : "")
                .append(" where 1 = 1");
        Map<String, Object> values = new TreeMap<>();
        if (!key.isEmpty()) {
            condition(sql, values, "k.key = :key", "key", key);
        }
        if (!periods.isEmpty()) {
            sql.append(" and ").append(within(periods, "p", values));
        }
        others(sql, values, side);
        filter.kind().ifPresent(kind -> condition(sql, values, "k.kind = :kind", "kind", kind));
        filter.type().ifPresent(type -> condition(sql, values, "k.type = :type", "type", type));
        filter.status().ifPresent(status -> condition(sql, values, "k.status = :status", "status", status));
        filter.concept()
                .ifPresent(concept -> condition(sql, values, "k.concepts like :concept", "concept", listed(concept)));
        filter.from().ifPresent(day -> condition(sql, values, "k.day_last >= :from", "from", day.toString()));
        filter.until().ifPresent(day -> condition(sql, values, "k.day_first <= :until", "until", day.toString()));
        if (filter.sources() > 0) {
            condition(sql, values, "k.least >= :sources", "sources", filter.sources());
        }
        filter.text()
                .ifPresent(text -> condition(
                        sql,
                        values,
                        "lower(%s.quote) like :text".formatted(key.isEmpty() ? "k" : "e"),
                        "text",
                        "%" + text.toLowerCase(Locale.ROOT) + "%"));
        sql.append(" order by k.last_seen desc, k.host desc limit :limit");
        long wanted = (long) filter.limit() + filter.offset();
        Query query = handle.createQuery(sql.toString()).bindMap(values).bind("limit", wanted);
        return query.map((row, context) -> new Line(row.getString(1), row.getString(2)))
                .list();
    }

    /** One of the others has a part in it too, and not only as the side of the run. */
    private void others(StringBuilder sql, Map<String, Object> values, String side) {
        if (filter.others().isEmpty()) {
            return;
        }
        List<String> any = new ArrayList<>();
        filter.others().forEach((other, periods) -> {
            if (!other.equals(side)) {
                String name = "o" + any.size();
                values.put(name, listed(other));
                String has = "k.sides like :" + name;
                any.add(periods.isEmpty() ? has : "(" + has + " and " + within(periods, name + "p", values) + ")");
            }
        });
        sql.append(" and (")
                .append(any.isEmpty() ? "1 = 0" : String.join(" or ", any))
                .append(')');
    }

    /** The days of the dealing meet one of these. */
    private static String within(List<DateRange> periods, String name, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        for (DateRange period : periods) {
            List<String> both = new ArrayList<>(List.of("1 = 1"));
            period.first().ifPresent(day -> {
                values.put(name + "f" + any.size(), day.toString());
                both.add("k.day_last >= :" + name + "f" + any.size());
            });
            period.last().ifPresent(day -> {
                values.put(name + "l" + any.size(), day.toString());
                both.add("k.day_first <= :" + name + "l" + any.size());
            });
            any.add(String.join(" and ", both));
        }
        return "(" + String.join(" or ", any) + ")";
    }

    private static String listed(String word) {
        return "%," + word + ",%";
    }

    private static void condition(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        values.put(name, value);
    }
}
