package org.parley.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.Certainty;
import org.parley.model.DateRange;
import org.parley.model.Dates;
import org.parley.model.Dealing;
import org.parley.model.Participant;
import org.parley.model.Place;
import org.parley.model.Report;
import org.parley.model.Status;

/** Fields of a report that a person can set right: {@code date}, {@code status}, {@code certainty}, {@code place}, {@code side}. */
public final class Corrections {
    /** The fields that {@link #apply} takes. */
    public static final Set<String> FIELDS = Set.of("date", "status", "certainty", "place", "side");

    private Corrections() {}

    /**
     * The report with one field set.
     *
     * @param value for {@code side} the wrong and the right side, {@code USA=CAN}
     * @throws IllegalArgumentException if the field is unknown or the value none of its values
     */
    public static Report apply(Report report, String field, String value) {
        return switch (field) {
            case "date" -> {
                Dates dates = report.dealing().dates();
                Optional<DateRange> day = Optional.of(DateRange.parse(value));
                yield with(report, Changed.dates(report.dealing(), dates.withDate(day, dates.text())));
            }
            case "status" -> withStatus(report, Status.valueOf(word(value)));
            case "certainty" -> withCertainty(report, Certainty.valueOf(word(value)));
            case "place" -> {
                Place old = report.dealing().place();
                Place place = new Place(Optional.of(value), old.venue(), old.forum());
                yield with(report, Changed.place(report.dealing(), place));
            }
            case "side" -> {
                String[] sides = value.split("=", 2);
                if (sides.length != 2 || sides[1].isBlank()) {
                    throw new IllegalArgumentException("side wants WRONG=RIGHT, got " + value);
                }
                yield with(report, Changed.participants(report.dealing(), sides(report.dealing(), sides[0], sides[1])));
            }
            default -> throw new IllegalArgumentException("no field \"%s\"; there are %s".formatted(field, FIELDS));
        };
    }

    private static String word(String value) {
        return value.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static List<Participant> sides(Dealing dealing, String wrong, String right) {
        return dealing.participants().stream()
                .map(who -> who.actor().side().equals(wrong)
                        ? new Participant(
                                who.part(),
                                new Actor(right, who.actor().name(), who.actor().role()),
                                who.certainty(),
                                who.source(),
                                who.span())
                        : who)
                .toList();
    }

    private static Report with(Report report, Dealing dealing) {
        return copy(report, dealing, report.status(), report.certainty());
    }

    private static Report withStatus(Report report, Status status) {
        return copy(report, report.dealing(), Optional.of(status), report.certainty());
    }

    private static Report withCertainty(Report report, Certainty certainty) {
        return copy(report, report.dealing(), report.status(), certainty);
    }

    private static Report copy(Report report, Dealing dealing, Optional<Status> status, Certainty certainty) {
        return new Report(
                report.id(),
                report.article(),
                dealing,
                status,
                certainty,
                report.source(),
                report.hedge(),
                report.reciprocal(),
                report.historical(),
                report.links(),
                report.plover(),
                report.rule(),
                report.spans(),
                report.evidence());
    }
}
