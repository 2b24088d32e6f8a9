package org.parley.extract;

import java.util.List;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Mood.Time;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Kind;
import org.parley.pack.Entry;
import org.parley.pack.EntryTable;

/** What a verb of saying or seeking makes of an event that it governs: a claim of somebody's, or no more than a wish. */
final class Claims {
    private final Parse parse;
    private final List<Event> events;
    private final Triggers triggers;

    Claims(Parse parse, Triggers triggers, List<Event> events) {
        this.parse = parse;
        this.events = events;
        this.triggers = triggers;
    }

    /** Whether an accusation or a denial tells the event as done: a claim, though no fact. */
    boolean tells(Event event, Clause clause, Clause parent) {
        boolean deed = event.clause == clause
                && event.verbal
                && event.operations.isEmpty()
                && event.kind() != Kind.STATEMENT
                && event.kind() != Kind.ACCORD
                && Mood.of(parse, clause).time() == Time.DONE;
        if (!deed) {
            return false;
        }
        for (Event speech : events) {
            String act = speech.frame().type();
            if (speech.clause == parent
                    && speech.verbal
                    && speech.kind() == Kind.STATEMENT
                    && (act.equals("accuse") || act.equals("deny"))) {
                if (act.equals("accuse")
                        && !speech.part("B").isEmpty()
                        && event.sides("A").equals(speech.sides("A"))) {
                    event.put("A", speech.part("B"));
                }
                event.claim = speech;
                return true;
            }
        }
        return false;
    }

    /** Whether the infinitive is led in by words that tell it as done: "by imposing", "after having met". */
    boolean done(Clause infinitive) {
        String key = parse.units.get(infinitive.firstUnit()).key();
        return key.equals("by") || key.equals("after");
    }

    /** Whether a denied verb has the noun as its object with nobody named before it: "received no demand". */
    boolean missing(Event event) {
        int number = parse.units.get(event.unit).chunk;
        return number >= 0
                && parse.negated(event.clause)
                && !Understood.definite(event)
                && event.part("A").stream().noneMatch(filler -> filler.how().equals("gen"))
                && parse.objects(event.clause).stream().anyMatch(chunk -> chunk.number() == number);
    }

    /** Whether the noun is what its clause's verb seeks, hopes for or considers, where that sets no status: "hopes for talks". */
    boolean onlySought(Event event) {
        int number = parse.units.get(event.unit).chunk;
        if (event.verbal || number < 0) {
            return false;
        }
        Chunk phrase = parse.chunks.get(number);
        boolean subject = parse.subject(event.clause)
                .filter(found -> found.chunk().first() == phrase.first())
                .isPresent();
        if (subject) {
            return false;
        }
        for (int verb : event.clause.verbs) {
            for (EntryTable.Trigger trigger : triggers.at(verb)) {
                boolean seeks = trigger.entry()
                        .operator()
                        .filter(operator -> !operator.sets().containsKey(event.kind()))
                        .isPresent();
                if (seeks
                        && Outlook.of(triggers, verb) == Outlook.PROSPECT
                        && trigger.entry().marks("event").stream()
                                .anyMatch(mark -> phrase.bare()
                                        ? mark.type() == Entry.Mark.Type.OBJ
                                        : mark.preposition().equals(parse.preposition(phrase)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the clause is what a noun is about that does not tell it as done: "claims that", "fears that". */
    boolean ofNoun(Clause clause) {
        int before = clause.firstUnit() - 1;
        Unit noun = parse.units.get(Math.max(0, before));
        return before >= 0
                && noun.clause == clause.parent
                && noun.is(Unit.Kind.NOUN)
                && triggers.at(before).stream()
                        .anyMatch(trigger -> trigger.entry()
                                .frame()
                                .filter(frame -> frame.kind() == Kind.STATEMENT && !StatusPass.reports(frame.type()))
                                .isPresent());
    }

    /** Whether what may be is only what others than sides think: "exporters fear that Chile could raise duties". */
    boolean guessed(Clause clause) {
        return clause.relation.equals("complement")
                && parse.parent(clause)
                        .flatMap(parse::subject)
                        .map(subject -> parse.head(subject.chunk()))
                        .filter(head -> head.is(Unit.Kind.NOUN) || head.is(Unit.Kind.UNKNOWN))
                        .isPresent();
    }

    /** "accuses Peru of it not to have come": what stands between a verb of saying and its infinitive belongs to that. */
    boolean ofContent(Event event, int negator) {
        return event.verbal
                && negator > event.unit
                && parse.clauses.stream()
                        .anyMatch(child -> child.parent == event.clause.number
                                && child.is(Clause.Type.INFINITIVE)
                                && child.firstUnit() > negator);
    }
}
