package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ledger.Telling;
import org.parley.model.Dealing;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.pack.Gazetteer;
import org.parley.sides.Sides;
import org.parley.store.Browse;
import org.parley.store.EntryFilter;
import org.parley.store.EntryRow;
import org.parley.web.Agenda;
import org.parley.web.Answer;
import org.parley.web.Feed;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Words;

/** One side: what it is called, who holds office for it, what it did and said, and what others said to it. */
public final class ActorPage implements Rows.Page, Feed.Page, Agenda.Page {
    private static final int ROWS = 12;
    private static final int QUOTES = 10;
    /** So many of the newest statements are looked through for quotes. */
    private static final int LOOKED = 100;

    /**
     * What the template shows.
     *
     * @param names by language
     * @param with whom it deals most
     * @param from what it said, to what others said to it
     */
    public record View(
            String side,
            Map<String, String> names,
            List<Office> offices,
            List<Membership> bodies,
            List<Membership> members,
            Map<String, Long> kinds,
            List<Map.Entry<String, Long>> with,
            List<Listed> rows,
            List<Telling> from,
            List<Telling> to,
            long count) {}

    /** Somebody in an office, as far as the list that comes with Parley knows. */
    public record Office(String name, String office, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /** A body and one of its members. */
    public record Membership(String side, Optional<LocalDate> from, Optional<LocalDate> until) {}

    @Override
    public String path() {
        return "/actor/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        String side = Filters.side(visit.part("id"), visit);
        if (!visit.part("id").equals(side)) {
            return new Answer.Redirect(visit.address()
                    .to("/actor/" + org.parley.web.Address.encode(side), "lang")
                    .toString());
        }
        EntryFilter filter = filter(side);
        List<EntryRow> newest = visit.store().list(filter.page(LOOKED, 0));
        List<Telling> said = said(newest, visit);
        Browse.Counts counts = visit.store().browse().counts(filter);
        View view = new View(
                side,
                names(side),
                offices(side),
                bodies(side),
                members(side),
                counts.kinds(),
                with(side, newest),
                Listed.of(newest.stream().limit(ROWS).toList(), visit),
                speaking(said, side, Part.SPEAKER),
                speaking(said, side, Part.ADDRESSEE),
                counts.all());
        return new Answer.Html("actor", visit.words().side(side), view, Optional.of(counts.all()));
    }

    private static EntryFilter filter(String side) {
        return EntryFilter.ALL.between(Set.of(side), Set.of());
    }

    private static Map<String, String> names(String side) {
        Map<String, String> names = new LinkedHashMap<>();
        Words.languages().forEach(code -> names.put(code, Words.in(code).side(side)));
        return names;
    }

    private static List<Telling> said(List<EntryRow> rows, Visit visit) {
        List<String> statements = rows.stream()
                .filter(row -> row.kind().equals(Kind.STATEMENT.name()))
                .map(EntryRow::id)
                .toList();
        Map<String, Telling> told = visit.store().browse().reports(statements);
        return statements.stream()
                .flatMap(id -> Optional.ofNullable(told.get(id)).stream())
                .toList();
    }

    private static List<Telling> speaking(List<Telling> said, String side, Part part) {
        return said.stream()
                .filter(told -> told.report().dealing() instanceof Dealing.Statement statement
                        && statement.participants().stream()
                                .anyMatch(who ->
                                        who.part() == part && who.actor().side().equals(side)))
                .limit(QUOTES)
                .toList();
    }

    /** Latest in office first. */
    private static List<Office> offices(String side) {
        Gazetteer known = Sides.gazetteer();
        List<Office> offices = new ArrayList<>();
        for (Gazetteer.Person person : known.people()) {
            for (Gazetteer.Term term : person.terms()) {
                if (term.side().equals(side)) {
                    Gazetteer.Office office = known.offices().get(term.office());
                    offices.add(new Office(
                            person.name(), office == null ? term.office() : office.en(), term.from(), term.until()));
                }
            }
        }
        offices.sort(Comparator.comparing((Office one) -> one.until().orElse(LocalDate.MAX))
                .reversed()
                .thenComparing(one -> one.office())
                .thenComparing(one -> one.name()));
        return offices;
    }

    private static List<Membership> bodies(String side) {
        return Sides.gazetteer().bodies().values().stream()
                .flatMap(body -> body.members().stream()
                        .filter(member -> member.side().equals(side))
                        .map(member -> new Membership(body.id(), member.from(), member.until())))
                .sorted(Comparator.comparing(Membership::side))
                .toList();
    }

    private static List<Membership> members(String side) {
        Gazetteer.Body body = Sides.gazetteer().bodies().get(side);
        return body == null
                ? List.of()
                : body.members().stream()
                        .map(member -> new Membership(member.side(), member.from(), member.until()))
                        .sorted(Comparator.comparing(Membership::side))
                        .toList();
    }

    /** Counted over the newest dealings only. */
    private static List<Map.Entry<String, Long>> with(String side, List<EntryRow> newest) {
        Map<String, Long> counts = new LinkedHashMap<>();
        newest.forEach(row -> row.sides().stream()
                .filter(other -> !other.equals(side))
                .forEach(other -> counts.merge(other, 1L, Long::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(ROWS)
                .toList();
    }

    @Override
    public Rows rows(Visit visit) {
        return Listed.export(filter(Filters.side(visit.part("id"), visit)), visit);
    }

    @Override
    public Feed feed(Visit visit) {
        return Changes.feed(filter(Filters.side(visit.part("id"), visit)), visit);
    }

    @Override
    public Agenda agenda(Visit visit) {
        return Due.agenda(filter(Filters.side(visit.part("id"), visit)), visit);
    }
}
