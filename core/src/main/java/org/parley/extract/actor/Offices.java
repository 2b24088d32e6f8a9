package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.pack.ActorWord;
import org.parley.pack.ActorWord.Naming;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;
import org.parley.pack.PhraseTable;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Tokens;

/** Finds offices and organs with what stands around them: whose they are, who holds them; and the sides that begin them. */
final class Offices {
    private static final int MAX_GAP = 2;

    /** Tokens: "Trade, Tourism and Wildlife". */
    private static final int TITLE_WORDS = 6;

    /** tokens of "the country's" */
    private static final int LONGEST_POSSESSOR = 3;

    private final Language language;
    private final Tokens tokens;
    private final ActorPieces pieces;
    private final ActorScan scan;
    private final People people;
    private final Antecedents antecedents;
    private final Possessors possessors;
    private final PersonNames names;

    Offices(ActorScan scan, Possessors possessors, PersonNames names) {
        this.scan = scan;
        this.possessors = possessors;
        this.names = names;
        this.language = scan.language;
        this.tokens = scan.tokens;
        this.pieces = scan.pieces;
        this.people = scan.people;
        this.antecedents = scan.antecedents;
    }

    /** A side's name; with an office or organ after it, it says whose that is. */
    int side(ActorPieces.Piece piece, ActorWord.Side side, Sentence sentence) {
        List<String> sides = new ArrayList<>(List.of(side.side()));
        int after = scan.afterClitic(piece);
        boolean modifies = side.naming() == Naming.ADJECTIVE
                || piece.possessive()
                || scan.hyphen(after, sentence)
                || language.grammar().nounModifiers();
        if (modifies) {
            int joined = possessors.joinedSides(side, after, sides, sentence);
            int end = headAfter(piece.from(), joined, sides, sentence);
            if (end > joined) {
                return end;
            }
            if (joined > after) {
                sides.subList(1, sides.size()).clear();
            }
        }
        Mention.Kind kind = side.group()
                ? Mention.Kind.GROUP
                : switch (side.naming()) {
                    case NAME -> Mention.Kind.STATE;
                    case ADJECTIVE -> Mention.Kind.ADJECTIVE;
                    case PEOPLE -> definitePeople(piece) ? Mention.Kind.PEOPLE : Mention.Kind.NATIONALS;
                    case CAPITAL -> Mention.Kind.CAPITAL;
                    case SEAT -> Mention.Kind.SEAT;
                };
        scan.add(new Mention(
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

    /** An office, organ or counterpart that follows a modifier, with at most two adjectives between. */
    int headAfter(int from, int i, List<String> sides, Sentence sentence) {
        int head = afterTitle(i, sentence);
        for (int gap = 0; gap <= MAX_GAP && head < sentence.to(); gap++) {
            head = afterHalf(head, sentence);
            Optional<ActorPieces.Piece> piece = pieces.at(head, sentence);
            if (piece.isPresent()) {
                if (possessors.adjectival(piece.get(), sentence)) {
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
            if (!scan.skippable(head) && !scan.hyphen(head, sentence)) {
                return i;
            }
            head++;
        }
        return i;
    }

    /** "Tourism and Wildlife" before "Minister": words with a capital that say what for; {@code i} if no such office follows them. */
    private int afterTitle(int i, Sentence sentence) {
        int k = i;
        while (k < sentence.to()
                && k - i < TITLE_WORDS
                && (tokens.capital(k) && pieces.at(k, sentence).isEmpty()
                        || k > i && scan.isClass(k, WordClass.COORDINATOR))) {
            k++;
        }
        boolean office = k > i
                && k < sentence.to()
                && tokens.capital(k)
                && pieces.at(k, sentence)
                        .filter(piece -> piece.word() instanceof ActorWord.Office)
                        .isPresent();
        return office ? k : i;
    }

    /** "klimat- och" before "energiminister": where the other half of an office of two parts begins; {@code i} if none stands there. */
    private int afterHalf(int i, Sentence sentence) {
        boolean half = i + 3 < sentence.to()
                && tokens.isWord(i)
                && tokens.is(i + 1, '-')
                && tokens.joined(i + 1)
                && !tokens.joined(i + 2)
                && scan.isClass(i + 2, WordClass.COORDINATOR);
        return half ? i + 3 : i;
    }

    private boolean definitePeople(ActorPieces.Piece piece) {
        int before = piece.from() - 1;
        if (before < 0 || !scan.isClass(before, WordClass.DETERMINER)) {
            return language.grammar().definiteEnding() && !scan.isClass(Math.max(before, 0), WordClass.DETERMINER);
        }
        return !language.grammar().indefinite().contains(tokens.lower(before));
    }

    int organ(int from, ActorPieces.Piece piece, ActorWord.Organ organ, List<String> given, Sentence sentence) {
        List<String> sides = given.isEmpty() && !organ.side().isEmpty() ? List.of(organ.side()) : given;
        int after = scan.afterClitic(piece);
        if (sides.isEmpty()) {
            Possessors.Possessor possessor = possessors.possessor(after, sentence);
            sides = possessor.sides();
            after = possessor.after();
        }
        if (sides.isEmpty() && organ.said()) {
            return from;
        }
        boolean rules = organ.id().equals("government")
                || organ.id().equals("authorities")
                || organ.id().equals("regime");
        if (sides.isEmpty() && rules) {
            Possessors.Possessor seat = possessors.seat(after, sentence);
            sides = seat.sides();
            after = seat.after();
        }
        if (sides.isEmpty() && !anothers(from, sentence)) {
            sides = antecedents.sideOfOrgan(organ.id());
        }
        scan.add(new Mention(
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

    /** Whether an organ is not the one named before: "a government", or somebody's whose name is not known ("the Smith administration"). */
    private boolean anothers(int from, Sentence sentence) {
        int before = from - 1;
        while (before >= sentence.from() && !tokens.capital(before) && scan.isClass(before, WordClass.ADJECTIVE)) {
            before--;
        }
        return before >= sentence.from()
                && (language.grammar().indefinite().contains(tokens.lower(before))
                        || tokens.isWord(before)
                                && tokens.capital(before)
                                && language.lexicon().mask(tokens.form(before)) == 0);
    }

    /** An office with what stands around it: former, of whom, posted where, name. {@code sides} come from before it. */
    int office(int from, int at, List<String> sides, boolean modified, Sentence sentence) {
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
        Optional<ActorPieces.Piece> head =
                piece.get().possessive() || piece.get().to() >= sentence.to()
                        ? Optional.empty()
                        : pieces.at(piece.get().to(), sentence);
        if (head.isPresent()
                && head.get().word() instanceof ActorWord.Office
                && Character.isLowerCase(tokens.firstChar(piece.get().from()))
                        == Character.isLowerCase(tokens.firstChar(head.get().from()))) {
            return office(from, head.get().from(), sides, modified, sentence);
        }
        int after = scan.afterClitic(piece.get());
        List<String> whose = sides.isEmpty() && !office.side().isEmpty() ? List.of(office.side()) : sides;
        if (whose.isEmpty()) {
            Possessors.Possessor possessor = possessors.possessor(after, sentence);
            whose = possessor.sides();
            after = possessor.after();
        }
        if (whose.isEmpty()) {
            whose = beside(from, office.office(), after, sentence);
        }
        if (whose.isEmpty() && ofTheCountry(from, sentence) && !known(after, sentence)) {
            whose = antecedents.country();
        }
        after = possessors.posting(after, office.office(), sentence);
        if (office.risky() && whose.isEmpty() && names.personName(after, sentence) == after) {
            return at;
        }
        return named(from, after, office.office(), whose, piece.get().possessive(), sentence);
    }

    /** "Peru's premier Moreau and foreign minister Silva": the second official, no head himself, is of the first one's side. */
    private List<String> beside(int from, Gazetteer.Office office, int name, Sentence sentence) {
        boolean joined = from - 1 > sentence.from()
                && scan.isClass(from - 1, WordClass.COORDINATOR)
                && !scan.mentions.isEmpty()
                && (!office.level().equals("head") || royal(office));
        if (!joined || known(name, sentence)) {
            return List.of();
        }
        Mention first = scan.mentions.get(scan.mentions.size() - 1);
        boolean official = first.to() == from - 1
                && first.office().isPresent()
                && first.sides().size() == 1;
        boolean couple = !royal(office) || first.office().filter(Offices::royal).isPresent();
        return official && couple ? first.sides() : List.of();
    }

    /** Whether somebody of the gazetteer is named at {@code name}. */
    private boolean known(int name, Sentence sentence) {
        return pieces.at(name, sentence)
                .filter(piece -> piece.word() instanceof ActorWord.Person)
                .isPresent();
    }

    private static boolean royal(Gazetteer.Office office) {
        return switch (office.id()) {
            case "king", "queen", "crown_prince", "emperor" -> true;
            default -> false;
        };
    }

    /** "The country's premier": of the state that the sentence or the one before is about. */
    private boolean ofTheCountry(int from, Sentence sentence) {
        for (int start = Math.max(sentence.from(), from - LONGEST_POSSESSOR); start < from; start++) {
            for (PhraseTable.Match<Cue> match : language.cues().table().matches(tokens, start, from)) {
                if (match.value() == Cue.OWN_COUNTRY && start + match.length() == from) {
                    return true;
                }
            }
        }
        return false;
    }

    private int counterpart(int from, ActorPieces.Piece piece, List<String> sides, Sentence sentence) {
        Optional<Gazetteer.Office> office = antecedents.lastOffice();
        int after = scan.afterClitic(piece);
        int nameStart = scan.skipComma(after, sentence);
        int nameEnd = names.personName(nameStart, sentence);
        boolean apposed = nameStart > after && nameEnd > nameStart && !scan.closesApposition(nameEnd, sentence);
        if (nameEnd > nameStart && !apposed) {
            return names.addPerson(from, nameStart, nameEnd, office, sides, sentence);
        }
        scan.add(
                new Mention(from, after, Mention.Kind.OFFICE, sides, Optional.empty(), office, piece.possessive(), -1));
        return after;
    }

    /** "his counterparts in Peru and Chile", with no side before it: whose they are is told after it, or by what stands before. */
    int counterpartFrom(ActorPieces.Piece piece, Sentence sentence) {
        Possessors.Possessor origin = possessors.origin(scan.afterClitic(piece), sentence);
        Optional<Gazetteer.Office> office = antecedents.lastOffice();
        if (origin.sides().isEmpty() || office.isEmpty()) {
            boolean his = piece.from() > sentence.from() && scan.isClass(piece.from() - 1, WordClass.POSSESSIVE);
            return his ? counterpart(piece.from(), piece, List.of(), sentence) : piece.from();
        }
        scan.add(new Mention(
                piece.from(),
                origin.after(),
                Mention.Kind.OFFICE,
                origin.sides(),
                Optional.empty(),
                office,
                false,
                -1));
        return origin.after();
    }

    /** The office's holder's name after it, with or without commas; else the office alone. */
    private int named(
            int from, int after, Gazetteer.Office office, List<String> sides, boolean possessive, Sentence sentence) {
        int start = possessive ? after : scan.skipComma(after, sentence);
        int end = possessive ? start : names.personName(start, sentence);
        if (end > start
                && !(start == after && names.others(start, end, sides))
                && (start == after || scan.closesApposition(end, sentence))) {
            return names.addPerson(from, start, end, Optional.of(office), sides, sentence);
        }
        List<String> whose = sides.isEmpty() ? antecedents.sideOfOffice(office, false) : sides;
        Optional<People.Known> holder =
                office.level().equals("official") || office.level().equals("spokesperson")
                        ? Optional.empty()
                        : people.byOffice(office, whose);
        if (holder.isPresent() && whose.isEmpty()) {
            whose = holder.get().sides;
        }
        scan.add(new Mention(
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
}
