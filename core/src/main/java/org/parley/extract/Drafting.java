package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.NamedSides;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Actor;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Span;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Entry;
import org.parley.pack.EntryTable;
import org.parley.text.Tokens;

/** Turns events into drafts of reports, or says why an event is none: too few sides, no addressee, not between states. */
final class Drafting {
    /** Chars; the contract allows 300. */
    static final int LONGEST_EVIDENCE = 200;

    private final Tokens tokens;
    private final Understood understood = new Understood();
    private @Nullable Parse previous;

    Drafting(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Notes the sentence that stands before the next one drafted. */
    void passed(Parse parse) {
        previous = parse;
        understood.passed(parse);
    }

    /** Notes a report that the words of later ones may refer to. */
    void told(Draft draft) {
        understood.told(draft);
    }

    /** A draft of {@code event}; empty, with the reason noted at the event, if a part it needs is missing. */
    Optional<Draft> draft(Event event) {
        Draft draft = new Draft(event);
        event.frame().parts().forEach((letter, role) -> {
            if (PartFinder.actorRole(role)) {
                add(draft, part(role), event.part(letter));
            }
        });
        event.lent.forEach((role, fillers) -> add(draft, part(role), fillers));
        understood.complete(draft);
        AnnouncedDeeds.complete(event, draft);
        if (event.kind() == Kind.MEASURE) {
            targetFromContext(event, draft);
        }
        Optional<String> lack = lack(event, draft);
        if (lack.isPresent()) {
            event.drop(lack.get());
            event.lacking = true;
            return Optional.empty();
        }
        draft.evidence.add(evidence(event));
        return Optional.of(draft);
    }

    /** Whom a measure hits, where only who sets it is said: the one other side of the sentence, else of the one before. */
    private void targetFromContext(Event event, Draft draft) {
        Set<String> imposers = draft.sides(Part.IMPOSER);
        boolean open = imposers.size() == 1
                && draft.sides(Part.TARGET).isEmpty()
                && (event.verbal || !event.operations.isEmpty());
        if (!open || hitsOthers(event)) {
            return;
        }
        Set<String> others = new LinkedHashSet<>(event.parse.sidesNamed());
        others.removeAll(imposers);
        if (others.isEmpty()
                && previous != null
                && !saysWhom(event)
                && event.parse.sentence.paragraph() - previous.sentence.paragraph() <= 1) {
            others.addAll(SidesNear.acting(previous, previous.sentence.to()));
            others.removeAll(imposers);
        }
        if (others.size() == 1) {
            draft.participants.add(new Participant(
                    Part.TARGET,
                    Actor.side(others.iterator().next()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** Whether the words say whom the verb hits, and that is no side: "deports tourists". */
    private static boolean hitsOthers(Event event) {
        return event.verbal
                && objectMarked(event, "B")
                && !objectMarked(event, "G")
                && !event.parse.passive(event.clause, event.parse.units.get(event.unit))
                && !event.parse.objects(event.clause, event.unit).isEmpty();
    }

    /** Whether the words after the noun say whom it hits, and they are no side: "sanctions against three men". */
    private static boolean saysWhom(Event event) {
        return event.entry.marks("B").stream()
                .filter(mark -> mark.type() == Entry.Mark.Type.PREPOSITION
                        && !event.entry.marks("G").contains(mark))
                .flatMap(mark -> event.parse.governedBy(event.clause, mark.preposition()).stream())
                .anyMatch(chunk ->
                        chunk.from() > event.unit && !event.parse.head(chunk).is(Unit.Kind.QUANTITY));
    }

    private static boolean objectMarked(Event event, String letter) {
        return event.entry.marks(letter).stream().anyMatch(mark -> mark.type() == Entry.Mark.Type.OBJ);
    }

    private static Part part(String role) {
        return Part.valueOf(role.toUpperCase(Locale.ROOT));
    }

    private void add(Draft draft, Part part, List<Filler> fillers) {
        for (Filler filler : fillers) {
            for (String side : filler.sides()) {
                Actor actor = new Actor(
                        side,
                        name(filler),
                        filler.mention().flatMap(Mention::office).map(office -> office.en()));
                if (!there(draft, part, actor)) {
                    draft.participants.add(Participant.of(part, actor, tokens.span(filler.from(), filler.to())));
                }
            }
        }
    }

    private static boolean there(Draft draft, Part part, Actor actor) {
        for (Participant other : draft.participants) {
            if (other.part() == part
                    && other.actor().side().equals(actor.side())
                    && (actor.name().isEmpty() || other.actor().name().equals(actor.name()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> name(Filler filler) {
        return filler.mention()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
                .flatMap(Mention::name);
    }

    /** What an event lacks to be a dealing between sides; empty if nothing. */
    private static Optional<String> lack(Event event, Draft draft) {
        Set<String> sides = draft.sides();
        return switch (event.kind()) {
            case CONTACT -> contactLack(event, draft, sides);
            case ACCORD ->
                draft.sides(Part.PARTY).size() >= 2
                        ? Optional.empty()
                        : Optional.of("an accord needs two parties, found " + sides);
            case MEASURE -> measureLack(event, draft);
            case STATEMENT ->
                draft.sides(Part.SPEAKER).isEmpty()
                        ? Optional.of("no side speaks")
                        : toOwnPeople(event, draft)
                                ? Optional.of("said to its own people")
                                : endangers(event) ? Optional.of("endangers, and says nothing") : Optional.empty();
            case ACTION -> actionLack(event, draft);
        };
    }

    private static Optional<String> contactLack(Event event, Draft draft, Set<String> sides) {
        if (sides.size() < 2) {
            return Optional.of("a contact needs two sides, found " + sides);
        }
        boolean nowhere = event.frame().type().equals("visit")
                && draft.sides(Part.HOST).isEmpty()
                && draft.sides(Part.PARTY).isEmpty();
        return nowhere ? Optional.of("nobody is visited") : Optional.empty();
    }

    /** Whether what is threatened is a thing and nothing is threatened with: "threatens the peace". */
    private static boolean endangers(Event event) {
        return event.verbal
                && event.frame().type().equals("threaten")
                && event.part("B").isEmpty()
                && event.part("C").isEmpty()
                && !event.parse.passive(event.clause, event.parse.units.get(event.unit))
                && !event.parse.objects(event.clause, event.unit).isEmpty();
    }

    /** Whether the object of a demand or request is the speaker's own: "instructed Norwegian diplomats", "ordered its army". */
    private static boolean toOwnPeople(Event event, Draft draft) {
        Parse parse = event.parse;
        String act = event.frame().type();
        boolean asks = event.verbal
                && (act.equals("demand") || act.equals("request"))
                && draft.sides(Part.ADDRESSEE, Part.TARGET).isEmpty()
                && event.entry.marks("B").stream().anyMatch(mark -> mark.type() == Entry.Mark.Type.OBJ)
                && !parse.passive(event.clause, parse.units.get(event.unit));
        List<Chunk> objects = asks ? parse.objects(event.clause, event.unit) : List.of();
        if (objects.isEmpty()) {
            return false;
        }
        Chunk first = objects.get(0);
        int from = parse.units.get(first.from()).from;
        int to = parse.units.get(first.to() - 1).to;
        Set<String> named = NamedSides.of(parse, from, to);
        if (!named.isEmpty()) {
            return draft.sides(Part.SPEAKER).containsAll(named);
        }
        boolean nobodys = parse.head(first)
                .actor()
                .filter(mention ->
                        mention.kind() == Mention.Kind.ORGAN && mention.sides().isEmpty())
                .isPresent();
        boolean owned = parse.units.get(first.from()).is(Unit.Kind.POSSESSIVE) || nobodys;
        return owned && (parse.head(first).is(Unit.Kind.ACTOR) || parse.marks.has(Cue.ORDINARY_PEOPLE, from, to));
    }

    /** Whether what is seized names another side than the one that seizes it. */
    private static boolean foreign(Event event, Draft draft) {
        return event.part("O").stream()
                .flatMap(filler -> NamedSides.of(event.parse, filler.from(), filler.to()).stream())
                .anyMatch(side -> !draft.sides(Part.ACTOR).contains(side));
    }

    private static Optional<String> actionLack(Event event, Draft draft) {
        if (draft.sides(Part.ACTOR).isEmpty()) {
            return Optional.of("no side acts");
        }
        boolean wantsObject = event.verbal
                && Stream.of("B", "O")
                        .flatMap(letter -> event.entry.marks(letter).stream())
                        .anyMatch(mark -> mark.type() == Entry.Mark.Type.OBJ);
        boolean done = !event.part("B").isEmpty() || !event.part("O").isEmpty();
        if (wantsObject && !done) {
            return Optional.of("done to nobody and nothing");
        }
        if (event.frame().type().equals("recognition") && event.part("B").isEmpty()) {
            return Optional.of("no side is recognised");
        }
        if (event.verbal
                && event.frame().type().equals("detention")
                && event.part("B").isEmpty()
                && !foreign(event, draft)) {
            return Optional.of("done among its own people");
        }
        if (event.frame().type().equals("vote") && votesOnNothing(event)) {
            return Optional.of("votes on nothing");
        }
        if (event.frame().type().equals("vote") && atHome(event)) {
            return Optional.of("a vote at home");
        }
        boolean force = event.frame().type().equals("use_of_force");
        return force && event.part("O").stream().anyMatch(filler -> words(event.parse, filler))
                ? Optional.of("done to words only")
                : Optional.empty();
    }

    /** Whether a parliament votes, and the words name no other state. */
    private static boolean atHome(Event event) {
        String vote = event.frame().vote();
        return (vote.equals("for") || vote.equals("against"))
                && event.part("A").stream()
                        .allMatch(filler -> filler.mention()
                                .filter(mention -> mention.kind() == Mention.Kind.ORGAN)
                                .flatMap(Mention::name)
                                .filter("parliament"::equals)
                                .isPresent())
                && event.sides("A").containsAll(event.parse.sidesNamed());
    }

    /** Whether only what is voted on tells how: to vote is nothing without its "for" or "against". */
    private static boolean votesOnNothing(Event event) {
        boolean bare =
                event.entry.words().stream().anyMatch(word -> word.fixed().isEmpty());
        boolean said = event.clause.units.stream()
                .map(unit -> event.parse.lower(event.parse.units.get(unit)))
                .anyMatch(form -> event.entry.words().stream()
                        .anyMatch(word -> word.fixed().contains(form)));
        return event.verbal
                && bare
                && !said
                && !event.frame().vote().equals("abstain")
                && event.part("O").isEmpty()
                && event.entry.marks("O").stream().anyMatch(mark -> mark.type() == Entry.Mark.Type.PREPOSITION);
    }

    /** Whether the object is something said: to attack a proposal is no use of force. */
    private static boolean words(Parse parse, Filler filler) {
        return parse.units.stream()
                .filter(unit -> unit.from >= filler.from() && unit.to <= filler.to())
                .filter(unit -> unit.is(Unit.Kind.NOUN) && unit.noun != null)
                .flatMap(unit -> parse.language.entries().ofNoun(unit.noun.noun()).stream())
                .anyMatch(EntryTable.Trigger::tells);
    }

    private static Optional<String> measureLack(Event event, Draft draft) {
        Set<String> imposers = draft.sides(Part.IMPOSER);
        Set<String> targets = draft.sides(Part.TARGET);
        if (imposers.isEmpty() && targets.isEmpty()) {
            return Optional.of("a measure needs who sets it or whom it hits");
        }
        if (imposers.isEmpty() && otherwiseSet(event)) {
            return Optional.of("what sets it is no side");
        }
        boolean operated = !event.operations.isEmpty() || event.verbal;
        if (!operated
                && (imposers.isEmpty() || targets.isEmpty() && event.part("G").isEmpty())) {
            return Optional.of("a measure only named needs both who sets it and what it hits");
        }
        if (imposers.isEmpty() && targets.stream().allMatch(side -> side.startsWith("*"))) {
            return Optional.of("nobody is said to set it, and only a group is hit");
        }
        if (!targets.isEmpty() && imposers.equals(targets)) {
            return Optional.of("who sets it is whom it hits");
        }
        if (targets.isEmpty() && event.part("G").stream().noneMatch(filler -> namesGoods(event.parse, filler))) {
            return Optional.of("a measure needs whom or what it hits");
        }
        return Optional.empty();
    }

    /** Whether the words, or what hangs on them, name goods of the ontology: a price cap on oil, the export of oil, not rents. */
    private static boolean namesGoods(Parse parse, Filler filler) {
        int end = parse.chunks.stream()
                .filter(chunk -> !chunk.bare()
                        && parse.units.get(chunk.preposition()).from == filler.to()
                        && parse.language.grammar().of().contains(parse.preposition(chunk)))
                .mapToInt(chunk -> parse.units.get(chunk.to() - 1).to)
                .findFirst()
                .orElse(filler.to());
        for (int token = filler.from(); token < end; token++) {
            if (parse.language.concepts().table().has(parse.tokens, token, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb, or an operator's verb, has a subject of its own that is no side: "fog halted flights". */
    private static boolean otherwiseSet(Event event) {
        boolean own = event.verbal && setBySubject(event, event.entry, event.clause, event.unit);
        return own
                || event.operations.stream()
                        .anyMatch(one -> setBySubject(event, one.entry(), one.clause(), one.unit()));
    }

    private static boolean setBySubject(Event event, Entry entry, Clause clause, int unit) {
        boolean marked = entry.marks("A").stream().anyMatch(mark -> mark.type() == Entry.Mark.Type.SUBJ);
        Unit verb = event.parse.units.get(unit);
        return marked
                && verb.is(Unit.Kind.VERB)
                && !clause.is(Clause.Type.INFINITIVE)
                && !event.parse.passive(clause, verb)
                && event.parse.subject(clause).isPresent();
    }

    /** The shortest stretch of the sentence that holds trigger and actors, else the trigger's clause, else the trigger. */
    private Span evidence(Event event) {
        Unit trigger = event.parse.units.get(event.unit);
        int from = trigger.from;
        int to = trigger.to;
        List<Filler> fillers = new ArrayList<>();
        event.parts.values().forEach(fillers::addAll);
        event.lent.values().forEach(fillers::addAll);
        for (Filler filler : fillers) {
            boolean here = filler.from() >= event.parse.sentence.from() && filler.to() <= event.parse.sentence.to();
            int newFrom = Math.min(from, filler.from());
            int newTo = Math.max(to, filler.to());
            if (here
                    && tokens.span(newFrom, newTo).end()
                                    - tokens.span(newFrom, newTo).start()
                            <= LONGEST_EVIDENCE) {
                from = newFrom;
                to = newTo;
            }
        }
        return tokens.span(from, to);
    }
}
