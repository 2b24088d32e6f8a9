package org.parley.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.store.Dues;
import org.parley.store.EntryFilter;
import org.parley.store.Notes;
import org.parley.store.Store;
import org.parley.web.Answer;
import org.parley.web.Feed;
import org.parley.web.Visit;

/** The start: how to add an article, what changed, what is coming. Its feed is at {@code /changes.atom}. */
public final class TodayPage implements Feed.Page {
    private static final int CHANGES = 40;
    private static final int NEWEST = 8;
    private static final int DUES = 12;
    private static final int DAYS = 7;

    /**
     * What the template shows.
     *
     * @param newest of the record, where nothing changed
     * @param dues soonest first
     */
    public record View(
            Store.Counts counts,
            LocalDate since,
            List<Changes> changes,
            List<Listed> newest,
            List<Due> dues,
            List<Notes.View> views,
            LocalDate today) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer answer(Visit visit) {
        LocalDate since = visit.day("since").orElse(visit.today().minusDays(DAYS));
        List<Changes> changes = Changes.since(since, EntryFilter.ALL, CHANGES, visit);
        List<Listed> newest =
                changes.isEmpty() ? Listed.of(visit.store().list(EntryFilter.ALL.page(NEWEST, 0)), visit) : List.of();
        List<Due> dues = Due.some(EntryFilter.ALL, Dues.Part.AHEAD, DUES, 0, visit);
        View view = new View(
                visit.store().counts(),
                since,
                changes,
                newest,
                dues,
                visit.store().shelf().notes().views(),
                visit.today());
        return new Answer.Html("today", visit.words().say("Today"), view, Optional.empty());
    }

    @Override
    public Feed feed(Visit visit) {
        return Changes.feed(EntryFilter.ALL, visit);
    }
}
