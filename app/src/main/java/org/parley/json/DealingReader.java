package org.parley.json;

import java.util.Optional;
import org.parley.model.AccordType;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.Bound;
import org.parley.model.Clock;
import org.parley.model.ContactType;
import org.parley.model.Dealing;
import org.parley.model.Kind;
import org.parley.model.Length;
import org.parley.model.MeasureType;
import org.parley.model.Rate;
import org.parley.model.Step;
import org.parley.model.Value;
import org.parley.model.Vote;

/** Reads back the fields that {@link DealingJson} wrote. */
final class DealingReader {
    private DealingReader() {}

    static Dealing dealing(JsonTree json) {
        return switch (Kind.valueOf(json.required("kind"))) {
            case CONTACT -> contact(json);
            case MEASURE -> measure(json);
            case ACCORD -> accord(json);
            case STATEMENT ->
                new Dealing.Statement(
                        Act.valueOf(upper(json.required("act"))),
                        ReportReader.participants(json),
                        ReportReader.dates(json),
                        ReportReader.place(json),
                        ReportReader.subject(json),
                        json.text("mode").filter("quote"::equals).isPresent(),
                        json.text("quote"),
                        ReportReader.span(json, "content"),
                        json.text("condition"));
            case ACTION ->
                new Dealing.Action(
                        ActionType.valueOf(upper(json.required("type"))),
                        ReportReader.participants(json),
                        ReportReader.dates(json),
                        ReportReader.place(json),
                        ReportReader.subject(json),
                        json.text("object"),
                        json.text("vote").map(word -> Vote.valueOf(upper(word))),
                        json.number("count"),
                        value(json));
        };
    }

    private static String upper(String word) {
        return ReportReader.upper(word);
    }

    private static Dealing contact(JsonTree json) {
        return new Dealing.Contact(
                ContactType.valueOf(upper(json.required("type"))),
                ReportReader.participants(json),
                ReportReader.dates(json),
                ReportReader.place(json),
                ReportReader.subject(json),
                json.text("duration").map(iso -> new Length(iso, bound(json, "duration_bound"))),
                json.text("first_since"),
                ReportReader.span(json, "outcome"));
    }

    private static Dealing measure(JsonTree json) {
        return new Dealing.Measure(
                MeasureType.valueOf(upper(json.required("type"))),
                ReportReader.participants(json),
                ReportReader.dates(json),
                ReportReader.place(json),
                ReportReader.subject(json),
                json.objects("rates").stream().map(DealingReader::rate).toList(),
                value(json),
                json.number("count"),
                json.text("condition"),
                ReportReader.span(json, "reason"),
                ReportReader.span(json, "exempt"),
                clock(json));
    }

    private static Dealing accord(JsonTree json) {
        return new Dealing.Accord(
                json.text("type").map(word -> AccordType.valueOf(upper(word))),
                ReportReader.participants(json),
                ReportReader.dates(json),
                ReportReader.place(json),
                ReportReader.subject(json),
                json.text("title"),
                ReportReader.spans(json, "terms"),
                clock(json),
                value(json),
                json.text("condition"),
                json.texts("approval_by"),
                json.objects("steps").stream()
                        .map(step -> new Step(
                                step.required("step"),
                                step.text("status"),
                                ReportReader.date(step, "date"),
                                step.text("by")))
                        .toList());
    }

    private static Rate rate(JsonTree json) {
        return new Rate(
                json.number("from"),
                json.number("to"),
                json.number("change"),
                json.number("low"),
                json.number("high"),
                json.text("unit").orElse("%"),
                bound(json, "bound"),
                json.text("of"));
    }

    private static Bound bound(JsonTree json, String field) {
        return json.text(field).map(word -> Bound.valueOf(upper(word))).orElse(Bound.EXACT);
    }

    private static Optional<Value> value(JsonTree json) {
        return json.object("value")
                .map(money -> new Value(
                        money.number("amount").orElseThrow(),
                        money.required("currency"),
                        bound(money, "bound"),
                        money.text("of").orElse("unclear"),
                        money.object("converted")
                                .map(other -> new Value.Converted(
                                        other.number("amount").orElseThrow(), other.required("currency")))));
    }

    private static Optional<Clock> clock(JsonTree json) {
        return json.object("clock")
                .map(term -> new Clock(
                        term.required("length"),
                        ReportReader.date(term, "start"),
                        ReportReader.date(term, "end"),
                        term.flag("computed")));
    }
}
