package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Entry;
import org.parley.pack.Entry.Mark;
import org.parley.pack.EntryTable;

/** The phrases of a clause that stand where a marking says: subject, object, under a preposition, in the run after a noun. */
final class Phrases {
    private static final int CHAIN = 5;

    private final Parse parse;
    private final Triggers triggers;

    Phrases(Parse parse, Triggers triggers) {
        this.parse = parse;
        this.triggers = triggers;
    }

    List<Chunk> pairChunks(Event event, Mark mark) {
        return switch (mark.type()) {
            case PAIR ->
                event.verbal
                        ? first(prepositional(event.clause, event.unit, mark.preposition()))
                        : chain(event.unit, mark.preposition());
            case SUBJ_PAIR ->
                parse.passive(event.clause, parse.units.get(event.unit)) || !event.verbal && governed(event)
                        ? List.of()
                        : subject(event.clause);
            default -> first(parse.objects(event.clause, event.unit));
        };
    }

    /** Whether a preposition governs the event's noun: what a subject does beside it is not that event. */
    private boolean governed(Event event) {
        int number = parse.units.get(event.unit).chunk;
        return number >= 0 && !parse.chunks.get(number).bare();
    }

    /** Whose words are answered, right behind what the verb's content is: "said no to a request from Chile". */
    List<Chunk> behindWords(Event event, String preposition) {
        for (Mark content : event.entry.marks("C")) {
            if (content.type() == Mark.Type.PREPOSITION
                    && !content.preposition().equals(preposition)) {
                for (Chunk chunk : first(prepositional(event.clause, event.unit, content.preposition()))) {
                    return parse.governedBy(event.clause, preposition).stream()
                            .filter(whose -> whose.preposition() == chunk.to() && said(parse.head(chunk)))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** Whether the noun names something said: a request, a demand, an offer. */
    private boolean said(Unit noun) {
        return noun.noun != null
                && parse.language.entries().ofNoun(noun.noun.noun()).stream()
                        .flatMap(trigger -> trigger.entry().frame().stream())
                        .anyMatch(frame -> frame.kind() == org.parley.model.Kind.STATEMENT);
    }

    static List<Chunk> first(List<Chunk> chunks) {
        return chunks.isEmpty() ? chunks : chunks.subList(0, 1);
    }

    List<Chunk> subject(Clause clause) {
        Optional<Chunk> controller = controller(clause);
        if (controller.isPresent()) {
            return List.of(controller.get());
        }
        Optional<Parse.Subject> subject = parse.subject(clause);
        return subject.isPresent() ? List.of(subject.get().chunk()) : List.of();
    }

    /** What a passive verb is said of: its clause's subject, or the noun that it only adds to ("a truce, brokered by Peru"). */
    List<Chunk> undergoer(Clause clause, int unit) {
        return parse.reduced(clause, parse.units.get(unit))
                ? List.of(parse.chunks.get(parse.units.get(unit - 2).chunk))
                : subject(clause);
    }

    /** "accuses Peru of having sunk": who did what an infinitive under a verb of accusing tells is whom it accuses. */
    private Optional<Chunk> controller(Clause clause) {
        if (!clause.is(Clause.Type.INFINITIVE) || clause.parent < 0 || clause.antecedent < 0) {
            return Optional.empty();
        }
        for (EntryTable.Trigger trigger : triggers.at(clause.antecedent)) {
            boolean accuses = trigger.entry()
                    .frame()
                    .filter(frame -> frame.kind() == org.parley.model.Kind.STATEMENT
                            && frame.type().equals("accuse"))
                    .isPresent();
            Clause parent = parse.clauses.get(clause.parent);
            if (accuses && !parse.passive(parent, parse.units.get(clause.antecedent))) {
                return parse.objects(parent).stream().filter(parse::isActor).findFirst();
            }
        }
        return Optional.empty();
    }

    List<Chunk> agent(Clause clause, int unit) {
        for (String preposition : parse.language.grammar().agent()) {
            List<Chunk> found = first(prepositional(clause, unit, preposition));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Phrases of possession after a noun: what an infinitive that stands as a noun has for its object. */
    List<Chunk> possessed(int unit) {
        List<Chunk> found = new ArrayList<>(1);
        parse.language.grammar().of().forEach(of -> found.addAll(chain(unit, of)));
        return found;
    }

    /** Who does what a noun tells: "the closing of the border by Peru". */
    List<Chunk> agentOf(int unit) {
        List<Chunk> found = new ArrayList<>(1);
        parse.language.grammar().agent().forEach(by -> found.addAll(chain(unit, by)));
        return found;
    }

    /** The direct object: the second of two where the entry also marks an indirect one. */
    List<Chunk> object(Clause clause, int unit, Entry entry) {
        List<Chunk> objects = parse.objects(clause, unit);
        Optional<Chunk> controller = objects.isEmpty() ? Optional.empty() : controller(clause);
        if (controller.isPresent()) {
            objects = new ArrayList<>(objects);
            objects.remove(controller.get());
        }
        return objects.size() >= 2 && indirect(entry) ? objects.subList(1, 2) : first(objects);
    }

    private static boolean indirect(Entry entry) {
        return entry.marked(Mark.Type.IOBJ);
    }

    /** Phrases of the clause under {@code preposition}, those after the verb first, without those an event noun claims. */
    List<Chunk> prepositional(Clause clause, int unit, String preposition) {
        List<Chunk> after = new ArrayList<>(2);
        List<Chunk> before = new ArrayList<>(2);
        for (Chunk chunk : parse.governedBy(clause, preposition)) {
            if (!claimed(chunk, preposition, unit) && !mediates(chunk)) {
                (chunk.from() > unit ? after : before).add(chunk);
            }
        }
        after.addAll(before);
        return after;
    }

    /** Whether the words behind a phrase say that it only brings others together: "with Peru as mediator". */
    private boolean mediates(Chunk chunk) {
        int end = parse.units.get(chunk.to() - 1).to;
        return parse.marks.all().stream().anyMatch(mark -> mark.cue() == Cue.AS_MEDIATOR && mark.from() == end);
    }

    /** Whether the phrase belongs to an event noun right before it rather than to the verb at {@code unit}. */
    private boolean claimed(Chunk chunk, String preposition, int unit) {
        int before = chunk.preposition() - 1;
        if (before < 0 || before == unit) {
            return false;
        }
        return claims(before, preposition);
    }

    /** Whether the word at {@code unit} is a noun whose content an infinitive tells: "an offer to host". */
    boolean takesInfinitive(int unit) {
        return parse.units.get(unit).is(Unit.Kind.NOUN)
                && triggers.at(unit).stream()
                        .anyMatch(trigger -> trigger.entry().marks().values().stream()
                                .anyMatch(marks -> marks.stream().anyMatch(mark -> mark.type() == Mark.Type.INF)));
    }

    private boolean claims(int unit, String preposition) {
        if (!parse.units.get(unit).is(Unit.Kind.NOUN)) {
            return false;
        }
        for (EntryTable.Trigger trigger : triggers.at(unit)) {
            if (!trigger.flow() && trigger.entry().marked(preposition)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Phrases under {@code preposition} in the run of phrases that follows the noun, with no verb between; an event noun on
     * the way that takes the preposition for itself ends the run. An amount comes last: "duties of 10 percent on steel".
     */
    List<Chunk> chain(int unit, String preposition) {
        List<Chunk> found = inPhrase(unit, preposition);
        return found.isEmpty() ? inRelative(unit, preposition) : found;
    }

    /** "the duty it set on wine": what hangs on the verb of the relative clause by which the noun's deed is told. */
    private List<Chunk> inRelative(int unit, String preposition) {
        for (Clause clause : parse.clauses) {
            if (!clause.is(Clause.Type.RELATIVE) || clause.antecedent != unit || clause.finite < 0) {
                continue;
            }
            int verb = clause.verbs.get(clause.verbs.size() - 1);
            boolean tells = triggers.at(verb).stream()
                    .anyMatch(trigger ->
                            trigger.entry().marks("event").stream().anyMatch(mark -> mark.type() == Mark.Type.OBJ));
            if (tells) {
                return first(prepositional(clause, verb, preposition));
            }
        }
        return List.of();
    }

    private List<Chunk> inPhrase(int unit, String preposition) {
        Clause clause = parse.clause(parse.units.get(unit));
        int passed = 0;
        int last = unit;
        List<Chunk> amount = List.of();
        for (Chunk chunk : parse.chunks(clause)) {
            if (chunk.from() <= unit || chunk.coordinated() && chunk.first() == parse.units.get(unit).chunk) {
                continue;
            }
            if (passed++ >= CHAIN || verbBetween(last, chunk.from()) || chunk.bare() && !chunk.coordinated()) {
                return amount;
            }
            boolean wanted = !chunk.coordinated() && parse.preposition(chunk).equals(preposition) && !mediates(chunk);
            if (wanted && parse.head(chunk).is(Unit.Kind.QUANTITY)) {
                amount = amount.isEmpty() ? List.of(chunk) : amount;
            } else if (wanted) {
                return List.of(chunk);
            } else if (claims(chunk.head(), preposition)) {
                return amount;
            }
            last = chunk.to();
        }
        return amount;
    }

    private boolean verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            Unit word = parse.units.get(k);
            if (word.is(Unit.Kind.VERB)
                    || word.is(Unit.Kind.AUXILIARY)
                    || word.is(Unit.Kind.STOP)
                    || word.is(Unit.Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }
}
