package org.parley.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.intake.PublicationDay;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;
import org.parley.model.Article;
import org.parley.output.Printable;
import org.parley.store.Browse;
import org.parley.store.StoreException;
import org.parley.store.Trial;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** Mends the day or the outlet of an article: shows first what would move, and does it when asked again. */
public final class MendPage implements Page, Deed {
    private static final int LONGEST = 300;

    /**
     * What the template shows.
     *
     * @param moves entries that would be different, each pair of lines once
     * @param same how many reports would stay as they are
     */
    public record View(Browse.Kept article, String published, String publisher, List<Trial.Move> moves, long same) {}

    @Override
    public String path() {
        return "/mend/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        Browse.Kept article = find(visit);
        Optional<String> published = visit.asked("published");
        Optional<String> publisher = visit.asked("publisher");
        List<Trial.Move> moves = trial(decisions(article, published, publisher, "", visit), visit);
        Set<String> seen = new LinkedHashSet<>();
        List<Trial.Move> shown = moves.stream()
                .filter(Trial.Move::changes)
                .filter(move -> seen.add(move.before() + " " + move.after()))
                .toList();
        long same = moves.stream().filter(move -> !move.changes()).count();
        View view = new View(article, published.orElse(""), publisher.orElse(""), shown, same);
        return Answer.html("mend", visit.words().say("Mend an article"), view);
    }

    private static List<Trial.Move> trial(List<Decision> decisions, Visit visit) {
        try {
            return decisions.isEmpty() ? List.of() : visit.store().trial().rule(decisions);
        } catch (StoreException e) {
            throw Refusal.unclear(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Answer act(Visit visit) {
        Browse.Kept article = find(visit);
        List<Decision> decisions = decisions(
                article,
                visit.field("published"),
                visit.field("publisher"),
                visit.field("why").orElse(""),
                visit);
        try {
            decisions.forEach(visit.store()::decide);
        } catch (StoreException e) {
            throw Refusal.unclear(String.valueOf(e.getMessage()));
        }
        return new Answer.Redirect("/article/" + article.id());
    }

    private static Browse.Kept find(Visit visit) {
        return visit.store()
                .browse()
                .article(visit.part("id"))
                .orElseThrow(() -> Refusal.missing(
                        visit.words().say("There is no article {0} in this record.", visit.part("id"))));
    }

    /** One for each field that would be different. */
    private static List<Decision> decisions(
            Browse.Kept article, Optional<String> published, Optional<String> publisher, String why, Visit visit) {
        List<Decision> decisions = new ArrayList<>();
        published
                .map(text -> day(text, visit))
                .filter(day -> !article.published().map(Object::toString).equals(Optional.of(day)))
                .ifPresent(day -> decisions.add(decision(article, "published", day, why, visit)));
        publisher
                .map(text -> Printable.of(text).strip())
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .filter(name -> !article.publisher().equals(Optional.of(name)))
                .ifPresent(name -> decisions.add(decision(article, "publisher", name, why, visit)));
        return decisions;
    }

    private static String day(String text, Visit visit) {
        try {
            return PublicationDay.parse(text).toString();
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear(
                    visit.words().say("{0} is no day such as 2025-06-12 and no month such as 2025-06.", text));
        }
    }

    private static Decision decision(Browse.Kept article, String field, String value, String why, Visit visit) {
        Ruling ruling = new Ruling.CorrectArticle(article.id(), field, value);
        Instant now = Instant.now(Clock.systemUTC());
        return new Decision(
                Article.hash(ruling + " " + now),
                ruling,
                visit.words().say("somebody"),
                now,
                Printable.of(why.substring(0, Math.min(LONGEST, why.length()))));
    }
}
