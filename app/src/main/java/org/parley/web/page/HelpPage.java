package org.parley.web.page;

import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Visit;

/** What the marks mean, which keys there are, and how addresses are made. */
public final class HelpPage implements Page {
    @Override
    public String path() {
        return "/help";
    }

    @Override
    public Answer answer(Visit visit) {
        return Answer.html("help", visit.words().say("Help and keys"), "");
    }
}
