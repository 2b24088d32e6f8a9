package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.EntryTable;
import org.parley.pack.Grammar;

/** Finds the events of a sentence: every word that evokes a frame, with its parts, and the operators over it. */
final class FramePass {
    private FramePass() {}

    /** All events of the sentence in order of their triggers, those that lost against another reading of the word left out. */
    static List<Event> run(Parse parse, Triggers triggers, Pronouns pronouns) {
        PartFinder finder = new PartFinder(parse, triggers, pronouns);
        List<Event> events = new ArrayList<>();
        List<int[]> operatorUnits = new ArrayList<>();
        List<EntryTable.Trigger> operators = new ArrayList<>();
        for (int unit = 0; unit < parse.units.size(); unit++) {
            Kind kind = parse.units.get(unit).kind;
            if (kind != Kind.VERB
                    && kind != Kind.AUXILIARY
                    && kind != Kind.NOUN
                    && kind != Kind.ADJECTIVE
                    && kind != Kind.ADVERB
                    && kind != Kind.PARTICLE) {
                continue;
            }
            if (kind == Kind.NOUN && namesAnother(parse, triggers, unit)) {
                continue;
            }
            List<EntryTable.Trigger> evoked = triggers.at(unit);
            if (evoked.isEmpty()) {
                continue;
            }
            List<Event> here = new ArrayList<>(evoked.size());
            List<Event> flows = new ArrayList<>(0);
            for (EntryTable.Trigger trigger : evoked) {
                if (trigger.entry().isOperator()) {
                    operators.add(trigger);
                    operatorUnits.add(new int[] {unit});
                } else if (kind != Kind.ADJECTIVE || parse.units.get(unit).verb == null) {
                    Event event = new Event(
                            parse, trigger.entry(), parse.clause(parse.units.get(unit)), unit, kind != Kind.NOUN);
                    finder.fill(event);
                    besides(event, finder);
                    struck(event, finder);
                    if (Needs.met(event)) {
                        (event.frame().flow() ? flows : here).add(event);
                    }
                }
            }
            events.addAll(best(here));
            events.addAll(best(flows));
        }
        if (!operators.isEmpty()) {
            OperatorPass pass = new OperatorPass(parse, finder, events);
            for (int k = 0; k < operators.size(); k++) {
                pass.add(operatorUnits.get(k)[0], operators.get(k).entry());
            }
            pass.run();
            events.removeIf(event -> onlyOperates(event, pass));
        }
        Flows.keepTold(events);
        Set<Integer> taken = new HashSet<>();
        for (Event event : events) {
            if (event.verbal) {
                taken.add(triggers.headOf(event.unit, event.entry));
            }
        }
        events.removeIf(event -> !event.verbal && taken.contains(event.unit));
        return events;
    }

    /** Whether the word is there for another event only: "bans on" what is imported is no ban beside that. */
    private static boolean onlyOperates(Event event, OperatorPass pass) {
        boolean can = event.verbal || event.kind() == org.parley.model.Kind.MEASURE;
        return can && pass.operates(event.unit) && !between(event);
    }

    /** "Three Peruvians died in a Chilean attack": whose people suffer in it are those it was aimed at. */
    private static void struck(Event event, PartFinder finder) {
        Parse parse = event.parse;
        int number = parse.units.get(event.unit).chunk;
        boolean open = !event.verbal
                && event.frame().type().equals("use_of_force")
                && !event.part("A").isEmpty()
                && event.part("B").isEmpty()
                && number >= 0
                && parse.language.grammar().location().contains(parse.preposition(parse.chunks.get(number)));
        if (!open) {
            return;
        }
        List<Filler> victims = parse.subject(event.clause)
                .map(found -> finder.actorsOf(found.chunk(), "subj", true))
                .orElse(List.of());
        if (victims.stream().noneMatch(filler -> event.sides("A").containsAll(filler.sides()))) {
            event.put("B", victims);
        }
    }

    /** Whether two sides agree on what they will do: the accord stands beside it. */
    private static boolean between(Event event) {
        return event.kind() == org.parley.model.Kind.ACCORD
                && event.sides("A", "B").size() >= 2;
    }

    /** Whether the noun only says of what sort the noun behind it is, and that one tells of no dealing: "the ceasefire line". */
    private static boolean namesAnother(Parse parse, Triggers triggers, int unit) {
        Unit word = parse.units.get(unit);
        Unit next = unit + 1 < parse.units.size() ? parse.units.get(unit + 1) : null;
        return next != null
                && parse.language.grammar().order() == Grammar.Order.SVO
                && next.chunk == word.chunk
                && next.is(Kind.NOUN)
                && next.noun != null
                && !parse.language
                        .grammar()
                        .lightHeads()
                        .contains(next.noun.noun().lemma())
                && triggers.at(unit + 1).isEmpty();
    }

    /**
     * "Berg said after talks with Peru", "Berg has had a meeting with Peru": who acts in the clause has a part in the contact that
     * the phrase beside its verb names, or that it has had, if that phrase does not give both sides.
     */
    private static void besides(Event event, PartFinder finder) {
        int number = event.parse.units.get(event.unit).chunk;
        boolean open = !event.verbal
                && event.kind() == org.parley.model.Kind.CONTACT
                && event.part("A").isEmpty()
                && number >= 0;
        if (!open
                || event.sides("B").size() > 1
                || event.parse.chunks.get(number).bare() && !had(event)) {
            return;
        }
        List<Filler> subject = event.parse
                .subject(event.clause)
                .map(Parse.Subject::chunk)
                .or(() -> headline(event))
                .map(found -> PartFinder.split(finder.actorsOf(found, "subj", false)))
                .orElse(List.of());
        boolean other = !subject.isEmpty()
                && !event.sides("B").containsAll(subject.get(0).sides());
        event.beside = other;
        boolean gathering = event.parse.units.get(event.unit).split != null && Understood.definite(event);
        if (gathering && event.part("B").isEmpty()) {
            return;
        }
        if (other && !event.part("B").isEmpty()) {
            event.put("A", subject);
        } else if (other && event.frame().symmetric() && subject.size() >= 2) {
            event.put("A", subject.subList(0, 1));
            event.put("B", subject.subList(1, subject.size()));
        }
    }

    /** "Chile, Peru in talks": the phrase that opens a sentence without any verb. */
    private static Optional<Chunk> headline(Event event) {
        Chunk first = event.parse.chunks.get(0);
        boolean verbless = event.parse.language.grammar().order() == Grammar.Order.SVO
                && event.parse.clauses.stream().allMatch(clause -> clause.verbs.isEmpty());
        return verbless && first.from() == 0 && first.bare() && event.parse.units.get(event.unit).chunk > 0
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Whether the clause has no other verb than to have. */
    private static boolean had(Event event) {
        boolean have = false;
        for (int verb : event.clause.verbs) {
            Unit unit = event.parse.units.get(verb);
            if (!unit.is(Kind.AUXILIARY) || unit.auxiliary == null) {
                return false;
            }
            have |= unit.auxiliary.means().equals("have");
        }
        return have;
    }

    /** Of several readings of one word those with the most actors named; readings of different kinds that tie are all dropped. */
    private static List<Event> best(List<Event> events) {
        if (events.size() <= 1) {
            return events;
        }
        List<Event> whole = events.stream().filter(FramePass::hasItsParties).toList();
        if (!whole.isEmpty() && whole.size() < events.size()) {
            return best(whole);
        }
        int most = events.stream().mapToInt(FramePass::actors).max().orElse(0);
        List<Event> best =
                events.stream().filter(event -> actors(event) == most).toList();
        boolean sameKind = best.stream().map(Event::kind).distinct().count() == 1;
        return sameKind ? best.subList(0, 1) : List.of();
    }

    /** Whether an event told of two equal parties has two; any other passes. */
    private static boolean hasItsParties(Event event) {
        return !event.frame().symmetric() || event.sides("A", "B").size() >= 2 || !event.verbal;
    }

    private static int actors(Event event) {
        int actors = 0;
        for (var part : event.parts.entrySet()) {
            actors += part.getValue().get(0).acts() ? 2 : 1;
        }
        return actors;
    }
}
