package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Entry.Mark;
import org.parley.pack.Grammar;

/** The words of a part that is no actor: goods, a place, an object, content. */
final class PartWords {
    private final Parse parse;
    private final Phrases phrases;
    private final ObjectOwners owners;

    PartWords(Parse parse, Phrases phrases, ObjectOwners owners) {
        this.parse = parse;
        this.phrases = phrases;
        this.owners = owners;
    }

    /** Words that stand before their speaker: "The border was calm, the minister said." */
    List<Filler> fronted(Event event) {
        boolean takesThat = event.entry.marks("C").stream().anyMatch(mark -> mark.type() == Mark.Type.THAT);
        int first = event.clause.firstUnit();
        if (!takesThat
                || !event.clause.is(Clause.Type.MAIN)
                || first < 1
                || !parse.units.get(first - 1).is(Kind.COMMA)) {
            return List.of();
        }
        Clause before = parse.clauses.get(parse.units.get(first - 1).clause);
        boolean main = before.number != event.clause.number && before.is(Clause.Type.MAIN) && before.finite >= 0;
        return main && !parse.units.get(first).is(Kind.COORDINATOR)
                ? List.of(
                        Filler.words(parse.units.get(before.firstUnit()).from, parse.units.get(first - 1).from, "that"))
                : List.of();
    }

    /** Phrases after the verb that a noun before them claims but yields to the verb. */
    List<Chunk> yielded(Event event, String preposition, List<Chunk> objects) {
        List<Chunk> found = new ArrayList<>(1);
        for (Chunk chunk : parse.governedBy(event.clause, preposition)) {
            int before = chunk.preposition() - 1;
            boolean behind = before > event.unit
                    || parse.language.grammar().subordinate() == Grammar.Subordinate.VERB_LAST
                            && chunk.to() <= event.unit;
            if (before >= 0 && behind && owners.yields(before, event.entry, objects)) {
                found.add(chunk);
            }
        }
        return found;
    }

    /** The words of goods, a place, an object or content by one marking. */
    List<Filler> words(Event event, Mark mark) {
        List<Chunk> chunks = switch (mark.type()) {
            case SUBJ -> phrases.subject(event.clause);
            case OBJ ->
                parse.units.get(event.unit).nominalInfinitive()
                        ? phrases.possessed(event.unit)
                        : parse.passive(event.clause, parse.units.get(event.unit))
                                ? phrases.undergoer(event.clause, event.unit)
                                : phrases.object(event.clause, event.unit, event.entry);
            case PREPOSITION ->
                event.verbal ? wordsUnder(event, mark.preposition()) : phrases.chain(event.unit, mark.preposition());
            default -> List.of();
        };
        if (mark.type() == Mark.Type.THAT || mark.type() == Mark.Type.INF) {
            return content(event, mark);
        }
        Unit noun = parse.units.get(event.unit);
        if (mark.type() == Mark.Type.COMP
                && noun.split != null
                && !parse.language.actors().leftHalves().containsKey(noun.split.left())) {
            return List.of(Filler.words(noun.from, noun.to, "comp"));
        }
        if (mark.type() == Mark.Type.COMP) {
            return owners.nounsBefore(event.unit);
        }
        if (chunks.isEmpty() && mark.type() == Mark.Type.PREPOSITION) {
            return gerund(event, mark.preposition());
        }
        if (chunks.isEmpty() && mark.type() == Mark.Type.OBJ) {
            chunks = amount(event);
        }
        List<Filler> found = new ArrayList<>();
        for (Chunk chunk : Phrases.first(chunks)) {
            found.add(Filler.words(
                    parse.units.get(chunk.from()).from, parse.units.get(chunk.to() - 1).to, mark.toString()));
        }
        return found;
    }

    /** An amount right after the verb, which is no object otherwise: "pledged 200 million dollars". */
    private List<Chunk> amount(Event event) {
        return parse.chunks(event.clause).stream()
                .filter(chunk -> chunk.bare()
                        && chunk.from() == event.unit + 1
                        && parse.head(chunk).is(Kind.QUANTITY))
                .toList();
    }

    private List<Chunk> wordsUnder(Event event, String preposition) {
        List<Chunk> free = Phrases.first(phrases.prepositional(event.clause, event.unit, preposition));
        return free.isEmpty()
                ? Phrases.first(yielded(event, preposition, phrases.object(event.clause, event.unit, event.entry)))
                : free;
    }

    /** The words of a gerund under the preposition: "accused Peru of breaking its word". */
    private List<Filler> gerund(Event event, String preposition) {
        for (Clause child : parse.clauses) {
            boolean governed = child.parent == event.clause.number
                    && child.relation.equals(Clause.GERUND)
                    && child.firstUnit() > event.unit
                    && parse.units.get(child.firstUnit() - 1).word().equals(preposition);
            if (governed) {
                return List.of(Filler.words(parse.units.get(child.firstUnit()).from, end(child), preposition));
            }
        }
        return List.of();
    }

    private List<Filler> content(Event event, Mark mark) {
        Clause.Type wanted = mark.type() == Mark.Type.THAT ? Clause.Type.SUBORDINATE : Clause.Type.INFINITIVE;
        return contentClause(event.clause, event.unit, wanted)
                .map(clause ->
                        List.of(Filler.words(parse.units.get(clause.firstUnit()).from, end(clause), mark.toString())))
                .orElse(List.of());
    }

    /** The clause that says what the verb at {@code unit} is about. */
    Optional<Clause> contentClause(Clause clause, int unit, Clause.Type type) {
        for (Clause child : parse.clauses) {
            boolean complement = type == Clause.Type.INFINITIVE
                    || child.relation.equals("complement")
                    || child.relation.equals("question");
            if (child.parent == clause.number
                    && child.is(type)
                    && !manner(child)
                    && complement
                    && !child.units.isEmpty()
                    && child.firstUnit() > unit) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether an infinitive tells how, after or without what ("by refusing"), and so is no content. */
    private boolean manner(Clause clause) {
        return clause.is(Clause.Type.INFINITIVE)
                && !clause.units.isEmpty()
                && switch (parse.units.get(clause.firstUnit()).key()) {
                    case "by", "after", "without" -> true;
                    default -> false;
                };
    }

    /** One past the last token of the clause and all that hangs on it. */
    int end(Clause clause) {
        int end = clause.units.isEmpty() ? 0 : lastWord(clause);
        for (Clause child : parse.clauses) {
            if (child.parent == clause.number && child.number != clause.number && !child.relation.equals("quote")) {
                end = Math.max(end, end(child));
            }
        }
        return end;
    }

    private int lastWord(Clause clause) {
        for (int k = clause.units.size() - 1; k >= 0; k--) {
            Unit word = parse.units.get(clause.units.get(k));
            if (!word.boundary()) {
                return word.to;
            }
        }
        return parse.units.get(clause.firstUnit()).to;
    }
}
