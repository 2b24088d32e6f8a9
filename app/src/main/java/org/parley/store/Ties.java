package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.ledger.Version;
import org.parley.model.Kind;
import org.parley.model.Relation;

/** What ties entries together: one answers, denies or speaks of another. */
public final class Ties {
    private final Database database;

    Ties(Database database) {
        this.database = database;
    }

    /**
     * A tie of an entry to another.
     *
     * @param out true if a report of this entry names the other, false if the other names this one
     * @param entry id of the other
     */
    public record Tie(Relation relation, boolean out, String entry) {}

    /** What the reports of an entry are linked to, and what is linked to them: each other entry once a relation. */
    public List<Tie> of(String entry, Collection<String> reports) {
        return large("ties " + entry, reports.size(), handle -> {
            List<Tie> ties = new ArrayList<>();
            for (List<String> some : Rows.parts(List.copyOf(reports))) {
                ties.addAll(linked(handle, "l.report", "l.other", true, some));
                ties.addAll(linked(handle, "l.other", "l.report", false, some));
            }
            ties.removeIf(tie -> tie.entry().equals(entry));
            return ties.stream().distinct().toList();
        });
    }

    /** Words that reports of the same articles say about an entry: denials, confirmations. */
    List<Version.About> about(Entry entry) {
        return large("about " + entry.id(), entry.tellings().size(), handle -> {
            Map<String, Relation> relations = new TreeMap<>();
            List<String> ids = entry.tellings().stream().map(Telling::id).toList();
            for (List<String> some : Rows.parts(ids)) {
                for (String sql : List.of(
                        "select other, relation from link where report in (<ids>)",
                        "select report, relation from link where other in (<ids>)")) {
                    handle.createQuery(sql)
                            .bindList("ids", some)
                            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                            .forEach(link -> relations.put(
                                    link.getKey(),
                                    Relation.valueOf(link.getValue().toUpperCase(Locale.ROOT))));
                }
            }
            relations.keySet().removeAll(ids);
            List<Version.About> words = new ArrayList<>();
            for (List<String> some : Rows.parts(List.copyOf(relations.keySet()))) {
                Rows.tellings(handle, Store.rulings(handle), "r.id in (<values>)", some)
                        .forEach(filed -> words.add(new Version.About(
                                relations.getOrDefault(filed.telling().id(), Relation.ABOUT),
                                filed.telling(),
                                filed.telling().id())));
            }
            words.removeIf(about -> about.telling().report().kind() != Kind.STATEMENT);
            return words;
        });
    }

    /** So many reports and more are not gone through anew for every page. */
    static final int LARGE = 200;

    private <T> T large(String question, int reports, Function<Handle, T> work) {
        return reports < LARGE ? database.read(work) : database.recall(question, work);
    }

    /** What answers these entries or denies them, and what they answer or deny, by their ids. */
    public Map<String, List<Tie>> answers(Collection<String> entries) {
        return entries.isEmpty()
                ? Map.of()
                : database.recall("answers " + entries, handle -> {
                    Map<String, List<Tie>> answers = new HashMap<>();
                    answers(handle, "l.report = r.id", "l.other", true, entries, answers);
                    answers(handle, "l.other = r.id", "l.report", false, entries, answers);
                    return answers;
                });
    }

    private static void answers(
            Handle handle,
            String mine,
            String theirs,
            boolean out,
            Collection<String> entries,
            Map<String, List<Tie>> all) {
        handle.createQuery("select distinct e.id, l.relation, o.id from entry e join cell c on c.host = e.host join"
                        + " report r on r.cell = c.id and r.is_current = 1 join link l on " + mine
                        + " join report s on s.id = " + theirs
                        + " and s.is_current = 1 join cell d on d.id = s.cell join entry o on o.host = d.host"
                        + " where e.id in (<ids>) and e.id <> o.id and l.relation in ('response_to',"
                        + " 'denied_by')")
                .bindList("ids", List.copyOf(entries))
                .map((row, context) -> Map.entry(
                        row.getString(1),
                        new Tie(Relation.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), out, row.getString(3))))
                .forEach(tie -> all.computeIfAbsent(tie.getKey(), id -> new ArrayList<>())
                        .add(tie.getValue()));
    }

    private static List<Tie> linked(Handle handle, String mine, String theirs, boolean out, List<String> reports) {
        return handle.createQuery("select distinct l.relation, e.id from link l join report r on r.id = " + theirs
                        + " and r.is_current = 1 join cell c on c.id = r.cell join entry e on e.host = c.host where "
                        + mine + " in (<reports>)")
                .bindList("reports", reports)
                .map((row, context) ->
                        new Tie(Relation.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), out, row.getString(2)))
                .list();
    }
}
