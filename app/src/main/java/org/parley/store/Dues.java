package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadline.Outcome;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.model.DateRange;

/** Deadlines and plans of the entries that a filter picks: written with the entries, read page by page. */
public final class Dues {
    /** Edge of what has no last day and no first one. */
    private static final String NEVER = "9999-12-31";

    private final Database database;

    Dues(Database database) {
        this.database = database;
    }

    /** What of them is shown together. */
    public enum Part {
        /** To come, and the last day is known. */
        AHEAD("open"),
        /** To come, no last day is known. */
        LOOSE("loose"),
        /** The last day passed and nobody told what came of it. */
        PASSED("open"),
        /** Carried out, withdrawn or put off. */
        DONE("done");

        private final String state;

        Part(String state) {
            this.state = state;
        }

        /** Whether the day that is nearest to today is the earliest one. */
        boolean isAhead() {
            return switch (this) {
                case AHEAD, LOOSE -> true;
                case PASSED, DONE -> false;
            };
        }

        private String days() {
            return switch (this) {
                case AHEAD -> " and x.edge >= :today";
                case PASSED -> " and x.edge < :today";
                case LOOSE, DONE -> "";
            };
        }
    }

    /** @param number of the deadline among those of its entry, as {@link Deadlines#of} orders them */
    public record Line(Deadline deadline, int number) {}

    /** The deadlines of a part, the day nearest to {@code today} first: {@code most} of them after {@code passed} others. */
    public List<Line> some(EntryFilter filter, Part part, LocalDate today, int most, int passed) {
        return database.read(handle -> {
            Map<String, Object> values = new TreeMap<>();
            Optional<String> from = from(handle, filter, part, values);
            if (from.isEmpty()) {
                return List.of();
            }
            String order = part.isAhead() ? "" : " desc";
            String keys =
                    "select distinct x.edge, x.host, x.number from (%s) as x order by x.edge%s, x.host, x.number limit :most offset :passed"
                            .formatted(from.get(), order);
            return handle.createQuery(
                            "select d.* from (%s) as x join due d on d.host = x.host and d.number = x.number order by x.edge%s, x.host, x.number"
                                    .formatted(keys, order))
                    .bindMap(values)
                    .bind("today", today.toString())
                    .bind("most", most)
                    .bind("passed", passed)
                    .map((row, context) -> line(row, today))
                    .list();
        });
    }

    /** How many deadlines there are of each part. */
    public Map<Part, Long> counts(EntryFilter filter, LocalDate today) {
        return database.recall("dues %s %s".formatted(today, filter.page(0, 0)), handle -> {
            Map<Part, Long> counts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                Map<String, Object> values = new TreeMap<>();
                from(handle, filter, part, values)
                        .ifPresent(from -> counts.put(
                                part,
                                handle.createQuery(
                                                "select count(*) from (select distinct x.host, x.number from (%s) as x) as x"
                                                        .formatted(from))
                                        .bindMap(values)
                                        .bind("today", today.toString())
                                        .mapTo(Long.class)
                                        .one()));
            }
            return counts;
        });
    }

    /** Ids of entries of which a day passed without a report, from {@code since} on, the latest first. */
    public List<String> passed(EntryFilter filter, LocalDate since, LocalDate today, int most) {
        return some(filter, Part.PASSED, today, most, 0).stream()
                .map(Line::deadline)
                .filter(due ->
                        due.window().last().filter(day -> !day.isBefore(since)).isPresent())
                .map(Deadline::entry)
                .distinct()
                .toList();
    }

    /** The keys that the filter asks for; empty if it can find nothing. */
    private static Optional<String> from(Handle handle, EntryFilter filter, Part part, Map<String, Object> values) {
        EntryPages pages = new EntryPages(handle, filter);
        List<String> runs = new ArrayList<>();
        values.put("state", part.state);
        for (EntryPages.Run run : pages.runs()) {
            String names = "r" + runs.size();
            String conditions = pages.conditions(run, names, values, "k");
            values.put(names + "key", run.key());
            runs.add("select x.edge, x.host, x.number from due_key x"
                    + (conditions.isEmpty() ? "" : " join entry k on k.host = x.host")
                    + " where x.key = :%skey and x.state = :state%s%s".formatted(names, part.days(), conditions));
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(String.join(" union all ", runs));
    }

    private static Line line(ResultSet row, LocalDate today) throws SQLException {
        DateRange window = DateRange.parse(row.getString("day_window"));
        String condition = row.getString("hangs_on");
        Outcome outcome = switch (row.getString("state")) {
            case "done" -> Outcome.DONE;
            case "off" -> Outcome.WITHDRAWN;
            default ->
                window.last().filter(last -> last.isBefore(today)).isPresent()
                        ? Outcome.PASSED_NO_REPORT
                        : Outcome.AHEAD;
        };
        Deadline deadline = new Deadline(
                row.getString("entry"),
                row.getString("what"),
                window,
                row.getInt("computed") == 1,
                row.getInt("start_stated") == 1,
                condition.isEmpty() ? Optional.empty() : Optional.of(condition),
                row.getString("report"),
                outcome);
        return new Line(deadline, row.getInt("number"));
    }

    /** Writes the deadlines of entries whose lines are written anew. */
    static final class Writer {
        private final PreparedBatch rows;
        private final PreparedBatch keys;

        Writer(Handle handle) {
            rows = handle.prepareBatch("insert into due (host, number, entry, state, what, day_window, computed,"
                    + " start_stated, hangs_on, report) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            keys = handle.prepareBatch("insert into due_key (key, state, edge, host, number) values (?, ?, ?, ?, ?)");
        }

        /** @param filed the keys of the entry */
        void add(String host, Entry entry, List<String> filed) {
            int number = 0;
            // on the first of all days none has passed
            for (Deadline due : Deadlines.of(entry, LocalDate.EPOCH)) {
                String state = state(due);
                rows.add(
                        host,
                        number,
                        entry.id(),
                        state,
                        due.what(),
                        due.window().toString(),
                        due.computed() ? 1 : 0,
                        due.startStated() ? 1 : 0,
                        due.condition().orElse(""),
                        due.report());
                String edge = due.window()
                        .last()
                        .or(due.window()::first)
                        .map(LocalDate::toString)
                        .orElse(NEVER);
                String part = state.equals("off") ? Part.DONE.state : state;
                keys.add("", part, edge, host, number);
                for (String key : filed) {
                    keys.add(key, part, edge, host, number);
                }
                number++;
            }
        }

        private static String state(Deadline due) {
            return switch (due.outcome()) {
                case DONE -> "done";
                case WITHDRAWN, OVERTAKEN -> "off";
                case AHEAD, PASSED_NO_REPORT -> due.window().last().isEmpty() ? "loose" : "open";
            };
        }

        void write() {
            if (rows.size() > 0) {
                rows.execute();
                keys.execute();
            }
        }
    }
}
