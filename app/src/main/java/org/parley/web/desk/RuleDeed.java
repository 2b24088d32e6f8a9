package org.parley.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;
import org.parley.model.Article;
import org.parley.output.Printable;
import org.parley.sides.Sides;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** Takes a ruling from a form: {@code ruling, a, b, field, value, why, by}, and {@code doubt} or {@code back} for where to go then. */
public final class RuleDeed implements Deed {
    private static final int LONGEST = 1000;

    @Override
    public String path() {
        return "/review/rule";
    }

    @Override
    public Answer act(Visit visit) {
        Store store = visit.store();
        Ruling ruling = ruling(visit);
        Instant now = Instant.now(Clock.systemUTC());
        Decision decision = new Decision(
                Article.hash(ruling + " " + now),
                ruling,
                line(visit, "by").orElse(visit.words().say("somebody")),
                now,
                line(visit, "why").orElse(""));
        try {
            store.decide(decision);
        } catch (StoreException e) {
            throw Refusal.unclear(String.valueOf(e.getMessage()));
        }
        String done = ruling instanceof Ruling.Undo ? "" : decision.id();
        Address back = Address.of("/review")
                .with("doubt", visit.field("doubt").orElse(""))
                .with("done", done);
        return new Answer.Redirect(back + "#first");
    }

    private static Optional<String> line(Visit visit, String field) {
        return visit.field(field).map(Printable::of).map(text -> text.substring(0, Math.min(LONGEST, text.length())));
    }

    private static Ruling ruling(Visit visit) {
        String a = need(visit, "a");
        return switch (visit.field("ruling").orElse("")) {
            case "accept" -> new Ruling.Accept(a);
            case "reject" -> new Ruling.Reject(a);
            case "same" -> new Ruling.Same(a, need(visit, "b"));
            case "different" -> new Ruling.Different(a, need(visit, "b"));
            case "undo" -> new Ruling.Undo(known(a, visit));
            case "correct" ->
                new Ruling.Correct(a, need(visit, "field"), value(need(visit, "field"), need(visit, "value"), visit));
            case "article" -> new Ruling.CorrectArticle(a, need(visit, "field"), need(visit, "value"));
            default -> throw Refusal.unclear(visit.words().say("There is no such ruling."));
        };
    }

    private static String known(String decision, Visit visit) {
        return visit.store().decisions().stream()
                .map(Decision::id)
                .filter(decision::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.missing(visit.words().say("There is no such ruling.")));
    }

    private static String need(Visit visit, String field) {
        return line(visit, field)
                .orElseThrow(() -> Refusal.unclear(visit.words().say("The form is missing {0}.", field)));
    }

    /** Sides as people call them: {@code Canada=Norway}. */
    private static String value(String field, String value, Visit visit) {
        if (!field.equals("side") || !value.contains("=")) {
            return value;
        }
        String[] sides = value.split("=", 2);
        return side(sides[0], visit) + "=" + side(sides[1], visit);
    }

    private static String side(String typed, Visit visit) {
        return Sides.find(typed.strip())
                .orElseThrow(() -> Refusal.unclear(visit.words().say("No state or body is called {0}.", typed)));
    }
}
