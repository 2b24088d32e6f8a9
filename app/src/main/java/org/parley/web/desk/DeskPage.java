package org.parley.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.store.Shelf.Doubt;
import org.parley.store.Store;
import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Visit;

/** The way to all that is done at the desk. */
public final class DeskPage implements Page {
    private static final int COUNTED = 100;

    /**
     * What the template shows.
     *
     * @param doubts how many entries of each kind of doubt wait, counted up to a hundred
     */
    public record View(Store.Counts counts, Map<Doubt, Integer> doubts, long outlets, int dossiers) {}

    @Override
    public String path() {
        return "/desk";
    }

    @Override
    public Answer answer(Visit visit) {
        Store store = visit.store();
        Map<Doubt, Integer> doubts = new LinkedHashMap<>();
        for (Doubt doubt : Doubt.values()) {
            doubts.put(doubt, store.shelf().doubtful(doubt, COUNTED).size());
        }
        return Answer.html(
                "desk",
                visit.words().say("Desk"),
                new View(
                        store.counts(),
                        doubts,
                        store.shelf().countOutlets(),
                        store.shelf().drafts().size()));
    }
}
