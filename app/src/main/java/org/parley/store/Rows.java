package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.json.JsonTree;
import org.parley.json.ReportReader;
import org.parley.ledger.Publication;
import org.parley.ledger.Rulings;
import org.parley.ledger.Sketch;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;

/** Rows as the values that the ledger works on. */
final class Rows {
    private static final String TELLINGS =
            "select r.json, r.content, r.cell, a.id as article_id, a.text_id, a.doc, a.language,"
                    + " a.published, a.publisher, a.url, a.title, a.added, a.sketch, a.own from ";
    /** So many ids go into one query. */
    static final int MANY = 400;

    private Rows() {}

    /** Few enough for one query each. */
    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MANY) {
            parts.add(all.subList(i, Math.min(all.size(), i + MANY)));
        }
        return parts;
    }

    /** @param cell the cell it is filed in; empty if it is not settled or was rejected */
    record Filed(Telling telling, String cell) {}

    /** Current reports of the articles and reports that {@code from} and {@code where} pick, with corrected articles. */
    static List<Filed> tellings(Handle handle, Rulings rulings, String where, Collection<String> values) {
        return handle.createQuery(
                        TELLINGS + "report r join article a on a.id = r.article where r.is_current = 1 and " + where)
                .bindList("values", List.copyOf(values))
                .map((row, context) -> filed(row, rulings))
                .list();
    }

    /** Current reports in cells of these hosts. */
    static List<Filed> ofHosts(Handle handle, Rulings rulings, Collection<String> hosts) {
        return handle.createQuery(TELLINGS + "cell c join report r on r.cell = c.id join article a on a.id = r.article"
                        + " where r.is_current = 1 and c.host in (<values>)")
                .bindList("values", List.copyOf(hosts))
                .map((row, context) -> filed(row, rulings))
                .list();
    }

    static List<Filed> all(Handle handle, Rulings rulings) {
        return handle.createQuery(TELLINGS + "report r join article a on a.id = r.article where r.is_current = 1")
                .map((row, context) -> filed(row, rulings))
                .list();
    }

    private static Filed filed(ResultSet row, Rulings rulings) throws SQLException {
        JsonTree json = JsonTree.parse(row.getString("json"));
        Telling telling = new Telling(
                ReportReader.report(json), publication(row), ReportReader.quotes(json), row.getString("content"));
        String cell = row.getString("cell");
        return new Filed(rulings.apply(telling), cell == null ? "" : cell);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("article_id"),
                row.getString("text_id"),
                row.getString("doc"),
                row.getString("language"),
                Optional.ofNullable(row.getString("published")).map(DateRange::parse),
                LocalDate.parse(row.getString("added")),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("title")),
                Sketch.of(row.getBytes("sketch")),
                row.getInt("own") == 1);
    }
}
