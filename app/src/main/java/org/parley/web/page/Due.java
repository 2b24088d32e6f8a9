package org.parley.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.output.Calendar;
import org.parley.store.Browse;
import org.parley.store.Dues;
import org.parley.store.EntryFilter;
import org.parley.web.Agenda;
import org.parley.web.Visit;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;
import org.parley.web.words.Words;

/**
 * A deadline or plan with the report that tells of it.
 *
 * @param number among those of its entry
 */
public record Due(Deadline deadline, int number, Telling told, Line line) {
    /** So many are looked up at once. */
    private static final int BATCH = 400;

    private static final String TERM = "term of ";
    private static final String ENDS = " ends";
    private static final String BEGINS = " is to begin";
    private static final String FALLS = " falls due";
    private static final String PLANNED = "planned ";

    /** Those of one entry. */
    static List<Due> of(Entry entry, LocalDate today, Words words) {
        Map<String, Telling> told = new HashMap<>();
        entry.tellings().forEach(one -> told.put(one.id(), one));
        List<Due> dues = new ArrayList<>();
        for (Deadline deadline : Deadlines.of(entry, today)) {
            Telling one = told.getOrDefault(deadline.report(), entry.tellings().get(0));
            dues.add(new Due(deadline, dues.size(), one, Lines.plain(one, words)));
        }
        return dues;
    }

    /** Those of one part, the day nearest to today first; what is gone meanwhile is left out. */
    static List<Due> some(EntryFilter filter, Dues.Part part, int most, int passed, Visit visit) {
        Browse browse = visit.store().browse();
        List<Dues.Line> lines = browse.dues().some(filter, part, visit.today(), most, passed);
        Map<String, Telling> told = browse.reports(
                lines.stream().map(line -> line.deadline().report()).toList());
        List<Due> dues = new ArrayList<>();
        for (Dues.Line line : lines) {
            Telling one = told.get(line.deadline().report());
            if (one != null) {
                dues.add(new Due(line.deadline(), line.number(), one, Lines.plain(one, visit.words())));
            }
        }
        return dues;
    }

    /** All of a filter, part by part. */
    static Iterator<Due> all(EntryFilter filter, Visit visit) {
        List<Dues.Part> parts = List.of(Dues.Part.values());
        AtomicInteger part = new AtomicInteger();
        AtomicInteger passed = new AtomicInteger();
        return new Batches<>(() -> {
            List<Due> some = List.of();
            while (some.isEmpty() && part.get() < parts.size()) {
                some = some(filter, parts.get(part.get()), BATCH, passed.getAndAdd(BATCH), visit);
                if (some.isEmpty()) {
                    part.incrementAndGet();
                    passed.set(0);
                }
            }
            return some;
        });
    }

    static Agenda agenda(EntryFilter filter, Visit visit) {
        Iterator<Due> dues = all(filter, visit);
        return new Agenda(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return dues.hasNext();
            }

            @Override
            public Calendar.Item next() {
                Due due = dues.next();
                return new Calendar.Item(due.deadline(), due.number(), due.sides(), due.told());
            }
        });
    }

    /** All sides that have a part in it, by what this report says. */
    private List<String> sides() {
        return told.report().dealing().participants().stream()
                .map(who -> who.actor().side())
                .distinct()
                .sorted()
                .toList();
    }

    /** The day by which it is listed: the last on which it can fall, else the first. */
    public LocalDate edge() {
        return deadline.window().last().or(deadline.window()::first).orElseThrow();
    }

    /** Days from today to the edge; negative once it has passed; empty if there is no last day. */
    public Optional<Long> left(LocalDate today) {
        return deadline.window().last().map(last -> ChronoUnit.DAYS.between(today, last));
    }

    /** When, in words; a term whose start nobody gave has a first day only and no promise. */
    public String when(Words words) {
        if (!deadline.startStated() || deadline.window().last().isEmpty()) {
            LocalDate first = deadline.window().first().orElseGet(this::edge);
            return words.say("not before {0}", words.day(first))
                    + (deadline.startStated() ? "" : ", " + words.say("start not given"));
        }
        return words.days(deadline.window());
    }

    /** What happens then, in words. */
    public String what(Words words) {
        return said(deadline.what(), words);
    }

    /** The ledger's own words for it in the reader's language. */
    static String said(String what, Words words) {
        if (what.startsWith(TERM) && what.endsWith(ENDS)) {
            return words.say(
                    "term of {0} ends", words.length(what.substring(TERM.length(), what.length() - ENDS.length())));
        }
        if (what.startsWith(PLANNED)) {
            return words.say("planned: {0}", words.type(code(what.substring(PLANNED.length()))));
        }
        for (String end : new String[] {ENDS, BEGINS, FALLS}) {
            if (what.endsWith(end)) {
                return words.say("{0}" + end, words.type(code(what.substring(0, what.length() - end.length()))));
            }
        }
        return what;
    }

    private static String code(String name) {
        String code = name.replace(' ', '_');
        return code.equals("accord") ? "" : code;
    }
}
