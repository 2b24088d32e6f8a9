package org.parley.json;

import java.util.Optional;
import org.parley.model.Clock;
import org.parley.model.Dates;
import org.parley.model.Dealing;
import org.parley.model.Dealing.Accord;
import org.parley.model.Dealing.Action;
import org.parley.model.Dealing.Contact;
import org.parley.model.Dealing.Measure;
import org.parley.model.Dealing.Statement;
import org.parley.model.Place;
import org.parley.model.Rate;
import org.parley.model.Subject;
import org.parley.model.Value;

/** The fields of a dealing: those all kinds have, then those of its own kind. */
final class DealingJson {
    private DealingJson() {}

    /** A statement has an act, all others a type. */
    static void writeType(Dealing dealing, JsonOut out) {
        String field = dealing instanceof Statement ? "act" : "type";
        out.word(field, dealing.typeWord());
    }

    static void write(Dealing dealing, JsonOut out) {
        dates(dealing.dates(), out);
        place(dealing.place(), out);
        subject(dealing.subject(), out);
        switch (dealing) {
            case Contact contact -> contact(contact, out);
            case Measure measure -> measure(measure, out);
            case Accord accord -> accord(accord, out);
            case Statement statement -> statement(statement, out);
            case Action action -> action(action, out);
        }
    }

    private static void dates(Dates dates, JsonOut out) {
        out.date("date", dates.date());
        out.word("date_text", dates.text());
        dates.month().ifPresent(month -> out.word("date_month", month.toString()));
        out.date("announced", dates.announced());
        out.date("was_due", dates.wasDue());
        out.date("start", dates.start());
        out.date("end", dates.end());
    }

    private static void place(Place place, JsonOut out) {
        out.word("place", place.place());
        out.word("venue", place.venue());
        out.word("forum", place.forum());
    }

    private static void subject(Subject subject, JsonOut out) {
        out.words("topics", subject.topics());
        out.words("topic_concepts", subject.topicConcepts());
        out.word("goods", subject.goods());
        out.words("goods_concepts", subject.goodsConcepts());
    }

    private static void contact(Contact contact, JsonOut out) {
        contact.duration().ifPresent(length -> {
            out.word("duration", length.iso());
            out.bound("duration_bound", length.bound());
        });
        out.word("first_since", contact.firstSince());
        out.span("outcome", contact.outcome());
    }

    private static void measure(Measure measure, JsonOut out) {
        out.each("rates", measure.rates(), rate -> out.object(() -> rate(rate, out)));
        value(measure.value(), out);
        out.number("count", measure.count());
        out.word("condition", measure.condition());
        out.span("reason", measure.reason());
        out.span("exempt", measure.exempt());
        clock(measure.clock(), out);
    }

    private static void accord(Accord accord, JsonOut out) {
        out.word("title", accord.title());
        out.spans("terms", accord.terms());
        clock(accord.clock(), out);
        value(accord.value(), out);
        out.word("condition", accord.condition());
        out.words("approval_by", accord.approvalBy());
        out.each(
                "steps",
                accord.steps(),
                step -> out.object(() -> {
                    out.word("step", step.step());
                    out.word("status", step.status());
                    out.date("date", step.date());
                    out.word("by", step.by());
                }));
    }

    private static void statement(Statement statement, JsonOut out) {
        out.word("mode", statement.quoted() ? "quote" : "paraphrase");
        out.word("quote", statement.quote());
        out.span("content", statement.content());
        out.word("condition", statement.condition());
    }

    private static void action(Action action, JsonOut out) {
        out.word("object", action.object());
        action.vote().ifPresent(vote -> out.word("vote", vote.word()));
        out.number("count", action.count());
        value(action.value(), out);
    }

    private static void rate(Rate rate, JsonOut out) {
        out.number("from", rate.from());
        out.number("to", rate.to());
        out.number("change", rate.change());
        out.number("low", rate.low());
        out.number("high", rate.high());
        out.word("unit", rate.unit());
        out.bound("bound", rate.bound());
        out.word("of", rate.of());
    }

    private static void value(Optional<Value> value, JsonOut out) {
        value.ifPresent(money -> out.object("value", () -> {
            out.number("amount", money.amount());
            out.word("currency", money.currency());
            out.bound("bound", money.bound());
            out.word("of", money.of());
            money.converted()
                    .ifPresent(other -> out.object("converted", () -> {
                        out.number("amount", other.amount());
                        out.word("currency", other.currency());
                    }));
        }));
    }

    private static void clock(Optional<Clock> clock, JsonOut out) {
        clock.ifPresent(term -> out.object("clock", () -> {
            out.word("length", term.length());
            out.date("start", term.start());
            out.date("end", term.end());
            out.flag("computed", term.computed());
        }));
    }
}
