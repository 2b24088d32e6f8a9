package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Reading;

/** What keeps a store in order: made anew from its articles, copied, checked. */
public final class Upkeep {
    private final Database database;
    private final Store store;

    Upkeep(Database database, Store store) {
        this.database = database;
        this.store = store;
    }

    /**
     * What making the ledger anew changes.
     *
     * @param read articles read anew
     * @param kept articles of which the text was not kept, so that their reports stay as they are
     * @param gone entries that were there and are not
     * @param come entries that were not there
     */
    public record Change(int read, int kept, List<String> gone, List<String> come) {}

    /**
     * Reads all kept texts anew and groups all reports anew. Decisions stay.
     *
     * @param dry true to change nothing and only tell what would
     */
    public Change rebuild(Function<Article, Reading> reader, boolean dry) {
        Map<String, String> before = state();
        int[] counts = new int[2];
        Map<String, String> after = new TreeMap<>();
        try {
            database.write(handle -> {
                readAnew(handle, reader, counts);
                new Settling(handle).forget();
                new Settling(handle).all();
                after.putAll(state(handle));
                if (dry) {
                    throw new DryRun();
                }
                return 0;
            });
        } catch (DryRun done) {
            // nothing of it stays
        }
        return new Change(counts[0], counts[1], missing(before, after), missing(after, before));
    }

    /** Takes a transaction back on purpose. */
    private static final class DryRun extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void readAnew(Handle handle, Function<Article, Reading> reader, int[] counts) {
        Articles articles = new Articles(handle, database.isPostgres(), true, store.today());
        List<String> ids = handle.createQuery("select id from article where own = 0 order by id")
                .mapTo(String.class)
                .list();
        for (String id : ids) {
            Optional<Article> article = article(handle, id);
            if (article.isEmpty()) {
                counts[1]++;
                continue;
            }
            counts[0]++;
            articles.replace(article.get(), reader.apply(article.get()));
        }
    }

    private static Optional<Article> article(Handle handle, String id) {
        return handle.createQuery(
                        "select doc, body, language, published, publisher, url, title from article where id = :id and"
                                + " body is not null")
                .bind("id", id)
                .map((row, context) -> new Article(
                        row.getString("doc"),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("language")),
                        Optional.ofNullable(row.getString("published")).map(DateRange::parse),
                        Optional.empty(),
                        Optional.ofNullable(row.getString("publisher")),
                        Optional.ofNullable(row.getString("url")),
                        Optional.ofNullable(row.getString("title"))))
                .findOne();
    }

    private static List<String> missing(Map<String, String> from, Map<String, String> in) {
        List<String> missing = new ArrayList<>();
        from.forEach((id, what) -> {
            if (!what.equals(in.get(id))) {
                missing.add(id + " " + what);
            }
        });
        return missing;
    }

    /** Entries by id, each with its reports. */
    public Map<String, String> state() {
        return database.read(Upkeep::state);
    }

    private static Map<String, String> state(Handle handle) {
        Map<String, List<String>> reports = new TreeMap<>();
        handle.createQuery(
                        "select e.id, r.id from entry e join cell c on c.host = e.host join report r on r.cell = c.id"
                                + " where r.is_current = 1 order by e.id, r.id")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(pair -> reports.computeIfAbsent(pair.getKey(), id -> new ArrayList<>())
                        .add(pair.getValue()));
        Map<String, String> state = new TreeMap<>();
        reports.forEach((id, those) -> state.put(id, String.join(",", those)));
        return state;
    }

    /** Hash over all entries and their reports: equal for two stores that hold the same ledger. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        state().forEach((id, reports) ->
                all.append(id).append(' ').append(reports).append('\n'));
        return Article.hash(all.toString());
    }

    /** Copies a SQLite store, whole and consistent also while others write to it. */
    public void backup(Path file) {
        if (database.isPostgres()) {
            throw new StoreException("a PostgreSQL store is backed up by pg_dump "
                    + database.where().replace("jdbc:", ""));
        }
        if (Files.exists(file)) {
            throw new StoreException(file + " is there already; give the backup a new name");
        }
        check();
        database.read(handle -> handle.createUpdate("vacuum into :file")
                .bind("file", file.toString())
                .execute());
    }

    /** @throws StoreException if the file is damaged */
    public void check() {
        if (database.isPostgres()) {
            return;
        }
        String found = database.read(handle ->
                handle.createQuery("pragma quick_check(1)").mapTo(String.class).first());
        if (!found.equals("ok")) {
            throw new StoreException(
                    "%s is damaged (%s); it was left untouched: put a copy made by parley backup in its place"
                            .formatted(database.where(), found));
        }
    }
}
