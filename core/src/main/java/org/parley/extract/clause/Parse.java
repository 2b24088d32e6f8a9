package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Unit.Kind;
import org.parley.extract.number.Quantity;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.text.Sentence;
import org.parley.text.Tokens;

/**
 * A sentence with its units, clauses and noun phrases, and who is subject and object of what.
 *
 * <p>Immutable once built.
 */
public final class Parse {
    public final int number;
    public final Sentence sentence;
    public final Tokens tokens;
    public final Language language;
    public final List<Unit> units;
    public final List<Clause> clauses;
    public final List<Chunk> chunks;
    public final Marks marks;
    private final List<List<Chunk>> byClause;

    /** The units that are expressions of time, in order. */
    public final List<Unit> times;

    private @Nullable Set<String> sides;

    // by number of the clause, once they have been asked for
    private final @Nullable Optional<Subject>[] subjects;
    private final @Nullable List<Chunk>[] bare;
    private final @Nullable List<Chunk>[] objects;
    private final @Nullable Mood[] moods;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public Parse(int number, Sentence sentence, Tokens tokens, Language language, List<Unit> units) {
        this.number = number;
        this.sentence = sentence;
        this.tokens = tokens;
        this.language = language;
        this.units = units;
        this.clauses = ClausePass.run(units, language);
        this.chunks = ChunkPass.run(units, language);
        this.marks = Marks.of(tokens, sentence, language);
        this.subjects = new Optional[clauses.size()];
        this.bare = new List[clauses.size()];
        this.objects = new List[clauses.size()];
        this.moods = new Mood[clauses.size()];
        this.byClause = new ArrayList<>(clauses.size());
        for (int k = 0; k < clauses.size(); k++) {
            byClause.add(new ArrayList<>(4));
        }
        for (Chunk chunk : chunks) {
            byClause.get(chunk.clause()).add(chunk);
        }
        this.times = times(units);
    }

    private static List<Unit> times(List<Unit> units) {
        List<Unit> times = List.of();
        for (Unit unit : units) {
            if (unit.is(Kind.TIME) && unit.time != null) {
                times = times.isEmpty() ? new ArrayList<>(2) : times;
                times.add(unit);
            }
        }
        return times;
    }

    /** The sides that the sentence names, nationalities too. */
    public Set<String> sidesNamed() {
        Set<String> known = sides;
        if (known == null) {
            known = NamedSides.of(this, sentence.from(), sentence.to());
            sides = known;
        }
        return known;
    }

    public Clause clause(Unit unit) {
        return clauses.get(unit.clause);
    }

    public List<Chunk> chunks(Clause clause) {
        return byClause.get(clause.number);
    }

    public Unit head(Chunk chunk) {
        return units.get(chunk.head());
    }

    public String lower(Unit unit) {
        return tokens.lower(unit.from);
    }

    /** The phrase and those coordinated with it. */
    public List<Chunk> coordination(Chunk chunk) {
        List<Chunk> all = new ArrayList<>(2);
        for (Chunk other : chunks) {
            if (other.first() == chunk.first()) {
                all.add(other);
            }
        }
        return all;
    }

    /** The preposition that governs the phrase as the pack lists it; "" for a bare phrase. */
    public String preposition(Chunk chunk) {
        return chunk.bare() ? "" : units.get(chunk.preposition()).word();
    }

    /** Phrases under no preposition that can be subject or object, in order. */
    List<Chunk> bare(Clause clause) {
        List<Chunk> known = bare[clause.number];
        if (known == null) {
            known = findBare(clause);
            bare[clause.number] = known;
        }
        return known;
    }

    private List<Chunk> findBare(Clause clause) {
        List<Chunk> bare = new ArrayList<>(3);
        for (Chunk chunk : chunks(clause)) {
            if (chunk.bare() && !chunk.coordinated() && !onlyCounts(chunk) && !reflexive(chunk)) {
                bare.add(chunk);
            }
        }
        return bare;
    }

    /** Whether the phrase is a bare number: no sum of money, which can be given and paid. */
    private boolean onlyCounts(Chunk chunk) {
        Unit head = head(chunk);
        return head.is(Kind.QUANTITY) && (head.quantity == null || head.quantity.kind() != Quantity.Kind.MONEY);
    }

    private boolean reflexive(Chunk chunk) {
        Unit head = head(chunk);
        return head.is(Kind.PRONOUN) && (head.key().equals("self") || head.key().equals("each_other"));
    }

    /** The subject of a clause; empty if it has none of its own that can be told. A relative's may be its antecedent. */
    public Optional<Subject> subject(Clause clause) {
        Optional<Subject> known = subjects[clause.number];
        if (known == null) {
            known = new Subjects(this).of(clause);
            subjects[clause.number] = known;
        }
        return known;
    }

    /**
     * A subject.
     *
     * @param chunk the phrase; the antecedent's for a relative clause
     * @param own whether the phrase stands in the clause itself
     */
    public record Subject(Chunk chunk, boolean own) {}

    /** Whether the relative says where, when or with whom: "Lima, where Berg met Moreau". Its antecedent neither acts nor is acted on. */
    boolean placed(Clause clause) {
        return units.get(clause.firstUnit()).is(Kind.RELATIVE)
                && units.get(clause.firstUnit()).key().equals("where");
    }

    public boolean isActor(Chunk chunk) {
        Unit head = head(chunk);
        return head.acts() || head.is(Kind.PRONOUN);
    }

    /** Whether a verb in -ing begins what a comma adds, or tells of a noun: ", accusing Tehran of", "a letter accusing Tehran". */
    private boolean adds(int unit) {
        return unit > 0
                && units.get(unit).presentParticiple()
                && (units.get(unit - 1).is(Kind.COMMA) || Fronting.tellsOfNoun(units, unit));
    }

    /** The objects of one verb of the clause: of verbs joined by a coordinator ("meet Berg and visit Peru") each has its own. */
    public List<Chunk> objects(Clause clause, int verb) {
        List<Chunk> all = objects(clause);
        if (all.isEmpty()) {
            return all;
        }
        int from = -1;
        int to = units.size();
        boolean joined = false;
        for (int unit : clause.units) {
            Unit word = units.get(unit);
            if (word.is(Kind.COORDINATOR) || adds(unit)) {
                joined = true;
            }
            if (word.is(Kind.COORDINATOR)) {
                continue;
            }
            if (word.is(Kind.VERB) && joined && unit <= verb) {
                from = unit;
                joined = false;
            } else if (word.is(Kind.VERB) && joined && to == units.size()) {
                to = unit;
            } else if (word.is(Kind.VERB)) {
                joined = false;
            }
        }
        int first = from;
        int last = to;
        if (language.grammar().subordinate() == Grammar.Subordinate.VERB_LAST || first < 0 && last == units.size()) {
            return all;
        }
        List<Chunk> own = new ArrayList<>(2);
        for (Chunk chunk : all) {
            if (chunk.from() > first && chunk.from() < last) {
                own.add(chunk);
            }
        }
        return own;
    }

    /** Bare phrases that are not the subject, in order: objects. For an object relative the antecedent comes first. */
    public List<Chunk> objects(Clause clause) {
        List<Chunk> known = objects[clause.number];
        if (known == null) {
            known = findObjects(clause);
            objects[clause.number] = known;
        }
        return known;
    }

    private List<Chunk> findObjects(Clause clause) {
        List<Chunk> objects = new ArrayList<>(2);
        Optional<Subject> subject = subject(clause);
        boolean relativeObject = clause.is(Clause.Type.RELATIVE)
                && !placed(clause)
                && subject.map(Subject::own).orElse(false)
                && clause.antecedent >= 0
                && units.get(clause.antecedent).chunk >= 0;
        if (relativeObject) {
            objects.add(chunks.get(units.get(clause.antecedent).chunk));
        }
        int verb = clause.is(Clause.Type.INFINITIVE) ? clause.firstUnit() : clause.finite;
        boolean ordered = language.grammar().subordinate() == Grammar.Subordinate.SVO
                || clause.is(Clause.Type.MAIN)
                || language.grammar().subordinate() == Grammar.Subordinate.ADVERB_BEFORE_VERB;
        for (Chunk chunk : bare(clause)) {
            boolean isSubject = subject.isPresent()
                    && subject.get().own()
                    && subject.get().chunk().first() == chunk.first();
            boolean place = !ordered || chunk.from() > verb || verb < 0;
            if (!isSubject && place) {
                objects.add(chunk);
            }
        }
        if (borrows(clause)) {
            objects.addAll(borrowed(clause));
        }
        return objects;
    }

    /** Whether an infinitive's field reaches into the clause before its marker. */
    private boolean borrows(Clause clause) {
        return clause.is(Clause.Type.INFINITIVE)
                && clause.parent >= 0
                && language.grammar().subordinate() == Grammar.Subordinate.VERB_LAST
                && !units.get(clause.firstUnit()).opensInfinitive();
    }

    /** Objects of a verb-last infinitive stand before its marker, in the field of the verb that governs it. */
    private List<Chunk> borrowed(Clause infinitive) {
        Clause parent = clauses.get(infinitive.parent);
        List<Chunk> found = new ArrayList<>(2);
        for (Chunk chunk : objects(parent)) {
            if (chunk.from() < infinitive.firstUnit()) {
                found.add(chunk);
            }
        }
        return found;
    }

    /** Phrases of the clause governed by {@code preposition}, in order. A verb-last infinitive also sees those before it. */
    public List<Chunk> governedBy(Clause clause, String preposition) {
        List<Chunk> found = new ArrayList<>(2);
        for (Chunk chunk : chunks(clause)) {
            if (!chunk.bare() && !chunk.coordinated() && preposition(chunk).equals(preposition)) {
                found.add(chunk);
            }
        }
        if (borrows(clause)) {
            found.addAll(governedBy(clauses.get(clause.parent), preposition));
        }
        return found;
    }

    /** Whether the words of the clause deny it. */
    public boolean negated(Clause clause) {
        return Polarity.negated(units, clause);
    }

    /** Whether the verb at {@code unit} is passive: by ending, or a participle under a passive auxiliary or under be. */
    public boolean passive(Clause clause, Unit verb) {
        return reduced(clause, verb) || Polarity.passive(units, clause, verb, language.grammar());
    }

    /**
     * Whether the verb at {@code unit} tells nothing of the clause's subject: a second participle behind a noun where verbs stand
     * together ("sailors detained in the port"), or an infinitive between article and possessor ("het neerhalen van ...").
     */
    public boolean noPredicate(Clause clause, int unit) {
        return language.grammar().order() == Grammar.Order.SVO && Polarity.describesNoun(units, clause, unit)
                || unit + 1 < units.size()
                        && Polarity.namesDeed(units, unit)
                        && language.grammar().of().contains(lower(units.get(unit + 1)));
    }

    /** Whether a participle only adds to the noun before a comma: "a truce, brokered by Peru". */
    public boolean reduced(Clause clause, Unit verb) {
        return Polarity.reduced(units, clause, verb);
    }

    Mood mood(Clause clause) {
        Mood known = moods[clause.number];
        if (known == null) {
            known = Mood.find(this, clause);
            moods[clause.number] = known;
        }
        return known;
    }

    /** The clause that governs an infinitive or complement, if any. */
    public Optional<Clause> parent(Clause clause) {
        return clause.parent < 0 ? Optional.empty() : Optional.of(clauses.get(clause.parent));
    }
}
