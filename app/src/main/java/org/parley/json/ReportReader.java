package org.parley.json;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.Actor;
import org.parley.model.Certainty;
import org.parley.model.DateRange;
import org.parley.model.Dates;
import org.parley.model.Link;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Place;
import org.parley.model.Plover;
import org.parley.model.Relation;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.SourceType;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Subject;

/** Reads back the report that {@link ReportJson} wrote. */
public final class ReportReader {
    private ReportReader() {}

    /** @throws IllegalArgumentException if a field is missing or no value of its type */
    public static Report report(String line) {
        return report(JsonTree.parse(line));
    }

    /** @throws IllegalArgumentException if a field is missing or no value of its type */
    public static Report report(JsonTree json) {
        Map<String, Span> spans = new TreeMap<>();
        json.object("spans")
                .ifPresent(all -> all.names().forEach(field -> span(all, field).ifPresent(s -> spans.put(field, s))));
        return new Report(
                json.required("id"),
                json.required("article"),
                DealingReader.dealing(json),
                json.text("status").map(word -> Status.valueOf(upper(word))),
                Certainty.valueOf(upper(json.required("certainty"))),
                json.object("source").map(ReportReader::source).orElse(Source.NARRATOR),
                span(json, "hedge"),
                json.flag("reciprocal"),
                json.flag("historical"),
                json.objects("links").stream()
                        .map(link ->
                                new Link(Relation.valueOf(upper(link.required("relation"))), link.required("report")))
                        .toList(),
                json.text("plover").map(Plover::valueOf),
                json.text("rule").orElse(""),
                spans,
                spans(json, "evidence"));
    }

    /** The words of the evidence, in its order. */
    public static List<String> quotes(JsonTree json) {
        return json.objects("evidence").stream()
                .map(span -> span.text("text").orElse(""))
                .toList();
    }

    static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static Optional<Span> span(JsonTree json, String field) {
        return json.object(field).map(ReportReader::span);
    }

    private static Span span(JsonTree json) {
        return new Span(
                json.number("start").orElseThrow().intValue(),
                json.number("end").orElseThrow().intValue());
    }

    static List<Span> spans(JsonTree json, String field) {
        return json.objects(field).stream().map(ReportReader::span).toList();
    }

    static Optional<DateRange> date(JsonTree json, String field) {
        return json.text(field).map(DateRange::parse);
    }

    static Dates dates(JsonTree json) {
        return new Dates(
                date(json, "date"),
                json.text("date_text"),
                json.text("date_month").map(YearMonth::parse),
                date(json, "announced"),
                date(json, "was_due"),
                date(json, "start"),
                date(json, "end"));
    }

    static Place place(JsonTree json) {
        return new Place(json.text("place"), json.text("venue"), json.text("forum"));
    }

    static Subject subject(JsonTree json) {
        return new Subject(
                json.texts("topics"), json.texts("topic_concepts"), json.text("goods"), json.texts("goods_concepts"));
    }

    static List<Participant> participants(JsonTree json) {
        return json.objects("actors").stream()
                .map(one -> new Participant(
                        Part.valueOf(upper(one.required("part"))),
                        new Actor(one.required("side"), one.text("name"), one.text("role")),
                        one.text("certainty").map(word -> Certainty.valueOf(upper(word))),
                        one.object("source").map(ReportReader::source),
                        span(one, "span")))
                .toList();
    }

    private static Source source(JsonTree json) {
        return new Source(
                SourceType.valueOf(upper(json.required("type"))),
                json.text("name"),
                json.text("side"),
                span(json, "cue"),
                json.texts("via"));
    }
}
