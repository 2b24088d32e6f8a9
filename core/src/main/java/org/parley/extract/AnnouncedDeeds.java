package org.parley.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Actor;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.pack.ActorWord;

/**
 * Whose a deed is that somebody announces in the passive: "Norway says Chile's ambassador has been summoned". It is the
 * speaker's, if he speaks for a state, another state is hit and no third one is named.
 */
final class AnnouncedDeeds {
    /** letters of a state's code */
    private static final int STATE = 3;

    private AnnouncedDeeds() {}

    /** Gives the draft the doer that its words leave to who says them. */
    static void complete(Event event, Draft draft) {
        Optional<Part> open = open(event, draft);
        if (open.isEmpty()) {
            return;
        }
        Clause clause = clause(event);
        Parse parse = event.parse;
        if (!clause.relation.equals("complement") || clause.parent < 0 || !passive(event)) {
            return;
        }
        Clause saying = parse.clauses.get(clause.parent);
        Set<String> others = named(parse);
        others.removeAll(draft.sides());
        parse.subject(saying)
                .flatMap(subject -> parse.head(subject.chunk()).actor())
                .filter(mention -> mention.acts() && mention.sides().size() == 1)
                .map(mention -> actor(mention))
                .filter(speaker -> speaker.side().length() == STATE
                        && !draft.sides().contains(speaker.side())
                        && Set.of(speaker.side()).containsAll(others))
                .ifPresent(speaker -> draft.participants.add(
                        new Participant(open.get(), speaker, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /** "Two of its diplomats had been expelled from Norway": in the passive the state after the verb is the one that expels. */
    static void expelledFrom(Event event, Pronouns pronouns) {
        Parse parse = event.parse;
        List<Filler> from = event.part("B");
        boolean place = from.size() == 1
                && from.get(0).from() > parse.units.get(event.unit).from
                && parse.passive(event.clause, parse.units.get(event.unit));
        if (!place) {
            return;
        }
        event.put("A", from);
        event.parts.remove("B");
        for (int unit : event.clause.units) {
            Unit word = parse.units.get(unit);
            if (unit < event.unit && word.is(Unit.Kind.POSSESSIVE)) {
                pronouns.possessor(parse, word)
                        .filter(mention -> !mention.sides().equals(from.get(0).sides()))
                        .ifPresent(mention -> event.put(
                                "B",
                                List.of(new Filler(mention.sides(), Optional.of(mention), word.from, word.to, "gen"))));
            }
        }
    }

    /** Every side whose name stands in the sentence, be it as where somebody is posted. */
    private static Set<String> named(Parse parse) {
        Set<String> sides = new LinkedHashSet<>(parse.sidesNamed());
        for (int i = parse.sentence.from(); i < parse.sentence.to(); i++) {
            for (var match : parse.language.actors().names().matches(parse.tokens, i, parse.sentence.to())) {
                if (match.value() instanceof ActorWord.Side side) {
                    sides.add(side.side());
                }
            }
        }
        return sides;
    }

    private static Actor actor(Mention mention) {
        return Actor.side(mention.sides().get(0));
    }

    /** The part of who does it, if only whom it hits is told. */
    private static Optional<Part> open(Event event, Draft draft) {
        return switch (event.kind()) {
            case MEASURE ->
                draft.sides(Part.IMPOSER).isEmpty() && draft.sides(Part.TARGET).size() == 1
                        ? Optional.of(Part.IMPOSER)
                        : Optional.empty();
            case CONTACT ->
                event.frame().type().equals("summons")
                                && draft.sides(Part.INITIATOR).isEmpty()
                                && draft.sides(Part.PARTY).size() == 1
                        ? Optional.of(Part.INITIATOR)
                        : Optional.empty();
            case ACCORD, STATEMENT, ACTION -> Optional.empty();
        };
    }

    private static Clause clause(Event event) {
        return event.operations.isEmpty()
                ? event.clause
                : event.operations.get(0).clause();
    }

    private static boolean passive(Event event) {
        Parse parse = event.parse;
        int verb = event.operations.isEmpty()
                ? event.unit
                : event.operations.get(0).unit();
        return (event.verbal || !event.operations.isEmpty()) && parse.passive(clause(event), parse.units.get(verb));
    }
}
