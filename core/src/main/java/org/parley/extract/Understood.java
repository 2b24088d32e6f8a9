package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Actor;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Status;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Feature;
import org.parley.pack.PhraseTable;

/**
 * Whose a dealing is where the words leave a side out: of the dealing told just before ("the talks ended"), or of the only
 * two sides near. Looks back within the same and the preceding paragraph only; of two candidates it takes neither.
 */
final class Understood {
    private final List<Draft> told = new ArrayList<>();
    private final List<Parse> passed = new ArrayList<>();
    private final SidesNear sides = new SidesNear();

    /** Notes a dealing that later words may refer to. */
    void told(Draft draft) {
        told.add(draft);
    }

    /** Notes a sentence that has been read. */
    void passed(Parse parse) {
        passed.add(parse);
        sides.passed(parse);
    }

    /** Gives a draft the sides that its words leave to what stands before. */
    void complete(Draft draft) {
        switch (draft.event.kind()) {
            case CONTACT, ACCORD -> parties(draft);
            case MEASURE -> measure(draft);
            case STATEMENT, ACTION -> {}
        }
    }

    private void parties(Draft draft) {
        Event event = draft.event;
        if (event.beside && !event.verbal && definite(event) && toldOf(draft)) {
            return;
        }
        if (!event.frame().symmetric() && !event.frame().type().equals("visit")
                || draft.sides().size() >= 2) {
            return;
        }
        if (withOne(draft)) {
            partner(draft).ifPresent(side -> add(draft, Part.PARTY, side));
        }
        if (event.isName()) {
            return;
        }
        if (draft.sides().size() < 2) {
            lacking(draft);
        }
        if (draft.sides().size() < 2 && event.frame().symmetric()) {
            ofTheArticle(draft);
        }
    }

    private void lacking(Draft draft) {
        Event event = draft.event;
        if (!event.verbal && definite(event)) {
            Optional<Draft> before = before(draft);
            if (before.isPresent()) {
                take(draft, before.get());
            } else if (!event.operations.isEmpty() && event.frame().symmetric() && !talkedAbout(draft)) {
                pairBefore(event.parse, draft.sides()).forEach(side -> add(draft, Part.PARTY, side));
            }
        } else if (!event.verbal
                && draft.sides().size() == 1
                && !event.operations.isEmpty()
                && event.frame().symmetric()) {
            Set<String> pair = pairTold(event);
            if (pair.containsAll(draft.sides())) {
                pair.stream()
                        .filter(side -> !draft.sides().contains(side))
                        .toList()
                        .forEach(side -> add(draft, Part.PARTY, side));
            }
        } else if (event.verbal && draft.sides().size() == 1 && counterpart(event)) {
            Set<String> others = sides.near(event.parse, event.parse.units.get(event.unit).from);
            others.removeAll(draft.sides());
            if (others.size() == 1) {
                add(draft, Part.PARTY, others.iterator().next());
            }
        } else if (event.verbal && draft.sides().isEmpty() && both(event)) {
            pairTold(event).forEach(side -> add(draft, Part.PARTY, side));
        }
    }

    /** What two sides are known to do in an article that is about the two of them: "the talks broke down", "Berg met the minister". */
    private void ofTheArticle(Draft draft) {
        Event event = draft.event;
        boolean known = event.verbal
                ? draft.sides().size() == 1 ? counterpart(event) || stranger(event) : both(event)
                : definite(event) || !event.operations.isEmpty();
        boolean toldAlready = !event.verbal && told.stream().anyMatch(other -> family(other.event, event));
        Set<String> pair = known && !toldAlready ? sides.articlePair(event.parse) : Set.of();
        if (pair.containsAll(draft.sides())) {
            pair.stream()
                    .filter(side -> !draft.sides().contains(side))
                    .toList()
                    .forEach(side -> add(draft, Part.PARTY, side));
        }
    }

    /** Whether somebody takes part whose side is not known. */
    private static boolean stranger(Event event) {
        return event.part("B").stream()
                .anyMatch(filler -> filler.sides().isEmpty()
                        && filler.mention()
                                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                                .isPresent());
    }

    /** Whether a noun says only with whom: "talks with Iran", where whose they are is left to the words around it. */
    private static boolean withOne(Draft draft) {
        Event event = draft.event;
        return !event.verbal
                && event.frame().symmetric()
                && event.part("A").isEmpty()
                && !event.part("B").isEmpty()
                && draft.sides().size() == event.sides("B").size()
                && !event.part("B").get(0).how().equals("adj");
    }

    /** The only other side that acts in the sentence; of several the one that is the subject of its main clause. */
    private static Optional<String> partner(Draft draft) {
        Parse parse = draft.event.parse;
        Set<String> others = SidesNear.acting(parse, Integer.MAX_VALUE);
        others.removeAll(draft.sides());
        if (others.size() == 1) {
            return Optional.of(others.iterator().next());
        }
        return parse.clauses.stream()
                .filter(clause -> clause.is(Clause.Type.MAIN) && clause.finite >= 0)
                .findFirst()
                .flatMap(parse::subject)
                .flatMap(subject -> parse.head(subject.chunk()).actor())
                .filter(mention -> mention.acts() && mention.sides().size() == 1)
                .map(mention -> mention.sides().get(0))
                .filter(others::contains);
    }

    /** "After the call Berg wrote": the call is the one told before, and who wrote need not have had a part in it. */
    private boolean toldOf(Draft draft) {
        List<Participant> own = List.copyOf(draft.participants);
        draft.participants.clear();
        Optional<Draft> before = before(draft);
        if (before.isEmpty()) {
            draft.participants.addAll(own);
            return false;
        }
        take(draft, before.get());
        return true;
    }

    /** Whether a dealing of the kind was told near that the words do not fit: then they are about another one. */
    private boolean talkedAbout(Draft draft) {
        return toldNear(draft.event.parse).stream().anyMatch(other -> family(other.event, draft.event));
    }

    /** The dealings told near the sentence, in order: the last ones of all. */
    private List<Draft> toldNear(Parse here) {
        int first = told.size();
        while (first > 0 && SidesNear.near(told.get(first - 1).event.parse, here)) {
            first--;
        }
        return told.subList(first, told.size());
    }

    /** The dealing that a definite noun is about: the last of its kind that was told, if it has the sides the noun names. */
    private Optional<Draft> before(Draft draft) {
        Draft found = null;
        for (int k = told.size() - 1; k >= 0; k--) {
            Draft other = told.get(k);
            if (!SidesNear.near(other.event.parse, draft.event.parse)) {
                break;
            }
            if (!family(other.event, draft.event)) {
                continue;
            }
            if (found == null) {
                found = other;
            } else if (other.event.parse == found.event.parse && !other.sides().equals(found.sides())) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found)
                .filter(other -> other.sides().size() >= 2 && other.sides().containsAll(draft.sides()));
    }

    /** Whether a noun of one event may be about the other: "the talks" after a meeting, "the deal" after any accord. */
    private static boolean family(Event before, Event here) {
        if (before.kind() != here.kind() || otherHalf(before, here)) {
            return false;
        }
        String type = before.frame().type();
        String noun = here.frame().type();
        return switch (here.kind()) {
            case CONTACT ->
                type.equals(noun) || ContactTypes.inPerson(type) && ContactTypes.inPerson(noun) || noun.equals("talks");
            case ACCORD -> type.equals(noun) || noun.equals("deal") || type.equals("deal") && !armistice(noun);
            case MEASURE -> type.equals(noun);
            case STATEMENT, ACTION -> false;
        };
    }

    private static boolean armistice(String type) {
        return type.equals("truce") || type.equals("ceasefire");
    }

    /** Compounds about different things: duties on steel, duties on cars. */
    private static boolean otherHalf(Event before, Event here) {
        Unit first = before.parse.units.get(before.unit);
        Unit second = here.parse.units.get(here.unit);
        return first.split != null
                && second.split != null
                && !first.split.left().equals(second.split.left());
    }

    /** What is planned or called off is not the meeting that took place, though it is between the same sides. */
    private static boolean another(Draft draft, Draft before) {
        Status status = draft.event.status.orElse(Status.OCCURRED);
        boolean open = status == Status.PLANNED
                || status == Status.POSTPONED
                || status == Status.CANCELLED
                || status == Status.REFUSED;
        return open && before.event.status.filter(Status.OCCURRED::equals).isPresent();
    }

    private static void take(Draft draft, Draft before) {
        draft.refersTo = another(draft, before) ? null : before;
        Set<String> own = draft.sides();
        for (Participant participant : before.participants) {
            boolean outside = participant.part() == Part.MEDIATOR || participant.part() == Part.OBSERVER;
            if (!outside && own.stream().noneMatch(participant.actor().side()::equals)) {
                draft.participants.add(participant);
            }
        }
    }

    /** "Four banks were listed": nobody is said to do it, where the measure told just before has only one who sets it. */
    private void imposer(Draft draft) {
        Event event = draft.event;
        boolean agentless = event.verbal
                ? event.parse.passive(event.clause, event.parse.units.get(event.unit))
                : event.operations.stream().anyMatch(one -> passive(event.parse, one));
        if (!agentless) {
            return;
        }
        List<Draft> measures = toldNear(event.parse).stream()
                .filter(other -> other.event.kind() == Kind.MEASURE && other.event.parse != event.parse)
                .toList();
        Set<String> imposers = new LinkedHashSet<>();
        measures.forEach(other -> imposers.addAll(other.sides(Part.IMPOSER)));
        Set<String> targets = draft.sides(Part.TARGET);
        boolean fits = !measures.isEmpty()
                && imposers.size() == 1
                && measures.stream().anyMatch(other -> other.sides(Part.TARGET).containsAll(targets))
                && targets.stream().noneMatch(imposers::contains);
        if (fits) {
            add(draft, Part.IMPOSER, imposers.iterator().next());
        }
    }

    private static boolean passive(Parse parse, Event.Operation operation) {
        return parse.passive(operation.clause(), parse.units.get(operation.unit()));
    }

    /** A measure named again: who sets it and whom it hits were said when it was first told. */
    private void measure(Draft draft) {
        if (draft.sides(Part.IMPOSER).isEmpty() && !draft.sides(Part.TARGET).isEmpty()) {
            imposer(draft);
        }
        Set<String> imposers = draft.sides(Part.IMPOSER);
        Set<String> targets = draft.sides(Part.TARGET);
        if (draft.event.frame().flow()
                || draft.event.verbal
                || !definite(draft.event)
                || !imposers.isEmpty() && !targets.isEmpty()) {
            return;
        }
        Optional<Draft> before = toldNear(draft.event.parse).stream()
                .filter(other -> family(other.event, draft.event))
                .reduce((first, second) -> second);
        if (before.isEmpty()
                || !before.get().sides(Part.IMPOSER).containsAll(imposers)
                || !before.get().sides(Part.TARGET).containsAll(targets)) {
            return;
        }
        draft.refersTo = before.get();
        for (Participant participant : before.get().participants) {
            if (draft.sides(participant.part()).isEmpty() || participant.part() == Part.IMPOSER && imposers.isEmpty()) {
                draft.participants.add(participant);
            }
        }
    }

    /**
     * The only two sides that act in the sentence before, {@code own} among them, if neither this sentence nor a dealing told
     * near names another.
     */
    private Set<String> pairBefore(Parse here, Set<String> own) {
        Set<String> pair = new LinkedHashSet<>();
        for (int k = passed.size() - 1; k >= 0 && pair.isEmpty() && SidesNear.near(passed.get(k), here); k--) {
            pair = SidesNear.acting(passed.get(k), Integer.MAX_VALUE);
        }
        Set<String> only = new LinkedHashSet<>(pair);
        boolean others = toldNear(here).stream().anyMatch(draft -> !only.containsAll(draft.sides()));
        boolean certain = pair.size() == 2
                && !others
                && pair.containsAll(own)
                && pair.containsAll(SidesNear.acting(here, Integer.MAX_VALUE));
        pair.removeAll(own);
        return certain ? pair : Set.of();
    }

    /** The two sides of the last dealing told near that has just two. */
    private Set<String> pairTold(Event event) {
        for (int k = told.size() - 1; k >= 0 && SidesNear.near(told.get(k).event.parse, event.parse); k--) {
            Set<String> sides = told.get(k).sides();
            if (sides.size() >= 2) {
                return sides.size() == 2 ? sides : Set.of();
            }
        }
        return Set.of();
    }

    /** Whether an official of a side that is not said takes part in the clause: "met his counterpart". */
    private static boolean counterpart(Event event) {
        return event.clause.units.stream()
                .map(event.parse.units::get)
                .anyMatch(unit -> unit.actor()
                        .filter(mention -> mention.kind() == Mention.Kind.OFFICE
                                && mention.sides().isEmpty()
                                && mention.name().isEmpty())
                        .isPresent());
    }

    /** Whether the subject is "both countries", of which the words alone do not say which. */
    private static boolean both(Event event) {
        Parse parse = event.parse;
        Optional<Chunk> subject = parse.subject(event.clause).map(Parse.Subject::chunk);
        if (subject.isEmpty()) {
            return false;
        }
        int from = parse.units.get(subject.get().from()).from;
        for (PhraseTable.Match<Cue> match :
                parse.language.cues().table().matches(parse.tokens, from, parse.sentence.to())) {
            if (match.value() == Cue.BOTH_TWO) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event noun is said to be known: by its article, or by its ending where it has no article. */
    static boolean definite(Event event) {
        int chunk = event.parse.units.get(event.unit).chunk;
        return chunk >= 0 && definite(event.parse, event.parse.chunks.get(chunk), event.unit);
    }

    /** Whether what a phrase names is said to be known. */
    static boolean definite(Parse parse, Chunk chunk) {
        return definite(parse, chunk, chunk.head());
    }

    private static boolean definite(Parse parse, Chunk chunk, int unit) {
        Unit noun = parse.units.get(unit);
        Unit first = parse.units.get(chunk.from());
        if (first.is(Unit.Kind.DETERMINER)) {
            return parse.language.grammar().definite().contains(parse.lower(first));
        }
        return parse.language.grammar().definiteEnding() && noun.noun != null && noun.noun.feature() == Feature.DEF;
    }

    private static void add(Draft draft, Part part, String side) {
        draft.participants.add(
                new Participant(part, Actor.side(side), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
