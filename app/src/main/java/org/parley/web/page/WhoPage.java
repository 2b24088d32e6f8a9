package org.parley.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Visit;

/** All sides of the record, and the way to a pair of them. */
public final class WhoPage implements Page {
    private static final int MOST = 300;

    /** What the template shows: sides with their number of dealings, most first. */
    public record View(List<Map.Entry<String, Long>> sides) {}

    @Override
    public String path() {
        return "/who";
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<String> one = visit.asked("one");
        Optional<String> other = visit.asked("other");
        if (one.isPresent() && other.isPresent()) {
            return new Answer.Redirect("/between/%s/%s"
                    .formatted(
                            Address.encode(Filters.side(one.get(), visit)),
                            Address.encode(Filters.side(other.get(), visit))));
        }
        if (one.isPresent()) {
            return new Answer.Redirect("/actor/" + Address.encode(Filters.side(one.get(), visit)));
        }
        return Answer.html(
                "who", visit.words().say("Who"), new View(visit.store().browse().sides(MOST)));
    }
}
