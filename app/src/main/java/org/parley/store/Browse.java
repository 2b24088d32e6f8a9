package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Entry;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Relation;

/** What only pages ask of the record: counts, first reports of many entries, single articles, links between entries. */
public final class Browse {
    private final Database database;

    Browse(Database database) {
        this.database = database;
    }

    /** How many entries a filter picks, its limit left out of account. */
    public long count(EntryFilter filter) {
        return kinds(filter).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many entries there are of each kind among those that a filter picks. */
    public Map<String, Long> kinds(EntryFilter filter) {
        return database.read(handle -> new EntryPages(handle, filter).counts("kind"));
    }

    /** How many entries there are of each status among those that a filter picks. */
    public Map<String, Long> statuses(EntryFilter filter) {
        return database.read(handle -> new EntryPages(handle, filter).counts("status"));
    }

    /** How many entries there are of each side, most first. */
    public List<Map.Entry<String, Long>> sides(int most) {
        return database.read(handle -> handle.createQuery(
                        "select key, count(*) as entries from entry_key where key like :sides group by key"
                                + " order by entries desc, key limit :most")
                .bind("sides", EntryPages.SIDE + "%")
                .bind("most", most)
                .map((row, context) -> Map.entry(row.getString(1).substring(EntryPages.SIDE.length()), row.getLong(2)))
                .list());
    }

    /** Which of these sides have a dealing with another one. */
    public Set<String> dealingWith(String other, Set<String> ones) {
        List<String> keys = ones.stream().map(one -> EntryPages.SIDE + one).toList();
        return keys.isEmpty()
                ? Set.of()
                : database.read(handle -> Set.copyOf(handle.createQuery(
                                "select distinct key from entry_key where key in (<keys>) and sides like :other")
                        .bindList("keys", keys)
                        .bind("other", "%," + other + ",%")
                        .mapTo(String.class)
                        .map(key -> key.substring(EntryPages.SIDE.length()))
                        .list()));
    }

    /** Ids of all entries that a filter picks, in its order. */
    public List<String> ids(EntryFilter filter) {
        return database.read(handle -> {
            List<String> hosts = new EntryPages(handle, filter).hosts();
            Map<String, String> ids = new HashMap<>();
            for (List<String> some : Rows.parts(hosts)) {
                handle.createQuery("select host, id from entry where host in (<hosts>)")
                        .bindList("hosts", some)
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> ids.put(one.getKey(), one.getValue()));
            }
            return hosts.stream()
                    .flatMap(host -> Optional.ofNullable(ids.get(host)).stream())
                    .toList();
        });
    }

    /** The lines of these entries, in the order of the ids; what is gone meanwhile is left out. */
    public List<EntryRow> rows(List<String> ids) {
        Map<String, EntryRow> rows = new HashMap<>();
        database.read(handle -> {
            Rows.parts(ids).forEach(some -> entries(handle).rows(some).forEach(row -> rows.put(row.id(), row)));
            return rows.size();
        });
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
    }

    /** These entries whole, in the order of the ids, without what may be the same; what is gone meanwhile is left out. */
    public List<Entry> wholes(List<String> ids) {
        return database.read(handle -> {
            Map<String, Entry> found = new HashMap<>();
            Entries entries = new Entries(handle, Store.rulings(handle));
            for (List<String> some : Rows.parts(ids)) {
                List<String> hosts = handle.createQuery("select host from entry where id in (<ids>)")
                        .bindList("ids", some)
                        .mapTo(String.class)
                        .list();
                if (!hosts.isEmpty()) {
                    entries.byHost(hosts).values().stream()
                            .map(tellings -> Entry.of(tellings, List.of()))
                            .forEach(entry -> found.put(entry.id(), entry));
                }
            }
            return ids.stream()
                    .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                    .toList();
        });
    }

    private static Entries entries(Handle handle) {
        return new Entries(handle, Rulings.of(List.of()));
    }

    /** Current reports by their ids. The first report of an entry has the entry's id. */
    public Map<String, Telling> reports(Collection<String> ids) {
        return database.read(handle -> {
            Rulings rulings = Store.rulings(handle);
            Map<String, Telling> told = new HashMap<>();
            for (List<String> some : Rows.parts(List.copyOf(ids))) {
                Rows.tellings(handle, rulings, "r.id in (<values>)", some)
                        .forEach(filed -> told.put(filed.telling().id(), filed.telling()));
            }
            return told;
        });
    }

    /** Current reports of an article, in the order of the text. */
    public List<Telling> reportsOf(String article) {
        return database.read(handle ->
                Rows.tellings(handle, Store.rulings(handle), "r.article in (<values>)", List.of(article)).stream()
                        .map(Rows.Filed::telling)
                        .sorted(Telling.ORDER)
                        .toList());
    }

    /**
     * An article as it was posted.
     *
     * @param body the text; empty if only quotes are kept
     * @param flags fields in which its postings differ
     * @param own true for a line that a person entered
     */
    public record Kept(
            String id,
            String textId,
            String doc,
            String language,
            String pageType,
            String pack,
            Optional<DateRange> published,
            Optional<String> publisher,
            Optional<String> url,
            Optional<String> title,
            String added,
            Optional<String> body,
            List<String> flags,
            boolean own) {

        /** The article itself, to be read anew. */
        public Optional<Article> article() {
            return body.map(text ->
                    new Article(doc, text, Optional.of(language), published, Optional.empty(), publisher, url, title));
        }
    }

    private static final String KEPT =
            "select id, text_id, doc, language, page_type, pack, published, publisher, url, title, added, body, flags,"
                    + " own from article where ";

    public Optional<Kept> article(String id) {
        return database.read(handle -> handle.createQuery(KEPT + "id = :id")
                .bind("id", id)
                .map((row, context) -> kept(row))
                .findOne());
    }

    /** Other versions under the same address, and other postings of the same text. */
    public List<Kept> relatives(Kept article) {
        return database.read(handle -> handle.createQuery(
                        KEPT + "id <> :id and (text_id = :text or url = :url) order by published, id")
                .bind("id", article.id())
                .bind("text", article.textId())
                .bind("url", article.url().orElse(""))
                .map((row, context) -> kept(row))
                .list());
    }

    private static Kept kept(java.sql.ResultSet row) throws java.sql.SQLException {
        String flags = row.getString("flags");
        return new Kept(
                row.getString("id"),
                row.getString("text_id"),
                row.getString("doc"),
                row.getString("language"),
                row.getString("page_type"),
                row.getString("pack"),
                Optional.ofNullable(row.getString("published")).map(DateRange::parse),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("title")),
                row.getString("added"),
                Optional.ofNullable(row.getString("body")),
                flags.isEmpty() ? List.of() : List.of(flags.split(",")),
                row.getInt("own") == 1);
    }

    /**
     * A tie of an entry to another.
     *
     * @param out true if a report of this entry names the other, false if the other names this one
     * @param entry id of the other
     */
    public record Tie(Relation relation, boolean out, String entry) {}

    /** What the reports of an entry are linked to, and what is linked to them: each other entry once a relation. */
    public List<Tie> ties(String entry, Collection<String> reports) {
        return database.read(handle -> {
            List<Tie> ties = new ArrayList<>();
            for (List<String> some : Rows.parts(List.copyOf(reports))) {
                ties.addAll(ties(handle, "l.report", "l.other", true, some));
                ties.addAll(ties(handle, "l.other", "l.report", false, some));
            }
            ties.removeIf(tie -> tie.entry().equals(entry));
            return ties.stream().distinct().toList();
        });
    }

    private static List<Tie> ties(Handle handle, String mine, String theirs, boolean out, List<String> reports) {
        return handle.createQuery("select distinct l.relation, e.id from link l join report r on r.id = " + theirs
                        + " and r.is_current = 1 join cell c on c.id = r.cell join entry e on e.host = c.host where "
                        + mine + " in (<reports>)")
                .bindList("reports", reports)
                .map((row, context) ->
                        new Tie(Relation.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), out, row.getString(2)))
                .list();
    }
}
