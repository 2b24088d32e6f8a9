package org.parley.json;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AccordType;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.Actor;
import org.parley.model.Article;
import org.parley.model.Bound;
import org.parley.model.Certainty;
import org.parley.model.Clock;
import org.parley.model.ContactType;
import org.parley.model.DateRange;
import org.parley.model.Dates;
import org.parley.model.Dealing;
import org.parley.model.Dealing.Accord;
import org.parley.model.Dealing.Action;
import org.parley.model.Dealing.Contact;
import org.parley.model.Dealing.Measure;
import org.parley.model.Dealing.Statement;
import org.parley.model.Length;
import org.parley.model.Link;
import org.parley.model.MeasureType;
import org.parley.model.PageType;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Place;
import org.parley.model.Plover;
import org.parley.model.Rate;
import org.parley.model.Reading;
import org.parley.model.Relation;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.SourceType;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Step;
import org.parley.model.Subject;
import org.parley.model.Value;
import org.parley.model.Vote;

/** One full report of every kind, over a text that is long enough for all spans. */
public final class Samples {
    public static final String TEXT = "Berg told Moreau on 12 June: \"we lift it\u2028soon\".".repeat(3);
    public static final Article ARTICLE = new Article(
            "in/a.txt",
            TEXT,
            Optional.of("en"),
            Optional.of(DateRange.parse("2025-06-12")),
            Optional.empty(),
            Optional.of("The Post"),
            Optional.empty(),
            Optional.empty());

    private static final Span SPAN = new Span(0, 4);
    private static final Span OTHER = new Span(10, 16);
    private static final DateRange DAY = DateRange.parse("2025-06-12");
    private static final Dates DATES = new Dates(
            Optional.of(DAY),
            Optional.of("12 June"),
            Optional.of(YearMonth.of(2025, 6)),
            Optional.of(DateRange.parse("../2025-06-10")),
            Optional.of(DateRange.parse("2025-05")),
            Optional.of(DateRange.parse("2025-06-01/..")),
            Optional.of(DateRange.parse("2025-06-01/2025-06-10")));
    private static final Place PLACE = new Place(Optional.of("Lima"), Optional.of("the town hall"), Optional.of("G20"));
    private static final Subject SUBJECT =
            new Subject(List.of("steel"), List.of("steel"), Optional.of("steel"), List.of("steel"));
    private static final Value VALUE =
            new Value(1.5e9, "USD", Bound.APPROX, "goods", Optional.of(new Value.Converted(1.4e9, "EUR")));
    private static final Clock CLOCK = new Clock("P90D", Optional.of(DAY), Optional.of(DAY), true);
    private static final Source SOURCE = new Source(
            SourceType.UNNAMED_OFFICIAL,
            Optional.of("a diplomat"),
            Optional.of("NOR"),
            Optional.of(OTHER),
            List.of("agency"));

    private Samples() {}

    /** A reading that holds one report of each kind. */
    public static Reading reading() {
        List<Report> reports = List.of(
                report(contact(), Optional.of(Status.PLANNED)),
                report(measure(), Optional.of(Status.IN_FORCE)),
                report(accord(), Optional.of(Status.SIGNED)),
                report(statement(), Optional.empty()),
                report(action(), Optional.of(Status.OCCURRED)));
        return new Reading(
                ARTICLE, "en", true, Optional.of(DAY), PageType.REPORT, "en/1", reports, List.of(), List.of("a note"));
    }

    private static Report report(Dealing dealing, Optional<Status> status) {
        return new Report(
                "r-" + dealing.kind(),
                ARTICLE.id(),
                dealing,
                status,
                Certainty.REPORTED,
                SOURCE,
                Optional.of(SPAN),
                true,
                true,
                List.of(new Link(Relation.ABOUT, "r-ACCORD")),
                Optional.of(Plover.CONSULT),
                "en.sample",
                Map.of("trigger", SPAN, "rates.0", OTHER),
                List.of(new Span(0, 28)));
    }

    private static List<Participant> parts(Part first, Part second) {
        Actor berg = new Actor("NOR", Optional.of("Berg"), Optional.of("foreign minister"));
        return List.of(
                new Participant(first, berg, Optional.of(Certainty.CONTESTED), Optional.of(SOURCE), Optional.of(SPAN)),
                Participant.of(second, Actor.side("*mediators"), OTHER));
    }

    private static Dealing contact() {
        return new Contact(
                ContactType.CALL,
                parts(Part.INITIATOR, Part.PARTY),
                DATES,
                PLACE,
                SUBJECT,
                Optional.of(new Length("PT2H", Bound.MIN)),
                Optional.of("2019"),
                Optional.of(OTHER));
    }

    private static Dealing measure() {
        Rate range = new Rate(
                Optional.empty(),
                Optional.empty(),
                Optional.of(-2.5),
                Optional.of(5.0),
                Optional.of(7.5),
                "pp",
                Bound.MAX,
                Optional.of("cars"));
        return new Measure(
                MeasureType.TARIFF,
                parts(Part.IMPOSER, Part.TARGET),
                DATES,
                PLACE,
                SUBJECT,
                List.of(Rate.to(25, Bound.EXACT), range),
                Optional.of(VALUE),
                Optional.of(28.0),
                Optional.of("if it fails"),
                Optional.of(SPAN),
                Optional.of(OTHER),
                Optional.of(CLOCK));
    }

    private static Dealing accord() {
        Step step = new Step("ratify", Optional.of("planned"), Optional.of(DAY), Optional.of("parliament"));
        return new Accord(
                Optional.of(AccordType.TREATY),
                parts(Part.PARTY, Part.MEDIATOR),
                DATES,
                PLACE,
                SUBJECT,
                Optional.of("Treaty of Lima"),
                List.of(SPAN, OTHER),
                Optional.of(CLOCK),
                Optional.of(VALUE),
                Optional.of("if both agree"),
                List.of("the council"),
                List.of(step));
    }

    private static Dealing statement() {
        return new Statement(
                Act.PROMISE,
                parts(Part.SPEAKER, Part.ADDRESSEE),
                DATES,
                PLACE,
                SUBJECT,
                true,
                Optional.of("we lift it"),
                Optional.of(OTHER),
                Optional.of("if asked"));
    }

    private static Dealing action() {
        return new Action(
                ActionType.VOTE,
                parts(Part.ACTOR, Part.TARGET),
                DATES,
                PLACE,
                SUBJECT,
                Optional.of("a resolution"),
                Optional.of(Vote.ABSTAIN),
                Optional.of(1_000_000.0),
                Optional.of(VALUE));
    }
}
