package org.parley.output;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ledger.Deadline;
import org.parley.ledger.Deadlines;
import org.parley.ledger.Entry;
import org.parley.ledger.Publication;
import org.parley.ledger.Telling;
import org.parley.ledger.Transition;
import org.parley.model.DateRange;
import org.parley.model.Status;

/** An entry as named fields, the same in every export: whole for JSON, one line for CSV. */
public final class EntryFields {
    /** Stands in every export of what was written for Parley. */
    public static final String EXAMPLE = "example text written for Parley, not a press report";

    private EntryFields() {}

    /** Names of the cells of {@link #line}. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "type",
            "status",
            "certainty",
            "sides",
            "date",
            "outlet",
            "url",
            "published",
            "quote",
            "first_seen",
            "last_seen",
            "reports",
            "sources_least",
            "sources_most",
            "note");

    /** An entry in the words of its first report. */
    public static Map<String, Object> line(Entry entry) {
        return line(entry, entry.tellings().get(0));
    }

    /** An entry in the words of one of its reports. */
    public static Map<String, Object> line(Entry entry, Telling told) {
        Map<String, Object> fields = head(entry);
        fields.putAll(words(told));
        fields.put("first_seen", entry.firstSeen());
        fields.put("last_seen", entry.lastSeen());
        fields.put("reports", entry.tellings().size());
        fields.put("sources_least", entry.roots().least());
        fields.put("sources_most", entry.roots().most());
        fields.put("note", note(told.publication()));
        return fields;
    }

    /** What a line says of the report in whose words it is: outlet, url, published, quote. */
    public static Map<String, Object> words(Telling told) {
        Publication publication = told.publication();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outlet", publication.outlet());
        fields.put("url", publication.url().orElse(""));
        fields.put("published", publication.published().map(DateRange::toString).orElse(""));
        fields.put("quote", told.quotes().get(0));
        return fields;
    }

    private static Map<String, Object> head(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("kind", entry.kind().name());
        fields.put("type", entry.type());
        fields.put("status", entry.status().map(Status::word).orElse(""));
        fields.put("certainty", entry.certainty().word());
        fields.put("sides", entry.sides());
        fields.put("date", entry.date().map(DateRange::toString).orElse(""));
        return fields;
    }

    /** Says of a text that was written for Parley that it was; empty for all others. Their addresses end in a name that is reserved. */
    public static String note(Publication publication) {
        return publication.url().filter(EntryFields::isExample).isPresent() ? EXAMPLE : "";
    }

    /** Whether an address is one of the examples': {@code .example} is reserved and no site can have it. */
    public static boolean isExample(String url) {
        int host = url.indexOf("://");
        int path = host < 0 ? -1 : url.indexOf('/', host + 3);
        return host > 0 && (path < 0 ? url : url.substring(0, path)).endsWith(".example");
    }

    /** Everything about an entry, as of a day. */
    public static Map<String, Object> whole(Entry entry, LocalDate today) {
        Map<String, Object> fields = head(entry);
        fields.put("first_seen", entry.firstSeen());
        fields.put("last_seen", entry.lastSeen());
        fields.put("sources_least", entry.roots().least());
        fields.put("sources_most", entry.roots().most());
        fields.put("concepts", entry.concepts());
        fields.put(
                "transitions",
                entry.transitions().stream().map(EntryFields::step).toList());
        fields.put(
                "deadlines",
                Deadlines.of(entry, today).stream().map(EntryFields::deadline).toList());
        fields.put(
                "reports", entry.tellings().stream().map(EntryFields::telling).toList());
        return fields;
    }

    private static Map<String, Object> step(Transition step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("date", step.date().map(DateRange::toString).orElse(""));
        fields.put("reports", step.tellings().stream().map(Telling::id).toList());
        fields.put("status", step.status().word());
        return fields;
    }

    /** A deadline as named fields. */
    public static Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", deadline.what());
        fields.put("window", deadline.window());
        fields.put("computed", deadline.computed());
        fields.put("start_stated", deadline.startStated());
        fields.put("outcome", deadline.outcome().word());
        fields.put("report", deadline.report());
        return fields;
    }

    /** A report with where it stands and what it quotes. */
    public static Map<String, Object> telling(Telling told) {
        Publication publication = told.publication();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("report", told.id());
        fields.put("article", publication.article());
        fields.put("outlet", publication.outlet());
        fields.put("url", publication.url().orElse(""));
        fields.put("published", publication.published().map(DateRange::toString).orElse(""));
        fields.put("status", told.report().status().map(Status::word).orElse(""));
        fields.put("certainty", told.report().certainty().word());
        fields.put("quotes", told.quotes());
        fields.put("note", note(publication));
        return fields;
    }
}
