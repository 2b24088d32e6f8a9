package org.parley.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.parley.model.Kind;
import org.parley.model.Length;
import org.parley.model.Link;
import org.parley.model.MeasureType;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Place;
import org.parley.model.Rate;
import org.parley.model.Relation;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.SourceType;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Subject;
import org.parley.model.Value;

/**
 * A report that a person wrote down as a line of fields, not Parley from a text.
 *
 * <p>Fields, all words as in the JSON of a report: {@code kind}, {@code type} (or the act), {@code status}, {@code certainty},
 * {@code a} and {@code b} (the sides that act and are acted upon, {@code USA:Name+CAN}), {@code date}, {@code start}, {@code end},
 * {@code was_due}, {@code announced}, {@code place}, {@code goods} and {@code topics} (concepts, joined by +), {@code rate} ({@code 25} or
 * {@code 10>25}), {@code value} ({@code 3000000000 USD}), {@code count}, {@code duration}, {@code title}, {@code term} and {@code term_start} (ISO
 * 8601), {@code quote}, {@code condition}, {@code source} ({@code named USA Name}), {@code via}, {@code links} ({@code about:ID}).
 */
public final class OwnLine {
    /** All fields that are read. */
    public static final List<String> FIELDS = List.of(
            "kind",
            "type",
            "status",
            "certainty",
            "a",
            "b",
            "mediator",
            "date",
            "start",
            "end",
            "was_due",
            "announced",
            "place",
            "goods",
            "topics",
            "rate",
            "value",
            "count",
            "duration",
            "title",
            "term",
            "term_start",
            "quote",
            "condition",
            "source",
            "via",
            "links",
            "historical");

    private final Map<String, String> fields;
    private final Span words;

    private OwnLine(Map<String, String> fields, Span words) {
        this.fields = fields;
        this.words = words;
    }

    /**
     * The report of a line.
     *
     * @param article id of the article in which the line stands
     * @param words where it stands
     * @throws IllegalArgumentException if a field has a value that it cannot have, or kind, type or a is missing
     */
    public static Report report(Map<String, String> fields, String article, Span words) {
        OwnLine line = new OwnLine(fields, words);
        Dealing dealing = line.dealing();
        String key = String.join(
                "\n",
                article,
                dealing.kind().name(),
                dealing.typeWord().orElse(""),
                "" + words.start(),
                line.text("a", ""));
        return new Report(
                Article.hash(key),
                article,
                dealing,
                line.get("status").map(status -> word(Status.class, "status", status)),
                word(Certainty.class, "certainty", line.text("certainty", "stated")),
                line.source(),
                Optional.empty(),
                false,
                line.get("historical").isPresent(),
                line.links(),
                Optional.empty(),
                "own",
                Map.of("trigger", words),
                List.of(words));
    }

    private Optional<String> get(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String text(String field, String otherwise) {
        return get(field).orElse(otherwise);
    }

    private String required(String field) {
        return get(field).orElseThrow(() -> new IllegalArgumentException("has no \"%s\"".formatted(field)));
    }

    private static String upper(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static <E extends Enum<E>> E word(Class<E> words, String field, String text) {
        for (E one : words.getEnumConstants()) {
            if (one.name().equals(upper(text))) {
                return one;
            }
        }
        throw new IllegalArgumentException("%s cannot be \"%s\"; there are %s"
                .formatted(
                        field,
                        text.strip().toLowerCase(Locale.ROOT),
                        Arrays.stream(words.getEnumConstants())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" "))));
    }

    private static double number(String field, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s wants a number such as 25, got \"%s\"".formatted(field, text), e);
        }
    }

    private static List<String> list(Optional<String> value) {
        return value.map(words ->
                        Arrays.stream(words.split("\\+")).map(String::strip).toList())
                .orElse(List.of());
    }

    private Optional<DateRange> date(String field) {
        return get(field).map(DateRange::parse);
    }

    private Dealing dealing() {
        Kind kind = word(Kind.class, "kind", required("kind"));
        Dates dates = new Dates(
                date("date"),
                Optional.empty(),
                Optional.empty(),
                date("announced"),
                date("was_due"),
                date("start"),
                date("end"));
        Place place = new Place(get("place"), Optional.empty(), Optional.empty());
        Subject subject = new Subject(List.of(), list(get("topics")), get("goods"), list(get("goods")));
        String type = upper(kind == Kind.ACCORD ? text("type", "") : required("type"));
        return switch (kind) {
            case CONTACT ->
                new Dealing.Contact(
                        word(ContactType.class, "type", type),
                        who(Part.PARTY, Part.PARTY),
                        dates,
                        place,
                        subject,
                        get("duration").map(iso -> new Length(iso, Bound.EXACT)),
                        Optional.empty(),
                        Optional.empty());
            case MEASURE -> measure(word(MeasureType.class, "type", type), dates, place, subject);
            case ACCORD -> accord(type, dates, place, subject);
            case STATEMENT ->
                new Dealing.Statement(
                        word(Act.class, "type", type),
                        who(Part.SPEAKER, Part.ADDRESSEE),
                        dates,
                        place,
                        subject,
                        get("quote").isPresent(),
                        get("quote"),
                        Optional.empty(),
                        get("condition"));
            case ACTION ->
                new Dealing.Action(
                        word(ActionType.class, "type", type),
                        who(Part.ACTOR, Part.TARGET),
                        dates,
                        place,
                        subject,
                        Optional.empty(),
                        Optional.empty(),
                        count(),
                        value());
        };
    }

    private Dealing measure(MeasureType type, Dates dates, Place place, Subject subject) {
        return new Dealing.Measure(
                type,
                who(Part.IMPOSER, Part.TARGET),
                dates,
                place,
                subject,
                get("rate").map(OwnLine::rate).stream().toList(),
                value(),
                count(),
                get("condition"),
                Optional.empty(),
                Optional.empty(),
                clock());
    }

    private Dealing accord(String type, Dates dates, Place place, Subject subject) {
        return new Dealing.Accord(
                type.isEmpty() ? Optional.empty() : Optional.of(word(AccordType.class, "type", type)),
                who(Part.PARTY, Part.PARTY),
                dates,
                place,
                subject,
                get("title"),
                List.of(),
                clock(),
                value(),
                get("condition"),
                List.of(),
                List.of());
    }

    private List<Participant> who(Part acting, Part other) {
        List<Participant> who = new ArrayList<>();
        required("a");
        add("a", acting, who);
        add("b", other, who);
        add("mediator", Part.MEDIATOR, who);
        return who;
    }

    /** {@code USA:Name}, or {@code host=USA:Name} where the part is another than usual. */
    private void add(String field, Part usual, List<Participant> who) {
        for (String one : list(get(field))) {
            int sign = one.indexOf('=');
            Part part = sign < 0 ? usual : word(Part.class, field, one.substring(0, sign));
            String[] actor = one.substring(sign + 1).split(":", 2);
            Optional<String> name = actor.length > 1 ? Optional.of(actor[1]) : Optional.empty();
            who.add(Participant.of(part, new Actor(actor[0], name, Optional.empty()), words));
        }
    }

    private static Rate rate(String text) {
        String[] steps = text.replace("%", "").split(">");
        Rate to = Rate.to(number("rate", steps[steps.length - 1]), Bound.EXACT);
        return steps.length == 1
                ? to
                : new Rate(
                        Optional.of(number("rate", steps[0])),
                        to.to(),
                        to.change(),
                        to.low(),
                        to.high(),
                        to.unit(),
                        to.bound(),
                        to.of());
    }

    private Optional<Value> value() {
        return get("value").map(text -> {
            String[] parts = text.split(" ");
            if (parts.length != 2) {
                throw new IllegalArgumentException("value wants an amount and a currency, got " + text);
            }
            return new Value(number("value", parts[0]), parts[1], Bound.EXACT, "unclear", Optional.empty());
        });
    }

    private Optional<Double> count() {
        return get("count").map(text -> number("count", text));
    }

    private Optional<Clock> clock() {
        return get("term").map(length -> new Clock(length, date("term_start"), Optional.empty(), false));
    }

    private Source source() {
        List<String> via = list(get("via"));
        if (get("source").isEmpty()) {
            return new Source(SourceType.NARRATOR, Optional.empty(), Optional.empty(), Optional.empty(), via);
        }
        String[] words = required("source").split(" ", 3);
        return new Source(
                word(SourceType.class, "source", words[0]),
                words.length > 2 ? Optional.of(words[2]) : Optional.empty(),
                words.length > 1 && !words[1].equals("-") ? Optional.of(words[1]) : Optional.empty(),
                Optional.empty(),
                via);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (String one : list(get("links"))) {
            String[] link = one.split(":", 2);
            links.add(new Link(word(Relation.class, "links", link[0]), link.length > 1 ? link[1] : ""));
        }
        return links;
    }
}
