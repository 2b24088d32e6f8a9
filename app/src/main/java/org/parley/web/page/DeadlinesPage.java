package org.parley.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.output.EntryFields;
import org.parley.store.Dues;
import org.parley.store.EntryFilter;
import org.parley.web.Agenda;
import org.parley.web.Answer;
import org.parley.web.Rows;
import org.parley.web.Visit;
import org.parley.web.words.Words;

/** What runs out when, and what is planned: ahead by month, then what passed without a report. One part alone has pages. */
public final class DeadlinesPage implements Rows.Page, Agenda.Page {
    private static final int ROWS = 50;
    private static final int FIRST = 12;

    /**
     * What the template shows.
     *
     * @param parts those that have anything, with their first deadlines; only one if the visit asks for one
     * @param alone whether the visit asks for one part
     * @param page number of the page of that part, from 1
     */
    public record View(
            List<Section> parts, boolean alone, int page, int pages, List<Filters.Chosen> chosen, LocalDate today) {}

    /**
     * A part of the deadlines.
     *
     * @param count of all of it
     * @param months in order, each with its deadlines
     * @param shown how many those are
     * @param all address of its pages
     */
    public record Section(Dues.Part part, long count, Map<YearMonth, List<Due>> months, int shown, String all) {}

    @Override
    public String path() {
        return "/deadlines";
    }

    @Override
    public Answer answer(Visit visit) {
        EntryFilter filter = Filters.of(visit);
        Map<Dues.Part, Long> counts = visit.store().browse().dues().counts(filter, visit.today());
        Optional<Dues.Part> asked = visit.asked("part").flatMap(DeadlinesPage::part);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        int pages = (int) asked.map(part -> (counts.getOrDefault(part, 0L) + ROWS - 1) / ROWS)
                .map(some -> Math.max(1, some))
                .orElse(1L)
                .longValue();
        int page = visit.number("page", 1, 1, pages);
        List<Section> parts = new ArrayList<>();
        for (Dues.Part part : Dues.Part.values()) {
            long count = counts.getOrDefault(part, 0L);
            if (count > 0 && asked.filter(one -> one != part).isEmpty()) {
                int most = asked.isPresent() || part == Dues.Part.AHEAD ? ROWS : FIRST;
                parts.add(section(part, count, Due.some(filter, part, most, (page - 1) * ROWS, visit), visit));
            }
        }
        View view = new View(parts, asked.isPresent(), page, pages, Filters.chosen(visit), visit.today());
        return new Answer.Html("deadlines", visit.words().say("Deadlines"), view, Optional.of(all));
    }

    private static Optional<Dues.Part> part(String word) {
        return List.of(Dues.Part.values()).stream()
                .filter(part -> part.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Section section(Dues.Part part, long count, List<Due> dues, Visit visit) {
        Map<YearMonth, List<Due>> months = new LinkedHashMap<>();
        dues.forEach(due -> months.computeIfAbsent(YearMonth.from(due.edge()), month -> new ArrayList<>())
                .add(due));
        String all = visit.address()
                .with("part", part.name().toLowerCase(java.util.Locale.ROOT))
                .toString();
        return new Section(part, count, months, dues.size(), all);
    }

    @Override
    public Rows rows(Visit visit) {
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
        Iterator<Due> dues = Due.all(Filters.of(visit), visit);
        return new Rows(columns, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return dues.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                return fields(dues.next(), visit.words());
            }
        });
    }

    private static Map<String, Object> fields(Due due, Words words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entry", due.deadline().entry());
        fields.putAll(EntryFields.deadline(due.deadline()));
        fields.put("what_label", due.what(words));
        fields.put("line", due.line().text(words));
        fields.put("quote", due.told().quotes().get(0));
        fields.put("outlet", due.told().publication().outlet());
        fields.put("url", due.told().publication().url().orElse(""));
        fields.put("published", due.told().publication().day());
        fields.put("note", EntryFields.note(due.told().publication()));
        return fields;
    }

    @Override
    public Agenda agenda(Visit visit) {
        return Due.agenda(Filters.of(visit), visit);
    }
}
