package org.parley.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.store.Browse;
import org.parley.store.EntryFilter;
import org.parley.web.Agenda;
import org.parley.web.Answer;
import org.parley.web.Feed;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Words;

/** The record as a list: filters in the address, counts by kind and status, all rows in other forms. */
public final class ListPage implements Rows.Page, Feed.Page, Agenda.Page {
    private static final int ROWS = 30;

    /**
     * What the template shows.
     *
     * @param kinds how many of each kind there are if the kind were left open
     * @param types the same of types
     * @param page number of the page, from 1
     */
    public record View(
            List<Listed> rows,
            long count,
            Map<String, Long> kinds,
            Map<String, Long> statuses,
            Map<String, Long> types,
            List<Filters.Chosen> chosen,
            int page,
            int pages) {}

    @Override
    public String path() {
        return "/list";
    }

    @Override
    public Answer answer(Visit visit) {
        EntryFilter filter = Filters.of(visit);
        Browse.Counts counts = visit.store().browse().counts(filter);
        long count = counts.all();
        int pages = (int) Math.max(1, (count + ROWS - 1) / ROWS);
        int page = visit.number("page", 1, 1, pages);
        List<Listed> rows = Listed.of(visit.store().list(filter.page(ROWS, (page - 1) * ROWS)), visit);
        View view = new View(
                rows, count, counts.kinds(), counts.statuses(), counts.types(), Filters.chosen(visit), page, pages);
        return new Answer.Html("list", title(visit), view, Optional.of(count));
    }

    private static String title(Visit visit) {
        Words words = visit.words();
        List<String> chosen =
                Filters.chosen(visit).stream().map(Filters.Chosen::value).toList();
        return words.say("Record") + (chosen.isEmpty() ? "" : ": " + String.join(", ", chosen));
    }

    @Override
    public Rows rows(Visit visit) {
        return Listed.export(Filters.of(visit), visit);
    }

    @Override
    public Feed feed(Visit visit) {
        return Changes.feed(Filters.of(visit), visit);
    }

    @Override
    public Agenda agenda(Visit visit) {
        return Due.agenda(Filters.of(visit), visit);
    }
}
