package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.Bound;
import org.parley.model.Dealing;
import org.parley.model.Participant;
import org.parley.model.Rate;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.SourceType;
import org.parley.model.Span;
import org.parley.model.Value;
import org.parley.output.Printable;

/** Reports for people: the article's words first, what Parley makes of them after. */
final class ReadingText {
    private static final String GAP = "   ";

    private ReadingText() {}

    /** All reports of an article under its name; nothing if there are none. */
    static String of(Reading reading) {
        if (reading.reports().isEmpty()) {
            return "";
        }
        String published = reading.published().map(day -> ", " + day).orElse("");
        StringBuilder text = new StringBuilder();
        text.append("%s (%s%s)%n%n".formatted(Printable.of(reading.article().doc()), reading.language(), published));
        reading.reports()
                .forEach(report ->
                        text.append(report(report, reading.article().text())).append('\n'));
        return text.toString();
    }

    /** A passage in quotation marks, with its place. */
    static String quote(Span span, String text) {
        return "\"%s\"%s[%d, %d)%n".formatted(Printable.of(span.in(text)), GAP, span.start(), span.end());
    }

    private static String report(Report report, String text) {
        String quotes =
                report.evidence().stream().map(span -> quote(span, text)).collect(Collectors.joining());
        return quotes + "  " + analysis(report) + "\n  " + source(report) + "\n";
    }

    private static String analysis(Report report) {
        List<String> columns = new ArrayList<>();
        Dealing dealing = report.dealing();
        columns.add(report.kind() + dealing.typeWord().map(word -> " " + word).orElse(""));
        columns.add(report.status().map(status -> status.word() + ", ").orElse("")
                + report.certainty().word());
        columns.add(
                dealing.participants().stream().map(ReadingText::participant).collect(Collectors.joining(", ")));
        details(dealing).stream().map(ReadingText::plain).forEach(columns::add);
        dealing.dates()
                .date()
                .ifPresentOrElse(
                        date -> columns.add(date.toString()),
                        () -> dealing.dates().text().ifPresent(columns::add));
        dealing.place().place().ifPresent(columns::add);
        if (report.historical()) {
            columns.add("(background)");
        }
        return columns.stream()
                .filter(column -> !column.isEmpty())
                .map(Printable::of)
                .collect(Collectors.joining(GAP));
    }

    private static String participant(Participant participant) {
        String side = participant.part().word() + " " + participant.actor().side();
        String name = participant.actor().name().map(word -> " " + word).orElse("");
        String role = participant.actor().role().map(word -> " (" + word + ")").orElse("");
        return side + name + role;
    }

    private static String plain(String words) {
        return words.strip();
    }

    private static List<String> details(Dealing dealing) {
        List<String> details = new ArrayList<>();
        dealing.subject().goods().ifPresent(goods -> details.add("on " + goods));
        switch (dealing) {
            case Dealing.Contact contact ->
                contact.duration().ifPresent(length -> details.add(bound(length.bound()) + length.iso()));
            case Dealing.Measure measure -> {
                measure.rates().forEach(rate -> details.add(rate(rate)));
                money(measure.value()).ifPresent(details::add);
            }
            case Dealing.Accord accord -> accord.title().ifPresent(details::add);
            case Dealing.Statement statement -> details.add(statement.quoted() ? "quoted" : "");
            case Dealing.Action action -> action.object().ifPresent(details::add);
        }
        return details;
    }

    private static String rate(Rate rate) {
        List<String> figures = new ArrayList<>();
        rate.from().ifPresent(from -> figures.add("from " + number(from)));
        rate.to().ifPresent(to -> figures.add((figures.isEmpty() ? "" : "to ") + number(to)));
        rate.change().ifPresent(change -> figures.add("by " + number(change)));
        rate.low()
                .ifPresent(low -> figures.add(number(low)
                        + rate.high().map(high -> "-" + number(high)).orElse("")));
        String of = rate.of().map(word -> " of " + word).orElse("");
        return bound(rate.bound()) + String.join(" ", figures) + " " + rate.unit() + of;
    }

    private static Optional<String> money(Optional<Value> value) {
        return value.map(money -> bound(money.bound()) + number(money.amount()) + " " + money.currency());
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case MIN -> "at least ";
            case MAX -> "at most ";
            case APPROX -> "about ";
        };
    }

    private static String source(Report report) {
        Source source = report.source();
        String who = source.type() == SourceType.NARRATOR
                ? "the article"
                : source.type().word().replace('_', ' ')
                        + source.side().map(side -> " " + side).orElse("")
                        + source.name().map(name -> " " + name).orElse("");
        String via = source.via().isEmpty() ? "" : ", via " + String.join(", ", source.via());
        return Printable.of("source: " + who + via + "  rule: " + report.rule());
    }
}
