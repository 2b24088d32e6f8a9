package org.parley.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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

/**
 * Articles of one report each: every kind, type, status and certainty in turn, and of all else something or nothing, by chance from a
 * seed. Their words are as bad as words can be.
 */
final class Generated {
    static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> WORDS = List.of(
            "Fish",
            SCRIPT,
            "=cmd|' /C calc'!A0",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "\u202Eesrever\u2066",
            "\uD83D\uDC1F\uD83C\uDDF3\uD83C\uDDF4",
            "line\u2028end\r\nnext",
            "\t@SUM(1)",
            "{{7*7}} ${7*7} <%= 7*7 %>",
            "a".repeat(250));
    private static final List<String> SIDES =
            List.of("NOR", "CAN", "USA", "CHN", "EU", "NATO", "*rebels " + SCRIPT, "XKX", "ZZZ");
    private static final List<String> CONCEPTS = List.of("fish", "steel", "nowhere_defined");

    private final Random random;

    Generated(long seed) {
        this.random = new Random(seed);
    }

    /** Kind, type and status in all combinations there are, certainties in turn; then again from the start, with other gaps. */
    List<Reading> readings(int count) {
        List<Combination> all = combinations();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(all.get(i % all.size()), i));
        }
        return readings;
    }

    private record Combination(Kind kind, int type, Optional<Status> status, Certainty certainty) {}

    static int everyCombination() {
        return combinations().size();
    }

    private static List<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Optional<Status>> statuses = new ArrayList<>();
            kind.statuses().stream().sorted().forEach(status -> statuses.add(Optional.of(status)));
            if (statuses.isEmpty()) {
                statuses.add(Optional.empty());
            }
            for (int type = 0; type < types(kind); type++) {
                for (Optional<Status> status : statuses) {
                    Certainty certainty = Certainty.values()[all.size() % Certainty.values().length];
                    all.add(new Combination(kind, type, status, certainty));
                }
            }
        }
        return all;
    }

    /** An accord may have no type. */
    private static int types(Kind kind) {
        return switch (kind) {
            case CONTACT -> ContactType.values().length;
            case MEASURE -> MeasureType.values().length;
            case ACCORD -> AccordType.values().length + 1;
            case STATEMENT -> Act.values().length;
            case ACTION -> ActionType.values().length;
        };
    }

    private Reading reading(Combination made, int number) {
        String quote = one(WORDS) + " number " + number;
        String text = quote + "\n" + one(WORDS) + " and so it goes on for a while, as it does.\n";
        Article article = new Article(
                one(WORDS) + ".txt",
                text,
                Optional.of("en"),
                maybe(date()).filter(DateRange::isClosed),
                Optional.empty(),
                maybe(one(WORDS)),
                maybe(one(List.of("https://example.org/" + number, "javascript:alert(1)", "https://x/\"><script>"))),
                maybe(one(WORDS)));
        Span words = new Span(0, Math.min(300, quote.length()));
        Dealing dealing = dealing(made, words);
        Map<String, Span> spans = new TreeMap<>(Map.of("trigger", words));
        if (random.nextBoolean()) {
            spans.put("date", new Span(0, 1));
        }
        Report report = new Report(
                Article.hash("generated " + number),
                article.id(),
                dealing,
                made.status(),
                made.certainty(),
                source(words),
                maybe(words),
                random.nextBoolean(),
                random.nextInt(5) == 0,
                number > 0 && random.nextInt(4) == 0
                        ? List.of(new Link(one(List.of(Relation.values())), Article.hash("generated " + (number - 1))))
                        : List.of(),
                maybe(one(List.of(Plover.values()))),
                "en.made." + SCRIPT,
                spans,
                List.of(words));
        return new Reading(
                article,
                one(List.of("en", "nl", "und")),
                true,
                article.published(),
                one(List.of(PageType.values())),
                "en/1",
                List.of(report),
                List.of(),
                List.of());
    }

    private Source source(Span words) {
        return new Source(
                one(List.of(SourceType.values())),
                maybe(one(WORDS)),
                maybe(one(SIDES)),
                maybe(words),
                random.nextBoolean() ? List.of() : List.of(one(WORDS), "Agency"));
    }

    private Dealing dealing(Combination made, Span words) {
        Dates dates = new Dates(
                maybe(date()),
                maybe(one(WORDS)),
                maybe(YearMonth.of(2031, 5)),
                maybe(date()),
                maybe(date()),
                maybe(date()),
                maybe(date()));
        Place place = new Place(maybe(one(WORDS)), maybe(one(WORDS)), maybe("G20"));
        Subject subject = new Subject(list(WORDS), list(CONCEPTS), maybe(one(WORDS)), list(CONCEPTS));
        return switch (made.kind()) {
            case CONTACT ->
                new Dealing.Contact(
                        ContactType.values()[made.type()],
                        who(Part.PARTY, Part.HOST, Part.VISITOR, Part.INITIATOR, Part.MEDIATOR, Part.OBSERVER),
                        dates,
                        place,
                        subject,
                        maybe(new Length(one(List.of("PT2H", "P3D", "no length")), one(List.of(Bound.values())))),
                        maybe("2019"),
                        maybe(words));
            case MEASURE ->
                new Dealing.Measure(
                        MeasureType.values()[made.type()],
                        who(Part.IMPOSER, Part.TARGET),
                        dates,
                        place,
                        subject,
                        random.nextBoolean() ? List.of() : List.of(rate(), rate()),
                        maybe(value()),
                        maybe(random.nextDouble() * 1e7),
                        maybe(one(WORDS)),
                        maybe(words),
                        maybe(words),
                        maybe(clock()));
            case ACCORD -> accord(made, dates, place, subject, words);
            case STATEMENT -> statement(made, dates, place, subject, words);
            case ACTION ->
                new Dealing.Action(
                        ActionType.values()[made.type()],
                        who(Part.ACTOR, Part.TARGET),
                        dates,
                        place,
                        subject,
                        maybe(one(WORDS)),
                        maybe(one(List.of(Vote.values()))),
                        maybe(3.0),
                        maybe(value()));
        };
    }

    private Dealing statement(Combination made, Dates dates, Place place, Subject subject, Span words) {
        return new Dealing.Statement(
                Act.values()[made.type()],
                who(Part.SPEAKER, Part.ADDRESSEE),
                dates,
                place,
                subject,
                random.nextBoolean(),
                maybe(one(WORDS)),
                maybe(words),
                maybe(one(WORDS)));
    }

    private Dealing accord(Combination made, Dates dates, Place place, Subject subject, Span words) {
        Optional<AccordType> type = made.type() < AccordType.values().length
                ? Optional.of(AccordType.values()[made.type()])
                : Optional.empty();
        Step step = new Step(one(WORDS), maybe("planned"), maybe(date()), maybe(one(WORDS)));
        return new Dealing.Accord(
                type,
                who(Part.PARTY, Part.PARTY, Part.MEDIATOR),
                dates,
                place,
                subject,
                maybe(one(WORDS)),
                random.nextBoolean() ? List.of() : List.of(words, new Span(0, 1)),
                maybe(clock()),
                maybe(value()),
                maybe(one(WORDS)),
                list(WORDS),
                random.nextBoolean() ? List.of() : List.of(step));
    }

    /** One side at least, with or without a name and a place in the text. */
    private List<Participant> who(Part... parts) {
        List<Participant> who = new ArrayList<>();
        int most = 1 + random.nextInt(parts.length);
        for (int i = 0; i < most; i++) {
            who.add(new Participant(
                    parts[i],
                    new Actor(one(SIDES), maybe(one(WORDS)), maybe(one(WORDS))),
                    maybe(one(List.of(Certainty.values()))),
                    maybe(Source.NARRATOR),
                    maybe(new Span(0, 1))));
        }
        return who;
    }

    private Rate rate() {
        return new Rate(
                maybe(10.0),
                maybe(25.5),
                maybe(-2.5),
                maybe(1.0),
                maybe(1e12),
                one(List.of("%", "pp", SCRIPT)),
                one(List.of(Bound.values())),
                maybe(one(WORDS)));
    }

    private Value value() {
        return new Value(
                random.nextBoolean() ? 3e9 : 0.015,
                one(List.of("USD", "EUR", "XAU", SCRIPT)),
                one(List.of(Bound.values())),
                one(List.of("goods", "duty", "trade", "unclear")),
                maybe(new Value.Converted(2.5e9, "SEK")));
    }

    private Clock clock() {
        return new Clock(
                one(List.of("P90D", "P1Y", "PT36H", "soon")), maybe(date()), maybe(date()), random.nextBoolean());
    }

    private DateRange date() {
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(300));
        return switch (random.nextInt(6)) {
            case 0 -> DateRange.from(day);
            case 1 -> DateRange.until(day);
            case 2 -> DateRange.of(day, day.plusDays(5));
            case 3 -> DateRange.month(YearMonth.from(day));
            case 4 -> DateRange.year(day.getYear());
            default -> DateRange.day(day);
        };
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private List<String> list(List<String> values) {
        return random.nextBoolean() ? List.of() : List.of(one(values));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
