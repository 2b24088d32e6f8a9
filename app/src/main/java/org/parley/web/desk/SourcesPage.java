package org.parley.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.output.Printable;
import org.parley.pack.CompiledPacks;
import org.parley.pack.Gazetteer;
import org.parley.store.Shelf;
import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** Who tells: outlets with what is here of them, the state they belong or answer to, and a grade that a person gave once. */
public final class SourcesPage implements Page, Deed {
    private static final int SHOWN = 50;
    private static final int COPIED = 40;
    /** From reliable to unreliable; F where that cannot be judged. */
    public static final List<String> GRADES = List.of("A", "B", "C", "D", "E", "F");

    /**
     * An outlet as a row.
     *
     * @param tie what the list of media knows of it; empty if it is not on it
     */
    public record Row(Shelf.Outlet outlet, Optional<Gazetteer.Medium> tie) {}

    /** What the template shows. */
    public record View(List<Row> rows, int page, int pages, List<Shelf.Copied> copied) {}

    private static final class Media {
        static final Map<String, Gazetteer.Medium> BY_NAME = new HashMap<>();

        static {
            for (Gazetteer.Medium medium :
                    CompiledPacks.onClassPath().gazetteer().media()) {
                BY_NAME.put(Gazetteer.outletKey(medium.name()), medium);
                medium.also().forEach(name -> BY_NAME.putIfAbsent(Gazetteer.outletKey(name), medium));
            }
        }
    }

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public Answer answer(Visit visit) {
        Shelf shelf = visit.store().shelf();
        int pages = (int) Math.max(1, (shelf.countOutlets() + SHOWN - 1) / SHOWN);
        int page = visit.number("page", 1, 1, pages);
        List<Row> rows = shelf.outlets(SHOWN, (page - 1) * SHOWN).stream()
                .map(outlet ->
                        new Row(outlet, Optional.ofNullable(Media.BY_NAME.get(Gazetteer.outletKey(outlet.name())))))
                .toList();
        return Answer.html(
                "outlets",
                visit.words().say("Sources"),
                new View(rows, page, pages, page == 1 ? shelf.copied(COPIED) : List.of()));
    }

    @Override
    public Answer act(Visit visit) {
        String outlet = visit.field("outlet")
                .orElseThrow(() -> Refusal.unclear(visit.words().say("The form is missing {0}.", "outlet")));
        String grade = visit.field("grade").orElse("");
        if (!grade.isEmpty() && !GRADES.contains(grade)) {
            throw Refusal.unclear(visit.words().say("A grade is one of {0}.", String.join(" ", GRADES)));
        }
        String why = Printable.of(visit.field("why").orElse(""));
        visit.store()
                .shelf()
                .grade(
                        outlet,
                        grade,
                        why.substring(0, Math.min(300, why.length())),
                        visit.words().say("somebody"),
                        Instant.now(Clock.systemUTC()));
        return new Answer.Redirect(Address.of("/sources")
                .with("page", visit.field("page").orElse(""))
                .toString());
    }
}
