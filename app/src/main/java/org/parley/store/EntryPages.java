package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Entry;
import org.parley.model.DateRange;

/**
 * Picks the entries of a filter, in its order.
 *
 * <p>A filter with sides or a concept reads runs of {@code entry_key}, one for each of them, which hold all that the other conditions
 * look at; they are merged here. Other filters read {@code entry} by the index of their type, status or kind.
 */
final class EntryPages {
    /** What the key of a side begins with. */
    static final String SIDE = "s:";

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

    /** @param by the field of the order, sorted as words */
    private record Line(String host, String by, String lastSeen) implements Comparable<Line> {
        private static final Comparator<Line> NEWEST = Comparator.comparing(Line::by)
                .thenComparing(Line::lastSeen)
                .thenComparing(Line::host)
                .reversed();

        @Override
        public int compareTo(Line other) {
            return NEWEST.compare(this, other);
        }
    }

    List<String> hosts() {
        TreeSet<Line> lines = new TreeSet<>();
        runs().forEach(run -> lines.addAll(lines(run)));
        return lines.stream()
                .skip(filter.offset())
                .limit(filter.limit())
                .map(Line::host)
                .toList();
    }

    /**
     * A run of lines under one key.
     *
     * @param key empty for all entries
     */
    private record Run(String key, String side, List<DateRange> periods) {}

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        filter.sides().forEach((side, periods) -> runs.add(new Run(SIDE + side, side, periods)));
        if (runs.isEmpty()) {
            runs.add(new Run(filter.concept().map(concept -> CONCEPT + concept).orElse(""), "", List.of()));
        }
        return runs;
    }

    /** The first lines of one run that the filter lets through, as many as may be wanted. */
    private List<Line> lines(Run run) {
        Map<String, Object> values = new TreeMap<>();
        String by = switch (filter.more().order()) {
            case SEEN -> "k.last_seen";
            case DAY -> "k.day_last";
            case SOURCES -> "k.least";
        };
        String sql = "select k.host, k.last_seen, " + by + where(run, "", values) + " order by " + by
                + (by.equals("k.last_seen") ? "" : " desc, k.last_seen") + " desc, k.host desc limit :limit";
        long wanted = (long) filter.limit() + filter.offset();
        return handle.createQuery(sql)
                .bindMap(values)
                .bind("limit", wanted)
                .map((row, context) -> new Line(row.getString(1), sorted(row.getString(3)), row.getString(2)))
                .list();
    }

    /** Numbers in the order of numbers. */
    private static String sorted(String value) {
        return value.length() < 8 ? "0".repeat(8 - value.length()) + value : value;
    }

    /** How many entries there are of each word of a column, {@code kind} or {@code status}. */
    Map<String, Long> counts(String column) {
        Map<String, Object> values = new TreeMap<>();
        List<String> parts = new ArrayList<>();
        for (Run run : runs()) {
            parts.add("select k.host, k." + column + " as word" + where(run, "r" + parts.size(), values));
        }
        String all = parts.stream().collect(Collectors.joining(" union "));
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery("select word, count(*) from (" + all + ") as x group by word")
                .bindMap(values)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    /** @param names what the names of this run's values begin with */
    private String where(Run run, String names, Map<String, Object> values) {
        String key = run.key();
        List<DateRange> periods = run.periods();
        boolean whole = filter.text().isPresent() || filter.more().needsEntry();
        StringBuilder sql = new StringBuilder(" from ")
                .append(key.isEmpty() ? "entry k" : "entry_key k")
                .append(whole && !key.isEmpty() ? " join entry e on e.host = k.host" : "")
                .append(" where 1 = 1");
        if (!key.isEmpty()) {
            condition(sql, values, "k.key = :" + names + "key", names + "key", key);
        }
        if (!periods.isEmpty()) {
            sql.append(" and ").append(within(periods, names + "p", values));
        }
        others(sql, values, run.side(), names);
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
        more(sql, values, key.isEmpty() ? "k" : "e");
        return sql.toString();
    }

    private void more(StringBuilder sql, Map<String, Object> values, String entry) {
        EntryFilter.More more = filter.more();
        more.certainty()
                .ifPresent(
                        certainty -> condition(sql, values, entry + ".certainty = :certainty", "certainty", certainty));
        more.language()
                .ifPresent(language ->
                        condition(sql, values, entry + ".languages like :language", "language", listed(language)));
        more.seen().ifPresent(day -> condition(sql, values, "k.last_seen >= :seen", "seen", day.toString()));
        more.open()
                .ifPresent(day -> condition(
                        sql,
                        values,
                        "%1$s.open_until <> '' and %1$s.open_until >= :open".formatted(entry),
                        "open",
                        day.toString()));
    }

    /** One of the others has a part in it too, and not only as the side of the run. */
    private void others(StringBuilder sql, Map<String, Object> values, String side, String names) {
        if (filter.others().isEmpty()) {
            return;
        }
        List<String> any = new ArrayList<>();
        filter.others().forEach((other, periods) -> {
            if (!other.equals(side)) {
                String name = names + "o" + any.size();
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
