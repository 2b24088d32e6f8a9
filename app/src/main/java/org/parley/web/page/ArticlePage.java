package org.parley.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.Telling;
import org.parley.model.Reading;
import org.parley.output.EntryFields;
import org.parley.store.Browse;
import org.parley.web.Answer;
import org.parley.web.Refusal;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;

/** One article as it was posted: what was made of each passage beside it, and what was passed over, with the reason. */
public final class ArticlePage implements Rows.Page {
    /** So many readings' misses are kept: the same text read again gives the same. */
    private static final int KEPT = 200;

    private final Reader reader;
    private final Map<String, List<Reading.Miss>> missed =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Reading.Miss>> eldest) {
                    return size() > KEPT;
                }
            });

    /** Reads an article anew, to tell what was passed over. */
    @FunctionalInterface
    public interface Reader {
        Reading read(org.parley.model.Article article);
    }

    public ArticlePage(Reader reader) {
        this.reader = reader;
    }

    /**
     * What the template shows.
     *
     * @param paragraphs of the text; empty if only quotes are kept
     * @param relatives other versions under its address, other postings of its text
     * @param against the version that it is held against
     * @param changes passage by passage; empty if it is held against none, or a text is not kept
     * @param missed how many sentences name two sides and gave no report
     */
    public record View(
            Browse.Kept article,
            List<Paragraphs.Paragraph> paragraphs,
            List<Card> cards,
            List<Browse.Kept> relatives,
            int missed,
            boolean example,
            Optional<Browse.Kept> against,
            List<TextChanges.Passage> changes) {

        /** The cards of the reports that begin in a paragraph. */
        public List<Card> beside(Paragraphs.Paragraph paragraph) {
            return cards.stream()
                    .filter(card -> paragraph.reports().contains(card.told().id()))
                    .toList();
        }
    }

    /** A report, as it stands beside the text. */
    public record Card(Telling told, Line line) {}

    @Override
    public String path() {
        return "/article/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        Browse.Kept article = find(visit);
        List<Telling> told = visit.store().browse().reportsOf(article.id());
        List<Reading.Miss> misses = misses(article);
        List<Card> cards = new ArrayList<>();
        told.forEach(one -> cards.add(new Card(one, Lines.of(one, visit.words()))));
        Optional<Browse.Kept> against =
                visit.asked("against").flatMap(id -> visit.store().browse().article(id));
        View view = new View(
                article,
                article.body().map(body -> Paragraphs.of(body, told, misses)).orElse(List.of()),
                cards,
                visit.store().browse().relatives(article),
                misses.size(),
                article.url().filter(EntryFields::isExample).isPresent(),
                against,
                against.flatMap(Browse.Kept::body)
                        .flatMap(before -> article.body().map(now -> TextChanges.of(before, now)))
                        .orElse(List.of()));
        return new Answer.Html("article", article.title().orElse(article.doc()), view, Optional.of((long) told.size()));
    }

    private List<Reading.Miss> misses(Browse.Kept article) {
        if (article.own() || article.body().isEmpty()) {
            return List.of();
        }
        String key = article.id() + " " + article.published();
        List<Reading.Miss> known = missed.get(key);
        if (known == null) {
            known = article.article().map(reader::read).map(Reading::misses).orElse(List.of());
            missed.put(key, known);
        }
        return known;
    }

    private static Browse.Kept find(Visit visit) {
        return visit.store()
                .browse()
                .article(visit.part("id"))
                .orElseThrow(() -> Refusal.missing(
                        visit.words().say("There is no article {0} in this record.", visit.part("id"))));
    }

    @Override
    public Rows rows(Visit visit) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Telling told : visit.store().browse().reportsOf(find(visit).id())) {
            Map<String, Object> fields = new LinkedHashMap<>(EntryFields.telling(told));
            fields.put("kind", told.report().kind().name());
            fields.put("line", Lines.of(told, visit.words()).text(visit.words()));
            fields.put("start", told.report().evidence().get(0).start());
            fields.put("end", told.report().evidence().get(0).end());
            rows.add(fields);
        }
        List<String> columns = List.of(
                "report",
                "article",
                "outlet",
                "url",
                "published",
                "kind",
                "status",
                "certainty",
                "line",
                "quotes",
                "start",
                "end",
                "note");
        return new Rows(columns, rows.iterator());
    }
}
