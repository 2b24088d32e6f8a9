package org.parley.extract;

import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Polarity;
import org.parley.extract.clause.Unit;
import org.parley.pack.Cues.Cue;

/** Whether the words around an event deny it: a negator in its clause or phrase, a verb of denying above, a word for what is missing. */
final class Denials {
    private final Parse parse;
    private final Marks marks;
    private final Triggers triggers;
    private final Claims claims;

    Denials(Parse parse, Marks marks, Triggers triggers, Claims claims) {
        this.parse = parse;
        this.marks = marks;
        this.triggers = triggers;
        this.claims = claims;
    }

    /** Whether the clause stands in what a verb of denying denies. */
    boolean deniedAbove(Event event) {
        Clause at = event.clause;
        for (int depth = 0; depth < 6 && at.parent >= 0; depth++) {
            Clause parent = parse.clauses.get(at.parent);
            if (at.relation.equals("complement")
                    && parent.verbs.stream().anyMatch(verb -> Outlook.of(triggers, verb) == Outlook.DENIES)) {
                return true;
            }
            at = parent;
        }
        return false;
    }

    /** Whether the event's clause is negated by a word that is not itself one of the entry's fixed words ("voted no"). */
    boolean denied(Event event) {
        for (int unit : event.clause.units) {
            if (parse.units.get(unit).is(Unit.Kind.NEGATOR)
                    && !Polarity.ofInfinitive(parse.units, unit)
                    && !claims.ofContent(event, unit)
                    && !fixed(event, parse.lower(parse.units.get(unit)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fixed(Event event, String form) {
        return event.entry.words().stream().anyMatch(listed -> listed.fixed().contains(form));
    }

    /** Whether a negator stands in the event's own phrase, or in the clause of its verb. */
    boolean negatedPhrase(Event event) {
        Unit word = parse.units.get(event.unit);
        if (word.chunk < 0) {
            return event.verbal && denied(event);
        }
        Chunk chunk = parse.chunks.get(word.chunk);
        for (int k = Math.max(0, chunk.from() - 1); k < event.unit; k++) {
            if (parse.units.get(k).is(Unit.Kind.NEGATOR)) {
                return true;
            }
        }
        return event.verbal && denied(event);
    }

    /** Whether the words before the event's noun say that it is missing or only possible: "without talks", "the chance of a deal". */
    boolean absent(Event event) {
        int number = parse.units.get(event.unit).chunk;
        int preposition =
                event.verbal || number < 0 ? -1 : parse.chunks.get(number).preposition();
        int end = preposition < 0 ? -1 : parse.units.get(preposition).to;
        return marks.has(Cue.ABSENT)
                && marks.all().stream().anyMatch(mark -> mark.cue() == Cue.ABSENT && mark.to() == end);
    }
}
