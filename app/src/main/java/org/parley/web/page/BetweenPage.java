package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.sides.Sides;
import org.parley.store.Browse;
import org.parley.store.Dues;
import org.parley.store.EntryFilter;
import org.parley.store.EntryRow;
import org.parley.store.Life;
import org.parley.store.Notes;
import org.parley.store.Store;
import org.parley.store.Ties;
import org.parley.web.Address;
import org.parley.web.Agenda;
import org.parley.web.Answer;
import org.parley.web.Feed;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;
import org.parley.web.words.Words;

/** Where two sides stand: what is between them directly and through the bodies they are in, on a day, and against another day. */
public final class BetweenPage implements Rows.Page, Feed.Page, Agenda.Page {
    /** In the order in which they are shown. */
    private static final List<Kind> KINDS =
            List.of(Kind.MEASURE, Kind.ACCORD, Kind.CONTACT, Kind.ACTION, Kind.STATEMENT);

    private static final int MOST = 12;
    /** So many are compared where two days are, and so many of those that differ are shown. */
    private static final int COMPARED = 500;

    private static final int DIFFERING = 20;

    private static final int DUES = 8;
    /** So many ties of a dealing are shown. */
    private static final int TIES = 4;

    /**
     * What the template shows.
     *
     * @param on the day shown
     * @param versus the day it is held against; then only what differs is shown
     */
    public record View(
            String one,
            String other,
            LocalDate on,
            Optional<LocalDate> known,
            Optional<LocalDate> versus,
            List<Group> groups,
            List<Due> dues,
            long count,
            List<Notes.Note> notes,
            LocalDate today) {}

    /**
     * What is between them by one way.
     *
     * @param through the sides by which it goes; empty for what is direct
     */
    public record Group(String title, Map<Kind, Section> sections) {}

    /** @param all address of the list with all of it */
    public record Section(long count, List<Stand> stands, String all) {}

    /**
     * A dealing as it stood.
     *
     * @param state in words; empty for what was said
     * @param sign {@code +} come, {@code -} gone, {@code ~} moved; empty where no days are compared
     * @param before how it stood on the other day
     * @param ties what it answers or denies, and what answers or denies it
     */
    public record Stand(
            EntryRow row,
            Telling first,
            Line line,
            String status,
            String state,
            String sign,
            String before,
            List<Tied> ties) {}

    /** Another entry that this one answers or denies, or the other way round. */
    public record Tied(Ties.Tie tie, EntryRow other) {}

    @Override
    public String path() {
        return "/between/{one}/{other}";
    }

    @Override
    public Answer answer(Visit visit) {
        String one = Filters.side(visit.part("one"), visit);
        String other = Filters.side(visit.part("other"), visit);
        if (!visit.part("one").equals(one) || !visit.part("other").equals(other)) {
            return new Answer.Redirect(visit.address()
                    .to("/between/%s/%s".formatted(Address.encode(one), Address.encode(other)), "on", "known", "vs")
                    .toString());
        }
        LocalDate on = visit.day("on").orElse(visit.today());
        List<Group> groups = new ArrayList<>();
        ways(one, other, visit)
                .forEach((title, filter) -> group(title, filter, on, visit).ifPresent(groups::add));
        EntryFilter direct = EntryFilter.ALL.between(Set.of(one), Set.of(other));
        List<Due> dues = Due.some(direct, Dues.Part.AHEAD, DUES, 0, visit);
        long count = visit.store().browse().count(all(one, other));
        List<Notes.Note> notes = visit.store().shelf().notes().about(List.of(one + "/" + other, other + "/" + one));
        View view = new View(
                one, other, on, visit.day("known"), visit.day("vs"), groups, dues, count, notes, visit.today());
        String title = visit.words().side(one) + " – " + visit.words().side(other);
        return new Answer.Html("between", title, view, Optional.of(count));
    }

    /** Directly, then through each other's bodies, as far as the record has anything. */
    private static Map<String, EntryFilter> ways(String one, String other, Visit visit) {
        Map<String, EntryFilter> ways = new LinkedHashMap<>();
        ways.put(visit.words().say("Direct"), EntryFilter.ALL.between(Set.of(one), Set.of(other)));
        through(one, other, visit, ways);
        through(other, one, visit, ways);
        return ways;
    }

    private static void through(String member, String other, Visit visit, Map<String, EntryFilter> ways) {
        Map<String, List<DateRange>> bodies = new TreeMap<>(Sides.memberships(member));
        bodies.remove(other);
        bodies.keySet().retainAll(visit.store().browse().dealingWith(other, bodies.keySet()));
        bodies.forEach((body, periods) -> ways.put(
                through(body, member, visit.words()),
                EntryFilter.ALL.between(Map.of(body, periods), Map.of(other, List.of()))));
    }

    private static String through(String body, String member, Words words) {
        return words.say("Through {0}, of which {1} is a member", words.side(body), words.side(member));
    }

    /** Everything between them, by all ways; a body that both are in is none. */
    private static EntryFilter all(String one, String other) {
        Map<String, List<DateRange>> ones = new TreeMap<>(Sides.memberships(one));
        Map<String, List<DateRange>> others = new TreeMap<>(Sides.memberships(other));
        ones.keySet().removeAll(Sides.bodiesOf(other));
        others.keySet().removeAll(Sides.bodiesOf(one));
        ones.remove(other);
        others.remove(one);
        ones.put(one, List.of());
        others.put(other, List.of());
        return EntryFilter.ALL.between(ones, others);
    }

    private static Optional<Group> group(String title, EntryFilter way, LocalDate on, Visit visit) {
        Map<String, Long> counts = visit.store()
                .browse()
                .counts(way.upTo(visit.day("vs").filter(on::isBefore).orElse(on)))
                .kinds();
        Map<Kind, Section> sections = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            long count = counts.getOrDefault(kind.name(), 0L);
            if (count > 0) {
                Section section = section(kind, count, way, on, visit);
                if (!section.stands().isEmpty()) {
                    sections.put(kind, section);
                }
            }
        }
        return sections.isEmpty() ? Optional.empty() : Optional.of(new Group(title, sections));
    }

    private static Section section(Kind kind, long count, EntryFilter way, LocalDate on, Visit visit) {
        Optional<LocalDate> versus = visit.day("vs");
        EntryFilter filter = of(kind, way, versus.filter(on::isBefore).orElse(on));
        List<Held> held = held(filter.page(versus.isPresent() ? COMPARED : MOST, 0), visit);
        List<Moved> moved = new ArrayList<>();
        for (Held one : held) {
            Optional<At> now = at(one, on, visit.words());
            if (versus.isEmpty()) {
                now.ifPresent(at -> moved.add(new Moved(one, at, "", "")));
            } else {
                moved(one, now, at(one, versus.get(), visit.words())).ifPresent(moved::add);
            }
        }
        List<Stand> stands = stands(moved.subList(0, Math.min(DIFFERING, moved.size())), visit);
        String all = new Address(
                        "/list",
                        Map.of(
                                "side", way.sides().keySet().iterator().next(),
                                "and", way.others().keySet().iterator().next(),
                                "kind", kind.name(),
                                "direct", "yes"))
                .with("until", on.equals(visit.today()) ? "" : on)
                .toString();
        return new Section(count, stands, all);
    }

    private static EntryFilter of(Kind kind, EntryFilter way, LocalDate until) {
        return way.upTo(until)
                .of(Optional.of(kind.name()), Optional.empty(), Optional.empty())
                .with(EntryFilter.More.NONE.in(EntryFilter.Order.DAY));
    }

    /** An entry with its life; its line and first report only where they are at hand. */
    private record Held(Browse.Lived lived, Optional<EntryRow> row, Optional<Telling> first) {}

    /** How one stood, in code and in words. */
    private record At(String status, String state) {}

    private record Moved(Held held, At at, String sign, String before) {}

    private static List<Held> held(EntryFilter filter, Visit visit) {
        Optional<LocalDate> known = visit.day("known");
        Store store = visit.store();
        if (known.isPresent()) {
            return store.known(filter, known.get()).entries().stream()
                    .map(BetweenPage::held)
                    .toList();
        }
        return store.browse().lives(filter).stream()
                .map(lived -> new Held(lived, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Held held(Entry entry) {
        EntryRow row = EntryRow.of(entry);
        return new Held(
                new Browse.Lived(entry.id(), row.dayFirst(), Life.of(entry)),
                Optional.of(row),
                Optional.of(entry.tellings().get(0)));
    }

    /** Where it stood on a day; empty if nothing of it had begun, or it had not been said. */
    private static Optional<At> at(Held held, LocalDate day, Words words) {
        Browse.Lived lived = held.lived();
        Optional<Life.State> state = lived.life().on(day);
        boolean said = lived.life().steps().isEmpty() && !lived.dayFirst().isAfter(day);
        return state.isEmpty() && !said
                ? Optional.empty()
                : Optional.of(new At(
                        state.map(one -> one.step().status().word()).orElse(""),
                        state.map(words::told).orElse("")));
    }

    private static Optional<Moved> moved(Held held, Optional<At> now, Optional<At> then) {
        if (now.isEmpty()) {
            return then.map(gone -> new Moved(held, gone, "−", ""));
        }
        if (then.isEmpty()) {
            return Optional.of(new Moved(held, now.get(), "+", ""));
        }
        String before = then.get().status();
        return now.get().status().equals(before)
                ? Optional.empty()
                : Optional.of(new Moved(held, now.get(), "~", before));
    }

    /** With their first reports and lines. */
    private static List<Stand> stands(List<Moved> moved, Visit visit) {
        List<String> missing = moved.stream()
                .filter(one -> one.held().row().isEmpty())
                .map(one -> one.held().lived().id())
                .toList();
        Map<String, EntryRow> rows = new HashMap<>();
        visit.store().browse().rows(missing).forEach(row -> rows.put(row.id(), row));
        Map<String, Telling> firsts = visit.store().browse().reports(missing);
        Map<String, List<Tied>> ties = ties(moved, visit);
        List<Stand> stands = new ArrayList<>();
        for (Moved one : moved) {
            String id = one.held().lived().id();
            EntryRow row = one.held().row().orElse(rows.get(id));
            Telling first = one.held().first().orElse(firsts.get(id));
            if (row != null && first != null) {
                Line line = Lines.plain(first, visit.words());
                stands.add(new Stand(
                        row,
                        first,
                        line,
                        one.at().status(),
                        one.at().state(),
                        one.sign(),
                        one.before(),
                        ties.getOrDefault(id, List.of())));
            }
        }
        return stands;
    }

    private static Map<String, List<Tied>> ties(List<Moved> moved, Visit visit) {
        Browse browse = visit.store().browse();
        Map<String, List<Ties.Tie>> answers = browse.ties()
                .answers(moved.stream().map(one -> one.held().lived().id()).toList());
        Map<String, EntryRow> others = new HashMap<>();
        browse.rows(answers.values().stream()
                        .flatMap(ties -> ties.stream().limit(TIES).map(Ties.Tie::entry))
                        .distinct()
                        .toList())
                .forEach(row -> others.put(row.id(), row));
        Map<String, List<Tied>> tied = new HashMap<>();
        answers.forEach((id, ties) -> tied.put(
                id,
                ties.stream()
                        .limit(TIES)
                        .flatMap(tie ->
                                Optional.ofNullable(others.get(tie.entry()))
                                        .map(other -> new Tied(tie, other))
                                        .stream())
                        .toList()));
        return tied;
    }

    private static EntryFilter asked(Visit visit) {
        return all(Filters.side(visit.part("one"), visit), Filters.side(visit.part("other"), visit));
    }

    @Override
    public Rows rows(Visit visit) {
        return Listed.export(asked(visit), visit);
    }

    @Override
    public Feed feed(Visit visit) {
        return Changes.feed(asked(visit), visit);
    }

    @Override
    public Agenda agenda(Visit visit) {
        return Due.agenda(asked(visit), visit);
    }
}
