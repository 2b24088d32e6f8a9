package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ledger.Telling;
import org.parley.model.Reading;
import org.parley.model.Span;

/** Cuts a text into paragraphs, and each of these where a report's evidence or a sentence passed over begins or ends. */
public final class Paragraphs {
    private final String text;
    private final List<Telling> told;
    private final List<Reading.Miss> misses;

    private Paragraphs(String text, List<Telling> told, List<Reading.Miss> misses) {
        this.text = text;
        this.told = told;
        this.misses = misses;
    }

    /**
     * @param reports ids of the reports whose first evidence begins here
     * @param misses what was passed over here
     */
    public record Paragraph(List<Piece> pieces, Set<String> reports, List<Reading.Miss> misses) {}

    /**
     * A stretch of text with one standing.
     *
     * @param report the report it is evidence of; of several the shortest evidence; empty if none
     * @param kind of that report
     * @param anchor id of a report whose evidence begins here
     * @param miss number of the sentence passed over, from 1
     */
    public record Piece(
            String text,
            Optional<String> report,
            String kind,
            List<String> anchors,
            boolean trigger,
            Optional<Integer> miss) {}

    static List<Paragraph> of(String text, List<Telling> told, List<Reading.Miss> misses) {
        return new Paragraphs(text, told, misses).all();
    }

    private List<Paragraph> all() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(paragraph(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private Paragraph paragraph(int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        Set<String> reports = new LinkedHashSet<>();
        List<Reading.Miss> here = new ArrayList<>();
        for (Telling one : told) {
            one.report().evidence().forEach(span -> cut(span, start, end, cuts));
            trigger(one).ifPresent(span -> cut(span, start, end, cuts));
            int at = one.report().evidence().get(0).start();
            if (at >= start && at < end) {
                reports.add(one.id());
            }
        }
        for (Reading.Miss miss : misses) {
            cut(miss.sentence(), start, end, cuts);
            if (miss.sentence().start() >= start && miss.sentence().start() < end) {
                here.add(miss);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null && to > from) {
                pieces.add(piece(new Span(from, to)));
            }
            from = to;
        }
        return new Paragraph(pieces, reports, here);
    }

    private static void cut(Span span, int start, int end, Set<Integer> cuts) {
        for (int place : new int[] {span.start(), span.end()}) {
            if (place > start && place < end) {
                cuts.add(place);
            }
        }
    }

    private static Optional<Span> trigger(Telling told) {
        return Optional.ofNullable(told.report().spans().get("trigger"));
    }

    private Piece piece(Span span) {
        Telling best = null;
        int shortest = Integer.MAX_VALUE;
        List<String> anchors = new ArrayList<>();
        boolean trigger = false;
        for (Telling one : told) {
            trigger |= trigger(one).filter(word -> word.contains(span)).isPresent();
            if (one.report().evidence().get(0).start() == span.start()) {
                anchors.add(one.id());
            }
            for (Span evidence : one.report().evidence()) {
                int length = evidence.end() - evidence.start();
                if (evidence.contains(span) && length < shortest) {
                    best = one;
                    shortest = length;
                }
            }
        }
        return new Piece(
                span.in(text),
                Optional.ofNullable(best).map(Telling::id),
                best == null ? "" : best.report().kind().name(),
                anchors,
                trigger,
                miss(span));
    }

    private Optional<Integer> miss(Span span) {
        for (int i = 0; i < misses.size(); i++) {
            if (misses.get(i).sentence().contains(span)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
