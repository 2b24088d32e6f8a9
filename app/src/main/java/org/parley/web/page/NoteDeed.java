package org.parley.web.page;

import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.parley.store.Notes;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** Writes a note beside a dealing or a pair of sides, or takes one away. */
final class NoteDeed implements Deed {
    private static final int LONGEST = 4000;
    private static final Pattern DEALING = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern PAIR = Pattern.compile("[A-Z]{2,8}/[A-Z]{2,8}");

    @Override
    public String path() {
        return "/notes";
    }

    @Override
    public Answer act(Visit visit) {
        String about = visit.field("about").orElse("");
        boolean dealing = DEALING.matcher(about).matches();
        if (!dealing && !PAIR.matcher(about).matches()) {
            throw Refusal.unclear("A note is about a dealing or a pair of sides.");
        }
        Notes notes = visit.store().shelf().notes();
        visit.field("remove").ifPresent(notes::remove);
        visit.field("words")
                .map(words -> words.substring(0, Math.min(LONGEST, words.length())))
                .ifPresent(words -> notes.add(
                        about,
                        words,
                        visit.field("by").orElse(visit.words().say("somebody")),
                        Instant.now(Clock.systemUTC())));
        return new Answer.Redirect((dealing ? "/entry/" : "/between/") + about + "#notes");
    }
}
