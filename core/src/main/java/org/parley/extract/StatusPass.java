package org.parley.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Mood.Modality;
import org.parley.extract.clause.Mood.Time;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Kind;
import org.parley.model.Status;
import org.parley.pack.Feature;
import org.parley.pack.Ontology;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;

/**
 * Says where each event stands in its life, or drops it: operators from the inside out, then tense and modality of the
 * clause, then what the date says.
 */
final class StatusPass {
    private final Parse parse;
    private final Marks marks;
    private final List<Event> events;
    private final BareStatus bareStatus;
    private final Denials denials;
    private final Claims claims;
    private final Triggers triggers;

    StatusPass(Parse parse, Marks marks, Triggers triggers, List<Event> events) {
        this.parse = parse;
        this.marks = marks;
        this.events = events;
        this.bareStatus = new BareStatus(parse, marks);
        this.claims = new Claims(parse, triggers, events);
        this.triggers = triggers;
        this.denials = new Denials(parse, marks, triggers, claims);
    }

    void run() {
        for (Event event : events) {
            if (!event.dropped) {
                decide(event);
            }
        }
    }

    private void decide(Event event) {
        boolean bySubject =
                event.part("A").stream().allMatch(filler -> filler.how().equals("subj"));
        if (event.verbal && bySubject && parse.noPredicate(event.clause, event.unit)) {
            event.drop("a participle that describes a noun, or an infinitive that names a deed");
            return;
        }
        if (event.onlyNamed()) {
            event.drop("an infinitive that only names a deed");
        } else if (event.kind() == Kind.STATEMENT) {
            statement(event);
        } else if (event.frame().flow()) {
            flow(event);
        } else {
            dealing(event);
        }
    }

    private void dealing(Event event) {
        if (denials.negatedPhrase(event)) {
            event.drop("denied by a word in its own phrase");
            return;
        }
        if (denials.absent(event)) {
            event.drop("only what is missing, hoped for or possible");
            return;
        }
        boolean irreal = irreal(event, event.clause);
        for (Event.Operation operation : event.operations) {
            irreal |= irreal(event, operation.clause());
            irreal |= operation.mood().negated();
        }
        if (irreal) {
            boolean stands = event.operations.isEmpty()
                    || event.operations.get(0).operator().presupposes();
            event.operations.clear();
            if (event.verbal || !stands || !BareStatus.presupposed(event)) {
                event.drop("only spoken of: a condition, a wish, a demand or a denial");
            } else {
                event.status = Optional.of(Status.IN_FORCE);
            }
            return;
        }
        if (event.operations.isEmpty() && claims.onlySought(event)) {
            event.drop("only hoped or looked for");
        } else if (event.operations.isEmpty()) {
            bareStatus.bare(event);
        } else {
            operated(event);
        }
    }

    private void flow(Event event) {
        boolean spokenOf = irreal(event, event.clause)
                || event.operations.stream().anyMatch(operation -> irreal(event, operation.clause()));
        if (spokenOf || denials.absent(event)) {
            event.drop("only spoken of: a condition, a wish, a demand or a denial");
            return;
        }
        event.status = Flows.status(event);
        if (event.status.isEmpty()) {
            event.drop("a flow that goes on as it did");
        }
    }

    /** A statement counts if it is made: not negated, no mere possibility, not itself only spoken of. */
    private void statement(Event event) {
        if (event.entry.marks().isEmpty() || event.frame().type().equals("no_comment")) {
            return;
        }
        Mood mood = Mood.of(parse, event.clause);
        if (event.verbal
                && (denials.denied(event)
                        || mood.time() == Time.FUTURE
                        || mood.modality() == Modality.POSSIBLE
                        || mood.modality() == Modality.WANTED
                        || mood.modality() == Modality.OBLIGED
                        || mood.modality() == Modality.UNREAL)) {
            event.drop("words not spoken: denied, future or only possible");
        } else if (event.clause.relation.equals("condition")
                || event.clause.is(Clause.Type.INFINITIVE) && event.operations.isEmpty()) {
            event.drop("words not spoken: a condition or an infinitive");
        } else if (!event.verbal && mood.modality() == Modality.WANTED) {
            event.drop("words not spoken: only wanted");
        } else if (!event.verbal && (denials.negatedPhrase(event) || claims.missing(event))) {
            event.drop("denied by a word in its own phrase");
        } else if (denials.deniedAbove(event)) {
            event.drop("words not spoken: somebody denies them");
        }
    }

    /** Whether a clause tells something that is not said to be so. */
    private boolean irreal(Event event, Clause clause) {
        if (clause == event.clause && (saidOf(event) || gerund(event) && event.operations.isEmpty())) {
            return true;
        }
        Clause at = clause;
        for (int depth = 0; depth < 6; depth++) {
            if (at.relation.equals("condition") || at.relation.equals("purpose") || at.relation.equals("comparison")) {
                return true;
            }
            Optional<Clause> parent = parse.parent(at);
            if (parent.isEmpty() || at.relation.equals("quote")) {
                return false;
            }
            if (at.relation.equals(Clause.GERUND) && factual(at)) {
                at = parent.get();
                continue;
            }
            if (Mood.arranged(parse, at)) {
                at = parent.get();
                continue;
            }
            boolean told = claims.tells(event, at, parent.get());
            if (at.is(Clause.Type.INFINITIVE) && claims.done(at)) {
                at = parent.get();
                continue;
            }
            if (at.is(Clause.Type.INFINITIVE) && !told && !event.operatedIn(parent.get()) && !motion(parent.get())) {
                return true;
            }
            if (at.relation.equals("complement") && !told && (nonFactual(parent.get()) || claims.ofNoun(at))) {
                return true;
            }
            at = parent.get();
        }
        return false;
    }

    /** Whether the event's verb is a gerund under a preposition ("for shelling"): named, not told. */
    private boolean gerund(Event event) {
        Unit word = parse.units.get(event.unit);
        boolean participle = event.verbal && word.verb != null && word.verb.feature() == Feature.PRESPART;
        boolean told = event.clause.relation.equals(Clause.GERUND) && factual(event.clause);
        return participle
                && !told
                && event.unit > 0
                && (parse.units.get(event.unit - 1).is(Unit.Kind.PREPOSITION)
                        || parse.units.get(event.unit - 1).is(Unit.Kind.VERB)
                                && Outlook.of(triggers, event.unit - 1) == Outlook.PROSPECT);
    }

    /** Whether the event is what a demand, threat, accusation ... in its own clause is about: its object, or behind a further verb. */
    private boolean saidOf(Event event) {
        for (Event speech : events) {
            boolean about = speech.clause == event.clause
                    && speech.kind() == Kind.STATEMENT
                    && speech.verbal
                    && speech != event
                    && speech.unit < event.unit
                    && !factual(speech);
            if (about && (event.verbal || verbBetween(speech.unit, event.unit) || objectOf(speech, event))) {
                return true;
            }
        }
        return false;
    }

    private static boolean factual(Event speech) {
        return reports(speech.frame().type());
    }

    /** Whether an act tells what it is about as done. */
    static boolean reports(String act) {
        return switch (act) {
            case "assert", "confirm", "praise" -> true;
            default -> false;
        };
    }

    private boolean verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (parse.units.get(k).is(Unit.Kind.VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean objectOf(Event speech, Event event) {
        int chunk = parse.units.get(event.unit).chunk;
        if (event.verbal || chunk < 0) {
            return false;
        }
        Chunk phrase = parse.chunks.get(chunk);
        return phrase.bare() || speech.entry.marked(parse.preposition(phrase));
    }

    /** Whether a gerund is told as done: how ("by expelling") or when ("after meeting"), not what of or what for. */
    private boolean factual(Clause gerund) {
        Unit preposition = parse.units.get(gerund.firstUnit() - 1);
        boolean time = Arrays.stream(preposition.senses)
                .anyMatch(sense -> sense instanceof Sense.Closed closed
                        && closed.wordClass() == WordClass.SUBORDINATOR
                        && closed.key().equals("time"));
        return time || parse.language.grammar().agent().contains(parse.lower(preposition));
    }

    /** After a verb of going or visiting an infinitive tells what it is for, and that is as real as the going. */
    private boolean motion(Clause clause) {
        for (Event event : events) {
            if (event.clause == clause && event.verbal && event.kind() == Kind.CONTACT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause's verb only demands, threatens, denies ... what its complement tells. */
    private boolean nonFactual(Clause clause) {
        for (Event event : events) {
            if (event.clause == clause && event.verbal && event.kind() == Kind.STATEMENT) {
                return !factual(event);
            }
        }
        Mood mood = Mood.of(parse, clause);
        return mood.negated() || mood.modality() == Modality.WANTED;
    }

    private void operated(Event event) {
        Ontology.Operator inner = event.operations.get(0).operator();
        Status status = set(event, event.operations.get(0));
        for (Event.Operation outer : event.operations.subList(1, event.operations.size())) {
            Optional<Ontology.ByTense> sets = outer.operator().sets(event.kind());
            boolean reversal = status == Status.LIFTED
                    || status == Status.SUSPENDED
                    || status == Status.POSTPONED
                    || status == Status.CANCELLED
                    || status == Status.DROPPED
                    || status == Status.REFUSED;
            boolean weak = sets.map(Outlook::weak).orElse(false);
            if (reversal && weak) {
                event.drop("an end that is only considered or threatened: " + inner.id());
                return;
            }
            if (!reversal && sets.isPresent()) {
                status = set(event, outer);
            }
        }
        Modality modality =
                event.operations.get(event.operations.size() - 1).mood().modality();
        if (modality == Modality.UNREAL) {
            event.drop("told as what would have been");
            return;
        }
        if (modality == Modality.POSSIBLE || modality == Modality.WANTED) {
            Optional<Status> weaker = possible(event.kind(), status);
            if (weaker.isEmpty() || modality == Modality.POSSIBLE && claims.guessed(event.clause)) {
                event.drop("only possible");
                return;
            }
            status = weaker.get();
        }
        event.status = Optional.of(status);
    }

    static Status set(Event event, Event.Operation operation) {
        Ontology.ByTense sets = operation.operator().sets(event.kind()).orElseThrow();
        Mood mood = operation.mood();
        if (mood.modality() == Modality.OBLIGED || mood.modality() == Modality.EXPECTED) {
            return sets.future();
        }
        return switch (mood.time()) {
            case DONE -> sets.done();
            case NOW -> sets.now();
            case FUTURE -> sets.future();
        };
    }

    private static Optional<Status> possible(Kind kind, Status status) {
        return switch (kind) {
            case MEASURE ->
                status == Status.IN_FORCE || status == Status.ANNOUNCED || status == Status.CONSIDERED
                        ? Optional.of(Status.CONSIDERED)
                        : Optional.empty();
            case ACCORD -> Optional.of(Status.SOUGHT);
            case CONTACT, STATEMENT, ACTION -> Optional.empty();
        };
    }
}
