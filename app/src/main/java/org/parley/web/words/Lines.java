package org.parley.web.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ledger.Telling;
import org.parley.model.Bound;
import org.parley.model.Clock;
import org.parley.model.Dealing;
import org.parley.model.Part;
import org.parley.model.Rate;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.SourceType;
import org.parley.model.Value;

/** Makes lines of reports. */
public final class Lines {
    private static final Set<Part> ACTING =
            Set.of(Part.INITIATOR, Part.VISITOR, Part.IMPOSER, Part.SPEAKER, Part.ACTOR);
    private static final Set<Part> RECEIVING = Set.of(Part.HOST, Part.TARGET, Part.ADDRESSEE);

    private final Words words;
    /** Whether status and day are said too. */
    private final boolean whole;

    private final List<String> details = new ArrayList<>();

    private Lines(Words words, boolean whole) {
        this.words = words;
        this.whole = whole;
    }

    /** The line of a report, with where it stands. */
    public static Line of(Telling told, Words words) {
        return new Lines(words, true).line(told);
    }

    /** The same without status and day, for places where those of the whole entry stand beside it. */
    public static Line plain(Telling told, Words words) {
        return new Lines(words, false).line(told);
    }

    private Line line(Telling told) {
        Report report = told.report();
        Set<String> from = sides(report, ACTING);
        Set<String> parties = sides(report, Set.of(Part.PARTY));
        Set<String> to = sides(report, RECEIVING);
        boolean mutual = from.isEmpty() && to.isEmpty();
        if (mutual && !parties.isEmpty()) {
            String first = parties.iterator().next();
            from.add(first);
            to.addAll(parties);
            to.remove(first);
        } else if (from.isEmpty()) {
            from.addAll(parties);
        } else {
            to.addAll(parties);
        }
        to.removeAll(from);
        details(told);
        return new Line(List.copyOf(from), mutual, List.copyOf(to), what(report.dealing()), details);
    }

    private static Set<String> sides(Report report, Set<Part> parts) {
        Set<String> sides = new LinkedHashSet<>();
        report.dealing().participants().stream()
                .filter(who -> parts.contains(who.part()))
                .forEach(who -> sides.add(who.actor().side()));
        return sides;
    }

    private String what(Dealing dealing) {
        return switch (dealing) {
            case Dealing.Statement said -> words.label("act", said.act().word());
            case Dealing.Contact contact -> words.label("type", contact.type().word());
            case Dealing.Measure measure -> words.label("type", measure.type().word());
            case Dealing.Action action -> words.label("type", action.type().word());
            case Dealing.Accord accord ->
                accord.title()
                        .orElseGet(() -> words.label(
                                "type", accord.type().map(type -> type.word()).orElse("")));
        };
    }

    private void details(Telling told) {
        Report report = told.report();
        switch (report.dealing()) {
            case Dealing.Measure measure -> {
                measure.rates().forEach(rate -> details.add(rate(rate)));
                measure.value().ifPresent(value -> details.add(value(value)));
                measure.subject().goods().ifPresent(goods -> details.add("‘" + goods + "’"));
                measure.count().ifPresent(count -> details.add(words.number(count)));
            }
            case Dealing.Accord accord -> accord.value().ifPresent(value -> details.add(value(value)));
            case Dealing.Action action -> {
                action.object().ifPresent(object -> details.add("‘" + object + "’"));
                action.count().ifPresent(count -> details.add(words.number(count)));
                action.value().ifPresent(value -> details.add(value(value)));
            }
            case Dealing.Contact contact -> {}
            case Dealing.Statement statement -> {}
        }
        if (whole) {
            report.status().ifPresent(status -> details.add(words.label("status", status.word())));
            report.dealing().dates().date().ifPresent(date -> details.add(words.days(date)));
        }
        report.dealing().place().place().ifPresent(details::add);
        report.dealing().place().forum().ifPresent(details::add);
        clock(report.dealing()).ifPresent(clock -> details.add(words.say("for {0}", words.length(clock.length()))));
        condition(report.dealing()).ifPresent(condition -> details.add("‘" + condition + "’"));
        source(report.source()).ifPresent(details::add);
    }

    private static Optional<Clock> clock(Dealing dealing) {
        return switch (dealing) {
            case Dealing.Measure measure -> measure.clock();
            case Dealing.Accord accord -> accord.clock();
            case Dealing.Contact contact -> Optional.empty();
            case Dealing.Statement statement -> Optional.empty();
            case Dealing.Action action -> Optional.empty();
        };
    }

    private static Optional<String> condition(Dealing dealing) {
        return switch (dealing) {
            case Dealing.Measure measure -> measure.condition();
            case Dealing.Accord accord -> accord.condition();
            case Dealing.Statement statement -> statement.condition();
            case Dealing.Contact contact -> Optional.empty();
            case Dealing.Action action -> Optional.empty();
        };
    }

    /** Several rates are listed, never summed. */
    private String rate(Rate rate) {
        String of = rate.of().map(goods -> " ‘" + goods + "’").orElse("");
        if (rate.low().isPresent() && rate.high().isPresent()) {
            return number(rate.low().get(), rate) + "–" + number(rate.high().get(), rate) + of;
        }
        String to = rate.to()
                .map(number -> bound(rate.bound()) + number(number, rate))
                .orElse("");
        String change = rate.change()
                .map(number -> (number > 0 ? "+" : "−") + number(Math.abs(number), rate))
                .orElse("");
        String from = rate.from().map(number -> number(number, rate) + " → ").orElse("");
        return from + (to.isEmpty() ? change : to) + of;
    }

    private String number(double number, Rate rate) {
        return words.number(number) + (rate.unit().equals("%") ? " %" : " " + rate.unit());
    }

    private String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case MIN -> "≥ ";
            case MAX -> "≤ ";
            case APPROX -> "± ";
        };
    }

    private String value(Value value) {
        return bound(value.bound()) + value.currency() + " " + words.number(value.amount());
    }

    /** Who vouches, if it is not the writer; the channels from the speaker outward. */
    private Optional<String> source(Source source) {
        String via = String.join(", ", source.via());
        if (source.type() == SourceType.NARRATOR) {
            return via.isEmpty() ? Optional.empty() : Optional.of(words.say("via {0}", via));
        }
        String who = source.name()
                .map(name -> name.replace('_', ' '))
                .orElseGet(() -> words.label("source", source.type().word())
                        + source.side()
                                .map(side -> " (" + words.side(side) + ")")
                                .orElse(""));
        return Optional.of(
                words.say("according to {0}", who) + (via.isEmpty() ? "" : ", " + words.say("via {0}", via)));
    }
}
