package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Entry;

/**
 * The state on whose soil something is done to another's people, where nobody is said to do it: "was arrested in Iran". Who
 * holds, frees or expels somebody is the state that holds him, so its place tells it.
 */
final class DeedPlaces {
    private final Parse parse;
    private final Phrases phrases;
    private final ObjectOwners owners;

    DeedPlaces(Parse parse, Phrases phrases, ObjectOwners owners) {
        this.parse = parse;
        this.phrases = phrases;
        this.owners = owners;
    }

    /** The place's side; none if somebody else is said to do it, or if it is nobody else's than those it is done to. */
    List<Filler> of(Event event, List<String> done) {
        Unit verb = parse.units.get(event.unit);
        boolean agentless = event.verbal && (parse.passive(event.clause, verb) || bySubject(event));
        if (!agentless || done.isEmpty() || otherAgent(event)) {
            return List.of();
        }
        Optional<Chunk> subject = parse.subject(event.clause).map(Parse.Subject::chunk);
        List<Clause> clauses = new ArrayList<>(List.of(event.clause));
        subject.ifPresent(chunk -> clauses.addAll(relatives(chunk)));
        for (Clause clause : clauses) {
            for (String location : locations(event)) {
                for (Chunk chunk : phrases.prepositional(clause, event.unit, location)) {
                    List<Filler> found = soil(chunk, done);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return subject.map(chunk -> posting(chunk, done)).orElse(List.of());
    }

    /** Prepositions of place, and those that would mark whom it is done to, were he not the subject: "was expelled from Iran". */
    private List<String> locations(Event event) {
        List<String> all = new ArrayList<>(parse.language.grammar().location());
        event.entry.marks("B").stream()
                .filter(mark -> mark.type() == Entry.Mark.Type.PREPOSITION)
                .map(Entry.Mark::preposition)
                .filter(preposition -> event.part("B").stream()
                        .noneMatch(filler -> filler.how().equals(preposition)))
                .forEach(all::add);
        return all;
    }

    /** Whether the entry names no other way to say who does it: "has been in a cell". */
    private static boolean bySubject(Event event) {
        return event.entry.marks("A").size() == 1;
    }

    /** Whether the clause says who does it, though not as a side: "by rebels". */
    private boolean otherAgent(Event event) {
        for (Chunk agent : phrases.agent(event.clause, event.unit)) {
            Unit head = parse.head(agent);
            if (!head.is(Kind.ACTOR)) {
                return true;
            }
        }
        return false;
    }

    private List<Clause> relatives(Chunk chunk) {
        List<Clause> found = new ArrayList<>(1);
        for (Clause clause : parse.clauses) {
            boolean about = clause.is(Clause.Type.RELATIVE)
                    && clause.antecedent >= 0
                    && parse.units.get(clause.antecedent).chunk == chunk.number();
            if (about) {
                found.add(clause);
            }
        }
        return found;
    }

    private List<Filler> soil(Chunk chunk, List<String> done) {
        Unit head = parse.head(chunk);
        if (head.actor().isPresent()) {
            return head.actor().filter(Mention::locates).stream()
                    .filter(mention -> other(mention.sides(), done))
                    .map(mention -> Filler.of(mention, "loc"))
                    .toList();
        }
        boolean within = parse.preposition(chunk)
                .equals(parse.language.grammar().location().get(0));
        List<Filler> found = new ArrayList<>(1);
        for (int k = chunk.from(); within && k < chunk.head(); k++) {
            parse.units
                    .get(k)
                    .actor()
                    .filter(mention -> other(mention.sides(), done))
                    .ifPresent(mention -> found.add(Filler.of(mention, "loc")));
        }
        return found.size() == 1 ? found : List.of();
    }

    private static boolean other(List<String> sides, List<String> done) {
        return sides.size() == 1 && !done.containsAll(sides);
    }

    private List<Filler> posting(Chunk subject, List<String> done) {
        for (String location : parse.language.grammar().location()) {
            List<Filler> found = owners.posted(subject, location).stream()
                    .filter(filler -> other(filler.sides(), done))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
