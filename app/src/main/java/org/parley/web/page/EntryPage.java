package org.parley.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.Conflict;
import org.parley.ledger.Entry;
import org.parley.ledger.Lives;
import org.parley.ledger.Overtaken;
import org.parley.ledger.Telling;
import org.parley.ledger.Version;
import org.parley.output.Calendar;
import org.parley.output.EntryFields;
import org.parley.store.Notes;
import org.parley.store.Store;
import org.parley.store.Ties;
import org.parley.web.Address;
import org.parley.web.Agenda;
import org.parley.web.Answer;
import org.parley.web.Feed;
import org.parley.web.Refusal;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.draw.Strip;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;
import org.parley.web.words.Words;

/** One dealing: its life, each side's version, where its reports come from, and the words themselves. */
public final class EntryPage implements Rows.Page, Feed.Page, Agenda.Page {
    private static final int QUOTES = 30;
    private static final int LINKS = 30;
    private static final int CLAIMS = 12;

    /**
     * What the template shows.
     *
     * @param line of the first report
     * @param state where it stood on the day asked for; empty if nothing had begun, or for a statement
     * @param on the day asked for
     * @param quoted the reports whose words are shown
     * @param page number of the page of quotes
     */
    public record View(
            Entry entry,
            Line line,
            Optional<Lives.State> state,
            LocalDate on,
            Strip strip,
            List<Version> versions,
            List<Conflict> conflicts,
            List<Due> dues,
            List<Tied> ties,
            List<Maybe> maybe,
            Optional<Closed> closed,
            Map<String, Copies> copies,
            List<Notes.Note> notes,
            List<Telling> quoted,
            int page,
            int pages) {

        /** What is claimed to a question: the same by the same once, the one told first. */
        public List<Claims> claims(Conflict conflict) {
            Map<String, Claims> claims = new LinkedHashMap<>();
            conflict.claims()
                    .forEach(claim -> claims.merge(
                            claim.value() + " " + claim.by(),
                            new Claims(claim, 1),
                            (known, again) -> new Claims(known.first(), known.count() + 1)));
            return claims.values().stream().limit(CLAIMS).toList();
        }

        /** The composed line of a report. */
        public String line(Telling told, Words words) {
            return Lines.of(told, words).text(words);
        }
    }

    /** What is claimed by one, so many times. */
    public record Claims(Conflict.Claim first, int count) {}

    /** Another entry and how it is tied to this one. */
    public record Tied(Ties.Tie tie, Listed other) {}

    /** Another entry that may be the same dealing, and why that was not decided. */
    public record Maybe(Listed other, List<String> reasons) {}

    /** The dealing that carried this one out or made it moot. */
    public record Closed(Overtaken by, Listed other) {}

    /** A publication and those that copy it, as a tree. */
    public record Copies(String article, String outlet, double shared, List<Copies> copies) {}

    @Override
    public String path() {
        return "/entry/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        String id = visit.part("id");
        Entry whole = find(visit);
        if (!whole.id().equals(id)) {
            return new Answer.Redirect(visit.address()
                    .to("/entry/" + whole.id(), "on", "known", "lang")
                    .toString());
        }
        Entry entry = known(whole, visit);
        LocalDate on = visit.day("on").orElse(visit.today());
        List<Version.About> about = about(entry, visit);
        int pages = Math.max(1, (entry.tellings().size() + QUOTES - 1) / QUOTES);
        int page = visit.number("page", 1, 1, pages);
        Words words = visit.words();
        Line line = Lines.plain(entry.tellings().get(0), words);
        View view = new View(
                entry,
                line,
                Lives.on(entry, on),
                on,
                Strip.of(entry, on, words),
                Version.of(entry, about),
                Conflict.of(entry, about),
                Due.of(entry, visit.today(), words),
                ties(entry, visit),
                maybe(entry, visit),
                closed(entry, visit),
                CopyTree.of(entry.roots()),
                visit.store()
                        .shelf()
                        .notes()
                        .about(entry.tellings().stream().map(Telling::id).toList()),
                entry.tellings()
                        .subList((page - 1) * QUOTES, Math.min(entry.tellings().size(), page * QUOTES)),
                page,
                pages);
        return new Answer.Html("entry", line.text(words), view, Optional.of((long)
                entry.tellings().size()));
    }

    private static Entry find(Visit visit) {
        return visit.store()
                .find(visit.part("id"))
                .orElseThrow(() -> Refusal.missing(visit.words()
                        .say(
                                "There is no dealing or report {0} in this record. It may have been rejected.",
                                visit.part("id"))));
    }

    /** As it was known on a day: only from what was published by then. */
    private static Entry known(Entry whole, Visit visit) {
        Optional<LocalDate> day = visit.day("known");
        return day.isEmpty()
                ? whole
                : whole.only(told -> !told.publication().day().isAfter(day.get()))
                        .orElseThrow(() -> Refusal.missing(visit.words()
                                .say(
                                        "Nothing of it had been published by {0}.",
                                        visit.words().day(day.get()))));
    }

    private static List<Version.About> about(Entry entry, Visit visit) {
        Optional<LocalDate> day = visit.day("known");
        return visit.store().about(entry).stream()
                .filter(words -> day.filter(
                                known -> words.telling().publication().day().isAfter(known))
                        .isEmpty())
                .toList();
    }

    private static List<Tied> ties(Entry entry, Visit visit) {
        Store store = visit.store();
        List<Ties.Tie> ties =
                store
                        .browse()
                        .ties()
                        .of(
                                entry.id(),
                                entry.tellings().stream().map(Telling::id).toList())
                        .stream()
                        .limit(LINKS)
                        .toList();
        Map<String, Listed> others =
                listed(ties.stream().map(Ties.Tie::entry).distinct().toList(), visit);
        return ties.stream()
                .flatMap(
                        tie -> Optional.ofNullable(others.get(tie.entry())).map(other -> new Tied(tie, other)).stream())
                .toList();
    }

    private static List<Maybe> maybe(Entry entry, Visit visit) {
        List<Entry.MaybeSame> links = entry.maybeSame().stream().limit(LINKS).toList();
        Map<String, Listed> others =
                listed(links.stream().map(Entry.MaybeSame::entry).toList(), visit);
        return links.stream()
                .flatMap(link -> Optional.ofNullable(others.get(link.entry()))
                        .map(other -> new Maybe(other, link.comparison().reasons()))
                        .stream())
                .toList();
    }

    private static Optional<Closed> closed(Entry entry, Visit visit) {
        LocalDate known = visit.day("known").orElse(visit.today());
        return visit.store()
                .browse()
                .overtaken(entry)
                .filter(by -> !by.day().isAfter(known))
                .flatMap(by -> Optional.ofNullable(
                                listed(List.of(by.by()), visit).get(by.by()))
                        .map(other -> new Closed(by, other)));
    }

    private static Map<String, Listed> listed(List<String> ids, Visit visit) {
        Map<String, Listed> listed = new LinkedHashMap<>();
        Listed.of(visit.store().browse().rows(ids), visit)
                .forEach(one -> listed.put(one.row().id(), one));
        return listed;
    }

    @Override
    public Rows rows(Visit visit) {
        Entry entry = known(find(visit), visit);
        if (visit.asked("rows").filter("reports"::equals).isPresent()
                || visit.context().path().endsWith(".csv")) {
            return Listed.export(List.of(entry.id()), visit);
        }
        Map<String, Object> fields = EntryFields.whole(entry, visit.today());
        return new Rows(List.copyOf(fields.keySet()), List.of(fields).iterator());
    }

    @Override
    public Feed feed(Visit visit) {
        return Changes.feed(find(visit), visit);
    }

    @Override
    public Agenda agenda(Visit visit) {
        return new Agenda(Calendar.items(find(visit), visit.today()).iterator());
    }

    /** Where an article stands open at a passage. */
    public static String passage(Telling told) {
        return "/article/" + Address.encode(told.publication().article()) + "#r" + told.id();
    }
}
