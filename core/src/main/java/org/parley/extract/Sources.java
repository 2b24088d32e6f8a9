package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Kind;
import org.parley.model.Source;
import org.parley.model.SourceType;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Language;
import org.parley.text.Text;

/** Who vouches for what is told: its speaker, the outlet or voice that the sentence names, else the narrator. */
final class Sources {
    private final Text text;
    private final Language language;

    Sources(Text text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** Who vouches for what a sentence tells, as far as the sentence says. */
    Source source(Parse parse, Event event, List<Event> events, Marks marks) {
        if (event.kind() == Kind.STATEMENT) {
            return spoken(parse, event, marks);
        }
        if (event.claim != null && event.claim.frame().type().equals("accuse")) {
            return event.claim.part("A").isEmpty()
                    ? Source.NARRATOR
                    : of(event.claim.part("A").get(0));
        }
        for (Event speech : events) {
            boolean speaks =
                    speech.kind() == Kind.STATEMENT && !speech.part("A").isEmpty() && speech != event;
            if (speaks
                    && (within(parse, event.clause, speech.clause) || said(speech, event))
                    && !speech.part("A").get(0).sides().isEmpty()) {
                return of(speech.part("A").get(0));
            }
            if (speaks && speech.attribution()) {
                return of(speech.part("A").get(0));
            }
        }
        return channel(parse, marks);
    }

    private Source spoken(Parse parse, Event event, Marks marks) {
        Source speaker =
                event.part("A").isEmpty() ? Source.NARRATOR : of(event.part("A").get(0));
        Source channel = channel(parse, marks);
        boolean bare = speaker.type() == SourceType.NARRATOR && channel.type() != SourceType.NARRATOR;
        boolean itsOwn = channel.type() == SourceType.STATE_MEDIA && tells(parse, marks);
        if (bare || itsOwn) {
            return new Source(channel.type(), channel.name(), speaker.side(), channel.cue(), List.of());
        }
        List<String> via = channel.name().map(List::of).orElse(List.of());
        return new Source(speaker.type(), speaker.name(), speaker.side(), speaker.cue(), via);
    }

    /** Whether an outlet of the sentence is who tells: "according to Xinhua", "Xinhua reports", and not who is told. */
    private static boolean tells(Parse parse, Marks marks) {
        for (Marks.Mark mark : marks.all()) {
            if (mark.cue() == Cue.ACCORDING && outletBehind(parse, mark.to())) {
                return true;
            }
        }
        return parse.clauses.stream()
                .filter(clause -> clause.verbs.stream().anyMatch(verb -> Passages.says(parse, parse.units.get(verb))))
                .flatMap(clause -> parse.subject(clause).stream())
                .anyMatch(subject -> medium(parse.head(subject.chunk())));
    }

    private static boolean outletBehind(Parse parse, int token) {
        return parse.units.stream()
                .filter(unit -> unit.from >= token)
                .filter(unit -> !unit.is(Unit.Kind.DETERMINER)
                        && !unit.is(Unit.Kind.ADJECTIVE)
                        && !unit.is(Unit.Kind.NOUN)
                        && !unit.is(Unit.Kind.UNKNOWN)
                        && unit.actor()
                                .filter(mention -> mention.kind() == Mention.Kind.ADJECTIVE)
                                .isEmpty())
                .findFirst()
                .filter(Sources::medium)
                .isPresent();
    }

    private static boolean medium(Unit unit) {
        return unit.actor()
                .filter(mention -> mention.kind() == Mention.Kind.MEDIUM)
                .isPresent();
    }

    /** Whether the event stands in the words that come before their speaker: "Peru broke the truce, Chile says". */
    private static boolean said(Event speech, Event event) {
        int token = event.parse.units.get(event.unit).from;
        return speech.part("C").stream().anyMatch(words -> words.from() <= token && token < words.to());
    }

    private static boolean within(Parse parse, Clause inner, Clause outer) {
        Clause at = inner;
        for (int depth = 0; depth < 6 && at.parent >= 0; depth++) {
            if (at.parent == outer.number && at.relation.equals("complement")) {
                return true;
            }
            at = parse.clauses.get(at.parent);
        }
        return false;
    }

    /** The source that a speaker is. */
    private static Source of(Filler speaker) {
        Optional<Mention> mention = speaker.mention();
        SourceType type = speaker.how().equals(Authors.DOCUMENT)
                ? SourceType.DOCUMENT
                : mention.map(Sources::type).orElse(SourceType.NARRATOR);
        Optional<String> name = mention.filter(found -> type == SourceType.NAMED || type == SourceType.INSTITUTION)
                .flatMap(Mention::name);
        return new Source(type, name, speaker.sides().stream().findFirst(), Optional.empty(), List.of());
    }

    private static SourceType type(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> SourceType.NAMED;
            case OFFICE -> mention.name().isPresent() ? SourceType.NAMED : unnamed(mention);
            case ORGAN, SEAT -> SourceType.INSTITUTION;
            default -> SourceType.NARRATOR;
        };
    }

    private static SourceType unnamed(Mention mention) {
        return switch (mention.office().map(office -> office.level()).orElse("")) {
            case "official", "spokesperson", "delegation" -> SourceType.UNNAMED_OFFICIAL;
            default ->
                mention.office()
                                .filter(office -> office.id().equals("diplomat"))
                                .isPresent()
                        ? SourceType.UNNAMED_OFFICIAL
                        : SourceType.NAMED_ROLE;
        };
    }

    /** An outlet, agency or anonymous voice that the sentence names as where it comes from. */
    private Source channel(Parse parse, Marks marks) {
        for (Unit unit : parse.units) {
            Mention medium = unit.is(Unit.Kind.ACTOR) ? unit.mention : null;
            if (medium != null && medium.kind() == Mention.Kind.MEDIUM) {
                boolean ofState =
                        language.actors().stateMedia().contains(medium.name().orElse(""));
                return new Source(
                        ofState ? SourceType.STATE_MEDIA : SourceType.OUTLET,
                        medium.name(),
                        Optional.empty(),
                        Optional.of(text.tokens().span(unit.from, unit.to)),
                        List.of());
            }
        }
        Optional<Marks.Mark> anonymous = marks.first(Cue.ANONYMOUS, parse.sentence.from(), parse.sentence.to());
        return anonymous
                .map(mark -> new Source(
                        SourceType.ANONYMOUS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text.tokens().span(mark.from(), mark.to())),
                        List.of()))
                .orElse(Source.NARRATOR);
    }
}
