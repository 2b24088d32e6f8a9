package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.pack.ActorWord;
import org.parley.pack.ActorWord.Naming;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Tokens;

/** Finds people: of the gazetteer, known from the article, or named beside an office for the first time. */
final class PersonNames {
    private final Language language;
    private final Tokens tokens;
    private final ActorPieces pieces;
    private final ActorScan scan;
    private final People people;
    private final Antecedents antecedents;
    private final Possessors possessors;

    PersonNames(ActorScan scan, Possessors possessors) {
        this.scan = scan;
        this.possessors = possessors;
        this.language = scan.language;
        this.tokens = scan.tokens;
        this.pieces = scan.pieces;
        this.people = scan.people;
        this.antecedents = scan.antecedents;
    }

    /** End of a person's name at {@code i}: of the gazetteer, known from the article, or a run of capitals; {@code i} if none. */
    int personName(int i, Sentence sentence) {
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

    int addPerson(
            int from, int start, int end, Optional<Gazetteer.Office> office, List<String> sides, Sentence sentence) {
        Optional<ActorPieces.Piece> piece = pieces.at(start, sentence);
        boolean possessive = pieces.clitic(end, sentence);
        String name = tokens.name(start, end);
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
        people.stands(known, office.isPresent() ? office : known.office, sides.isEmpty() ? known.sides : sides);
        if (known.sides.isEmpty() && office.isPresent()) {
            people.stands(known, office, antecedents.sideOfOffice(office.get(), true));
        }
        int after = pieces.clitic(end, sentence) ? end + 1 : end;
        scan.add(new Mention(
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

    /** Whether the words are the surname of somebody of the article on another side than {@code sides}: no holder of their office. */
    boolean others(int start, int end, List<String> sides) {
        return !sides.isEmpty()
                && end == start + 1
                && people.bySurname(tokens.text(start, end))
                        .filter(known -> !known.sides.isEmpty() && !known.sides.equals(sides))
                        .isPresent();
    }

    /** Whether the text's side and office do not contradict the gazetteer's person. */
    private static boolean fits(Gazetteer.Person person, Optional<Gazetteer.Office> office, List<String> sides) {
        return sides.isEmpty() || person.terms().stream().anyMatch(term -> sides.contains(term.side()));
    }

    /** A person of the gazetteer without an office before the name; an apposition after it may still give one. */
    int person(ActorPieces.Piece piece, ActorWord.Person person, Sentence sentence) {
        int run = pieces.nameEnd(piece.from(), sentence);
        if (!person.whole()) {
            boolean partOfLongerName = run > piece.to() || followsName(piece.from(), sentence);
            boolean ambiguous = person.person().risky()
                    && !people.anyOfSurname(person.person().surname());
            if (partOfLongerName) {
                return unknownName(piece.from(), sentence);
            }
            if (opensAsPronoun(piece, sentence)) {
                return piece.to();
            }
            Optional<People.Known> known = people.bySurname(person.person().surname());
            if (known.isPresent()) {
                return addKnown(piece, known.get(), sentence);
            }
            if (people.anyOfSurname(person.person().surname())) {
                return piece.to();
            }
            List<Gazetteer.Person> bearers = pieces.bearers(piece, sentence).stream()
                    .filter(people::inOffice)
                    .toList();
            if (ambiguous || bearers.size() != 1) {
                List<Gazetteer.Person> near = bearers.stream()
                        .filter(bearer -> antecedents.named(people.sideOf(bearer)))
                        .toList();
                return near.size() == 1 ? addKnown(piece, people.of(near.get(0)), sentence) : piece.to();
            }
            return addKnown(piece, people.of(bearers.get(0)), sentence);
        }
        return addKnown(piece, people.of(person.person()), sentence);
    }

    /** "He said": a pronoun whose capital comes from the sentence is no surname. */
    private boolean opensAsPronoun(ActorPieces.Piece piece, Sentence sentence) {
        int from = piece.from();
        boolean opens = from == sentence.from() || !tokens.isWord(from - 1);
        return opens && piece.to() == from + 1 && scan.isClass(from, WordClass.PRONOUN);
    }

    /** "Four Iranian (diplomats)": the word that begins a sentence has its capital from there. */
    private boolean endsInNationality(int from, int end, Sentence sentence) {
        return end - from == 2
                && pieces.at(end - 1, sentence)
                        .filter(piece -> piece.word() instanceof ActorWord.Side side
                                && side.naming() == ActorWord.Naming.ADJECTIVE)
                        .isPresent();
    }

    /** Whether an unknown capitalised word, a first name perhaps, stands right before token {@code i}. */
    private boolean followsName(int i, Sentence sentence) {
        int before = i - 1;
        return before >= sentence.from()
                && tokens.capital(before)
                && tokens.isWord(before)
                && language.lexicon().mask(tokens.form(before)) == 0
                && !title(before)
                && pieces.at(before, sentence).isEmpty();
    }

    private int addKnown(ActorPieces.Piece piece, People.Known known, Sentence sentence) {
        int after = scan.afterClitic(piece);
        int end = piece.possessive() ? after : apposition(after, known, sentence);
        scan.add(new Mention(
                piece.from(),
                end,
                Mention.Kind.PERSON,
                known.sides,
                Optional.of(known.name),
                known.office,
                piece.possessive(),
                known.id));
        return end;
    }

    /** ", the Chinese foreign minister," after a name: read into {@code known}; gives the token after it, without the comma. */
    private int apposition(int i, People.Known known, Sentence sentence) {
        if (i + 1 >= sentence.to() || !tokens.is(i, ',')) {
            return i;
        }
        int at = i + 1;
        if (at < sentence.to() && scan.isClass(at, WordClass.DETERMINER)) {
            at++;
        }
        List<String> sides = new ArrayList<>();
        for (int step = 0; step < 5 && at < sentence.to(); step++) {
            Optional<ActorPieces.Piece> piece = pieces.at(at, sentence);
            if (piece.isEmpty()) {
                if (!scan.skippable(at)) {
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
                    at = scan.afterClitic(piece.get());
                }
                case ActorWord.Person possessor -> {
                    if (!piece.get().possessive()) {
                        return i;
                    }
                    at = scan.afterClitic(piece.get());
                }
                case ActorWord.Qualifier qualifier -> at = piece.get().to();
                case ActorWord.Office office -> {
                    Possessors.Possessor possessor = sides.isEmpty()
                            ? possessors.possessor(piece.get().to(), sentence)
                            : new Possessors.Possessor(
                                    List.copyOf(sides), piece.get().to());
                    int end = possessors.posting(possessor.after(), office.office(), sentence);
                    if (!scan.closesApposition(end, sentence)) {
                        return i;
                    }
                    people.stands(
                            known,
                            Optional.of(office.office()),
                            possessor.sides().isEmpty() ? known.sides : possessor.sides());
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
    int unknownName(int i, Sentence sentence) {
        if (!tokens.capital(i) || !tokens.isWord(i)) {
            return i;
        }
        int end = pieces.nameEnd(i, sentence);
        if (end <= i) {
            return i;
        }
        if (i == sentence.from() && endsInNationality(i, end, sentence)) {
            return i;
        }
        int start = afterTitle(i, end);
        String name = tokens.name(start, end);
        Optional<People.Known> known = knownByName(name, start, end, sentence);
        if (known.isEmpty() && start == end - 1 && unheardOf(start, sentence)) {
            known = people.byPart(name);
        }
        if (known.isPresent()) {
            boolean possessive = pieces.clitic(end, sentence)
                    || !partOf(name, known.get()) && !People.surname(name).equalsIgnoreCase(known.get().surname);
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
                people.stands(person, candidate.office, candidate.sides.isEmpty() ? person.sides : candidate.sides);
                if (person.sides.isEmpty() && candidate.office.isPresent()) {
                    people.stands(person, candidate.office, antecedents.sideOfOffice(candidate.office.get(), true));
                }
                scan.add(new Mention(
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

    /** The first token behind titles such as Mr and Sir; {@code i} if there is none, or nothing behind them. */
    private int afterTitle(int i, int end) {
        int start = i;
        while (start < end - 1 && (title(start) || start > i && tokens.is(start, '.'))) {
            start++;
        }
        return start;
    }

    private static boolean partOf(String name, People.Known known) {
        return List.of(known.name.split(" ", -1)).contains(name);
    }

    private boolean title(int i) {
        return language.actors().titles().contains(tokens.lower(i).replace(".", ""));
    }

    /** Whether the word is none of the language and no other name, so that it can only be part of one in the article. */
    private boolean unheardOf(int i, Sentence sentence) {
        return language.lexicon().mask(tokens.form(i)) == 0
                && pieces.at(i, sentence).isEmpty();
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
        return people.byFullName(name)
                .or(() -> people.byFullName(antecedents.withoutGenitive(name, language)))
                .or(() -> people.byEnding(name));
    }
}
