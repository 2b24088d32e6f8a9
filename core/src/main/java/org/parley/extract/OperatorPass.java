package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Entry;
import org.parley.pack.Entry.Mark;

/**
 * Puts operators over the events of a sentence, from the inside out: each finds its event by its marking, lends it its
 * subject, and leaves its status to {@link StatusPass}.
 */
final class OperatorPass {
    /** as what an operator lends: its subject takes the place of whoever the event's own words name */
    private static final String INSTEAD = "instead";

    private final Parse parse;
    private final PartFinder finder;
    private final Map<Integer, List<Event>> eventsAt = new HashMap<>();
    private final Map<Integer, List<Entry>> operatorsAt = new HashMap<>();
    private final Map<Integer, List<Event>> done = new HashMap<>();

    OperatorPass(Parse parse, PartFinder finder, List<Event> events) {
        this.parse = parse;
        this.finder = finder;
        for (Event event : events) {
            eventsAt.computeIfAbsent(event.unit, unit -> new ArrayList<>(1)).add(event);
        }
    }

    /** An operator; of several on one word the one that says less different things is asked first (lift before end). */
    void add(int unit, Entry entry) {
        List<Entry> here = operatorsAt.computeIfAbsent(unit, u -> new ArrayList<>(1));
        here.add(entry);
        here.sort(Comparator.comparingInt(
                operator -> operator.operator().orElseThrow().sets().size()));
    }

    /** Whether an operator at {@code unit} has found its event, so that the word is no event of its own. */
    boolean operates(int unit) {
        return !done.getOrDefault(unit, List.of()).isEmpty();
    }

    /** Applies every operator of the sentence. */
    void run() {
        for (int unit = parse.units.size() - 1; unit >= 0; unit--) {
            apply(unit, 0);
        }
    }

    /** The events that the operators at {@code unit} stand over; empty if there is no operator or it found none. */
    private List<Event> apply(int unit, int depth) {
        List<Entry> entries = operatorsAt.get(unit);
        if (entries == null || depth > 6) {
            return List.of();
        }
        if (done.containsKey(unit)) {
            return done.get(unit);
        }
        done.put(unit, List.of());
        for (Entry entry : entries) {
            List<Event> found = target(unit, entry, depth);
            if (!found.isEmpty()) {
                Clause clause = parse.clause(parse.units.get(unit));
                Mood mood = parse.units.get(unit).is(Kind.VERB) || predicative(unit, clause)
                        ? Mood.of(parse, clause)
                        : new Mood(Mood.Time.DONE, Mood.Modality.NONE, false, false);
                for (Event event : found) {
                    event.operations.add(new Event.Operation(entry, clause, unit, mood));
                    lend(event, entry, clause, unit);
                }
                done.put(unit, found);
                return found;
            }
        }
        return List.of();
    }

    private List<Event> target(int unit, Entry entry, int depth) {
        Unit word = parse.units.get(unit);
        if (word.is(Kind.ADJECTIVE) && !predicative(unit, parse.clause(word))) {
            return word.chunk < 0 || !overObject(entry)
                    ? List.of()
                    : under(
                            entry,
                            inUnits(unit + 1, parse.chunks.get(word.chunk).to(), depth));
        }
        Clause clause = parse.clause(word);
        for (Mark mark : entry.marks("event")) {
            List<Event> found = under(
                    entry, word.is(Kind.NOUN) ? ofNoun(unit, mark, depth) : ofVerb(unit, clause, entry, mark, depth));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the operator has its event for an object or a subject, so that a participle of its verb can stand before it. */
    private static boolean overObject(Entry entry) {
        return entry.marks("event").stream()
                .anyMatch(mark -> mark.type() == Mark.Type.OBJ || mark.type() == Mark.Type.SUBJ);
    }

    /** Those of the events that the operator can stand over. */
    private static List<Event> under(Entry entry, List<Event> events) {
        return events.stream()
                .filter(event -> Flows.standsOver(entry.operator().orElseThrow(), event))
                .toList();
    }

    /** Whether an adjective is said of the subject ("is due to meet") rather than standing before a noun. */
    private boolean predicative(int unit, Clause clause) {
        Unit word = parse.units.get(unit);
        boolean before = word.chunk >= 0 && parse.chunks.get(word.chunk).head() > unit;
        return word.is(Kind.ADJECTIVE) && !before && clause.verbs.stream().anyMatch(verb -> verb < unit);
    }

    private List<Event> ofNoun(int unit, Mark mark, int depth) {
        if (mark.type() == Mark.Type.PREPOSITION) {
            return inChunks(finder.phrases().chain(unit, mark.preposition()), depth);
        }
        if (mark.type() == Mark.Type.OBJ && parse.units.get(unit).nominalInfinitive()) {
            return inChunks(finder.phrases().possessed(unit), depth);
        }
        if (mark.type() == Mark.Type.INF) {
            return finder.words()
                    .contentClause(parse.clause(parse.units.get(unit)), unit, Clause.Type.INFINITIVE)
                    .map(clause -> inClause(clause, depth))
                    .orElse(List.of());
        }
        return List.of();
    }

    private List<Event> ofVerb(int unit, Clause clause, Entry entry, Mark mark, int depth) {
        boolean passive = parse.passive(clause, parse.units.get(unit));
        List<Chunk> subject = withOuter(
                parse.subject(clause).map(found -> List.of(found.chunk())).orElse(List.of()), clause);
        return switch (mark.type()) {
            case OBJ -> inChunks(passive ? subject : parse.objects(clause, unit), depth);
            case SUBJ -> inChunks(passive ? agentOr(clause, unit, subject) : subject, depth);
            case PREPOSITION -> inChunks(finder.phrases().prepositional(clause, unit, mark.preposition()), depth);
            case INF ->
                finder.words()
                        .contentClause(clause, unit, Clause.Type.INFINITIVE)
                        .filter(inner -> !ofOtherNoun(inner.firstUnit() - 1, entry))
                        .or(() -> gerund(clause, unit))
                        .map(inner -> inClause(inner, depth))
                        .orElse(List.of());
            case THAT ->
                finder.words()
                        .contentClause(clause, unit, Clause.Type.SUBORDINATE)
                        .map(inner -> inClause(inner, depth))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** The clause in -ing right behind the verb: "is considering sending troops". */
    private Optional<Clause> gerund(Clause clause, int unit) {
        return parse.clauses.stream()
                .filter(inner -> inner.parent == clause.number
                        && inner.relation.equals(Clause.GERUND)
                        && inner.firstUnit() == unit + 1)
                .findFirst();
    }

    /** Whether an infinitive is what a noun before it is about that is no fixed word of the operator: "rejected an offer to host". */
    private boolean ofOtherNoun(int unit, Entry entry) {
        String form = parse.lower(parse.units.get(unit));
        return finder.phrases().takesInfinitive(unit)
                && entry.words().stream().noneMatch(word -> word.fixed().contains(form));
    }

    /** In the passive who does it stands behind a preposition; without one the subject may be the event all the same. */
    private List<Chunk> agentOr(Clause clause, int unit, List<Chunk> subject) {
        List<Chunk> agent = finder.phrases().agent(clause, unit);
        return agent.isEmpty() ? subject : agent;
    }

    /** A relative may be about the phrase that its antecedent hangs on: "the duties on these goods that Peru set". */
    private List<Chunk> withOuter(List<Chunk> subject, Clause clause) {
        if (!clause.is(Clause.Type.RELATIVE)
                || subject.isEmpty()
                || subject.get(0).clause() == clause.number) {
            return subject;
        }
        List<Chunk> all = new ArrayList<>(subject);
        Chunk inner = subject.get(0);
        while (!inner.bare()
                && inner.number() > 0
                && parse.chunks.get(inner.number() - 1).to() == inner.preposition()) {
            inner = parse.chunks.get(inner.number() - 1);
            all.add(inner);
        }
        return all;
    }

    private List<Event> inChunks(List<Chunk> chunks, int depth) {
        for (Chunk chunk : chunks) {
            List<Event> found = new ArrayList<>(1);
            for (Chunk one : parse.coordination(chunk)) {
                found.addAll(inChunk(one, depth));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Event nouns of a phrase; else of what follows it as its content ("a package of sanctions"). */
    private List<Event> inChunk(Chunk chunk, int depth) {
        List<Event> found = inUnits(chunk.from(), chunk.to(), depth);
        if (!found.isEmpty()) {
            return found;
        }
        for (String of : parse.language.grammar().of()) {
            for (Chunk whose : finder.phrases().chain(chunk.head(), of)) {
                return inUnits(whose.from(), whose.to(), depth);
            }
        }
        return List.of();
    }

    private List<Event> inUnits(int from, int to, int depth) {
        List<Event> found = new ArrayList<>(1);
        for (int k = from; k < to; k++) {
            Unit word = parse.units.get(k);
            if (word.is(Kind.NOUN)) {
                found.addAll(eventsAt.getOrDefault(k, List.of()));
                found.addAll(apply(k, depth + 1));
            }
        }
        return found;
    }

    /** The event of a clause's verb, or that of the operator which is its verb. */
    private List<Event> inClause(Clause clause, int depth) {
        List<Event> found = new ArrayList<>(1);
        for (int verb : clause.verbs) {
            found.addAll(eventsAt.getOrDefault(verb, List.of()));
            if (operatorsAt.containsKey(verb)) {
                found.addAll(apply(verb, depth + 1));
            }
        }
        return found;
    }

    /** Gives the event the operator's subject, and its B, where the event lacks them. */
    private void lend(Event event, Entry entry, Clause clause, int unit) {
        if (event.frame().flow() && event.operations.size() == 1) {
            Flows.haltedBy(event, operatorActors(entry, "A", clause, unit));
        }
        String lends = entry.operator().orElseThrow().lends();
        boolean onePartyOnly =
                event.frame().symmetric() && event.sides("A", "B").size() == 1;
        if (!lends.equals("none") || onePartyOnly) {
            List<Filler> subject = operatorActors(entry, "A", clause, unit);
            if (!subject.isEmpty()) {
                lendSubject(event, lends.equals("none") ? "" : lends, subject);
            }
        }
        if (event.part("B").isEmpty()) {
            List<Filler> added = operatorActors(entry, "B", clause, unit);
            if (!added.isEmpty() && !event.sides("A").containsAll(sides(added))) {
                event.put("B", added);
            }
        }
        fillFromClause(event, clause, unit);
    }

    private List<Filler> operatorActors(Entry entry, String letter, Clause clause, int unit) {
        List<Filler> found = new ArrayList<>();
        for (Mark mark : entry.marks(letter)) {
            if (!found.isEmpty()) {
                break;
            }
            if (!parse.units.get(unit).is(Kind.NOUN)) {
                found.addAll(finder.verbActors(clause, unit, entry, mark, letter.equals("B")));
            } else if (mark.type() == Mark.Type.ADJ && parse.units.get(unit).chunk >= 0) {
                found.addAll(
                        new ObjectOwners(parse).before(parse.chunks.get(parse.units.get(unit).chunk), mark.type()));
            } else if (mark.type() == Mark.Type.SUBJ) {
                finder.phrases()
                        .agentOf(unit)
                        .forEach(chunk -> found.addAll(finder.actorsOf(chunk, mark.toString(), false)));
            } else if (mark.type() == Mark.Type.GEN) {
                found.addAll(finder.possessors(unit, false));
            } else if (mark.type() == Mark.Type.PREPOSITION) {
                finder.phrases()
                        .chain(unit, mark.preposition())
                        .forEach(chunk -> found.addAll(finder.actorsOf(chunk, mark.toString(), false)));
            }
        }
        return found;
    }

    private static void lendSubject(Event event, String lends, List<Filler> subject) {
        if (lends.equals(INSTEAD) && !event.frame().symmetric()) {
            event.put("A", subject);
            return;
        }
        if (!lends.isEmpty() && !lends.equals(INSTEAD)) {
            event.lent.putIfAbsent(lends, subject);
            return;
        }
        List<Filler> own = event.part("A");
        List<Filler> single = PartFinder.split(subject);
        if (event.frame().symmetric() && own.isEmpty() && event.part("B").isEmpty() && single.size() >= 2) {
            event.put("A", single.subList(0, 1));
            event.put("B", single.subList(1, single.size()));
            return;
        }
        boolean sameSide = sides(own).equals(sides(subject));
        if (own.isEmpty() || sameSide) {
            if (!(event.frame().symmetric() && event.sides("B").containsAll(sides(subject)))) {
                event.put("A", subject);
            }
        } else if (event.frame().symmetric() && event.part("B").isEmpty()) {
            event.put("B", own);
            event.put("A", subject);
        }
    }

    /** A light verb's clause holds what the noun's own phrase does not: "the talks were held with Peru". */
    private void fillFromClause(Event event, Clause clause, int unit) {
        if (event.verbal || parse.units.get(unit).is(Kind.NOUN)) {
            return;
        }
        for (String letter : event.frame().parts().keySet()) {
            boolean actor = PartFinder.actorRole(event.frame().parts().get(letter));
            for (Mark mark : event.entry.marks(letter)) {
                boolean open = event.part(letter).isEmpty() && actor;
                if (!open) {
                    break;
                }
                if (mark.type() == Mark.Type.PREPOSITION) {
                    List<Filler> found = finder.verbActors(
                            clause,
                            unit,
                            event.entry,
                            mark,
                            event.kind() == org.parley.model.Kind.MEASURE && letter.equals("B"));
                    if (!found.isEmpty() && !event.sides("A", "B").containsAll(sides(found))) {
                        event.put(letter, found);
                    }
                } else if (mark.type() == Mark.Type.PAIR) {
                    List<Filler> pair = new ArrayList<>();
                    for (Chunk chunk : finder.phrases().prepositional(clause, unit, mark.preposition())) {
                        pair.addAll(PartFinder.split(finder.actorsOf(chunk, mark.toString(), false)));
                    }
                    if (pair.size() >= 2 && event.part("A").isEmpty()) {
                        event.put("A", pair.subList(0, 1));
                        event.put("B", pair.subList(1, pair.size()));
                    }
                }
            }
        }
    }

    private static java.util.Set<String> sides(List<Filler> fillers) {
        java.util.Set<String> sides = new java.util.LinkedHashSet<>();
        fillers.forEach(filler -> sides.addAll(filler.sides()));
        return sides;
    }
}
