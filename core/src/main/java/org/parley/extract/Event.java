package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Kind;
import org.parley.model.Status;
import org.parley.pack.Entry;
import org.parley.pack.Ontology;

/**
 * A frame evoked by a word of a sentence, with its parts as far as they are found, and the operators over it.
 *
 * <p>Mutable while the passes of one sentence work on it.
 */
final class Event {

    /** An operator over the event. */
    record Operation(Entry entry, Clause clause, int unit, Mood mood) {
        Ontology.Operator operator() {
            return entry.operator().orElseThrow();
        }
    }

    final Parse parse;
    final Entry entry;
    final Clause clause;
    final int unit;
    final boolean verbal;
    final Map<String, List<Filler>> parts = new LinkedHashMap<>();

    /** fillers whose role is set by an operator rather than by the frame's letter, by role */
    final Map<String, List<Filler>> lent = new LinkedHashMap<>();

    final List<Operation> operations = new ArrayList<>(2);

    /** events of the same sentence that stand for this one (a noun under a verb of the same frame) are dropped */
    boolean dropped;

    @Nullable
    String dropReason;

    /** the accusation or denial that tells it */
    @Nullable
    Event claim;

    /** whether only the lack of another side in or near the words keeps it from being a report */
    boolean aside;

    /** whether its first side is only the subject of the verb beside it: "Berg said after talks" */
    boolean beside;

    /** whether only a side that it needs keeps it from being a report */
    boolean lacking;

    Optional<Status> status = Optional.empty();

    Event(Parse parse, Entry entry, Clause clause, int unit, boolean verbal) {
        this.parse = parse;
        this.entry = entry;
        this.clause = clause;
        this.unit = unit;
        this.verbal = verbal;
    }

    /** the act that the words said make of it, where that is more than the verb of saying tells */
    private Ontology.@Nullable Frame recast;

    Ontology.Frame frame() {
        return recast == null ? entry.frame().orElseThrow() : recast;
    }

    /** Takes the event for one of another frame of the same parts. */
    void recast(Ontology.Frame frame) {
        recast = frame;
    }

    Kind kind() {
        return frame().kind();
    }

    List<Filler> part(String letter) {
        return parts.getOrDefault(letter, List.of());
    }

    void put(String letter, List<Filler> fillers) {
        if (!fillers.isEmpty()) {
            parts.put(letter, new ArrayList<>(fillers));
        }
    }

    void drop(String reason) {
        dropped = true;
        dropReason = reason;
    }

    /** Whether the outermost word that tells it is an infinitive standing as a noun, which only names a deed. */
    boolean onlyNamed() {
        int teller = operations.isEmpty()
                ? unit
                : operations.get(operations.size() - 1).unit();
        return parse.units.get(teller).nominalInfinitive();
    }

    /** The sides of all fillers of the letters; not to be changed. */
    Set<String> sides(String... letters) {
        Set<String> sides = Set.of();
        for (String letter : letters) {
            for (Filler filler : part(letter)) {
                if (sides.isEmpty() && filler.sides().size() == 1) {
                    sides = Set.of(filler.sides().get(0));
                } else if (!sides.containsAll(filler.sides())) {
                    sides = new LinkedHashSet<>(sides);
                    sides.addAll(filler.sides());
                }
            }
        }
        return sides;
    }

    /** "The Paris accord", in one word with its capital: an accord by its name, and nobody's here for being named near it. */
    boolean isName() {
        Unit noun = parse.units.get(unit);
        boolean within = noun.split != null && noun.from > parse.sentence.from();
        return kind() == Kind.ACCORD && within && parse.tokens.capital(noun.from);
    }

    /** Whether it is an attribution by a preposition ("according to Berg"), whose entry no pack holds. */
    boolean attribution() {
        return entry.words().isEmpty();
    }

    /** Whether an operator of the event stands in the clause. */
    boolean operatedIn(Clause at) {
        return operations.stream().anyMatch(operation -> operation.clause() == at);
    }
}
