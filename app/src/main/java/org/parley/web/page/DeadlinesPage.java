package org.parley.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.output.EntryFields;
import org.parley.store.EntryFilter;
import org.parley.web.Agenda;
import org.parley.web.Answer;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Words;

/** What runs out when, and what is planned: ahead by month, then what passed without a report. */
public final class DeadlinesPage implements Rows.Page, Agenda.Page {
    /** So many entries are looked at for a page. */
    private static final int MOST = 2000;

    /**
     * What the template shows.
     *
     * @param ahead by month, soonest first
     * @param open those of which nobody knows the last day
     * @param passed those whose day passed without a report, latest first
     */
    public record View(
            Map<YearMonth, List<Due>> ahead,
            List<Due> open,
            List<Due> passed,
            List<Due> done,
            List<Filters.Chosen> chosen,
            LocalDate today) {}

    @Override
    public String path() {
        return "/deadlines";
    }

    @Override
    public Answer answer(Visit visit) {
        List<Due> all = dues(Filters.of(visit).page(MOST, 0), visit);
        Map<YearMonth, List<Due>> ahead = new TreeMap<>();
        List<Due> open = new ArrayList<>();
        List<Due> passed = new ArrayList<>();
        List<Due> done = new ArrayList<>();
        for (Due due : all) {
            switch (due.deadline().outcome()) {
                case AHEAD -> {
                    if (due.deadline().window().last().isEmpty()) {
                        open.add(due);
                    } else {
                        ahead.computeIfAbsent(YearMonth.from(due.edge()), month -> new ArrayList<>())
                                .add(due);
                    }
                }
                case PASSED_NO_REPORT -> passed.add(0, due);
                case DONE, WITHDRAWN -> done.add(0, due);
            }
        }
        View view = new View(ahead, open, passed, done, Filters.chosen(visit), visit.today());
        return new Answer.Html("deadlines", visit.words().say("Deadlines"), view, Optional.of((long) all.size()));
    }

    /** All deadlines of the entries that a filter picks, by day. */
    static List<Due> dues(EntryFilter filter, Visit visit) {
        List<Due> dues = new ArrayList<>();
        for (Entry entry : entries(filter, visit)) {
            for (Deadline deadline : Deadlines.of(entry, visit.today())) {
                dues.add(Due.of(deadline, entry, visit.words()));
            }
        }
        dues.sort(
                Comparator.comparing(Due::edge).thenComparing(due -> due.entry().id()));
        return dues;
    }

    private static List<Entry> entries(EntryFilter filter, Visit visit) {
        // any day at all: an entry without a deadline has none
        EntryFilter some = filter.more().open().isPresent()
                ? filter
                : filter.with(filter.more().open(LocalDate.EPOCH));
        return visit.store().browse().wholes(visit.store().browse().ids(some));
    }

    static Agenda agenda(EntryFilter filter, Visit visit) {
        return new Agenda(entries(filter, visit));
    }

    @Override
    public Rows rows(Visit visit) {
        Words words = visit.words();
        List<String> columns = List.of(
                "entry",
                "what",
                "what_label",
                "window",
                "computed",
                "start_stated",
                "outcome",
                "report",
                "line",
                "quote",
                "outlet",
                "url",
                "published",
                "note");
        return new Rows(
                columns,
                dues(Filters.of(visit), visit).stream()
                        .map(due -> {
                            Map<String, Object> fields = new LinkedHashMap<>();
                            fields.put("entry", due.entry().id());
                            fields.putAll(EntryFields.deadline(due.deadline()));
                            fields.put("what_label", due.what(words));
                            fields.put("line", due.line().text(words));
                            fields.put("quote", due.told().quotes().get(0));
                            fields.put("outlet", due.told().publication().outlet());
                            fields.put("url", due.told().publication().url().orElse(""));
                            fields.put("published", due.told().publication().day());
                            fields.put("note", EntryFields.note(due.told().publication()));
                            return fields;
                        })
                        .iterator());
    }

    @Override
    public Agenda agenda(Visit visit) {
        return agenda(Filters.of(visit), visit);
    }
}
