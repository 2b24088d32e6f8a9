package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.clause.Unit.Kind;
import org.parley.pack.Entry;
import org.parley.pack.Entry.Mark;

/** Finds what fills a part of an event or operator by the part's markings, within its clause. */
final class PartFinder {
    private static final Mark COMP = new Mark(Mark.Type.COMP, "");
    private final Parse parse;
    private final Pronouns pronouns;
    private final ObjectOwners owners;
    private final Phrases phrases;
    private final PartWords partWords;
    private final DeedPlaces places;

    PartFinder(Parse parse, Triggers triggers, Pronouns pronouns) {
        this.parse = parse;
        this.pronouns = pronouns;
        this.owners = new ObjectOwners(parse);
        this.phrases = new Phrases(parse, triggers);
        this.partWords = new PartWords(parse, phrases, owners);
        this.places = new DeedPlaces(parse, phrases, owners);
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
                    List<Filler> found = actor ? actors(event, letter, mark) : partWords.words(event, mark);
                    if (!found.isEmpty() && !taken(event, found) && !ownSide(event, letter, found)) {
                        event.put(letter, found);
                    }
                }
                if (!event.part(letter).isEmpty()) {
                    break;
                }
            }
        }
        if (event.verbal && event.part("A").isEmpty() && event.kind() == org.parley.model.Kind.STATEMENT) {
            event.put("A", Authors.of(event, this, pronouns));
        }
        boolean placed = event.part("A").isEmpty()
                && event.entry.marks("A").stream().anyMatch(mark -> mark.type() == Mark.Type.LOC);
        if (placed) {
            event.put("A", places.of(event, List.copyOf(event.sides("B"))));
        }
        if (event.verbal
                && event.kind() == org.parley.model.Kind.STATEMENT
                && event.part("C").isEmpty()) {
            event.put("C", partWords.fronted(event));
        }
        if (event.verbal
                && event.frame().type().equals("expulsion")
                && event.part("A").isEmpty()) {
            AnnouncedDeeds.expelledFrom(event, pronouns);
        }
        if (event.verbal) {
            ContentDoers.fill(this, event);
        }
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
    static boolean ownSide(Event event, String letter, List<Filler> found) {
        if (!letter.equals("B")) {
            return false;
        }
        Set<String> own = event.sides("A");
        return !own.isEmpty() && found.stream().allMatch(filler -> filler.acts() && own.containsAll(filler.sides()));
    }

    /** The same words never fill two parts. */
    static boolean taken(Event event, List<Filler> found) {
        for (List<Filler> fillers : event.parts.values()) {
            for (Filler filler : fillers) {
                if (filler.from() < found.get(0).to()
                        && found.get(0).from() < filler.to()
                        && filler.acts()
                        && found.get(0).acts()
                        && !filler.how().equals(ObjectOwners.POSTED)
                        && !found.get(0).how().equals(ObjectOwners.POSTED)) {
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
        for (Chunk chunk : phrases.pairChunks(event, mark)) {
            found.addAll(actorsOf(chunk, mark.toString(), false));
        }
        List<Filler> single = split(found);
        if (single.size() >= 2) {
            event.put("A", single.subList(0, 1));
            event.put("B", single.subList(1, single.size()));
        }
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
        boolean things = event.kind() == org.parley.model.Kind.MEASURE || event.kind() == org.parley.model.Kind.ACTION;
        return things && letter.equals("B");
    }

    /** Actors by the markings that only an event's own verb has: whose object it is, and what its object noun yields. */
    private Optional<List<Filler>> ownMarking(Event event, String letter, Mark mark) {
        return switch (mark.type()) {
            case GEN, ADJ -> Optional.of(ownersIn(event, undergone(event), mark.type()));
            case PREPOSITION -> {
                List<Chunk> objects = undergone(event);
                List<Filler> found = new ArrayList<>();
                for (Chunk chunk : Phrases.first(partWords.yielded(event, mark.preposition(), objects))) {
                    found.addAll(actorsOf(chunk, mark.toString(), hit(event, letter)));
                }
                if (found.isEmpty() && !objects.isEmpty()) {
                    found.addAll(owners.posted(objects.get(0), mark.preposition()));
                }
                if (found.isEmpty()) {
                    for (Chunk whose : phrases.behindWords(event, mark.preposition())) {
                        found.addAll(actorsOf(whose, mark.toString(), false));
                    }
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

    /** What the event's verb is done to. */
    private List<Chunk> undergone(Event event) {
        return parse.passive(event.clause, parse.units.get(event.unit))
                ? phrases.undergoer(event.clause, event.unit)
                : phrases.object(event.clause, event.unit, event.entry);
    }

    /** Whose the object is, or what else the verb's content is: "said yes to Chile's offer". */
    private List<Filler> ownersIn(Event event, List<Chunk> objects, Mark.Type type) {
        List<Chunk> said = new ArrayList<>(Phrases.first(objects));
        for (Mark content : event.entry.marks("C")) {
            if (content.type() == Mark.Type.PREPOSITION && type == Mark.Type.GEN) {
                said.addAll(Phrases.first(phrases.prepositional(event.clause, event.unit, content.preposition())));
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

    /** Actors of a verb's part. {@code owners} also takes whose goods are hit: "taxes Chinese steel". */
    List<Filler> verbActors(Clause clause, int unit, Entry entry, Mark mark, boolean owners) {
        boolean passive = parse.passive(clause, parse.units.get(unit));
        List<Chunk> chunks = switch (mark.type()) {
            case SUBJ -> passive ? phrases.agent(clause, unit) : phrases.subject(clause);
            case OBJ -> passive ? phrases.undergoer(clause, unit) : phrases.object(clause, unit, entry);
            case IOBJ -> passive ? List.of() : Phrases.first(parse.objects(clause, unit));
            case PREPOSITION -> Phrases.first(phrases.prepositional(clause, unit, mark.preposition()));
            default -> List.of();
        };
        List<Filler> found = new ArrayList<>();
        for (Chunk chunk : chunks) {
            found.addAll(actorsOf(chunk, mark.toString(), owners));
        }
        return found;
    }

    private List<Filler> nounActors(Event event, String letter, Mark mark) {
        Unit noun = parse.units.get(event.unit);
        boolean things = event.kind() == org.parley.model.Kind.MEASURE
                || (noun.nominalInfinitive() || event.frame().type().equals("use_of_force")) && hit(event, letter);
        return switch (mark.type()) {
            case SUBJ -> noun.nominalInfinitive() ? ofAll(phrases.agentOf(event.unit), mark, false) : List.of();
            case OBJ -> noun.nominalInfinitive() ? ofAll(phrases.possessed(event.unit), mark, things) : List.of();
            case GEN -> possessors(event.unit, false);
            case ADJ -> modifiers(event, letter);
            case COMP -> noun.split == null ? owners.subjectMatter(event.unit) : half(noun);
            case PREPOSITION ->
                ofAll(phrases.chain(event.unit, mark.preposition()), mark, things && letter.equals("B"));
            default -> List.of();
        };
    }

    private List<Filler> ofAll(List<Chunk> chunks, Mark mark, boolean owners) {
        List<Filler> found = new ArrayList<>();
        chunks.forEach(chunk -> found.addAll(actorsOf(chunk, mark.toString(), owners)));
        return found;
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
            } else if (actor.isPresent()
                    && actor.get().kind() == Mention.Kind.OFFICE
                    && !ownedBy(one).isEmpty()) {
                Mention owner = ownedBy(one).get(0);
                found.add(new Filler(owner.sides(), actor, head.from, head.to, how));
            } else if (owners) {
                found.addAll(owners(one, how));
            } else if (one.number() == chunk.number() && !unknownName(head)) {
                return List.of();
            }
        }
        return found;
    }

    /** Who "its ambassador" belongs to; empty if that cannot be told. */
    private List<Mention> ownedBy(Chunk chunk) {
        return parse.units.subList(chunk.from(), chunk.head()).stream()
                .filter(unit -> unit.is(Kind.POSSESSIVE))
                .flatMap(unit -> pronouns.possessor(parse, unit).stream())
                .filter(mention -> mention.sides().size() == 1)
                .toList();
    }

    /** A name that no list holds, with others after it that are known: "visits Chosica and Lima". */
    private boolean unknownName(Unit head) {
        return head.is(Kind.UNKNOWN) && head.from > parse.sentence.from() && parse.tokens.capital(head.from);
    }

    /** Whose goods a phrase names: a nationality or possessor before its head. */
    List<Filler> owners(Chunk chunk, String how) {
        List<Filler> found = new ArrayList<>();
        for (int k = chunk.from(); k < chunk.head(); k++) {
            parse.units
                    .get(k)
                    .actor()
                    .filter(mention -> !mention.sides().isEmpty())
                    .ifPresent(mention -> found.add(Filler.of(mention, how)));
            Unit word = parse.units.get(k);
            if (word.is(Kind.POSSESSIVE)) {
                pronouns.possessor(parse, word)
                        .filter(mention -> mention.sides().size() == 1)
                        .ifPresent(mention ->
                                found.add(new Filler(mention.sides(), Optional.of(mention), word.from, word.to, how)));
            }
        }
        if (found.isEmpty()) {
            for (String of : parse.language.grammar().of()) {
                phrases.chain(chunk.head(), of).forEach(whose -> found.addAll(actorsOf(whose, how, false)));
            }
        }
        return found;
    }

    /** Where the phrases of a part are looked for. */
    Phrases phrases() {
        return phrases;
    }

    /** Where the words of a part that is no actor are looked for. */
    PartWords words() {
        return partWords;
    }
}
