package org.parley.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.Bound;
import org.parley.model.Clock;
import org.parley.model.Dealing;
import org.parley.model.Part;
import org.parley.model.Rate;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Value;

/** The fields of a report as words, by the names of the output; parts are fields of their own ({@code speaker: NOR PER}). */
final class ReportFields {
    private final Reading reading;
    private final Map<String, String> fields = new TreeMap<>();

    private ReportFields(Reading reading) {
        this.reading = reading;
    }

    static Map<String, String> of(Reading reading, Report report) {
        ReportFields made = new ReportFields(reading);
        made.report(report);
        made.dealing(report.dealing());
        return made.fields;
    }

    private void report(Report report) {
        Dealing dealing = report.dealing();
        put("kind", report.kind().name());
        dealing.typeWord().ifPresent(type -> put(dealing instanceof Dealing.Statement ? "act" : "type", type));
        report.status().ifPresent(status -> put("status", status.word()));
        put("certainty", report.certainty().word());
        put("source", report.source().type().word());
        put("via", String.join(" ", report.source().via()));
        span("hedge", report.hedge());
        put("reciprocal", report.reciprocal() ? "true" : "");
        put("historical", report.historical() ? "true" : "");
        report.plover().ifPresent(plover -> put("plover", plover.name()));
        put(
                "links",
                report.links().stream()
                        .map(link -> link.relation().word())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        for (Part part : Part.values()) {
            put(
                    part.word(),
                    dealing.participants().stream()
                            .filter(one -> one.part() == part)
                            .map(one -> one.actor().side())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }
        put(
                "named",
                dealing.participants().stream()
                        .flatMap(one -> one.actor().name().stream())
                        .collect(Collectors.joining(", ")));
    }

    private void dealing(Dealing dealing) {
        var dates = dealing.dates();
        put("date", dates.date());
        put("date_text", dates.text());
        put("date_month", dates.month());
        put("announced", dates.announced());
        put("was_due", dates.wasDue());
        put("start", dates.start());
        put("end", dates.end());
        put("place", dealing.place().place());
        put("venue", dealing.place().venue());
        put("forum", dealing.place().forum());
        put("goods", dealing.subject().goods());
        put("topics", String.join(" ", dealing.subject().topicConcepts()));
        put("goods_concepts", String.join(" ", dealing.subject().goodsConcepts()));
        switch (dealing) {
            case Dealing.Contact contact -> {
                contact.duration().ifPresent(length -> put("duration", bound(length.bound()) + length.iso()));
                put("first_since", contact.firstSince());
                span("outcome", contact.outcome());
            }
            case Dealing.Measure measure -> {
                put("rates", measure.rates().stream().map(ReportFields::rate).collect(Collectors.joining(" ")));
                put("value", measure.value().map(ReportFields::money));
                put("count", measure.count().map(ReportFields::number));
                put("condition", measure.condition());
                span("reason", measure.reason());
                span("exempt", measure.exempt());
                clock(measure.clock());
            }
            case Dealing.Accord accord -> {
                put("title", accord.title());
                put("terms", words(accord.terms()));
                put("value", accord.value().map(ReportFields::money));
                put("condition", accord.condition());
                put("approval_by", String.join(", ", accord.approvalBy()));
                put(
                        "steps",
                        accord.steps().stream()
                                .map(step -> step.step()
                                        + step.status().map(" "::concat).orElse("")
                                        + step.date().map(date -> " " + date).orElse(""))
                                .collect(Collectors.joining(", ")));
                clock(accord.clock());
            }
            case Dealing.Statement statement -> {
                put("mode", statement.quoted() ? "quote" : "paraphrase");
                put("quote", statement.quote());
                span("content", statement.content());
                put("condition", statement.condition());
            }
            case Dealing.Action action -> {
                put("object", action.object());
                put("vote", action.vote().map(vote -> vote.word()));
                put("count", action.count().map(ReportFields::number));
                put("value", action.value().map(ReportFields::money));
            }
        }
    }

    private void clock(Optional<Clock> clock) {
        put(
                "clock",
                clock.map(found -> found.length()
                        + found.start().map(start -> " " + start).orElse("")
                        + found.end().map(end -> " " + end).orElse("")
                        + (found.computed() ? " computed" : "")));
    }

    private void put(String field, Optional<?> value) {
        value.ifPresent(found -> put(field, found.toString()));
    }

    private void put(String field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }

    private void span(String field, Optional<Span> span) {
        span.ifPresent(found -> put(field, words(List.of(found))));
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(reading.article().text())).collect(Collectors.joining(" | "));
    }

    private static String rate(Rate rate) {
        String figures = rate.from().map(from -> number(from) + ">").orElse("")
                + rate.to().map(ReportFields::number).orElse("")
                + rate.change().map(change -> "by " + number(change)).orElse("")
                + rate.low().map(low -> number(low) + "-").orElse("")
                + rate.high().map(ReportFields::number).orElse("");
        return bound(rate.bound()) + figures + rate.unit();
    }

    private static String money(Value value) {
        return bound(value.bound()) + number(value.amount()) + " " + value.currency() + " of " + value.of();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case MIN -> ">=";
            case MAX -> "<=";
            case APPROX -> "~";
        };
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
