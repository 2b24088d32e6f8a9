package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.parley.json.ReportJson;
import org.parley.ledger.Publication;
import org.parley.ledger.Sketch;
import org.parley.ledger.Telling;
import org.parley.ledger.Words;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Part;
import org.parley.model.Reading;
import org.parley.model.Report;

/** Articles, their postings and readings as rows. */
final class Articles {
    private static final String NONE = "";

    private final Handle handle;
    private final boolean keepTexts;
    private final LocalDate today;
    private final boolean postgres;

    /** @param today what the clock says; what is added later counts as added no earlier, also if the clock was set back */
    Articles(Handle handle, boolean postgres, boolean keepTexts, LocalDate today) {
        this.handle = handle;
        this.postgres = postgres;
        this.keepTexts = keepTexts;
        this.today = lastAdded(handle).filter(today::isBefore).orElse(today);
    }

    /** The day on which the record was last added to; empty if it never was. */
    static Optional<LocalDate> lastAdded(Handle handle) {
        return Optional.ofNullable(handle.createQuery("select max(added) from article")
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null))
                .map(LocalDate::parse);
    }

    /** Adds articles of which none is there and none comes twice. */
    void addNew(List<Reading> readings, boolean own) {
        PreparedBatch postings = handle.prepareBatch(POSTING);
        PreparedBatch rows = handle.prepareBatch(ARTICLE);
        PreparedBatch texts = handle.prepareBatch(WORDS);
        try (Reports reports = new Reports()) {
            for (Reading reading : readings) {
                Article article = reading.article();
                bindPosting(postings, article);
                postings.add();
                bind(rows, article, reading, own);
                rows.add();
                if (keepTexts && !own) {
                    texts.add("article", article.id(), NONE, folded(whole(article)));
                }
                reports.add(reading, 0);
            }
            postings.execute();
            rows.execute();
            if (texts.size() > 0) {
                texts.execute();
            }
        }
    }

    private static String whole(Article article) {
        return article.title().map(title -> title + "\n").orElse(NONE) + article.text();
    }

    private static final String POSTING =
            "insert into posting (id, article, doc, language, published, publisher, url, title, added)"
                    + " values (:id, :article, :doc, :language, :published, :publisher, :url, :title, :added)"
                    + " on conflict do nothing";
    private static final String ARTICLE =
            "insert into article (id, text_id, doc, language, page_type, pack, published, publisher, url, title,"
                    + " added, sketch, body, flags, own, reading) values (:id, :text_id, :doc, :language, :page_type,"
                    + " :pack, :published, :publisher, :url, :title, :added, :sketch, :body, '', :own, 0)";
    private static final String WORDS = "insert into words (sort, ref, speaker, body) values (?, ?, ?, ?)";

    /** @param again reads the article anew if its postings together give another date than this one */
    Store.Added add(Reading reading, boolean own, Function<Article, Reading> again) {
        Article article = reading.article();
        Optional<Map<String, Object>> known = row(article.id());
        boolean newPosting = post(article);
        if (known.isPresent() && !newPosting) {
            return Store.Added.KNOWN;
        }
        Article whole = union(article);
        Reading read = whole.published().equals(article.published()) ? reading : again.apply(whole);
        if (known.isEmpty()) {
            insert(whole, read, own);
            reports(read, 0);
            return Store.Added.NEW;
        }
        boolean sameDate = String.valueOf(known.get().get("published"))
                .equals(read.published().map(DateRange::toString).orElse("null"));
        if (sameDate) {
            describe(whole, read);
            return Store.Added.KNOWN;
        }
        replace(whole, read);
        return Store.Added.REREAD;
    }

    /** Puts a new reading in the place of the present one. */
    void replace(Article article, Reading reading) {
        int number = handle.createQuery("select reading from article where id = :id")
                        .bind("id", article.id())
                        .mapTo(Integer.class)
                        .one()
                + 1;
        handle.createUpdate("update report set is_current = 0, cell = null where article = :id and is_current = 1")
                .bind("id", article.id())
                .execute();
        describe(article, reading);
        handle.createUpdate("update article set reading = :number where id = :id")
                .bind("number", number)
                .bind("id", article.id())
                .execute();
        reports(reading, number);
    }

    /** Whether none of these articles is there. */
    boolean areNew(Collection<String> ids) {
        for (List<String> some : Rows.parts(List.copyOf(ids))) {
            int known = handle.createQuery("select count(*) from article where id in (<ids>)")
                    .bindList("ids", some)
                    .mapTo(Integer.class)
                    .one();
            if (known > 0) {
                return false;
            }
        }
        return true;
    }

    Optional<Map<String, Object>> row(String id) {
        return handle.createQuery("select id, published, pack, reading from article where id = :id")
                .bind("id", id)
                .mapToMap()
                .findOne();
    }

    static String postingId(Article article) {
        String published = article.published().map(DateRange::toString).orElse(NONE);
        return Article.hash(String.join(
                "\n",
                article.id(),
                article.doc(),
                article.language().orElse(NONE),
                published,
                article.publisher().orElse(NONE),
                article.url().orElse(NONE),
                article.title().orElse(NONE)));
    }

    private boolean post(Article article) {
        Update insert = handle.createUpdate(POSTING);
        bindPosting(insert, article);
        return insert.execute() > 0;
    }

    private void bindPosting(SqlStatement<?> insert, Article article) {
        insert.bind("id", postingId(article))
                .bind("article", article.id())
                .bind("doc", article.doc())
                .bind("language", article.language().orElse(null))
                .bind("published", article.published().map(DateRange::toString).orElse(null))
                .bind("publisher", article.publisher().orElse(null))
                .bind("url", article.url().orElse(null))
                .bind("title", article.title().orElse(null))
                .bind("added", today.toString());
    }

    /** The article with what all its postings say: the most specific then the earliest date, of other fields the first in order. */
    private Article union(Article article) {
        List<Map<String, Object>> postings = handle.createQuery(
                        "select doc, language, published, publisher, url, title from posting where article = :id")
                .bind("id", article.id())
                .mapToMap()
                .list();
        if (postings.size() < 2) {
            return article;
        }
        Optional<DateRange> published = postings.stream()
                .flatMap(row -> Optional.ofNullable(row.get("published")).stream())
                .map(value -> DateRange.parse(value.toString()))
                .min(Comparator.comparing(DateRange::days).thenComparing(DateRange::toString));
        return new Article(
                least(postings, "doc").orElse(article.doc()),
                article.text(),
                least(postings, "language"),
                published,
                article.publishedHint(),
                least(postings, "publisher"),
                least(postings, "url"),
                least(postings, "title"));
    }

    private static Optional<String> least(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.get(column)).stream())
                .map(Object::toString)
                .min(Comparator.naturalOrder());
    }

    /** Fields in which the postings differ. */
    private String flags(String article) {
        List<String> flags = new ArrayList<>();
        for (String column : List.of("language", "published", "publisher", "url", "title")) {
            int values = handle.createQuery("select count(distinct " + column + ") from posting where article = :id")
                    .bind("id", article)
                    .mapTo(Integer.class)
                    .one();
            if (values > 1) {
                flags.add(column);
            }
        }
        return String.join(",", flags);
    }

    private void insert(Article article, Reading reading, boolean own) {
        Update insert = handle.createUpdate(ARTICLE);
        bind(insert, article, reading, own);
        insert.execute();
        if (keepTexts && !own) {
            handle.prepareBatch(WORDS)
                    .add("article", article.id(), NONE, folded(whole(article)))
                    .execute();
        }
    }

    private void bind(SqlStatement<?> insert, Article article, Reading reading, boolean own) {
        insert.bind("id", article.id())
                .bind("text_id", article.textId())
                .bind("doc", article.doc())
                .bind("language", reading.language())
                .bind("page_type", reading.pageType().word())
                .bind("pack", reading.pack())
                .bind("published", published(reading))
                .bind("publisher", article.publisher().orElse(null))
                .bind("url", article.url().orElse(null))
                .bind("title", article.title().orElse(null))
                .bind("added", today.toString())
                .bind("sketch", Sketch.of(article.text()).bytes())
                .bind("body", keepTexts ? article.text() : null)
                .bind("own", own ? 1 : 0);
    }

    private void describe(Article article, Reading reading) {
        handle.createUpdate("update article set doc = :doc, language = :language, page_type = :page_type, pack = :pack,"
                        + " published = :published, publisher = :publisher, url = :url, title = :title, flags ="
                        + " :flags where id = :id")
                .bind("doc", article.doc())
                .bind("language", reading.language())
                .bind("page_type", reading.pageType().word())
                .bind("pack", reading.pack())
                .bind("published", published(reading))
                .bind("publisher", article.publisher().orElse(null))
                .bind("url", article.url().orElse(null))
                .bind("title", article.title().orElse(null))
                .bind("flags", flags(article.id()))
                .bind("id", article.id())
                .execute();
    }

    private static @Nullable String published(Reading reading) {
        return reading.published().map(DateRange::toString).orElse(null);
    }

    private void reports(Reading reading, int number) {
        try (Reports reports = new Reports()) {
            reports.add(reading, number);
        }
    }

    /** Reports of several readings, written together when closed. */
    private final class Reports implements AutoCloseable {
        private final PreparedBatch rows =
                handle.prepareBatch("insert into report (id, reading, article, is_current, cell, json, content)"
                        + " values (?, ?, ?, 1, null, ?, ?) on conflict do nothing");
        private final PreparedBatch links = handle.prepareBatch(
                "insert into link (report, relation, other) values (?, ?, ?) on conflict do nothing");
        private final PreparedBatch words = handle.prepareBatch(WORDS);

        void add(Reading reading, int number) {
            String text = reading.article().text();
            for (Report report : reading.reports()) {
                rows.add(
                        report.id(),
                        number,
                        report.article(),
                        ReportJson.of(reading, report),
                        Telling.content(report, text));
                report.links()
                        .forEach(link -> links.add(report.id(), link.relation().word(), link.report()));
                String quotes = String.join(
                        "\n",
                        report.evidence().stream().map(span -> span.in(text)).toList());
                words.add("report", report.id(), folded(speaker(report)), folded(quotes));
            }
        }

        @Override
        public void close() {
            for (PreparedBatch batch : List.of(rows, links, words)) {
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
        }
    }

    private static String speaker(Report report) {
        List<String> names = new ArrayList<>();
        report.dealing().participants().stream()
                .filter(who -> who.part() == Part.SPEAKER)
                .forEach(who -> {
                    names.add(who.actor().side());
                    who.actor().name().ifPresent(names::add);
                });
        report.source().name().ifPresent(names::add);
        return String.join(" ", names);
    }

    /** SQLite folds by itself and can show the words as they stand; PostgreSQL is given them folded. */
    private String folded(String text) {
        return postgres ? Words.fold(text) : text;
    }

    /** The publication of a line that is not in the store. */
    static Publication publication(Reading line, LocalDate today) {
        Article article = line.article();
        return new Publication(
                article.id(),
                article.textId(),
                article.doc(),
                line.language(),
                line.published(),
                today,
                article.publisher(),
                article.url(),
                article.title(),
                Sketch.of(article.text()),
                true);
    }
}
