package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.pack.ActorWord;
import org.parley.pack.ActorWord.Naming;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/**
 * Finds who is named: sides, organs, offices and people, also people the gazetteer does not know.
 *
 * <p>A person is found from office, side and name in any order the language allows ("China's foreign minister Wang Yi",
 * "Wang Yi, the Chinese foreign minister", "minister Wang of China"); later the surname alone, or the office alone, is
 * enough. Every token belongs to one mention at most.
 */
final class ActorPass {
    private static final int MAX_GAP = 2;

    private final Language language;
    private final Tokens tokens;
    private final Text text;
    private final ActorPieces pieces;
    private final People people;
    private final Antecedents antecedents;
    private final List<Mention> mentions = new ArrayList<>();

    private ActorPass(
            Text text, Language language, Gazetteer gazetteer, Optional<LocalDate> published, Optional<String> home) {
        this.text = text;
        this.tokens = text.tokens();
        this.language = language;
        this.pieces = new ActorPieces(tokens, language);
        this.people = new People(gazetteer, published);
        this.antecedents = new Antecedents(text, people, home);
    }

    /**
     * All mentions of the article in order.
     *
     * @param home side whose government an article means when it says "the government"; from the outlet's address
     */
    static List<Mention> run(
            Text text, Language language, Gazetteer gazetteer, Optional<LocalDate> published, Optional<String> home) {
        ActorPass pass = new ActorPass(text, language, gazetteer, published, home);
        for (int s = 0; s < text.sentences().size(); s++) {
            if (!text.sentences().get(s).furniture()) {
                pass.sentence(s);
            }
        }
        return List.copyOf(pass.mentions);
    }

    private void sentence(int number) {
        Sentence sentence = text.sentences().get(number);
        antecedents.begin(number, mentions.size());
        int i = sentence.from();
        while (i < sentence.to()) {
            int next = mentionAt(i, sentence);
            i = Math.max(next, i + 1);
        }
    }

    /** Reads a mention that begins at {@code i}; gives the token after it, or {@code i} if there is none. */
    private int mentionAt(int i, Sentence sentence) {
        Optional<ActorPieces.Piece> found = pieces.at(i, sentence);
        if (found.isEmpty()) {
            return unknownName(i, sentence);
        }
        ActorPieces.Piece piece = found.get();
        if (adjectival(piece, sentence)) {
            return piece.to();
        }
        return switch (piece.word()) {
            case ActorWord.Trap trap -> piece.to();
            case ActorWord.Sides pair -> simple(piece, Mention.Kind.BOTH, pair.sides(), "");
            case ActorWord.Medium medium -> medium(piece, medium);
            case ActorWord.Forum forum -> simple(piece, Mention.Kind.FORUM, List.of(), forum.id());
            case ActorWord.Place place ->
                simple(
                        piece,
                        Mention.Kind.PLACE,
                        place.side().isEmpty() ? List.of() : List.of(place.side()),
                        place.en());
            case ActorWord.Side side -> side(piece, side, sentence);
            case ActorWord.Qualifier qualifier -> office(piece.from(), piece.from(), List.of(), false, sentence);
            case ActorWord.Office office -> office(piece.from(), piece.from(), List.of(), false, sentence);
            case ActorWord.Counterpart counterpart -> i;
            case ActorWord.Organ organ -> organ(piece.from(), piece, organ, List.of(), sentence);
            case ActorWord.Person person -> person(piece, person, sentence);
        };
    }

    private int medium(ActorPieces.Piece piece, ActorWord.Medium medium) {
        return simple(
                piece,
                Mention.Kind.MEDIUM,
                medium.side().isEmpty() ? List.of() : List.of(medium.side()),
                medium.name());
    }

    private int simple(ActorPieces.Piece piece, Mention.Kind kind, List<String> sides, String name) {
        add(new Mention(
                piece.from(),
                afterClitic(piece),
                kind,
                sides,
                Optional.of(name),
                Optional.empty(),
                piece.possessive(),
                -1));
        return afterClitic(piece);
    }

    private int afterClitic(ActorPieces.Piece piece) {
        return piece.possessive()
                        && tokens.size() > piece.to()
                        && pieces.clitic(piece.to(), text.sentences().get(antecedents.sentence()))
                ? piece.to() + 1
                : piece.to();
    }

    private void add(Mention mention) {
        mentions.add(mention);
        antecedents.saw(mention);
    }

    /** A side's name; with an office or organ after it, it says whose that is. */
    private int side(ActorPieces.Piece piece, ActorWord.Side side, Sentence sentence) {
        List<String> sides = new ArrayList<>(List.of(side.side()));
        int after = afterClitic(piece);
        boolean modifies = side.naming() == Naming.ADJECTIVE
                || piece.possessive()
                || hyphen(after, sentence)
                || language.grammar().nounModifiers();
        if (modifies) {
            int joined = joinedSides(side, after, sides, sentence);
            int end = headAfter(piece.from(), joined, sides, sentence);
            if (end > joined) {
                return end;
            }
            if (joined > after) {
                sides.subList(1, sides.size()).clear();
            }
        }
        if (side.naming() == Naming.PEOPLE && !definitePeople(piece)) {
            return piece.to();
        }
        Mention.Kind kind = side.group()
                ? Mention.Kind.GROUP
                : switch (side.naming()) {
                    case NAME -> Mention.Kind.STATE;
                    case ADJECTIVE -> Mention.Kind.ADJECTIVE;
                    case PEOPLE -> Mention.Kind.PEOPLE;
                    case CAPITAL -> Mention.Kind.CAPITAL;
                    case SEAT -> Mention.Kind.SEAT;
                };
        add(new Mention(
                piece.from(),
                after,
                kind,
                List.of(side.side()),
                Optional.empty(),
                Optional.empty(),
                piece.possessive(),
                -1));
        return after;
    }

    /** "Chilean and Peruvian", "Amerikaans-Chinese": further sides that modify the same head; gives the token after them. */
    private int joinedSides(ActorWord.Side first, int after, List<String> sides, Sentence sentence) {
        int i = after;
        while (i + 1 < sentence.to() && (isClass(i, WordClass.COORDINATOR) || tokens.is(i, '-') || tokens.is(i, ','))) {
            Optional<ActorPieces.Piece> next = pieces.at(i + 1, sentence);
            if (next.isPresent()
                    && next.get().word() instanceof ActorWord.Side side
                    && (side.naming() == first.naming())) {
                sides.add(side.side());
                i = afterClitic(next.get());
            } else {
                break;
            }
        }
        return sides.size() > 1 ? i : after;
    }

    /** Whether an office or organ word is an adjective before a noun here: an official visit, military aid. */
    private boolean adjectival(ActorPieces.Piece piece, Sentence sentence) {
        boolean one = piece.to() == piece.from() + 1 && piece.to() < sentence.to();
        boolean held = piece.word() instanceof ActorWord.Office || piece.word() instanceof ActorWord.Organ;
        return one
                && held
                && isClass(piece.from(), WordClass.ADJECTIVE)
                && isClass(piece.to(), WordClass.NOUN)
                && pieces.at(piece.to(), sentence).isEmpty();
    }

    /** An office, organ or counterpart that follows a modifier, with at most two adjectives between. */
    private int headAfter(int from, int i, List<String> sides, Sentence sentence) {
        int head = i;
        for (int gap = 0; gap <= MAX_GAP && head < sentence.to(); gap++) {
            Optional<ActorPieces.Piece> piece = pieces.at(head, sentence);
            if (piece.isPresent()) {
                if (adjectival(piece.get(), sentence)) {
                    return i;
                }
                return switch (piece.get().word()) {
                    case ActorWord.Office office -> office(from, head, sides, true, sentence);
                    case ActorWord.Qualifier qualifier -> office(from, head, sides, true, sentence);
                    case ActorWord.Counterpart counterpart -> counterpart(from, piece.get(), sides, sentence);
                    case ActorWord.Organ organ -> organ(from, piece.get(), organ, sides, sentence);
                    default -> i;
                };
            }
            if (!skippable(head) && !hyphen(head, sentence)) {
                return i;
            }
            head++;
        }
        return i;
    }

    /** Whether a hyphen joins the words on both sides of token {@code i}: EU-commissaris. */
    private boolean hyphen(int i, Sentence sentence) {
        return i + 1 < sentence.to() && tokens.is(i, '-') && tokens.joined(i) && tokens.joined(i + 1);
    }

    /** Adjectives, and words of no known class in lower case, may stand between a nationality and its office. */
    private boolean skippable(int i) {
        int mask = language.lexicon().mask(tokens.form(i));
        boolean adjective = (mask & WordClass.ADJECTIVE.bit()) != 0;
        return tokens.isWord(i) && !tokens.capital(i) && (mask == 0 || adjective);
    }

    private boolean definitePeople(ActorPieces.Piece piece) {
        int before = piece.from() - 1;
        if (before < 0 || !isClass(before, WordClass.DETERMINER)) {
            return language.grammar().definiteEnding() && !isClass(Math.max(before, 0), WordClass.DETERMINER);
        }
        return !language.grammar().indefinite().contains(tokens.lower(before));
    }

    private boolean isClass(int i, WordClass wordClass) {
        return (language.lexicon().mask(tokens.form(i)) & wordClass.bit()) != 0;
    }

    private boolean isOf(int i, Sentence sentence) {
        return i < sentence.to() && language.grammar().officeOf().contains(tokens.lower(i));
    }

    private int organ(int from, ActorPieces.Piece piece, ActorWord.Organ organ, List<String> given, Sentence sentence) {
        List<String> sides = given.isEmpty() && !organ.side().isEmpty() ? List.of(organ.side()) : given;
        int after = afterClitic(piece);
        if (sides.isEmpty()) {
            Possessor possessor = possessor(after, sentence);
            sides = possessor.sides;
            after = possessor.after;
        }
        if (sides.isEmpty()) {
            sides = antecedents.sideOfOrgan(organ.id());
        }
        add(new Mention(
                from,
                after,
                Mention.Kind.ORGAN,
                sides,
                Optional.of(organ.id()),
                Optional.empty(),
                piece.possessive(),
                -1));
        return after;
    }

    /** "of France", "van het Franse ministerie": whose the thing before {@code i} is. */
    private record Possessor(List<String> sides, int after) {}

    /** "of France and Germany": all sides of a list. */
    private Possessor listed(ActorWord.Side first, int after, Sentence sentence) {
        List<String> sides = new ArrayList<>(List.of(first.side()));
        int end = joinedSides(first, after, sides, sentence);
        return new Possessor(sides, end);
    }

    /** The organ or office after a possessive name or nationality, adjectives between: "Norway's new government". */
    private Optional<ActorPieces.Piece> heldBy(ActorPieces.Piece side, Sentence sentence) {
        int at = afterClitic(side);
        for (int gap = 0; gap <= MAX_GAP && at < sentence.to(); gap++) {
            Optional<ActorPieces.Piece> held = pieces.at(at, sentence);
            if (held.isPresent()) {
                return held.filter(
                        piece -> piece.word() instanceof ActorWord.Organ || piece.word() instanceof ActorWord.Office);
            }
            if (!skippable(at)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    private Possessor possessor(int i, Sentence sentence) {
        if (!isOf(i, sentence)) {
            return new Possessor(List.of(), i);
        }
        int at = i + 1;
        while (at < sentence.to()
                && at - i <= MAX_GAP
                && (isClass(at, WordClass.DETERMINER)
                        || skippable(at) && pieces.at(at, sentence).isEmpty())) {
            at++;
        }
        if (at >= sentence.to()) {
            return new Possessor(List.of(), i);
        }
        Optional<ActorPieces.Piece> piece = pieces.at(at, sentence);
        if (piece.isPresent() && piece.get().word() instanceof ActorWord.Side side) {
            if (side.naming() != Naming.ADJECTIVE && !piece.get().possessive()) {
                return listed(side, piece.get().to(), sentence);
            }
            Optional<ActorPieces.Piece> held = heldBy(piece.get(), sentence);
            if (held.isPresent()) {
                return new Possessor(List.of(side.side()), held.get().to());
            }
        }
        if (piece.isPresent() && piece.get().word() instanceof ActorWord.Organ) {
            Possessor whose = possessor(piece.get().to(), sentence);
            return new Possessor(whose.sides, whose.after);
        }
        return new Possessor(List.of(), i);
    }

    /** An office with what stands around it: former, of whom, posted where, name. {@code sides} come from before it. */
    private int office(int from, int at, List<String> sides, boolean modified, Sentence sentence) {
        int i = at;
        Optional<ActorPieces.Piece> piece = pieces.at(i, sentence);
        while (piece.isPresent() && piece.get().word() instanceof ActorWord.Qualifier) {
            i = piece.get().to();
            if (i < sentence.to() && tokens.is(i, '-')) {
                i++;
            }
            piece = i < sentence.to() ? pieces.at(i, sentence) : Optional.empty();
            if (piece.isPresent()
                    && piece.get().word() instanceof ActorWord.Side side
                    && side.naming() == Naming.ADJECTIVE
                    && sides.isEmpty()) {
                return side(piece.get(), side, sentence);
            }
        }
        if (piece.isEmpty() || !(piece.get().word() instanceof ActorWord.Office office)) {
            return modified ? at : i == at ? at : i;
        }
        int after = afterClitic(piece.get());
        List<String> whose = sides.isEmpty() && !office.side().isEmpty() ? List.of(office.side()) : sides;
        if (whose.isEmpty()) {
            Possessor possessor = possessor(after, sentence);
            whose = possessor.sides;
            after = possessor.after;
        }
        after = posting(after, office.office(), sentence);
        if (office.risky() && whose.isEmpty() && personName(after, sentence) == after) {
            return at;
        }
        return named(from, after, office.office(), whose, piece.get().possessive(), sentence);
    }

    /** "in Moscow", "to the UN" after an ambassador: where somebody is posted says nothing of whose he is. */
    private int posting(int i, Gazetteer.Office office, Sentence sentence) {
        if (!office.level().equals("envoy")
                || i + 1 >= sentence.to()
                || !isClass(i, WordClass.PREPOSITION)
                || language.grammar().agent().contains(tokens.lower(i))) {
            return i;
        }
        int at = isClass(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
        Optional<ActorPieces.Piece> piece = at < sentence.to() ? pieces.at(at, sentence) : Optional.empty();
        boolean place = piece.isPresent()
                && (piece.get().word() instanceof ActorWord.Side side && side.naming() != Naming.ADJECTIVE
                        || piece.get().word() instanceof ActorWord.Place);
        return place ? piece.get().to() : i;
    }

    private int counterpart(int from, ActorPieces.Piece piece, List<String> sides, Sentence sentence) {
        Optional<Gazetteer.Office> office = antecedents.lastOffice();
        int after = afterClitic(piece);
        int nameStart = skipComma(after, sentence);
        int nameEnd = personName(nameStart, sentence);
        boolean apposed = nameStart > after && nameEnd > nameStart && !closesApposition(nameEnd, sentence);
        if (nameEnd > nameStart && !apposed) {
            return addPerson(from, nameStart, nameEnd, office, sides, sentence);
        }
        add(new Mention(from, after, Mention.Kind.OFFICE, sides, Optional.empty(), office, piece.possessive(), -1));
        return after;
    }

    /** The office's holder's name after it, with or without commas; else the office alone. */
    private int named(
            int from, int after, Gazetteer.Office office, List<String> sides, boolean possessive, Sentence sentence) {
        int start = possessive ? after : skipComma(after, sentence);
        int end = possessive ? start : personName(start, sentence);
        if (end > start && (start == after || closesApposition(end, sentence))) {
            return addPerson(from, start, end, Optional.of(office), sides, sentence);
        }
        List<String> whose = sides.isEmpty() ? antecedents.sideOfOffice(office) : sides;
        Optional<People.Known> holder =
                office.level().equals("official") || office.level().equals("spokesperson")
                        ? Optional.empty()
                        : people.byOffice(office, whose);
        if (holder.isPresent() && whose.isEmpty()) {
            whose = holder.get().sides;
        }
        add(new Mention(
                from,
                after,
                Mention.Kind.OFFICE,
                whose,
                holder.map(known -> known.name),
                Optional.of(office),
                possessive,
                holder.map(known -> known.id).orElse(-1)));
        return after;
    }

    private int skipComma(int i, Sentence sentence) {
        return i + 1 < sentence.to() && tokens.is(i, ',') ? i + 1 : i;
    }

    private boolean closesApposition(int i, Sentence sentence) {
        return i >= sentence.to() || tokens.is(i, ',') || tokens.is(i, '.');
    }

    /** End of a person's name at {@code i}: of the gazetteer, known from the article, or a run of capitals; {@code i} if none. */
    private int personName(int i, Sentence sentence) {
        if (i >= sentence.to() || !tokens.capital(i)) {
            return i;
        }
        Optional<ActorPieces.Piece> piece = pieces.at(i, sentence);
        if (piece.isPresent() && !(piece.get().word() instanceof ActorWord.Person)) {
            boolean firstNameLike =
                    piece.get().word() instanceof ActorWord.Place || piece.get().word() instanceof ActorWord.Side;
            int run = pieces.nameEnd(i, sentence);
            return firstNameLike
                            && !piece.get().possessive()
                            && run > piece.get().to()
                            && !(piece.get().word() instanceof ActorWord.Side)
                    ? run
                    : i;
        }
        return Math.max(
                pieces.nameEnd(i, sentence), piece.map(ActorPieces.Piece::to).orElse(i));
    }

    private int addPerson(
            int from, int start, int end, Optional<Gazetteer.Office> office, List<String> sides, Sentence sentence) {
        Optional<ActorPieces.Piece> piece = pieces.at(start, sentence);
        boolean possessive = pieces.clitic(end, sentence);
        String name = tokens.text(start, end).replaceAll("\\s+", " ");
        People.Known known;
        if (piece.isPresent()
                && piece.get().word() instanceof ActorWord.Person person
                && piece.get().to() >= end
                && fits(person.person(), office, sides)) {
            known = people.of(person.person());
            possessive |= piece.get().possessive();
        } else {
            if (!possessive && antecedents.endsInGenitive(name, language)) {
                name = antecedents.withoutGenitive(name, language);
                possessive = true;
            }
            known = people.named(name, office, sides);
        }
        if (!sides.isEmpty()) {
            known.sides = sides;
        }
        if (office.isPresent()) {
            known.office = office;
        }
        if (known.sides.isEmpty() && office.isPresent()) {
            known.sides = antecedents.sideOfOffice(office.get());
        }
        int after = pieces.clitic(end, sentence) ? end + 1 : end;
        add(new Mention(
                from,
                after,
                Mention.Kind.PERSON,
                known.sides,
                Optional.of(known.name),
                known.office,
                possessive,
                known.id));
        return after;
    }

    /** Whether the text's side and office do not contradict the gazetteer's person. */
    private static boolean fits(Gazetteer.Person person, Optional<Gazetteer.Office> office, List<String> sides) {
        return sides.isEmpty() || person.terms().stream().anyMatch(term -> sides.contains(term.side()));
    }

    /** A person of the gazetteer without an office before the name; an apposition after it may still give one. */
    private int person(ActorPieces.Piece piece, ActorWord.Person person, Sentence sentence) {
        int run = pieces.nameEnd(piece.from(), sentence);
        if (!person.whole()) {
            boolean partOfLongerName = run > piece.to() || followsName(piece.from(), sentence);
            boolean ambiguous = person.person().risky()
                    && !people.anyOfSurname(person.person().surname());
            if (partOfLongerName) {
                return unknownName(piece.from(), sentence);
            }
            Optional<People.Known> known = people.bySurname(person.person().surname());
            if (known.isPresent()) {
                return addKnown(piece, known.get(), sentence);
            }
            if (people.anyOfSurname(person.person().surname())) {
                return piece.to();
            }
            List<Gazetteer.Person> bearers = pieces.bearers(piece, sentence).stream().filter(people::inOffice).toList();
            if (ambiguous || bearers.size() != 1) {
                List<Gazetteer.Person> near = bearers.stream().filter(bearer -> antecedents.named(people.sideOf(bearer))).toList();
                return near.size() == 1 ? addKnown(piece, people.of(near.get(0)), sentence) : piece.to();
            }
            return addKnown(piece, people.of(bearers.get(0)), sentence);
        }
        return addKnown(piece, people.of(person.person()), sentence);
    }

    /** Whether an unknown capitalised word, a first name perhaps, stands right before token {@code i}. */
    private boolean followsName(int i, Sentence sentence) {
        int before = i - 1;
        return before >= sentence.from()
                && tokens.capital(before)
                && tokens.isWord(before)
                && language.lexicon().mask(tokens.form(before)) == 0
                && pieces.at(before, sentence).isEmpty();
    }

    private int addKnown(ActorPieces.Piece piece, People.Known known, Sentence sentence) {
        int after = afterClitic(piece);
        int end = piece.possessive() ? after : apposition(after, known, sentence);
        add(new Mention(
                piece.from(),
                end,
                Mention.Kind.PERSON,
                known.sides,
                Optional.of(known.name),
                known.office,
                piece.possessive(),
                known.id));
        if (piece.possessive()) {
            int head = headAfter(piece.from(), after, known.sides, sentence);
            if (head > after) {
                Mention longer = mentions.remove(mentions.size() - 1);
                mentions.set(mentions.size() - 1, longer);
                return head;
            }
        }
        return end;
    }

    /** ", the Chinese foreign minister," after a name: read into {@code known}; gives the token after it, without the comma. */
    private int apposition(int i, People.Known known, Sentence sentence) {
        if (i + 1 >= sentence.to() || !tokens.is(i, ',')) {
            return i;
        }
        int at = i + 1;
        if (at < sentence.to() && isClass(at, WordClass.DETERMINER)) {
            at++;
        }
        List<String> sides = new ArrayList<>();
        for (int step = 0; step < 5 && at < sentence.to(); step++) {
            Optional<ActorPieces.Piece> piece = pieces.at(at, sentence);
            if (piece.isEmpty()) {
                if (!skippable(at)) {
                    return i;
                }
                at++;
                continue;
            }
            switch (piece.get().word()) {
                case ActorWord.Side side -> {
                    if (side.naming() != Naming.ADJECTIVE
                            && !piece.get().possessive()
                            && !language.grammar().nounModifiers()) {
                        return i;
                    }
                    sides.add(side.side());
                    at = afterClitic(piece.get());
                }
                case ActorWord.Person possessor -> {
                    if (!piece.get().possessive()) {
                        return i;
                    }
                    at = afterClitic(piece.get());
                }
                case ActorWord.Qualifier qualifier -> at = piece.get().to();
                case ActorWord.Office office -> {
                    Possessor possessor = sides.isEmpty()
                            ? possessor(piece.get().to(), sentence)
                            : new Possessor(List.copyOf(sides), piece.get().to());
                    int end = posting(possessor.after, office.office(), sentence);
                    if (!closesApposition(end, sentence)) {
                        return i;
                    }
                    known.office = Optional.of(office.office());
                    if (!possessor.sides.isEmpty()) {
                        known.sides = possessor.sides;
                    }
                    return end;
                }
                default -> {
                    return i;
                }
            }
        }
        return i;
    }

    /** A run of capitals that is no known name: a person if an office follows in apposition, or one known by this name. */
    private int unknownName(int i, Sentence sentence) {
        if (!tokens.capital(i) || !tokens.isWord(i)) {
            return i;
        }
        int end = pieces.nameEnd(i, sentence);
        if (end <= i) {
            return i;
        }
        String name = tokens.text(i, end).replaceAll("\\s+", " ");
        Optional<People.Known> known = knownByName(name, i, end, sentence);
        if (known.isPresent()) {
            boolean possessive =
                    pieces.clitic(end, sentence) || !People.surname(name).equalsIgnoreCase(known.get().surname);
            ActorPieces.Piece piece = new ActorPieces.Piece(i, end, new ActorWord.Trap(), possessive);
            return addKnown(piece, known.get(), sentence);
        }
        boolean fullName =
                end - i >= 2 && (i > sentence.from() || language.lexicon().mask(tokens.form(i)) == 0);
        if (fullName) {
            People.Known candidate = People.stranger(name);
            int after = apposition(end, candidate, sentence);
            if (after > end) {
                People.Known person = people.named(name, candidate.office, candidate.sides);
                person.office = candidate.office;
                if (!candidate.sides.isEmpty()) {
                    person.sides = candidate.sides;
                } else if (person.sides.isEmpty() && candidate.office.isPresent()) {
                    person.sides = antecedents.sideOfOffice(candidate.office.get());
                }
                add(new Mention(
                        i,
                        after,
                        Mention.Kind.PERSON,
                        person.sides,
                        Optional.of(person.name),
                        person.office,
                        false,
                        person.id));
                return after;
            }
            return end;
        }
        return pieces.at(i, sentence).map(ActorPieces.Piece::to).orElse(end - i >= 2 && i > sentence.from() ? end : i);
    }

    private Optional<People.Known> knownByName(String name, int from, int end, Sentence sentence) {
        if (end - from == 1) {
            if (followsName(from, sentence)) {
                return Optional.empty();
            }
            Optional<People.Known> plain = people.bySurname(name);
            return plain.isPresent() || !antecedents.endsInGenitive(name, language)
                    ? plain
                    : people.bySurname(antecedents.withoutGenitive(name, language));
        }
        return people.byFullName(name).or(() -> people.byFullName(antecedents.withoutGenitive(name, language)));
    }
}
