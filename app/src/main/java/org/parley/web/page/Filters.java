package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.DateRange;
import org.parley.sides.Sides;
import org.parley.store.EntryFilter;
import org.parley.web.Refusal;
import org.parley.web.Visit;
import org.parley.web.words.Words;

/** The filters of the record as they stand in an address, the same for every page that lists dealings. */
public final class Filters {
    /** Names of all filters, in the order in which they are shown. */
    static final List<String> NAMES = List.of(
            "side",
            "and",
            "kind",
            "type",
            "status",
            "certainty",
            "voice",
            "about",
            "language",
            "from",
            "until",
            "since",
            "sources",
            "text");

    private Filters() {}

    static EntryFilter of(Visit visit) {
        return new EntryFilter(
                sides(visit, "side"),
                sides(visit, "and"),
                visit.asked("kind").map(kind -> kind.toUpperCase(Locale.ROOT)),
                visit.asked("type"),
                visit.asked("status"),
                visit.asked("about").map(Words::conceptOf),
                visit.day("from"),
                visit.day("until"),
                visit.number("sources", 0, 0, 1000),
                visit.asked("text"),
                Integer.MAX_VALUE,
                0,
                new EntryFilter.More(
                        visit.asked("certainty"),
                        visit.asked("language"),
                        visit.asked("voice"),
                        visit.day("since"),
                        order(visit)));
    }

    private static EntryFilter.Order order(Visit visit) {
        String asked = visit.asked("order").orElse("seen");
        for (EntryFilter.Order order : EntryFilter.Order.values()) {
            if (order.name().equalsIgnoreCase(asked)) {
                return order;
            }
        }
        return EntryFilter.Order.SEEN;
    }

    private static Map<String, List<DateRange>> sides(Visit visit, String name) {
        Optional<String> typed = visit.asked(name);
        if (typed.isEmpty()) {
            return Map.of();
        }
        String found = side(typed.get(), visit);
        Map<String, List<DateRange>> sides =
                new TreeMap<>(visit.asked("direct").isPresent() ? Map.of() : Sides.memberships(found));
        sides.put(found, List.of());
        return sides;
    }

    /** The side that a visitor means. */
    static String side(String typed, Visit visit) {
        return Sides.find(typed)
                .orElseThrow(() -> Refusal.missing(visit.words().say("No state or body is called {0}.", typed)));
    }

    /** A filter that is set, and the address without it. */
    public record Chosen(String name, String value, String without) {}

    static List<Chosen> chosen(Visit visit) {
        List<Chosen> chosen = new ArrayList<>();
        for (String name : NAMES) {
            visit.asked(name)
                    .ifPresent(value -> chosen.add(new Chosen(
                            name,
                            shown(name, value, visit),
                            visit.address().without(name).toString())));
        }
        return chosen;
    }

    private static String shown(String name, String value, Visit visit) {
        return switch (name) {
            case "side", "and" -> visit.words().side(side(value, visit));
            case "kind" -> visit.words().label("kind", value.toUpperCase(Locale.ROOT));
            case "type" -> visit.words().type(value);
            case "status", "certainty" -> visit.words().label(name, value);
            case "voice" -> visit.words().label("source", value);
            case "about" -> visit.words().concept(Words.conceptOf(value));
            case "language" -> visit.words().language(value);
            case "from", "until", "since" -> visit.words().days(value);
            default -> value;
        };
    }
}
