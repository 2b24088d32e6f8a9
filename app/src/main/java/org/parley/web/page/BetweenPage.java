package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.ledger.Deadline;
import org.parley.ledger.Entry;
import org.parley.ledger.Lives;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.sides.Sides;
import org.parley.store.EntryFilter;
import org.parley.store.Notes;
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

    private static final int MOST = 20;
    /** So many are compared where two days are. */
    private static final int COMPARED = 500;

    private static final int DUES = 8;

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
     */
    public record Stand(Entry entry, Line line, String status, String state, String sign, String before) {}

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
        EntryFilter open = direct.with(EntryFilter.More.NONE.open(on)).page(COMPARED, 0);
        List<Due> dues = DeadlinesPage.dues(open, visit).stream()
                .filter(due -> due.deadline().outcome() == Deadline.Outcome.AHEAD)
                .limit(DUES)
                .toList();
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
        Map<String, Long> counts = visit.store().browse().kinds(way);
        Map<Kind, Section> sections = new EnumMap<>(Kind.class);
        Map<Kind, Section> ordered = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            long count = counts.getOrDefault(kind.name(), 0L);
            if (count > 0) {
                sections.put(kind, section(kind, count, way, on, visit));
            }
        }
        for (Kind kind : KINDS) {
            Section section = sections.get(kind);
            if (section != null && !section.stands().isEmpty()) {
                ordered.put(kind, section);
            }
        }
        return ordered.isEmpty() ? Optional.empty() : Optional.of(new Group(title, ordered));
    }

    private static Section section(Kind kind, long count, EntryFilter way, LocalDate on, Visit visit) {
        Optional<LocalDate> versus = visit.day("vs");
        EntryFilter filter = of(kind, way, versus.filter(on::isBefore).orElse(on));
        List<Entry> entries = entries(filter.page(versus.isPresent() ? COMPARED : MOST, 0), visit);
        List<Stand> stands = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Stand> now = stand(entry, on, visit.words());
            if (versus.isEmpty()) {
                now.ifPresent(stands::add);
            } else {
                moved(now, stand(entry, versus.get(), visit.words())).ifPresent(stands::add);
            }
        }
        String all = new Address(
                        "/list",
                        Map.of(
                                "side", way.sides().keySet().iterator().next(),
                                "and", way.others().keySet().iterator().next(),
                                "kind", kind.name(),
                                "direct", "yes"))
                .toString();
        return new Section(count, stands, all);
    }

    private static EntryFilter of(Kind kind, EntryFilter way, LocalDate until) {
        return new EntryFilter(
                way.sides(),
                way.others(),
                Optional.of(kind.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(until),
                0,
                Optional.empty(),
                MOST,
                0,
                new EntryFilter.More(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), EntryFilter.Order.DAY));
    }

    private static List<Entry> entries(EntryFilter filter, Visit visit) {
        Optional<LocalDate> known = visit.day("known");
        return known.isPresent()
                ? visit.store().known(filter, known.get()).entries()
                : visit.store().browse().wholes(visit.store().browse().ids(filter));
    }

    /** What had begun by the day, or had been said. */
    private static Optional<Stand> stand(Entry entry, LocalDate day, Words words) {
        Optional<Lives.State> state = Lives.on(entry, day);
        boolean said = entry.transitions().isEmpty()
                && !entry.date()
                        .flatMap(DateRange::first)
                        .orElse(entry.firstSeen())
                        .isAfter(day);
        if (state.isEmpty() && !said) {
            return Optional.empty();
        }
        Line line = Lines.plain(entry.tellings().get(0), words);
        String status = state.map(one -> one.status().word()).orElse("");
        return Optional.of(
                new Stand(entry, line, status, state.map(words::state).orElse(""), "", ""));
    }

    private static Optional<Stand> moved(Optional<Stand> now, Optional<Stand> then) {
        if (now.isEmpty()) {
            return then.map(gone -> new Stand(gone.entry(), gone.line(), gone.status(), gone.state(), "−", ""));
        }
        Stand here = now.get();
        if (then.isEmpty()) {
            return Optional.of(new Stand(here.entry(), here.line(), here.status(), here.state(), "+", ""));
        }
        return here.status().equals(then.get().status())
                ? Optional.empty()
                : Optional.of(new Stand(
                        here.entry(),
                        here.line(),
                        here.status(),
                        here.state(),
                        "~",
                        then.get().status()));
    }

    private static EntryFilter asked(Visit visit) {
        return all(Filters.side(visit.part("one"), visit), Filters.side(visit.part("other"), visit));
    }

    @Override
    public Rows rows(Visit visit) {
        return Listed.export(visit.store().browse().ids(asked(visit)), visit);
    }

    @Override
    public Feed feed(Visit visit) {
        return Changes.feed(asked(visit), visit);
    }

    @Override
    public Agenda agenda(Visit visit) {
        return DeadlinesPage.agenda(asked(visit), visit);
    }
}
