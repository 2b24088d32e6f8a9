package org.parley.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parley.ledger.OwnLine;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;

/**
 * A made-up press, day after day at one pace: half of all reports in 20 pairs of sides, a third without a date of their own, a fifth
 * of the articles copies, four reports an article. A dealing is told several times, by several articles, within some days.
 */
final class Skewed {
    private static final int REPORTS = 4;
    private static final int ARTICLES_A_DAY = 70;
    private static final int RECENT = 400;
    private static final List<String> GOODS =
            List.of("steel", "cars", "chips", "fish", "oil", "gas", "wine", "rare_earths", "grain", "drugs");
    private static final List<String> TYPES = List.of("tariff", "sanctions", "export_control", "import_ban", "quota");
    private static final List<String> ACTS =
            List.of("warn", "accuse", "deny", "promise", "demand", "assert", "threaten", "reject");

    /** Codes of states, so that pages can be asked for them; who is hot says nothing of the world. */
    private static final List<String> SIDES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .toList();

    /** The state of a number; from 0 to 4 those in half of all reports. */
    static String side(int number) {
        return SIDES.get(number);
    }

    private final Random random;
    private final List<String> hot = new ArrayList<>();
    private final List<Map<String, String>> recent = new ArrayList<>();
    private int made;

    Skewed(long seed) {
        this(seed, 0);
    }

    /** @param first number of the first article: later ones are of later days */
    Skewed(long seed, int first) {
        this.random = new Random(seed);
        this.made = first;
        for (int i = 0; i < 20; i++) {
            hot.add(side(i % 5) + " " + side(5 + i % 7 + i / 7));
        }
    }

    /** The next article with its reports. */
    Reading next() {
        LocalDate day = day();
        boolean copy = random.nextInt(5) == 0 && recent.size() >= REPORTS;
        List<Map<String, String>> lines = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            lines.add(copy ? recent.get(recent.size() - 1 - i) : line(day));
        }
        if (!copy) {
            lines.forEach(this::remember);
        }
        return reading(lines, day);
    }

    /** An article about the one measure that everybody tells of again and again. */
    Reading hot() {
        LocalDate day = day();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("a", side(0));
        line.put("b", side(5));
        line.put("number", "" + random.nextInt(1_000_000));
        line.put("kind", "measure");
        line.put("type", "tariff");
        line.put("status", "in_force");
        line.put("goods", "steel");
        line.put("rate", "97");
        line.put("date", "2000-01-01");
        return reading(List.of(line), day);
    }

    /** The day of the next article. */
    LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(made / ARTICLES_A_DAY);
    }

    private void remember(Map<String, String> line) {
        recent.add(line);
        if (recent.size() > RECENT) {
            recent.remove(0);
        }
    }

    private Reading reading(List<Map<String, String>> lines, LocalDate day) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Map<String, String> line : lines) {
            int start = text.length();
            text.append(words(line));
            spans.add(new Span(start, text.length()));
            text.append('\n');
        }
        Article article = new Article(
                "a" + made,
                text.toString(),
                Optional.of("en"),
                Optional.of(DateRange.day(day)),
                Optional.empty(),
                Optional.of("Outlet " + random.nextInt(300)),
                Optional.of("https://example.org/" + made++),
                Optional.empty());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            reports.add(OwnLine.report(lines.get(i), article.id(), spans.get(i)));
        }
        return new Reading(
                article, "en", true, article.published(), PageType.REPORT, "en/1", reports, List.of(), List.of());
    }

    private static String words(Map<String, String> line) {
        return "On %s it was told at some length that %s of %s dealt with %s about %s, as number %s of its kind, said one who should know."
                .formatted(
                        line.getOrDefault("date", "some day"),
                        line.get("type"),
                        line.get("a"),
                        line.get("b"),
                        line.getOrDefault("goods", line.getOrDefault("topics", "much")),
                        line.get("number"));
    }

    /** Half of the lines tell again of a dealing that is in the news. */
    private Map<String, String> line(LocalDate day) {
        if (!recent.isEmpty() && random.nextBoolean()) {
            Map<String, String> again = new LinkedHashMap<>(recent.get(random.nextInt(recent.size())));
            again.put("number", "" + random.nextInt(1_000_000));
            return again;
        }
        Map<String, String> line = new LinkedHashMap<>();
        String[] pair = pair().split(" ");
        line.put("a", pair[0]);
        line.put("b", pair[1]);
        line.put("number", "" + random.nextInt(1_000_000));
        if (random.nextInt(3) > 0) {
            line.put("date", day.minusDays(random.nextInt(4)).toString());
        } else {
            line.put("date", "../" + day);
        }
        kind(line);
        return line;
    }

    private void kind(Map<String, String> line) {
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                line.put("kind", "contact");
                line.put("type", one(List.of("meeting", "talks", "call", "visit")));
                line.put("status", one(List.of("planned", "occurred", "occurred")));
            }
            case 2, 3 -> {
                line.put("kind", "measure");
                line.put("type", one(TYPES));
                line.put("status", one(List.of("announced", "in_force", "lifted")));
                line.put("goods", one(GOODS));
                line.put("rate", "" + random.nextInt(60));
            }
            case 4 -> {
                line.put("kind", "accord");
                line.put("type", one(List.of("deal", "truce")));
                line.put("status", "agreed");
                line.put("term", "P" + (1 + random.nextInt(90)) + "D");
            }
            case 5 -> {
                line.put("kind", "action");
                line.put("type", one(List.of("aid", "vote", "release")));
                line.put("status", "occurred");
            }
            default -> {
                line.put("kind", "statement");
                line.put("type", one(ACTS));
                line.put("topics", one(GOODS));
            }
        }
    }

    private String pair() {
        return random.nextBoolean() ? one(hot) : side(random.nextInt(60)) + " " + side(60 + random.nextInt(60));
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
