package org.parley.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extract.clause.Parse;
import org.parley.model.Reading;

/** Sentences that name two sides and gave no report, each with what every event of it was dropped for. */
final class Misses {
    private Misses() {}

    static List<Reading.Miss> of(Extractor.Analysis analysis) {
        List<Reading.Miss> misses = new ArrayList<>();
        Map<Parse, List<Event>> events = analysis.bySentence();
        Set<Parse> told = Collections.newSetFromMap(new IdentityHashMap<>());
        analysis.drafts().forEach(draft -> told.add(draft.event.parse));
        for (Parse parse : analysis.parses()) {
            List<Event> here = events.getOrDefault(parse, List.of());
            if (told.contains(parse) || here.stream().anyMatch(event -> !event.dropped)) {
                continue;
            }
            Set<String> sides = parse.sidesNamed();
            if (sides.size() >= 2) {
                misses.add(new Reading.Miss(
                        parse.tokens.span(parse.sentence.from(), parse.sentence.to()), List.copyOf(sides), why(here)));
            }
        }
        return misses;
    }

    private static String why(List<Event> events) {
        String dropped = events.stream()
                .filter(event -> event.dropReason != null)
                .map(event -> event.entry.id() + ": " + event.dropReason)
                .distinct()
                .collect(Collectors.joining("; "));
        return dropped.isEmpty() ? "no word of the sentence evokes a frame" : dropped;
    }
}
