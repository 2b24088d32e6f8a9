package org.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Span;

/**
 * Everything the passes found in an article, sentence by sentence, and what became of it: the tool with which packs are
 * written.
 */
public record Explanation(List<OfSentence> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param units its words with the parts they play, clause by clause
     */
    public record OfSentence(Span span, List<Word> units, List<OfEvent> events) {
        public OfSentence {
            units = List.copyOf(units);
            events = List.copyOf(events);
        }
    }

    /**
     * A word or fixed group of words.
     *
     * @param kind the part it plays
     * @param clause number and kind of its clause
     */
    public record Word(Span span, String kind, String clause) {}

    /**
     * A word that evoked an entry.
     *
     * @param entry id of the entry
     * @param operators ids of the operators over it, from the inside out
     * @param parts what fills each part
     * @param read whether it became a report, alone or joined to another
     * @param aside whether only the lack of another side in the words kept it from being a report
     * @param why why it was dropped, if it was
     */
    public record OfEvent(
            String entry,
            List<String> operators,
            Span trigger,
            Map<String, List<Filled>> parts,
            Optional<String> status,
            boolean read,
            boolean aside,
            Optional<String> why) {
        public OfEvent {
            operators = List.copyOf(operators);
            parts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parts));
        }
    }

    /** What fills a part; no sides for words that are no actor. */
    public record Filled(Span span, List<String> sides, String how) {}

    static Explanation of(Extractor.Analysis analysis) {
        Map<Parse, List<Event>> events = analysis.bySentence();
        return new Explanation(analysis.parses().stream()
                .map(parse -> sentence(parse, events.getOrDefault(parse, List.of())))
                .toList());
    }

    private static OfSentence sentence(Parse parse, List<Event> here) {
        List<Word> words = parse.units.stream()
                .map(unit -> new Word(parse.tokens.span(unit.from, unit.to), kind(unit), clause(parse.clause(unit))))
                .toList();
        List<OfEvent> events = here.stream().map(Explanation::event).toList();
        return new OfSentence(parse.tokens.span(parse.sentence.from(), parse.sentence.to()), words, events);
    }

    private static String kind(Unit unit) {
        String kind = unit.kind.name().toLowerCase(java.util.Locale.ROOT);
        if (unit.mention != null && unit.is(Unit.Kind.ACTOR)) {
            Mention mention = unit.mention;
            return "%s %s %s%s"
                    .formatted(
                            kind,
                            mention.kind().name().toLowerCase(java.util.Locale.ROOT),
                            mention.sides(),
                            mention.possessive() ? " possessive" : "");
        }
        return unit.verb == null
                ? kind
                : kind + " " + unit.verb.verb().lemma() + " "
                        + unit.verb.feature().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String clause(Clause clause) {
        return clause.number + " " + clause.type.name().toLowerCase(java.util.Locale.ROOT)
                + (clause.relation.isEmpty() ? "" : " " + clause.relation);
    }

    private static OfEvent event(Event event) {
        Map<String, List<Filled>> parts = new java.util.LinkedHashMap<>();
        event.parts.forEach((letter, fillers) -> parts.put(letter, filled(event, fillers)));
        event.lent.forEach((role, fillers) -> parts.put(role, filled(event, fillers)));
        Unit unit = event.parse.units.get(event.unit);
        return new OfEvent(
                event.entry.id(),
                event.operations.stream()
                        .map(operation -> operation.entry().id())
                        .toList(),
                event.parse.tokens.span(unit.from, unit.to),
                parts,
                event.status.map(status -> status.word()),
                !event.dropped,
                event.aside,
                Optional.ofNullable(event.dropReason));
    }

    private static List<Filled> filled(Event event, List<Filler> fillers) {
        return fillers.stream()
                .map(filler ->
                        new Filled(event.parse.tokens.span(filler.from(), filler.to()), filler.sides(), filler.how()))
                .toList();
    }
}
