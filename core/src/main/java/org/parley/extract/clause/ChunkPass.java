package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Grammar;
import org.parley.pack.Language;

/** Finds the noun phrases of a sentence within their clauses. */
final class ChunkPass {
    private final List<Unit> units;
    private final Language language;
    private final List<Chunk> chunks = new ArrayList<>();

    private ChunkPass(List<Unit> units, Language language) {
        this.units = units;
        this.language = language;
    }

    static List<Chunk> run(List<Unit> units, Language language) {
        ChunkPass pass = new ChunkPass(units, language);
        int i = 0;
        while (i < units.size()) {
            i = begins(units.get(i)) || pass.attributiveTime(i) && units.get(i).possessor ? pass.chunk(i) : i + 1;
        }
        return pass.chunks;
    }

    private static boolean begins(Unit unit) {
        return switch (unit.kind) {
            case DETERMINER, POSSESSIVE, QUANTITY, ADJECTIVE, ACTOR, NOUN, UNKNOWN, PRONOUN -> true;
            default -> false;
        };
    }

    private int chunk(int start) {
        int head = -1;
        int i = start;
        while (i < units.size() && units.get(i).clause == units.get(start).clause && belongs(i, start, head)) {
            if (canHead(units.get(i))) {
                head = i;
            }
            i++;
        }
        int number = chunks.size();
        int preposition = preposition(start);
        int first = preposition < 0 ? coordinatedWith(start, number) : number;
        int governing = first == number ? preposition : chunks.get(first).preposition();
        chunks.add(new Chunk(number, start, i, head < 0 ? i - 1 : head, governing, units.get(start).clause, first));
        for (int k = start; k < i; k++) {
            units.get(k).chunk = number;
        }
        return i;
    }

    private static boolean canHead(Unit unit) {
        return unit.is(Kind.NOUN)
                || unit.is(Kind.UNKNOWN)
                || unit.is(Kind.ACTOR)
                || unit.is(Kind.PRONOUN)
                || unit.is(Kind.QUANTITY);
    }

    /** Whether unit {@code i} goes on the phrase that began at {@code start} and has its head so far at {@code head}. */
    private boolean belongs(int i, int start, int head) {
        Unit unit = units.get(i);
        if (i == start) {
            return true;
        }
        Unit before = units.get(i - 1);
        if (before.is(Kind.PRONOUN)) {
            return false;
        }
        if (hyphen(unit) && i + 1 < units.size() && units.get(i + 1).from == unit.to || hyphen(before)) {
            return true;
        }
        boolean headed = head >= 0 && !units.get(head).is(Kind.QUANTITY) && !modifier(units.get(head));
        return switch (unit.kind) {
            case DETERMINER, POSSESSIVE -> head < 0;
            case QUANTITY -> !headed;
            case ADJECTIVE -> !headed;
            case ACTOR ->
                !headed
                        || units.get(head).possessor
                        || apposed(unit, units.get(head), head == i - 1)
                        || head == start && head == i - 1 && neighbour(unit, start);
            case TIME -> !headed && attributiveTime(i);
            case NOUN, UNKNOWN ->
                !headed
                        || units.get(head).possessor
                        || nounModifier(units.get(head))
                        || units.get(head).is(Kind.UNKNOWN)
                        || joinsNoun(head, unit);
            case ADVERB -> !headed && i + 1 < units.size() && units.get(i + 1).is(Kind.ADJECTIVE);
            default -> false;
        };
    }

    /** Whether the time at {@code i} says which of the things is meant that follow: "a three-day visit", "Monday's talks". */
    private boolean attributiveTime(int i) {
        Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
        return units.get(i).is(Kind.TIME)
                && next != null
                && next.clause == units.get(i).clause
                && (next.is(Kind.NOUN)
                        || next.is(Kind.ADJECTIVE)
                        || units.get(i).possessor && (next.is(Kind.ACTOR) || next.is(Kind.UNKNOWN)));
    }

    /** "the capital Lima": a town right behind its noun. */
    private static boolean apposed(Unit unit, Unit head, boolean adjacent) {
        boolean noun = head.is(Kind.NOUN) || head.is(Kind.UNKNOWN);
        return adjacent
                && noun
                && unit.mention != null
                && !unit.mention.possessive()
                && (unit.mention.kind() == Mention.Kind.CAPITAL
                        || unit.mention.kind() == Mention.Kind.PLACE
                        || unit.mention.kind() == Mention.Kind.FORUM);
    }

    /**
     * "with neighbour Peru": a state right behind a noun without an article under a preposition, where a verb would stand
     * between that phrase and a subject.
     */
    private boolean neighbour(Unit unit, int start) {
        return language.grammar().order() == Grammar.Order.V2
                && units.get(start).is(Kind.NOUN)
                && preposition(start) >= 0
                && unit.mention != null
                && unit.mention.kind() == Mention.Kind.STATE
                && !unit.mention.possessive();
    }

    /** A hyphen between two halves of one word: Rusland-sancties, US-China talks. */
    private static boolean hyphen(Unit unit) {
        return unit.is(Kind.UNKNOWN) && unit.hyphen;
    }

    private boolean joinsNoun(int head, Unit unit) {
        return language.grammar().nounModifiers()
                && units.get(head).is(Kind.NOUN)
                && unit.clause == units.get(head).clause;
    }

    /** A name that only modifies what follows: a nationality or a possessor. */
    private static boolean modifier(Unit unit) {
        return unit.is(Kind.ACTOR)
                && unit.mention != null
                && (unit.mention.kind() == Mention.Kind.ADJECTIVE || unit.mention.possessive());
    }

    /** A bare name before a noun modifies it where compounds are written apart: China talks. */
    private boolean nounModifier(Unit unit) {
        return language.grammar().nounModifiers()
                && unit.is(Kind.ACTOR)
                && unit.mention != null
                && switch (unit.mention.kind()) {
                    case STATE, BODY, CAPITAL, SEAT, GROUP, PLACE, FORUM -> true;
                    case PERSON, OFFICE, PEOPLE, NATIONALS, ORGAN, ADJECTIVE, MEDIUM, BOTH -> false;
                };
    }

    private int preposition(int start) {
        for (int k = start - 1; k >= 0 && k >= start - 2; k--) {
            Unit unit = units.get(k);
            if (unit.clause != units.get(start).clause) {
                return -1;
            }
            if (unit.is(Kind.PREPOSITION)) {
                return k;
            }
            if (!unit.is(Kind.ADVERB) && !unit.is(Kind.NEGATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first phrase of the list this one continues: only a coordinator, or a comma in a list that ends in one, between. */
    private int coordinatedWith(int start, int number) {
        if (number == 0 || start == 0) {
            return number;
        }
        Chunk before = chunks.get(number - 1);
        int gap = before.to();
        if (gap != start - 1 && !(gap == start - 2 && units.get(start - 1).is(Kind.COORDINATOR))) {
            return number;
        }
        Unit between = units.get(start - 1);
        boolean coordinator = between.is(Kind.COORDINATOR);
        boolean listComma = between.is(Kind.COMMA) && listGoesOn(start);
        boolean sameClause = units.get(start).clause == before.clause();
        return sameClause && (coordinator || listComma || headlinePair(before, start)) ? before.first() : number;
    }

    /** "Chile, Peru sign pact": names that open a headline, which ends in no stop, are joined by their commas alone. */
    private boolean headlinePair(Chunk before, int start) {
        int after = start + 1;
        return language.grammar().nounModifiers()
                && before.first() == 0
                && before.to() == start - 1
                && units.get(start - 1).is(Kind.COMMA)
                && named(units.get(start - 2))
                && named(units.get(start))
                && after < units.size()
                && (!units.get(after).boundary()
                        || units.get(after).is(Kind.COMMA) && after + 1 < units.size() && named(units.get(after + 1)))
                && !units.get(units.size() - 1).boundary();
    }

    private static boolean named(Unit unit) {
        return unit.actor()
                .filter(mention -> mention.acts() && !mention.possessive())
                .filter(mention -> switch (mention.kind()) {
                    case STATE, BODY, CAPITAL -> true;
                    case GROUP, SEAT, ORGAN, PERSON, OFFICE, PEOPLE, NATIONALS, ADJECTIVE, PLACE, FORUM, MEDIUM, BOTH ->
                        false;
                })
                .isPresent();
    }

    /** Whether after this phrase only phrases and commas come up to a coordinator: a, b and c. */
    private boolean listGoesOn(int start) {
        int k = start;
        while (k < units.size() && (begins(units.get(k)) || units.get(k).is(Kind.COMMA))) {
            k++;
        }
        return k > start
                && k < units.size()
                && units.get(k).is(Kind.COORDINATOR)
                && k + 1 < units.size()
                && listEnds(k + 1)
                && actorAt(start);
    }

    private boolean actorAt(int start) {
        int k = units.get(start).is(Kind.DETERMINER) ? start + 1 : start;
        return k < units.size() && units.get(k).actor().isPresent();
    }

    /** Whether an actor follows the coordinator, with or without an article, or a number of others ("and ten other countries"). */
    private boolean listEnds(int i) {
        if (i + 1 < units.size() && units.get(i).is(Kind.QUANTITY)) {
            return begins(units.get(i + 1));
        }
        int k = i < units.size() && units.get(i).is(Kind.DETERMINER) ? i + 1 : i;
        return k < units.size() && units.get(k).actor().isPresent();
    }
}
