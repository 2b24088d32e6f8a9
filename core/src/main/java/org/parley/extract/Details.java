package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.Clock;
import org.parley.model.Dealing;
import org.parley.model.Kind;
import org.parley.model.Length;
import org.parley.model.Place;
import org.parley.model.Plover;
import org.parley.model.Rate;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Subject;
import org.parley.model.Value;
import org.parley.pack.Language;
import org.parley.pack.Ontology;
import org.parley.pack.PhraseTable;
import org.parley.pack.PloverTable;
import org.parley.text.Tokens;

/** The further fields of a report: dates, place, what it is about, rates and amounts. */
final class Details {
    private final Tokens tokens;
    private final Language language;
    private final WhenOf when;
    private final Amounts amounts;
    private final String text;
    private final PloverTable plover;

    Details(Tokens tokens, Language language, WhenOf when, Amounts amounts, String text, PloverTable plover) {
        this.tokens = tokens;
        this.language = language;
        this.when = when;
        this.amounts = amounts;
        this.text = text;
        this.plover = plover;
    }

    Optional<Plover> plover(Dealing dealing, Optional<Status> status) {
        return plover.of(dealing.kind(), dealing.typeWord().orElse(""), status);
    }

    org.parley.model.Dates dates(Draft draft) {
        return when.dates(draft);
    }

    Place place(Draft draft) {
        Event event = draft.event;
        if (event.kind() == Kind.MEASURE || event.kind() == Kind.STATEMENT) {
            return Place.NONE;
        }
        Optional<String> venue = words(draft, "venue");
        Optional<String> forum = words(draft, "forum");
        for (Chunk chunk : event.parse.chunks(event.clause)) {
            boolean location = language.grammar().location().contains(event.parse.preposition(chunk));
            Optional<Mention> actor = event.parse.head(chunk).actor();
            if (location && actor.isPresent() && actor.get().locates()) {
                Span span = tokens.span(actor.get().from(), actor.get().to());
                draft.spans.put("place", span);
                return new Place(Optional.of(actor.get().name().orElse(span.in(text))), venue, forum);
            }
        }
        return venue.isEmpty() && forum.isEmpty() ? Place.NONE : new Place(Optional.empty(), venue, forum);
    }

    private Optional<String> words(Draft draft, String field) {
        return Optional.ofNullable(draft.words.get(field)).map(span -> span.in(text));
    }

    /** Goods of a measure, topics of anything else, with the concepts named in the sentence. */
    Subject subject(Draft draft) {
        Event event = draft.event;
        Optional<String> goods = Optional.empty();
        if (event.kind() == Kind.MEASURE && !event.part("G").isEmpty()) {
            Filler filler = goods(event);
            Span span = tokens.span(filler.from(), filler.to());
            draft.spans.put("goods", span);
            goods = Optional.of(span.in(text));
        }
        Set<String> goodsConcepts = new LinkedHashSet<>();
        Set<String> topicConcepts = new LinkedHashSet<>();
        for (int i = event.parse.sentence.from(); i < event.parse.sentence.to(); i++) {
            if (!language.concepts().table().begins(tokens.form(i))) {
                continue;
            }
            for (PhraseTable.Match<Ontology.Concept> match :
                    language.concepts().table().matches(tokens, i, event.parse.sentence.to())) {
                (match.value().kind().equals("good") && event.kind() == Kind.MEASURE ? goodsConcepts : topicConcepts)
                        .add(match.value().id());
            }
        }
        List<String> topics = new ArrayList<>();
        for (Span span : draft.topics) {
            draft.spans.put("topics." + topics.size(), span);
            topics.add(span.in(text));
        }
        return new Subject(topics, new ArrayList<>(topicConcepts), goods, new ArrayList<>(goodsConcepts));
    }

    /** The words of the goods; of a sum "of goods" the goods. */
    private static Filler goods(Event event) {
        Filler filler = event.part("G").get(0);
        for (Chunk chunk : event.parse.chunks) {
            boolean sum = event.parse.units.get(chunk.from()).from == filler.from()
                    && event.parse.head(chunk).is(Unit.Kind.QUANTITY)
                    && chunk.number() + 1 < event.parse.chunks.size();
            if (sum) {
                Chunk next = event.parse.chunks.get(chunk.number() + 1);
                boolean of = next.preposition() == chunk.to() || next.from() == chunk.to();
                return of
                        ? Filler.words(
                                event.parse.units.get(next.from()).from,
                                event.parse.units.get(next.to() - 1).to,
                                filler.how())
                        : filler;
            }
        }
        return filler;
    }

    Optional<Length> duration(Draft draft) {
        Optional<Timex> time = WhenOf.length(draft.event);
        time.ifPresent(found -> draft.spans.put("duration", found.span()));
        return time.flatMap(Timex::length);
    }

    List<Rate> rates(Draft draft) {
        return amounts.rates(draft);
    }

    Optional<Value> value(Draft draft) {
        return amounts.value(draft);
    }

    Optional<Double> count(Draft draft) {
        return amounts.count(draft);
    }

    /** A term that runs, for a measure or accord: "for ninety days". Nothing is computed where its start is not said. */
    Optional<Clock> clock(Draft draft) {
        Optional<Timex> time = WhenOf.length(draft.event);
        time.ifPresent(found -> draft.spans.put("clock.length", found.span()));
        return time.flatMap(Timex::length).map(length -> when.clock(draft, length.iso()));
    }
}
