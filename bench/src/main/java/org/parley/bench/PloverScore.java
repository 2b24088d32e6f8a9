package org.parley.bench;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Report;

/** Event types of PLOVER in the sentences with two different countries and a type other than PROTEST. */
final class PloverScore {
    /** Names of the first edition and what the 2021 edition calls them; none has left the ontology. */
    private static final Map<String, String> NAMES_2021 =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    private final Parley parley;
    private final Path folder;

    /** A sentence with its gold event. */
    private record Event(String text, String date, String type, Set<String> from, Set<String> to) {}

    PloverScore(Parley parley, Path folder) {
        this.parley = parley;
        this.folder = folder;
    }

    void add(Table table) {
        int all = 0;
        int coded = 0;
        int typed = 0;
        int whole = 0;
        Map<String, int[]> byType = new TreeMap<>();
        for (Event event : events()) {
            List<Report> reports = read(event);
            int[] counts = byType.computeIfAbsent(event.type(), type -> new int[2]);
            all++;
            counts[1]++;
            coded += reports.stream().anyMatch(report -> report.plover().isPresent()) ? 1 : 0;
            if (reports.stream().anyMatch(report -> typed(report, event))) {
                typed++;
                counts[0]++;
            }
            whole += reports.stream().anyMatch(report -> typed(report, event) && bothSides(report, event)) ? 1 : 0;
        }
        String set = "PLOVER dev";
        table.share(set, "type recall", typed, all, ">= .45");
        table.share(set, "coded sentences with the gold type", typed, coded, ">= .70");
        table.share(set, "type and both countries", whole, all, "");
        byType.forEach((type, counts) -> table.share(set, "  " + type, counts[0], counts[1], ""));
    }

    private static boolean typed(Report report, Event event) {
        return report.plover().map(Enum::name).orElse("").equals(event.type());
    }

    private static boolean bothSides(Report report, Event event) {
        Set<String> sides = new HashSet<>();
        report.dealing().participants().forEach(one -> sides.add(one.actor().side()));
        return event.from().stream().anyMatch(sides::contains)
                && event.to().stream().anyMatch(sides::contains);
    }

    private List<Report> read(Event event) {
        return parley.read(new Article(
                        "sentence",
                        event.text(),
                        Optional.of("en"),
                        Optional.of(DateRange.parse(event.date())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .reports();
    }

    private List<Event> events() {
        return JsonTree.maps(JsonTree.read(folder.resolve("gold-odd.json"))).stream()
                .map(PloverScore::event)
                .filter(event -> !event.type().equals("PROTEST") && twoCountries(event))
                .toList();
    }

    private static boolean twoCountries(Event event) {
        return event.from().stream().anyMatch(from -> event.to().stream().anyMatch(to -> !to.equals(from)));
    }

    /** Where the gold gives no target, the sources do it with each other. */
    private static Event event(Map<String, Object> record) {
        Set<String> from = codes(record.get("source"));
        Set<String> to = codes(record.get("target"));
        String type = JsonTree.text(record, "event");
        return new Event(
                JsonTree.text(record, "text"),
                JsonTree.text(record, "date"),
                NAMES_2021.getOrDefault(type, type),
                from,
                to.isEmpty() ? from : to);
    }

    private static Set<String> codes(@org.jspecify.annotations.Nullable Object actors) {
        Set<String> codes = new HashSet<>();
        for (Map<String, Object> actor : JsonTree.maps(actors)) {
            String code = JsonTree.text(actor, "code");
            if (code.matches("[A-Z]{3}")) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Lists the sentences without the gold type and what was read instead. */
    void list(java.io.PrintStream out) {
        for (Event event : events()) {
            List<Report> reports = read(event);
            if (reports.stream().noneMatch(report -> typed(report, event))) {
                List<String> read = reports.stream()
                        .map(report -> report.kind() + " "
                                + report.dealing().typeWord().orElse("") + " "
                                + report.plover().map(Enum::name).orElse("-"))
                        .toList();
                out.println(event.type() + " " + event.from() + event.to() + " " + read + " " + event.text());
            }
        }
    }
}
