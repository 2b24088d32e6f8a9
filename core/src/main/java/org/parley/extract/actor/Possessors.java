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

/** Finds whose an office or organ is: sides joined before it, "of France" and postings after it. */
final class Possessors {
    private static final int MAX_GAP = 2;

    private final Language language;
    private final Tokens tokens;
    private final ActorPieces pieces;
    private final ActorScan scan;

    Possessors(ActorScan scan) {
        this.scan = scan;
        this.language = scan.language;
        this.tokens = scan.tokens;
        this.pieces = scan.pieces;
    }

    /** "Chilean and Peruvian", "Amerikaans-Chinese": further sides that modify the same head; gives the token after them. Only a list that a coordinator closes is one. */
    int joinedSides(ActorWord.Side first, int after, List<String> sides, Sentence sentence) {
        int i = after;
        boolean closed = false;
        List<String> more = new ArrayList<>();
        while (i + 1 < sentence.to()
                && (scan.isClass(i, WordClass.COORDINATOR) || tokens.is(i, '-') || tokens.is(i, ','))) {
            Optional<ActorPieces.Piece> next = pieces.at(i + 1, sentence);
            if (next.isPresent()
                    && next.get().word() instanceof ActorWord.Side side
                    && (side.naming() == first.naming())) {
                more.add(side.side());
                closed = !tokens.is(i, ',');
                i = scan.afterClitic(next.get());
            } else {
                break;
            }
        }
        if (!closed) {
            return after;
        }
        sides.addAll(more);
        return i;
    }

    /** Whether an office or organ word is an adjective before a noun here: an official visit, military aid. */
    boolean adjectival(ActorPieces.Piece piece, Sentence sentence) {
        boolean one = piece.to() == piece.from() + 1 && piece.to() < sentence.to();
        boolean held = piece.word() instanceof ActorWord.Office || piece.word() instanceof ActorWord.Organ;
        return one
                && held
                && scan.isClass(piece.from(), WordClass.ADJECTIVE)
                && scan.isClass(piece.to(), WordClass.NOUN)
                && pieces.at(piece.to(), sentence).isEmpty();
    }

    private boolean isOf(int i, Sentence sentence) {
        return i < sentence.to() && language.grammar().officeOf().contains(tokens.lower(i));
    }

    /** "of France", "van het Franse ministerie": whose the thing before {@code i} is. */
    record Possessor(List<String> sides, int after) {}

    /** "of France and Germany": all sides of a list. */
    private Possessor listed(ActorWord.Side first, int after, Sentence sentence) {
        List<String> sides = new ArrayList<>(List.of(first.side()));
        int end = joinedSides(first, after, sides, sentence);
        return new Possessor(sides, end);
    }

    /** The organ or office after a possessive name or nationality, adjectives between: "Norway's new government". */
    private Optional<ActorPieces.Piece> heldBy(ActorPieces.Piece side, Sentence sentence) {
        int at = scan.afterClitic(side);
        for (int gap = 0; gap <= MAX_GAP && at < sentence.to(); gap++) {
            Optional<ActorPieces.Piece> held = pieces.at(at, sentence);
            if (held.isPresent()) {
                return held.filter(
                        piece -> piece.word() instanceof ActorWord.Organ || piece.word() instanceof ActorWord.Office);
            }
            if (!scan.skippable(at)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    Possessor possessor(int i, Sentence sentence) {
        if (!isOf(i, sentence)) {
            return new Possessor(List.of(), i);
        }
        int at = i + 1;
        while (at < sentence.to()
                && at - i <= MAX_GAP
                && (scan.isClass(at, WordClass.DETERMINER)
                        || scan.skippable(at) && pieces.at(at, sentence).isEmpty())) {
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

    /** "from Peru", "in Peru and Chile" after a counterpart: whose he is. */
    Possessor origin(int i, Sentence sentence) {
        boolean from = i + 1 < sentence.to()
                && (isOf(i, sentence) || language.grammar().location().contains(tokens.lower(i)));
        Optional<ActorPieces.Piece> piece = from ? pieces.at(i + 1, sentence) : Optional.empty();
        return piece.isPresent()
                        && piece.get().word() instanceof ActorWord.Side side
                        && side.naming() == Naming.NAME
                        && !piece.get().possessive()
                ? listed(side, piece.get().to(), sentence)
                : new Possessor(List.of(), i);
    }

    /** "in Kyiv", "in Iran" after the government: the state that an organ governs, or the capital it sits in, says whose it is. */
    Possessor seat(int i, Sentence sentence) {
        boolean in = i + 1 < sentence.to() && language.grammar().location().contains(tokens.lower(i));
        Optional<ActorPieces.Piece> town = in ? pieces.at(i + 1, sentence) : Optional.empty();
        return town.isPresent()
                        && town.get().word() instanceof ActorWord.Side side
                        && (side.naming() == Naming.CAPITAL || side.naming() == Naming.NAME)
                        && !town.get().possessive()
                ? listed(side, town.get().to(), sentence)
                : new Possessor(List.of(), i);
    }

    /** "in Moscow", "to the UN" after an ambassador: where somebody is posted says nothing of whose he is. */
    int posting(int i, Gazetteer.Office office, Sentence sentence) {
        if (!office.level().equals("envoy")
                || i + 1 >= sentence.to()
                || !scan.isClass(i, WordClass.PREPOSITION)
                || scan.isClass(i, WordClass.SUBORDINATOR)
                || language.grammar().agent().contains(tokens.lower(i))) {
            return i;
        }
        int at = scan.isClass(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
        Optional<ActorPieces.Piece> piece = at < sentence.to() ? pieces.at(at, sentence) : Optional.empty();
        boolean place = piece.isPresent()
                && (piece.get().word() instanceof ActorWord.Side side && side.naming() != Naming.ADJECTIVE
                        || piece.get().word() instanceof ActorWord.Place);
        return place ? piece.get().to() : i;
    }
}
