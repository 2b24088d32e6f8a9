package org.parley.ledger;

import java.util.List;
import org.parley.model.Dates;
import org.parley.model.Dealing;
import org.parley.model.Dealing.Accord;
import org.parley.model.Dealing.Action;
import org.parley.model.Dealing.Contact;
import org.parley.model.Dealing.Measure;
import org.parley.model.Dealing.Statement;
import org.parley.model.Participant;
import org.parley.model.Place;

/** A dealing with one thing that all kinds have put in place of another. */
final class Changed {
    private Changed() {}

    static Dealing dates(Dealing dealing, Dates dates) {
        return with(dealing, dealing.participants(), dates, dealing.place());
    }

    static Dealing place(Dealing dealing, Place place) {
        return with(dealing, dealing.participants(), dealing.dates(), place);
    }

    static Dealing participants(Dealing dealing, List<Participant> participants) {
        return with(dealing, participants, dealing.dates(), dealing.place());
    }

    private static Dealing with(Dealing dealing, List<Participant> who, Dates dates, Place place) {
        return switch (dealing) {
            case Contact c ->
                new Contact(c.type(), who, dates, place, c.subject(), c.duration(), c.firstSince(), c.outcome());
            case Measure m ->
                new Measure(
                        m.type(),
                        who,
                        dates,
                        place,
                        m.subject(),
                        m.rates(),
                        m.value(),
                        m.count(),
                        m.condition(),
                        m.reason(),
                        m.exempt(),
                        m.clock());
            case Accord a ->
                new Accord(
                        a.type(),
                        who,
                        dates,
                        place,
                        a.subject(),
                        a.title(),
                        a.terms(),
                        a.clock(),
                        a.value(),
                        a.condition(),
                        a.approvalBy(),
                        a.steps());
            case Statement s ->
                new Statement(
                        s.act(), who, dates, place, s.subject(), s.quoted(), s.quote(), s.content(), s.condition());
            case Action x ->
                new Action(x.type(), who, dates, place, x.subject(), x.object(), x.vote(), x.count(), x.value());
        };
    }
}
