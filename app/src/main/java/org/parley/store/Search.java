package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.Words;

/** Looks for words in articles and in quoted evidence, in all languages, marks of letters left out of account. */
public final class Search {
    /** Up to so many are ranked. */
    private static final int RANKED = 3000;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /**
     * Something found.
     *
     * @param sort {@code article} or {@code report}
     * @param ref id of the article or report
     * @param entry the entry of the report; empty for an article
     */
    public record Hit(
            String sort, String ref, String entry, String outlet, String published, String url, String words) {}

    /**
     * Articles and reports with all the words: the most telling first; if thousands have them, those added last.
     *
     * @param words plain words; {@code "in this order"}; {@code beginning*}
     * @param speaker only what this speaker said; empty for all
     */
    public List<Hit> find(String words, String speaker, int most) {
        List<List<String>> phrases = phrases(words);
        if (phrases.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> database.isPostgres()
                ? postgres(handle, phrases, speaker, most)
                : sqlite(handle, phrases, speaker, most));
    }

    private static final String HIT = " as words, w.sort, w.ref, coalesce(e.id, '') as entry, coalesce(a.publisher,"
        + " a.doc) as outlet, coalesce(a.published, '') as published, coalesce(a.url, '') as url from words w left"
        + " join report r on w.sort = 'report' and r.id = w.ref and r.is_current = 1 left join cell c on c.id = r.cell"
        + " left join entry e on e.host = c.host join article a on a.id = coalesce(r.article, w.ref) where ";

    private static List<Hit> sqlite(Handle handle, List<List<String>> phrases, String speaker, int most) {
        List<String> terms = new ArrayList<>();
        phrases.forEach(phrase -> terms.add("body : " + quoted(phrase)));
        List<List<String>> names = phrases(speaker);
        names.forEach(phrase -> terms.add("speaker : " + quoted(phrase)));
        String query = String.join(" AND ", terms);
        boolean common = isCommon(handle, query);
        // snippets are made of what is shown, not of all that is ranked
        return handle.createQuery("select snippet(words, 3, '', '', ' ... ', 24)" + HIT
                        + "words match :query and w.rowid in (select rowid from words where words match :query order"
                        + " by "
                        + (common ? "rowid desc" : "bm25(words), ref")
                        + " limit :most) order by "
                        + (common ? "w.rowid desc" : "bm25(words), w.ref"))
                .bind("query", query)
                .bind("most", most)
                .map((row, context) -> hit(row))
                .list();
    }

    /** Whether so much has the words that ranking all of it would take long: then what was added last comes first. */
    private static boolean isCommon(Handle handle, String query) {
        return handle.createQuery("select count(*) from (select 1 from words where words match :query limit :most)")
                        .bind("query", query)
                        .bind("most", RANKED)
                        .mapTo(Integer.class)
                        .one()
                == RANKED;
    }

    private static List<Hit> postgres(Handle handle, List<List<String>> phrases, String speaker, int most) {
        Map<String, Object> values = new TreeMap<>();
        values.put("query", lexemes(phrases));
        String bySpeaker = "";
        List<List<String>> names = phrases(speaker);
        if (!names.isEmpty()) {
            values.put("speaker", lexemes(names));
            bySpeaker = " and w.speaker_words @@ to_tsquery('simple', :speaker)";
        }
        return handle.createQuery("select ts_headline('simple', w.body, to_tsquery('simple', :query),"
                        + " 'StartSel=\"\",StopSel=\"\"')"
                        + HIT + "w.body_words @@ to_tsquery('simple', :query)" + bySpeaker
                        + " order by ts_rank(w.body_words, to_tsquery('simple', :query)) desc, w.ref limit"
                        + " :most")
                .bindMap(values)
                .bind("most", most)
                .map((row, context) -> hit(row))
                .list();
    }

    private static Hit hit(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Hit(
                row.getString("sort"),
                row.getString("ref"),
                row.getString("entry"),
                row.getString("outlet"),
                row.getString("published"),
                row.getString("url"),
                row.getString("words"));
    }

    /** Folded words, together where the user put them in quotation marks; a word ending in an asterisk keeps it. */
    private static List<List<String>> phrases(String text) {
        List<List<String>> phrases = new ArrayList<>();
        String[] parts = text.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            List<String> words = new ArrayList<>();
            for (String word : parts[i].split("\\s+")) {
                String folded = Words.fold(word);
                if (!folded.isEmpty()) {
                    words.add(folded + (word.endsWith("*") ? "*" : ""));
                }
            }
            if (i % 2 == 1 && !words.isEmpty()) {
                phrases.add(words);
            } else {
                words.forEach(word -> phrases.add(List.of(word)));
            }
        }
        return phrases;
    }

    private static String quoted(List<String> phrase) {
        String all = String.join(" ", phrase);
        return all.endsWith("*") ? "\"" + all.replace("*", "") + "\" *" : "\"" + all.replace("*", "") + "\"";
    }

    private static String lexemes(List<List<String>> phrases) {
        List<String> terms = new ArrayList<>();
        for (List<String> phrase : phrases) {
            List<String> words = new ArrayList<>();
            for (String word : phrase) {
                String bare = word.replace("*", "").replace(" ", " <-> ");
                words.add(bare + (word.endsWith("*") ? ":*" : ""));
            }
            terms.add("(" + String.join(" <-> ", words) + ")");
        }
        return String.join(" & ", terms);
    }
}
