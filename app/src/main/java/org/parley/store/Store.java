package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Decision;
import org.parley.ledger.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Rulings;
import org.parley.ledger.Telling;
import org.parley.ledger.Version;
import org.parley.model.Article;
import org.parley.model.Reading;
import org.parley.model.Report;

/**
 * The record of one user or team: articles, reports and decisions, and the entries made from them. Not thread-safe: open one a
 * thread; several, also of several processes, may be open on one database.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final boolean keepTexts;
    private final LocalDate today;

    private Store(Database database, boolean keepTexts, LocalDate today) {
        this.database = database;
        this.keepTexts = keepTexts;
        this.today = today;
    }

    /**
     * Opens the store, making it if there is none.
     *
     * @param where a file, or {@code jdbc:postgresql://...}
     * @param keepTexts whether the texts of added articles are kept, or only what is quoted of them
     * @param today the day on which articles are added
     */
    public static Store open(String where, boolean keepTexts, LocalDate today) {
        return upToDate(new Store(Database.open(where), keepTexts, today));
    }

    /** For commands that only look; the store must be there. */
    public static Store look(String where, LocalDate today) {
        return upToDate(new Store(Database.open(where, true), true, today));
    }

    /** A newer program may file reports otherwise. */
    private static Store upToDate(Store store) {
        boolean old = store.database.read(Settling::isOld);
        if (old && store.database.isWritable()) {
            store.database.write(handle -> {
                new Settling(handle).forget();
                return 0;
            });
            store.settle();
        }
        return store;
    }

    public LocalDate today() {
        return today;
    }

    /** The day on which the record was last added to, if the clock says that this day is still to come. */
    public Optional<LocalDate> aheadOfClock() {
        return database.read(Articles::lastAdded).filter(today::isBefore);
    }

    /** What adding an article did: new, known, or read anew because a posting gave a better date. */
    public enum Added {
        NEW,
        KNOWN,
        REREAD
    }

    /** Adds one article in one transaction; its reports are settled by {@link #settle}. */
    public Added add(Reading reading, Function<Article, Reading> again) {
        return add(reading, false, again);
    }

    /**
     * Adds several articles in one transaction: all of them are confirmed when it returns, none before.
     *
     * @return what became of each, in their order
     */
    public List<Added> add(List<Reading> readings, Function<Article, Reading> again) {
        Set<String> ids = new TreeSet<>();
        readings.forEach(reading -> ids.add(reading.article().id()));
        boolean plain = ids.size() == readings.size()
                && database.<Boolean>write(handle -> {
                    Articles articles = new Articles(handle, database.isPostgres(), keepTexts, today);
                    boolean none = articles.areNew(ids);
                    if (none) {
                        articles.addNew(readings, false);
                    }
                    return none;
                });
        return readings.stream()
                .map(reading -> plain ? Added.NEW : add(reading, again))
                .toList();
    }

    /** Adds a line that a person entered. */
    public Added addOwn(Reading line) {
        return add(line, true, article -> line);
    }

    private Added add(Reading reading, boolean own, Function<Article, Reading> again) {
        return database.write(handle -> {
            Articles articles = new Articles(handle, database.isPostgres(), keepTexts, today);
            List<String> before = own
                    ? List.of()
                    : Settling.cells(handle, "article", reading.article().id());
            Added outcome = articles.add(reading, own, again);
            if (outcome == Added.REREAD) {
                new Settling(handle).unfile(before);
            }
            return outcome;
        });
    }

    /** Files all reports that are not yet in an entry. Safe to be stopped at any point, and to be done by two at once. */
    public void settle() {
        while (database.write(handle -> new Settling(handle).some()) > 0) {
            // the next batch
        }
        while (database.write(handle -> new Entries(handle, rulings(handle)).refresh(Settling.BATCH)) > 0) {
            // the next
        }
    }

    static Rulings rulings(Handle handle) {
        return Rulings.of(Decisions.load(handle).decisions());
    }

    /** Records a decision and settles what it touches. */
    public void decide(Decision decision) {
        database.write(handle -> new Settling(handle).rule(decision));
        settle();
    }

    public List<Decision> decisions() {
        return database.read(handle -> Decisions.load(handle).decisions());
    }

    /** Decisions whose reports are gone. */
    public List<Decision> orphans() {
        return database.read(handle -> Decisions.load(handle).orphans());
    }

    /**
     * Lines of a filtered list, newest sighting first: what a page shows. Ask for pages by {@link EntryFilter#page}; a page takes some
     * milliseconds in a record of a million reports if the filter has a side, a concept, a type, a status or a kind, more if it has
     * only days, a number of sources or a text. For one entry whole use {@link #find}, for all of a filter {@link #entries}.
     */
    public List<EntryRow> list(EntryFilter filter) {
        return database.read(handle -> new Entries(handle, Rulings.of(List.of())).list(filter));
    }

    /** The entry that holds a report, by the report's id; every id of a report or an entry leads to the entry that holds it now. */
    public Optional<Entry> find(String report) {
        return database.read(handle -> host(handle, report)
                .map(host -> isLarge(handle, host)
                        ? database.recallLarge(host, again -> whole(again, host))
                        : whole(handle, host)));
    }

    static Optional<Entry> find(Handle handle, String report) {
        return host(handle, report).map(host -> whole(handle, host));
    }

    private static Optional<String> host(Handle handle, String report) {
        return handle.createQuery(
                        "select c.host from report r join cell c on c.id = r.cell where r.id = :id and r.is_current ="
                                + " 1")
                .bind("id", report)
                .mapTo(String.class)
                .findOne();
    }

    private static boolean isLarge(Handle handle, String host) {
        return handle.createQuery("select reports from entry where host = :host")
                .bind("host", host)
                .mapTo(Integer.class)
                .findOne()
                .filter(reports -> reports >= Ties.LARGE)
                .isPresent();
    }

    private static Entry whole(Handle handle, String host) {
        Entries entries = new Entries(handle, rulings(handle));
        return Entry.of(entries.byHost(List.of(host)).getOrDefault(host, List.of()), entries.maybeSame(host));
    }

    /** Words that reports of the same articles say about an entry: denials, confirmations. */
    public List<Version.About> about(Entry entry) {
        return browse().ties().about(entry);
    }

    /** The entries that a filter picks, whole, in the order of their first reports. Reads all their reports: no page for a large filter. */
    public List<Entry> entries(EntryFilter filter) {
        return database.read(handle -> {
            Entries entries = new Entries(handle, rulings(handle));
            List<Entry> all = new ArrayList<>();
            for (List<String> some : Rows.parts(entries.hosts(filter))) {
                entries.byHost(some).values().forEach(tellings -> all.add(Entry.of(tellings, List.of())));
            }
            all.sort(java.util.Comparator.comparing((Entry entry) -> entry.firstSeen())
                    .thenComparing(Entry::id));
            return all;
        });
    }

    /** The ledger as it was known on a day: of what was published and ruled up to then, among the entries that a filter picks now. */
    public Ledger known(EntryFilter filter, LocalDate day) {
        Predicate<Telling> published = told -> !told.publication().day().isAfter(day);
        List<Telling> told = entries(filter).stream()
                .flatMap(entry -> entry.tellings().stream())
                .filter(published)
                .toList();
        List<Decision> ruled = decisions().stream()
                .filter(decision -> !decision.day().isAfter(day))
                .toList();
        return Ledger.of(told, ruled);
    }

    /** The whole ledger by the pure function, for checks: it has to hold the same entries as the store. */
    public Ledger whole() {
        return database.read(handle -> Ledger.of(
                Rows.all(handle, Rulings.of(List.of())).stream()
                        .map(Rows.Filed::telling)
                        .toList(),
                Decisions.load(handle).decisions()));
    }

    /** The whole ledger as it would be with one more decision. */
    public Ledger with(Decision decision) {
        return database.read(handle -> {
            List<Decision> all = new ArrayList<>(Decisions.load(handle).decisions());
            all.add(decision);
            return Ledger.of(
                    Rows.all(handle, Rulings.of(List.of())).stream()
                            .map(Rows.Filed::telling)
                            .toList(),
                    all);
        });
    }

    /**
     * Where the reports of a line would go if it were added: the entry as it would be, with the links to what it may be. Reports that
     * are there already are left out.
     */
    public Map<String, Optional<Entry>> place(Reading line) {
        Map<String, Optional<Entry>> places = new TreeMap<>();
        for (Report report : line.reports()) {
            Set<String> sides = new TreeSet<>();
            report.dealing().participants().forEach(who -> sides.add(who.actor().side()));
            List<Telling> told = new ArrayList<>();
            entries(EntryFilter.ALL.between(sides, Set.of())).forEach(entry -> told.addAll(entry.tellings()));
            told.add(Telling.of(
                    report, Articles.publication(line, today), line.article().text()));
            places.put(report.id(), Ledger.of(told, decisions()).find(report.id()));
        }
        return places;
    }

    public Search search() {
        return new Search(database);
    }

    public Shelf shelf() {
        return new Shelf(database);
    }

    public Browse browse() {
        return new Browse(database);
    }

    /** What would come of a change. */
    public Trial trial() {
        return new Trial(database, this);
    }

    public Upkeep upkeep() {
        return new Upkeep(database, this);
    }

    /** Counts of articles, reports and entries. */
    public record Counts(long articles, long reports, long entries) {}

    public Counts counts() {
        return database.recall(
                "counts",
                handle -> new Counts(
                        count(handle, "article"),
                        count(handle, "report") - count(handle, "report where is_current = 0"),
                        count(handle, "entry")));
    }

    private static long count(Handle handle, String from) {
        return handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one();
    }

    /** JSON of current reports in a fixed order, one by one. */
    public void reports(Consumer<String> out) {
        database.read(handle -> {
            handle.createQuery("select json from report where is_current = 1 order by article, id")
                    .mapTo(String.class)
                    .forEach(out);
            return 0;
        });
    }

    /** JSON of these reports as they were read, before any ruling, by id; those that are not there are left out. */
    public Map<String, String> reports(Collection<String> ids) {
        return database.read(handle -> {
            Map<String, String> found = new TreeMap<>();
            for (List<String> some : Rows.parts(List.copyOf(ids))) {
                handle.createQuery("select id, json from report where id in (<ids>) and is_current = 1")
                        .bindList("ids", some)
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(row -> found.put(row.getKey(), row.getValue()));
            }
            return found;
        });
    }

    /** Whether this very posting was added before, so that reading it again would change nothing. */
    public boolean isPosted(Article article) {
        return isThere("posting where article = :a and id = :b", article.id(), Articles.postingId(article));
    }

    /** Whether another article with this text is there. */
    public boolean isCopy(Article article) {
        return isThere("article where text_id = :a and id <> :b", article.textId(), article.id());
    }

    /** Whether an article was added. */
    public boolean hasArticle(String id) {
        return isThere("article where id = :a and id = :b", id, id);
    }

    private boolean isThere(String from, String a, String b) {
        return database.read(handle -> handle.createQuery("select 1 from " + from + " limit 1")
                .bind("a", a)
                .bind("b", b)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
