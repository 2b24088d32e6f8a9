package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.model.Reading;

/** Makes up articles from a seed: few sides, days and figures, so that their reports meet, chain and contradict often. */
final class MadeReadings {
    private static final List<String> SIDES = List.of("NOR", "CAN", "JPN", "EU");
    private static final List<String> NAMES = List.of("", "", ":Berg", ":Moreau", ":Tanaka");
    private static final List<String> GOODS = List.of("", "steel", "fish", "chips");

    private final Random random;
    private final long seed;

    private MadeReadings(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    static List<Reading> of(long seed, int count) {
        MadeReadings made = new MadeReadings(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(made.article(i));
        }
        return readings;
    }

    private Reading article(int i) {
        int day = random.nextInt(60);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 1 + random.nextInt(4); line++) {
            lines.add("Line %d tells of %s in article %d".formatted(line, one(GOODS), i % 40));
            lines.add(fields(day));
        }
        return Lines.reading("Outlet" + seed + "-" + i, day(day + 1), lines.toArray(String[]::new));
    }

    private String fields(int day) {
        String common = sides() + date(day) + optional("topics", one(GOODS));
        return switch (random.nextInt(5)) {
            case 0 ->
                "kind=contact type=" + one(List.of("meeting", "talks", "call")) + " status="
                        + one(List.of("planned", "occurred", "postponed")) + common
                        + optional("place", one(List.of("", "Lima", "Riga")));
            case 1, 2 ->
                "kind=measure type=" + one(List.of("tariff", "countermeasure")) + " status="
                        + one(List.of("announced", "in_force", "lifted")) + sides() + date(day)
                        + optional("goods", one(GOODS))
                        + optional("rate", one(List.of("", "", "10", "25", "10>25")));
            case 3 ->
                "kind=accord type=" + one(List.of("deal", "truce")) + " status=" + one(List.of("agreed", "signed"))
                        + common + optional("title", one(List.of("", "", "Lima Pact")))
                        + optional("term", one(List.of("", "P90D")));
            default -> "kind=statement type=" + one(List.of("warn", "deny")) + common;
        };
    }

    private String sides() {
        int first = random.nextInt(SIDES.size());
        int second = (first + 1 + random.nextInt(SIDES.size() - 1)) % SIDES.size();
        String other = random.nextInt(8) == 0 ? "" : " b=" + SIDES.get(second) + one(NAMES);
        return " a=" + SIDES.get(first) + one(NAMES) + other;
    }

    private String date(int day) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> " date=../" + day(day);
            case 2 -> " date=" + day(day) + "/" + day(day + 6);
            default -> " date=" + day(day);
        };
    }

    private static String optional(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=" + value;
    }

    private static String day(int day) {
        return LocalDate.parse("2031-03-01").plusDays(day).toString();
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
