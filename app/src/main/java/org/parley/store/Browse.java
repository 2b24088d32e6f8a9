package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Change;
import org.parley.ledger.Entry;
import org.parley.ledger.Overtaken;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Kind;

/** What only pages ask of the record: counts, first reports of many entries, single articles, links between entries. */
public final class Browse {
    /** So many later dealings of a pair are looked through, the newest first. */
    private static final int LATER = 1000;

    private final Database database;

    Browse(Database database) {
        this.database = database;
    }

    /**
     * How many entries a filter picks, its limit left out of account.
     *
     * @param kinds how many there are of each kind if the kind were left open
     * @param statuses how many there are of each status if the status were left open
     * @param types how many there are of each type if the type were left open
     */
    public record Counts(long all, Map<String, Long> kinds, Map<String, Long> statuses, Map<String, Long> types) {}

    public Counts counts(EntryFilter filter) {
        List<EntryPages.Facet> facets = database.recall(
                "facets " + filter.page(0, 0).of(Optional.empty(), Optional.empty(), Optional.empty()),
                handle -> new EntryPages(handle, filter).facets());
        Map<String, Long> kinds = new TreeMap<>();
        Map<String, Long> statuses = new TreeMap<>();
        Map<String, Long> types = new TreeMap<>();
        long all = 0;
        for (EntryPages.Facet facet : facets) {
            boolean kind = fits(filter.kind(), facet.kind());
            boolean status = fits(filter.status(), facet.status());
            boolean type = fits(filter.type(), facet.type());
            merge(kinds, status && type, facet.kind(), facet);
            merge(statuses, kind && type, facet.status(), facet);
            merge(types, kind && status, facet.type(), facet);
            all += kind && status && type ? facet.count() : 0;
        }
        return new Counts(all, kinds, statuses, types);
    }

    private static boolean fits(Optional<String> wanted, String word) {
        return wanted.isEmpty() || wanted.get().equals(word);
    }

    private static void merge(Map<String, Long> counts, boolean counted, String word, EntryPages.Facet facet) {
        if (counted) {
            counts.merge(word, facet.count(), Long::sum);
        }
    }

    /** How many entries a filter picks, its limit left out of account. */
    public long count(EntryFilter filter) {
        return counts(filter).all();
    }

    /** Whether there are articles that were written for Parley; their addresses end in a name that no site can have. */
    public boolean hasExamples() {
        return database.recall(
                "examples",
                handle -> handle.createQuery("select id from article where url like 'https://%.example/%' limit 1")
                        .mapTo(String.class)
                        .findFirst()
                        .isPresent());
    }

    /** What ties entries together. */
    public Ties ties() {
        return new Ties(database);
    }

    /** Deadlines and plans as lines. */
    public Dues dues() {
        return new Dues(database);
    }

    /** How many entries there are of each side, most first. */
    public List<Map.Entry<String, Long>> sides(int most) {
        return database.recall(
                "sides " + most,
                handle -> handle.createQuery(
                                "select key, count(*) as entries from entry_key where key >= :first and key < :last"
                                        + " group by key order by entries desc, key limit :most")
                        .bind("first", EntryPages.SIDE)
                        .bind("last", EntryPages.AFTER_SIDES)
                        .bind("most", most)
                        .map((row, context) ->
                                Map.entry(row.getString(1).substring(EntryPages.SIDE.length()), row.getLong(2)))
                        .list());
    }

    /** Which of these sides have a dealing with another one. */
    public Set<String> dealingWith(String other, Set<String> ones) {
        return database.read(handle -> ones.stream()
                .filter(one -> handle.createQuery("select 1 from entry_key where key = :key limit 1")
                        .bind("key", EntryPages.pair(one, other))
                        .mapTo(Integer.class)
                        .findFirst()
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet()));
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

    /** @param dayFirst the first day on which something of it stood or was told */
    public record Lived(String id, LocalDate dayFirst, Life life) {}

    /** The lives of the entries that a filter picks, in its order. */
    public List<Lived> lives(EntryFilter filter) {
        return database.read(handle -> {
            List<String> hosts = new EntryPages(handle, filter).hosts();
            Map<String, Lived> lives = new HashMap<>();
            for (List<String> some : Rows.parts(hosts)) {
                handle.createQuery("select host, id, day_first, life from entry where host in (<hosts>)")
                        .bindList("hosts", some)
                        .map((row, context) -> Map.entry(
                                row.getString(1),
                                new Lived(
                                        row.getString(2),
                                        LocalDate.parse(row.getString(3)),
                                        Life.decode(row.getString(4)))))
                        .forEach(one -> lives.put(one.getKey(), one.getValue()));
            }
            return hosts.stream()
                    .flatMap(host -> Optional.ofNullable(lives.get(host)).stream())
                    .toList();
        });
    }

    /** An entry with what changed about it, never nothing. */
    public record Changed(Entry entry, List<Change> changes) {}

    /**
     * What changed since a day, in no order. So many entries told last, and so many of which a day passed without a report, are looked
     * at.
     */
    public List<Changed> changes(EntryFilter filter, LocalDate since, LocalDate today, int most) {
        return database.recall("changes %s %s %d %s".formatted(since, today, most, filter), handle -> {
            Set<String> ids =
                    new TreeSet<>(ids(filter.page(most, 0).with(filter.more().seen(since))));
            ids.addAll(dues().passed(filter, since, today, most));
            List<Changed> changed = new ArrayList<>();
            for (Entry entry : wholes(List.copyOf(ids))) {
                List<Change> changes = Change.of(entry, since, today);
                if (!changes.isEmpty()) {
                    changed.add(new Changed(entry, changes));
                }
            }
            return List.copyOf(changed);
        });
    }

    /** These entries whole, in the order of the ids, without what may be the same; what is gone meanwhile is left out. */
    public List<Entry> wholes(List<String> ids) {
        return database.read(handle -> {
            Map<String, Entry> found = new HashMap<>();
            Entries entries = new Entries(handle, rulings(handle));
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

    private Rulings rulings(Handle handle) {
        return database.recall("rulings", known -> Store.rulings(handle));
    }

    /** What closed a threat, promise, demand or plan that no report of its own follows up. */
    public Optional<Overtaken> overtaken(Entry entry) {
        List<String> sides = entry.sides();
        if (!Overtaken.isOpen(entry) || sides.size() < 2) {
            return Optional.empty();
        }
        EntryFilter filter = EntryFilter.ALL
                .between(sides.subList(0, 1), sides.subList(1, sides.size()))
                .with(EntryFilter.More.NONE.seen(entry.firstSeen()))
                .page(LATER, 0);
        List<String> later = database.read(handle -> entries(handle).list(filter)).stream()
                .filter(row -> row.sides().containsAll(sides)
                        && !row.kind().equals(Kind.STATEMENT.name())
                        && (row.kind().equals(Kind.CONTACT.name())
                                || !Collections.disjoint(row.concepts(), entry.concepts())))
                .map(EntryRow::id)
                .toList();
        return Overtaken.of(entry, wholes(later));
    }

    private static Entries entries(Handle handle) {
        return new Entries(handle, Rulings.of(List.of()));
    }

    /** Current reports by their ids. The first report of an entry has the entry's id. */
    public Map<String, Telling> reports(Collection<String> ids) {
        return database.read(handle -> {
            Rulings rulings = rulings(handle);
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
        return database.read(
                handle -> Rows.tellings(handle, rulings(handle), "r.article in (<values>)", List.of(article)).stream()
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

        private Kept corrected(Map<String, String> fields) {
            return new Kept(
                    id,
                    textId,
                    doc,
                    language,
                    pageType,
                    pack,
                    Optional.ofNullable(fields.get("published"))
                            .map(DateRange::parse)
                            .or(() -> published),
                    Optional.ofNullable(fields.get("publisher")).or(() -> publisher),
                    url,
                    title,
                    added,
                    body,
                    flags,
                    own);
        }

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
                .findOne()
                .map(kept -> kept.corrected(rulings(handle).article(id))));
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
}
