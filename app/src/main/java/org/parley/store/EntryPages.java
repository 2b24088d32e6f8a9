package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Entry;
import org.parley.model.DateRange;

/**
 * Picks the entries of a filter, in its order.
 *
 * <p>A filter with sides or a concept reads runs of {@code entry_key}, one for each of them or each pair of them, which hold all that
 * the other conditions look at; they are merged here. Other filters read {@code entry} by the index of their type, status or kind.
 */
final class EntryPages {
    /** What the key of a side begins with. */
    static final String SIDE = "s:";

    /** Sorts after the keys of all sides and before what follows. */
    static final String AFTER_SIDES = "s;";

    /** What the key of two sides begins with. */
    private static final String PAIR = "p:";

    private static final String CONCEPT = "c:";
    /** More than so many pairs are not looked up one by one. */
    private static final int MOST_PAIRS = 60;

    private final Handle handle;
    private final EntryFilter filter;

    EntryPages(Handle handle, EntryFilter filter) {
        this.handle = handle;
        this.filter = filter;
    }

    /** Under what an entry is filed: its sides, each pair of them, its concepts. */
    static List<String> keys(Entry entry) {
        List<String> keys = new ArrayList<>();
        List<String> sides = entry.sides();
        for (int i = 0; i < sides.size(); i++) {
            keys.add(SIDE + sides.get(i));
            for (String other : sides.subList(i + 1, sides.size())) {
                keys.add(pair(sides.get(i), other));
            }
        }
        entry.concepts().forEach(concept -> keys.add(CONCEPT + concept));
        return keys;
    }

    /** The key of two sides, in either order. */
    static String pair(String one, String other) {
        return PAIR + (one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one);
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
        List<Run> runs = runs();
        if (runs.size() == 1) {
            return lines(runs.get(0), filter.limit(), filter.offset()).stream()
                    .map(Line::host)
                    .toList();
        }
        TreeSet<Line> lines = new TreeSet<>();
        long wanted = (long) filter.limit() + filter.offset();
        runs.forEach(run -> lines.addAll(lines(run, wanted, 0)));
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
     * @param side whose key it is; empty if one of the others is asked for by the key too
     * @param within each a list of periods of which the dealing meets one
     */
    record Run(String key, String side, List<List<DateRange>> within) {}

    /** One for each key that has to be looked at; none if nothing can be found. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        if (filter.sides().isEmpty()) {
            runs.add(new Run(filter.concept().map(concept -> CONCEPT + concept).orElse(""), "", List.of()));
        } else if (filter.others().isEmpty()
                || filter.sides().size() * filter.others().size() > MOST_PAIRS) {
            filter.sides().forEach((side, periods) -> runs.add(new Run(SIDE + side, side, within(periods, List.of()))));
        } else {
            filter.sides()
                    .forEach((side, periods) -> filter.others().forEach((other, others) -> {
                        if (!other.equals(side)) {
                            runs.add(new Run(pair(side, other), "", within(periods, others)));
                        }
                    }));
        }
        return runs;
    }

    private static List<List<DateRange>> within(List<DateRange> ones, List<DateRange> others) {
        return Stream.of(ones, others).filter(those -> !those.isEmpty()).toList();
    }

    /** The first lines of one run that the filter lets through. */
    private List<Line> lines(Run run, long wanted, int passed) {
        Map<String, Object> values = new TreeMap<>();
        String by = switch (filter.more().order()) {
            case SEEN -> "k.last_seen";
            case DAY -> "k.day_last";
            case SOURCES -> "k.least";
        };
        String sql = "select k.host, k.last_seen, " + by + where(run, "", values, true) + " order by " + by
                + (by.equals("k.last_seen") ? "" : " desc, k.last_seen")
                + " desc, k.host desc limit :limit offset :offset";
        return handle.createQuery(sql)
                .bindMap(values)
                .bind("limit", wanted)
                .bind("offset", passed)
                .map((row, context) -> new Line(row.getString(1), sorted(row.getString(3)), row.getString(2)))
                .list();
    }

    /** Numbers in the order of numbers. */
    private static String sorted(String value) {
        return value.length() < 8 ? "0".repeat(8 - value.length()) + value : value;
    }

    /** How many entries there are of a kind, status and type. */
    record Facet(String kind, String status, String type, long count) {}

    /** Of each kind, status and type; those that the filter itself wants are left out of account. */
    List<Facet> facets() {
        Map<String, Object> values = new TreeMap<>();
        List<Run> runs = runs();
        if (runs.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (Run run : runs) {
            parts.add("select k.kind, k.status, k.type" + (runs.size() == 1 ? "" : ", k.host")
                    + where(run, "r" + parts.size(), values, false));
        }
        String all = String.join(" union ", parts);
        return handle.createQuery(
                        "select kind, status, type, count(*) from (" + all + ") as x group by kind, status, type")
                .bindMap(values)
                .map((row, context) -> new Facet(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** @param names what the names of this run's values begin with */
    private String where(Run run, String names, Map<String, Object> values, boolean kinds) {
        String key = run.key();
        boolean whole = filter.text().isPresent() || filter.more().needsEntry();
        StringBuilder sql = new StringBuilder(" from ")
                .append(key.isEmpty() ? "entry k" : "entry_key k")
                .append(whole && !key.isEmpty() ? " join entry e on e.host = k.host" : "")
                .append(" where 1 = 1");
        if (!key.isEmpty()) {
            condition(sql, values, "k.key = :" + names + "key", names + "key", key);
        }
        conditions(run, names, values, key.isEmpty() ? "k" : "e", sql);
        if (kinds) {
            kinds(key.isEmpty(), sql, values);
        }
        return sql.toString();
    }

    /** @param all whether all entries are looked through: in another order than that of the kinds' index, that is left aside */
    private void kinds(boolean all, StringBuilder sql, Map<String, Object> values) {
        boolean aside = all
                && filter.more().order() != EntryFilter.Order.SEEN
                && filter.type().isEmpty()
                && filter.status().isEmpty();
        String column = aside ? "(k.kind || '')" : "k.kind";
        filter.kind().ifPresent(kind -> condition(sql, values, column + " = :kind", "kind", kind));
        filter.status().ifPresent(status -> condition(sql, values, "k.status = :status", "status", status));
        filter.type().ifPresent(type -> condition(sql, values, "k.type = :type", "type", type));
    }

    /**
     * What the filter wants of rows {@code k} of a run beside the key, each beginning with {@code and}.
     *
     * @param entry the name of the entry's own row
     */
    String conditions(Run run, String names, Map<String, Object> values, String entry) {
        StringBuilder sql = new StringBuilder();
        conditions(run, names, values, entry, sql);
        kinds(false, sql, values);
        return sql.toString();
    }

    private void conditions(Run run, String names, Map<String, Object> values, String entry, StringBuilder sql) {
        String key = run.key();
        for (List<DateRange> periods : run.within()) {
            sql.append(" and ").append(within(periods, names + "p" + values.size(), values));
        }
        if (!key.startsWith(PAIR)) {
            others(sql, values, run.side(), names);
        }
        if (!key.startsWith(CONCEPT)) {
            filter.concept()
                    .ifPresent(
                            concept -> condition(sql, values, "k.concepts like :concept", "concept", listed(concept)));
        }
        filter.from().ifPresent(day -> condition(sql, values, "k.day_last >= :from", "from", day.toString()));
        filter.until().ifPresent(day -> condition(sql, values, "k.day_first <= :until", "until", day.toString()));
        if (filter.sources() > 0) {
            condition(sql, values, "k.least >= :sources", "sources", filter.sources());
        }
        filter.text()
                .ifPresent(text -> condition(
                        sql,
                        values,
                        "lower(%s.quote) like :text".formatted(entry),
                        "text",
                        "%" + text.toLowerCase(Locale.ROOT) + "%"));
        more(sql, values, entry);
    }

    private void more(StringBuilder sql, Map<String, Object> values, String entry) {
        EntryFilter.More more = filter.more();
        more.certainty()
                .ifPresent(
                        certainty -> condition(sql, values, entry + ".certainty = :certainty", "certainty", certainty));
        more.language()
                .ifPresent(language ->
                        condition(sql, values, entry + ".languages like :language", "language", listed(language)));
        more.voice().ifPresent(voice -> voice(sql, values, voice, entry));
        more.seen().ifPresent(day -> condition(sql, values, "k.last_seen >= :seen", "seen", day.toString()));
    }

    private static void voice(StringBuilder sql, Map<String, Object> values, String voice, String entry) {
        if (voice.equals(EntryFilter.UNNAMED)) {
            condition(
                    sql,
                    values,
                    "(%1$s.voices like :voice or %1$s.voices like '%%,unnamed_official,%%')".formatted(entry),
                    "voice",
                    listed("anonymous"));
        } else {
            condition(sql, values, entry + ".voices like :voice", "voice", listed(voice));
        }
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
