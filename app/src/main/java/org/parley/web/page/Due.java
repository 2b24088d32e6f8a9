package org.parley.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parley.ledger.Deadline;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.web.words.Line;
import org.parley.web.words.Lines;
import org.parley.web.words.Words;

/** A deadline or plan with the dealing it belongs to and the report that tells of it. */
public record Due(Deadline deadline, Entry entry, Telling told, Line line) {
    private static final String TERM = "term of ";
    private static final String ENDS = " ends";
    private static final String BEGINS = " is to begin";
    private static final String FALLS = " falls due";
    private static final String PLANNED = "planned ";

    static Due of(Deadline deadline, Entry entry, Words words) {
        Telling told = entry.tellings().stream()
                .filter(one -> one.id().equals(deadline.report()))
                .findFirst()
                .orElse(entry.tellings().get(0));
        return new Due(deadline, entry, told, Lines.plain(told, words));
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
