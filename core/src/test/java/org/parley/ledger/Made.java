package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up tellings from a seed: few sides, few days and few figures, so that they meet, chain and contradict often. */
final class Made {
    private static final List<String> SIDES = List.of("NOR", "CAN", "JPN", "EU");
    private static final List<String> NAMES = List.of("", "", ":Berg", ":Moreau", ":Tanaka");
    private static final List<String> GOODS = List.of("", "steel", "fish", "chips");
    private static final List<String> PLACES = List.of("", "", "Lima", "Riga");
    private static final List<String> OUTLETS = List.of("Post", "Herald", "Courier", "Gazette", "Mirror");

    private final Random random;
    private final int days;

    Made(long seed, int days) {
        this.random = new Random(seed);
        this.days = days;
    }

    List<Telling> tellings(int count) {
        List<Telling> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(telling(i));
        }
        return made;
    }

    private Telling telling(int i) {
        int day = random.nextInt(days);
        String text = "Line " + i % (3 + i / 2) + " tells of " + one(GOODS) + " and more.";
        String fields = switch (random.nextInt(5)) {
            case 0 -> contact(day);
            case 1 -> measure(day);
            case 2 -> accord(day);
            case 3 -> statement(day);
            default ->
                "kind=action type=" + one(List.of("aid", "vote", "release")) + " status=occurred" + sides() + date(day);
        };
        return Told.by(one(OUTLETS) + i, day(day + random.nextInt(4)), text, fields);
    }

    private String contact(int day) {
        String due = random.nextInt(6) == 0 ? " was_due=" + day(day + random.nextInt(9) - 4) : "";
        return "kind=contact type=" + one(List.of("meeting", "talks", "visit", "call"))
                + " status=" + one(List.of("planned", "occurred", "occurred", "postponed", "cancelled"))
                + sides() + date(day) + field("place", one(PLACES)) + due;
    }

    private String measure(int day) {
        return "kind=measure type=" + one(List.of("tariff", "tariff", "countermeasure", "export_control"))
                + " status=" + one(List.of("threatened", "announced", "in_force", "lifted"))
                + sides() + date(day) + field("goods", one(GOODS))
                + field("rate", one(List.of("", "10", "25", "10>25", "50")));
    }

    private String accord(int day) {
        return "kind=accord type=" + one(List.of("deal", "truce", "treaty"))
                + " status=" + one(List.of("sought", "agreed", "framework", "signed", "in_force", "suspended"))
                + sides() + date(day) + field("place", one(PLACES))
                + field("title", one(List.of("", "Lima Pact", "Riga Pact")))
                + field("term", one(List.of("", "", "P90D", "P1Y"))) + field("topics", one(GOODS));
    }

    private String statement(int day) {
        return "kind=statement type=" + one(List.of("warn", "deny", "promise")) + sides() + date(day)
                + field("topics", one(GOODS))
                + field("quote", one(List.of("", "we will not wait any longer", "this is the last time we ask")));
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

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=" + value;
    }

    private static String day(int day) {
        return LocalDate.parse("2031-03-01").plusDays(day).toString();
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
