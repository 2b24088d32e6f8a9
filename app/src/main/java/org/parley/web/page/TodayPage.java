package org.parley.web.page;

import org.parley.store.Store;
import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Visit;

/** The start: how to add an article, what changed, what is coming. */
public final class TodayPage implements Page {

    /** What the template shows. */
    public record View(Store.Counts counts) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer answer(Visit visit) {
        return Answer.html(
                "today", visit.words().say("Today"), new View(visit.store().counts()));
    }
}
