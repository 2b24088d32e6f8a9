package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Entry;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.Ontology;

/** Words given to somebody without a verb that a frame knows: "according to Berg", "heter det från UD", "Berg: no comment". */
final class Attributions {
    private final Language language;
    private final Quotes quotes;
    private final Optional<Ontology.Frame> assertion;

    Attributions(Language language, Quotes quotes, Optional<Ontology.Frame> assertion) {
        this.language = language;
        this.quotes = quotes;
        this.assertion = assertion;
    }

    /** Assertions of those whom the cues of the sentence name. */
    List<Event> in(Parse parse, Marks marks) {
        List<Event> events = new ArrayList<>(1);
        if (assertion.isEmpty()) {
            return events;
        }
        for (Marks.Mark mark : marks.all()) {
            boolean tail = mark.cue() == Cue.QUOTE_TAIL && impersonal(parse, mark);
            if (mark.cue() != Cue.ACCORDING && !tail || quotes.inside(mark.from())) {
                continue;
            }
            Optional<Unit> cue = parse.units.stream()
                    .filter(unit -> unit.from <= mark.from() && (tail ? mark.from() < unit.to : mark.to() <= unit.to))
                    .findFirst();
            Optional<Mention> speaker =
                    (tail ? voiceBehind(parse, mark.to()) : speakerAfter(parse, mark.to())).filter(Mention::acts);
            if (cue.isPresent() && speaker.isPresent()) {
                events.add(event(parse, cue.get(), speaker.get(), "according"));
            }
        }
        colon(parse).ifPresent(events::add);
        return events;
    }

    /** "Klinkt het bij", "heter det i": a verb with an "it" behind it that stands for nobody, and a preposition. */
    private boolean impersonal(Parse parse, Marks.Mark mark) {
        boolean it = false;
        boolean preposition = false;
        for (Unit unit : parse.units) {
            it |= unit.from > mark.from() && unit.from < mark.to() && unit.key().equals("it");
            preposition |= unit.from == mark.to() && unit.is(Unit.Kind.PREPOSITION);
        }
        return language.grammar().order() == Grammar.Order.V2 && it && preposition;
    }

    private Event event(Parse parse, Unit cue, Mention speaker, String how) {
        Entry entry = new Entry(
                language.code() + ".cue." + how,
                assertion,
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                Entry.Examples.NONE,
                "cues.yml");
        Event event = new Event(parse, entry, parse.clause(cue), parse.units.indexOf(cue), true);
        event.put("A", List.of(Filler.of(speaker, how)));
        return event;
    }

    /** An official or organ that opens the sentence with nothing but a colon behind it: "Minister Berg: the border is calm". */
    private Optional<Event> colon(Parse parse) {
        int first = !parse.units.isEmpty() && parse.units.get(0).is(Unit.Kind.DETERMINER) ? 1 : 0;
        if (parse.units.size() < first + 4) {
            return Optional.empty();
        }
        Unit mark = parse.units.get(first + 1);
        Optional<Mention> speaker = parse.units
                .get(first)
                .actor()
                .filter(mention -> mention.acts()
                        && !mention.possessive()
                        && (Scene.person(mention) || mention.kind() == Mention.Kind.ORGAN));
        boolean said = mark.is(Unit.Kind.STOP)
                && parse.tokens.is(mark.from, ':')
                && parse.units.stream().anyMatch(unit -> unit.from > mark.from && unit.finite());
        if (speaker.isEmpty() || !said) {
            return Optional.empty();
        }
        Event event = event(parse, mark, speaker.get(), "colon");
        event.put("C", List.of(Filler.words(mark.to, parse.sentence.to(), "quote")));
        return Optional.of(event);
    }

    /** The actor in the phrases that follow a cue: "klinkt het bij het ministerie", "heter det i ett uttalande från UD". */
    private static Optional<Mention> voiceBehind(Parse parse, int token) {
        for (Unit unit : parse.units) {
            if (unit.from < token) {
                continue;
            }
            switch (unit.kind) {
                case ACTOR -> {
                    return unit.actor()
                            .filter(mention -> mention.kind() != Mention.Kind.ADJECTIVE && !mention.possessive());
                }
                case DETERMINER, ADJECTIVE, POSSESSIVE, PREPOSITION, NOUN, UNKNOWN -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The actor right after a cue, determiners and adjectives between. */
    static Optional<Mention> speakerAfter(Parse parse, int token) {
        for (Unit unit : parse.units) {
            if (unit.from < token) {
                continue;
            }
            switch (unit.kind) {
                case ACTOR -> {
                    return unit.actor()
                            .filter(mention -> mention.kind() != Mention.Kind.ADJECTIVE && !mention.possessive());
                }
                case DETERMINER, ADJECTIVE, POSSESSIVE -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
