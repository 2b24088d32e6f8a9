package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Unit.Kind;
import org.parley.pack.Entry;
import org.parley.pack.Entry.Mark;
import org.parley.pack.EntryTable;

/** Finds what fills a part of an event or operator by the part's markings, within its clause. */
final class PartFinder {
    private static final int CHAIN = 5;
    private static final Mark COMP = new Mark(Mark.Type.COMP, "");

    private final Parse parse;
    private final Triggers triggers;
    private final Pronouns pronouns;
    private final ObjectOwners owners;

    PartFinder(Parse parse, Triggers triggers, Pronouns pronouns) {
        this.parse = parse;
        this.triggers = triggers;
        this.pronouns = pronouns;
        this.owners = new ObjectOwners(parse);
    }

    /** Fills every actor part of {@code event}; pairs fill A and B at once. */
    void fill(Event event) {
        for (String letter : event.frame().parts().keySet()) {
            if (!event.part(letter).isEmpty()) {
                continue;
            }
            boolean actor = actorRole(event.frame().parts().get(letter));
            for (Mark mark : event.entry.marks(letter)) {
                if (isPair(mark)) {
                    fillPair(event, mark);
                } else {
                    List<Filler> found = actor ? actors(event, letter, mark) : words(event, mark);
                    if (!found.isEmpty() && !taken(event, found) && !ownSide(event, letter, found)) {
                        event.put(letter, found);
                    }
                }
                if (!event.part(letter).isEmpty()) {
                    break;
                }
            }
        }
        if (event.verbal
                && event.kind() == org.parley.model.Kind.STATEMENT
                && event.part("C").isEmpty()) {
            event.put("C", fronted(event));
        }
    }

    /** Words that stand before their speaker: "The border was calm, the minister said." */
    private List<Filler> fronted(Event event) {
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

    static boolean actorRole(String role) {
        return switch (role) {
            case "goods", "content", "place", "object" -> false;
            default -> true;
        };
    }

    private static boolean isPair(Mark mark) {
        return switch (mark.type()) {
            case PAIR, SUBJ_PAIR, OBJ_PAIR -> true;
            default -> false;
        };
    }

    /** Nobody is hit, met or spoken to by himself alone. */
    private static boolean ownSide(Event event, String letter, List<Filler> found) {
        Set<String> own = event.sides("A");
        return letter.equals("B")
                && !own.isEmpty()
                && found.stream().allMatch(filler -> filler.acts() && own.containsAll(filler.sides()));
    }

    /** The same words never fill two parts. */
    private static boolean taken(Event event, List<Filler> found) {
        for (List<Filler> fillers : event.parts.values()) {
            for (Filler filler : fillers) {
                if (filler.from() < found.get(0).to()
                        && found.get(0).from() < filler.to()
                        && filler.acts()
                        && found.get(0).acts()
                        && !filler.how().equals(ObjectOwners.POSTED)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void fillPair(Event event, Mark mark) {
        if (!event.part("A").isEmpty() && !event.part("B").isEmpty()) {
            return;
        }
        List<Filler> found = new ArrayList<>();
        for (Chunk chunk : pairChunks(event, mark)) {
            found.addAll(actorsOf(chunk, mark.toString(), false));
        }
        List<Filler> single = split(found);
        if (single.size() >= 2) {
            event.put("A", single.subList(0, 1));
            event.put("B", single.subList(1, single.size()));
        }
    }

    private List<Chunk> pairChunks(Event event, Mark mark) {
        return switch (mark.type()) {
            case PAIR ->
                event.verbal
                        ? first(prepositional(event.clause, event.unit, mark.preposition()))
                        : chain(event.unit, mark.preposition());
            case SUBJ_PAIR ->
                parse.passive(event.clause, parse.units.get(event.unit)) ? List.of() : subject(event.clause);
            default -> first(parse.objects(event.clause, event.unit));
        };
    }

    private static List<Chunk> first(List<Chunk> chunks) {
        return chunks.isEmpty() ? chunks : chunks.subList(0, 1);
    }

    private List<Chunk> subject(Clause clause) {
        return parse.subject(clause).map(subject -> List.of(subject.chunk())).orElse(List.of());
    }

    /** One filler a side. */
    static List<Filler> split(List<Filler> fillers) {
        List<Filler> single = new ArrayList<>();
        for (Filler filler : fillers) {
            for (String side : filler.sides()) {
                single.add(new Filler(List.of(side), filler.mention(), filler.from(), filler.to(), filler.how()));
            }
        }
        return single;
    }

    /** Actors of part {@code letter} by one marking. */
    private List<Filler> actors(Event event, String letter, Mark mark) {
        if (event.verbal) {
            return ownMarking(event, letter, mark)
                    .orElseGet(() -> verbActors(event.clause, event.unit, event.entry, mark, hit(event, letter)));
        }
        return nounActors(event, letter, mark);
    }

    private static boolean hit(Event event, String letter) {
        return event.kind() == org.parley.model.Kind.MEASURE && letter.equals("B");
    }

    /** Actors by the markings that only an event's own verb has: whose object it is, and what its object noun yields. */
    private Optional<List<Filler>> ownMarking(Event event, String letter, Mark mark) {
        List<Chunk> objects = parse.passive(event.clause, parse.units.get(event.unit))
                ? subject(event.clause)
                : object(event.clause, event.unit, event.entry);
        return switch (mark.type()) {
            case GEN, ADJ -> Optional.of(ownersIn(event, objects, mark.type()));
            case PREPOSITION -> {
                List<Filler> found = new ArrayList<>();
                for (Chunk chunk : first(yielded(event, mark.preposition(), objects))) {
                    found.addAll(actorsOf(chunk, mark.toString(), hit(event, letter)));
                }
                if (found.isEmpty() && !objects.isEmpty()) {
                    found.addAll(owners.posted(objects.get(0), mark.preposition()));
                }
                yield found.isEmpty() ? Optional.empty() : Optional.of(found);
            }
            case IOBJ -> {
                List<Chunk> all = parse.objects(event.clause, event.unit);
                List<Filler> found = all.isEmpty() ? List.of() : owners.opening(all.get(0));
                yield found.isEmpty() ? Optional.empty() : Optional.of(found);
            }
            default -> Optional.empty();
        };
    }

    /** Whose the object is, or what else the verb's content is: "said yes to Chile's offer". */
    private List<Filler> ownersIn(Event event, List<Chunk> objects, Mark.Type type) {
        List<Chunk> said = new ArrayList<>(first(objects));
        for (Mark content : event.entry.marks("C")) {
            if (content.type() == Mark.Type.PREPOSITION && type == Mark.Type.GEN) {
                said.addAll(first(prepositional(event.clause, event.unit, content.preposition())));
            }
        }
        for (Chunk chunk : said) {
            List<Filler> found = owners.before(chunk, type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Phrases after the verb that a noun before them claims but yields to the verb. */
    private List<Chunk> yielded(Event event, String preposition, List<Chunk> objects) {
        List<Chunk> found = new ArrayList<>(1);
        for (Chunk chunk : parse.governedBy(event.clause, preposition)) {
            int before = chunk.preposition() - 1;
            if (before > event.unit && owners.yields(before, event.entry, objects)) {
                found.add(chunk);
            }
        }
        return found;
    }

    /** Actors of a verb's part. {@code owners} also takes whose goods are hit: "taxes Chinese steel". */
    List<Filler> verbActors(Clause clause, int unit, Entry entry, Mark mark, boolean owners) {
        boolean passive = parse.passive(clause, parse.units.get(unit));
        List<Chunk> chunks = switch (mark.type()) {
            case SUBJ -> passive ? agent(clause, unit) : subject(clause);
            case OBJ -> passive ? subject(clause) : object(clause, unit, entry);
            case IOBJ -> passive ? List.of() : first(parse.objects(clause, unit));
            case PREPOSITION -> first(prepositional(clause, unit, mark.preposition()));
            default -> List.of();
        };
        List<Filler> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            found.addAll(actorsOf(chunk, mark.toString(), owners));
        }
        return found;
    }

    private List<Chunk> agent(Clause clause, int unit) {
        for (String preposition : parse.language.grammar().agent()) {
            List<Chunk> found = first(prepositional(clause, unit, preposition));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The direct object: the second of two where the entry also marks an indirect one. */
    private List<Chunk> object(Clause clause, int unit, Entry entry) {
        List<Chunk> objects = parse.objects(clause, unit);
        boolean indirect = entry.marks().values().stream()
                .anyMatch(marks -> marks.stream().anyMatch(mark -> mark.type() == Mark.Type.IOBJ));
        return indirect && objects.size() >= 2 ? objects.subList(1, 2) : first(objects);
    }

    /** Phrases of the clause under {@code preposition}, those after the verb first, without those an event noun claims. */
    List<Chunk> prepositional(Clause clause, int unit, String preposition) {
        List<Chunk> after = new ArrayList<>(2);
        List<Chunk> before = new ArrayList<>(2);
        for (Chunk chunk : parse.governedBy(clause, preposition)) {
            if (!claimed(chunk, preposition, unit)) {
                (chunk.from() > unit ? after : before).add(chunk);
            }
        }
        after.addAll(before);
        return after;
    }

    /** Whether the phrase belongs to an event noun right before it rather than to the verb at {@code unit}. */
    private boolean claimed(Chunk chunk, String preposition, int unit) {
        int before = chunk.preposition() - 1;
        if (before < 0 || before == unit) {
            return false;
        }
        return claims(before, preposition);
    }

    private boolean claims(int unit, String preposition) {
        for (EntryTable.Trigger trigger : triggers.at(unit)) {
            boolean noun = parse.units.get(unit).is(Kind.NOUN);
            if (noun
                    && trigger.entry().marks().values().stream()
                            .anyMatch(marks -> marks.stream()
                                    .anyMatch(mark -> mark.preposition().equals(preposition)))) {
                return true;
            }
        }
        return false;
    }

    private List<Filler> nounActors(Event event, String letter, Mark mark) {
        Unit noun = parse.units.get(event.unit);
        return switch (mark.type()) {
            case GEN -> possessors(event.unit, false);
            case ADJ -> modifiers(event, letter);
            case COMP -> noun.split == null ? owners.subjectMatter(event.unit) : half(noun);
            case PREPOSITION -> {
                List<Filler> found = new ArrayList<>();
                for (Chunk chunk : chain(event.unit, mark.preposition())) {
                    found.addAll(actorsOf(
                            chunk,
                            mark.toString(),
                            event.kind() == org.parley.model.Kind.MEASURE && letter.equals("B")));
                }
                yield found;
            }
            default -> List.of();
        };
    }

    /** Possessors before the noun in its phrase: a name, or a possessive pronoun that can be resolved. */
    List<Filler> possessors(int unit, boolean withAdjectives) {
        List<Filler> found = new ArrayList<>();
        Chunk chunk = parse.units.get(unit).chunk < 0 ? null : parse.chunks.get(parse.units.get(unit).chunk);
        for (int k = chunk == null ? unit : chunk.from(); k < unit; k++) {
            Unit word = parse.units.get(k);
            Optional<Mention> actor = word.actor();
            if (actor.isPresent() && actor.get().possessive() && actor.get().acts()) {
                found.add(Filler.of(actor.get(), "gen"));
            } else if (word.is(Kind.POSSESSIVE)) {
                pronouns.possessor(parse, word)
                        .ifPresent(mention -> found.add(
                                new Filler(mention.sides(), Optional.of(mention), word.from, word.to, "gen")));
            }
        }
        return found;
    }

    /** Nationalities before the noun; of two, a symmetric frame takes one for A and one for B. */
    private List<Filler> modifiers(Event event, String letter) {
        Chunk chunk =
                parse.units.get(event.unit).chunk < 0 ? null : parse.chunks.get(parse.units.get(event.unit).chunk);
        List<Filler> found = new ArrayList<>();
        for (int k = chunk == null ? event.unit : chunk.from(); k < event.unit; k++) {
            Optional<Mention> actor = parse.units.get(k).actor();
            boolean modifies = actor.isPresent()
                    && !actor.get().possessive()
                    && !actor.get().sides().isEmpty()
                    && (actor.get().kind() == Mention.Kind.ADJECTIVE
                            || actor.get().acts());
            if (modifies && !(event.entry.marks("B").contains(COMP) && owners.isSubjectMatter(k, event.unit))) {
                found.add(Filler.of(actor.get(), "adj"));
            }
        }
        List<Filler> single = split(found);
        if (event.frame().symmetric() && single.size() >= 2) {
            return letter.equals("A") ? single.subList(0, 1) : single.subList(1, single.size());
        }
        return event.frame().symmetric() || single.size() <= 1
                ? single
                : letter.equals("A") ? single.subList(0, 1) : single.subList(1, 2);
    }

    private List<Filler> half(Unit noun) {
        String side =
                noun.split == null ? null : parse.language.actors().leftHalves().get(noun.split.left());
        return side == null
                ? List.of()
                : List.of(new Filler(List.of(side), Optional.empty(), noun.from, noun.to, "comp"));
    }

    /**
     * Phrases under {@code preposition} in the run of phrases that follows the noun, with no verb between; an event noun on
     * the way that takes the preposition for itself ends the run.
     */
    List<Chunk> chain(int unit, String preposition) {
        Clause clause = parse.clause(parse.units.get(unit));
        int passed = 0;
        int last = unit;
        for (Chunk chunk : parse.chunks(clause)) {
            if (chunk.from() <= unit || chunk.coordinated() && chunk.first() == parse.units.get(unit).chunk) {
                continue;
            }
            if (passed++ >= CHAIN || verbBetween(last, chunk.from()) || chunk.bare() && !chunk.coordinated()) {
                return List.of();
            }
            if (!chunk.coordinated() && parse.preposition(chunk).equals(preposition)) {
                return List.of(chunk);
            }
            if (claims(chunk.head(), preposition)) {
                return List.of();
            }
            last = chunk.to();
        }
        return List.of();
    }

    private boolean verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            Unit word = parse.units.get(k);
            if (word.is(Kind.VERB) || word.is(Kind.AUXILIARY) || word.is(Kind.STOP) || word.is(Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** The actors of a phrase and of those coordinated with it; none if its head is no actor. */
    List<Filler> actorsOf(Chunk chunk, String how, boolean owners) {
        List<Filler> found = new ArrayList<>();
        for (Chunk one : parse.coordination(chunk)) {
            Unit head = parse.head(one);
            Optional<Mention> actor = head.actor();
            if (actor.isPresent()
                    && !actor.get().sides().isEmpty()
                    && (actor.get().acts() || owners)) {
                found.add(Filler.of(actor.get(), how));
            } else if (head.is(Kind.PRONOUN)) {
                pronouns.antecedent(parse, head)
                        .ifPresent(mention ->
                                found.add(new Filler(mention.sides(), Optional.of(mention), head.from, head.to, how)));
            } else if (owners) {
                found.addAll(owners(one, how));
            } else if (one.number() == chunk.number()) {
                return List.of();
            }
        }
        return found;
    }

    /** Whose goods a phrase names: a nationality or possessor before its head. */
    private List<Filler> owners(Chunk chunk, String how) {
        List<Filler> found = new ArrayList<>();
        for (int k = chunk.from(); k < chunk.head(); k++) {
            parse.units
                    .get(k)
                    .actor()
                    .filter(mention -> !mention.sides().isEmpty())
                    .ifPresent(mention -> found.add(Filler.of(mention, how)));
        }
        if (found.isEmpty()) {
            for (String of : parse.language.grammar().of()) {
                chain(chunk.head(), of).forEach(whose -> found.addAll(actorsOf(whose, how, false)));
            }
        }
        return found;
    }

    /** The words of goods, a place, an object or content by one marking. */
    private List<Filler> words(Event event, Mark mark) {
        List<Chunk> chunks = switch (mark.type()) {
            case SUBJ -> subject(event.clause);
            case OBJ ->
                parse.passive(event.clause, parse.units.get(event.unit))
                        ? subject(event.clause)
                        : object(event.clause, event.unit, event.entry);
            case PREPOSITION ->
                event.verbal ? wordsUnder(event, mark.preposition()) : chain(event.unit, mark.preposition());
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
        for (Chunk chunk : first(chunks)) {
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
        List<Chunk> free = first(prepositional(event.clause, event.unit, preposition));
        return free.isEmpty()
                ? first(yielded(event, preposition, object(event.clause, event.unit, event.entry)))
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
                    && complement
                    && !child.units.isEmpty()
                    && child.firstUnit() > unit) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
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
