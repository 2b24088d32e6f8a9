package org.parley.model;

import java.util.List;
import java.util.Optional;

/** What states do with, to or say about each other. The five kinds are all there are: switch over them without a default. */
public sealed interface Dealing {

    /** Everyone with a part in it, in the order of the text. */
    List<Participant> participants();

    Dates dates();

    Place place();

    Subject subject();

    default Kind kind() {
        return switch (this) {
            case Contact contact -> Kind.CONTACT;
            case Measure measure -> Kind.MEASURE;
            case Accord accord -> Kind.ACCORD;
            case Statement statement -> Kind.STATEMENT;
            case Action action -> Kind.ACTION;
        };
    }

    /** The type's or act's word; empty for an accord of no said type. */
    default Optional<String> typeWord() {
        return switch (this) {
            case Contact contact -> Optional.of(contact.type().word());
            case Measure measure -> Optional.of(measure.type().word());
            case Accord accord -> accord.type().map(AccordType::word);
            case Statement statement -> Optional.of(statement.act().word());
            case Action action -> Optional.of(action.type().word());
        };
    }

    /** Sides meet, call, visit or write. A host is not a visitor and somebody asked first, so each actor has a part. */
    record Contact(
            ContactType type,
            List<Participant> participants,
            Dates dates,
            Place place,
            Subject subject,
            Optional<Length> duration,
            Optional<String> firstSince,
            Optional<Span> outcome)
            implements Dealing {
        public Contact {
            participants = List.copyOf(participants);
        }
    }

    /** A rule that one side sets for another and that stands until lifted: a tariff, a sanction, a visa ban. */
    record Measure(
            MeasureType type,
            List<Participant> participants,
            Dates dates,
            Place place,
            Subject subject,
            List<Rate> rates,
            Optional<Value> value,
            Optional<Double> count,
            Optional<String> condition,
            Optional<Span> reason,
            Optional<Span> exempt,
            Optional<Clock> clock)
            implements Dealing {
        public Measure {
            participants = List.copyOf(participants);
            rates = List.copyOf(rates);
        }
    }

    /** Parties bind each other as equals, so there is no target: a truce, a deal, a treaty. */
    record Accord(
            Optional<AccordType> type,
            List<Participant> participants,
            Dates dates,
            Place place,
            Subject subject,
            Optional<String> title,
            List<Span> terms,
            Optional<Clock> clock,
            Optional<Value> value,
            Optional<String> condition,
            List<String> approvalBy,
            List<Step> steps)
            implements Dealing {
        public Accord {
            participants = List.copyOf(participants);
            terms = List.copyOf(terms);
            approvalBy = List.copyOf(approvalBy);
            steps = List.copyOf(steps);
        }
    }

    /** Words that do something: a side accuses, promises, demands, denies. A joint communiqué has several speakers. */
    record Statement(
            Act act,
            List<Participant> participants,
            Dates dates,
            Place place,
            Subject subject,
            boolean quoted,
            Optional<String> quote,
            Optional<Span> content,
            Optional<String> condition)
            implements Dealing {
        public Statement {
            participants = List.copyOf(participants);
        }
    }

    /** A deed that is none of the above: troops move, an aid flight lands, prisoners go home. */
    record Action(
            ActionType type,
            List<Participant> participants,
            Dates dates,
            Place place,
            Subject subject,
            Optional<String> object,
            Optional<Vote> vote,
            Optional<Double> count,
            Optional<Value> value)
            implements Dealing {
        public Action {
            participants = List.copyOf(participants);
        }
    }
}
