package org.parley.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.parley.pack.ActorWord;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Text;

/**
 * Finds who is named: sides, organs, offices and people, also people the gazetteer does not know.
 *
 * <p>A person is found from office, side and name in any order the language allows ("China's foreign minister Wang Yi",
 * "Wang Yi, the Chinese foreign minister", "minister Wang of China"); later the surname alone, or the office alone, is
 * enough. Every token belongs to one mention at most.
 */
public final class ActorPass {
    private final ActorScan scan;
    private final Possessors possessors;
    private final PersonNames names;
    private final Offices offices;

    private ActorPass(ActorScan scan) {
        this.scan = scan;
        this.possessors = new Possessors(scan);
        this.names = new PersonNames(scan, possessors);
        this.offices = new Offices(scan, possessors, names);
    }

    /**
     * All mentions of the article in order.
     *
     * @param home whose press it is: whose government an article means when it says "the government"
     */
    public static List<Mention> run(
            Text text, Language language, Gazetteer gazetteer, Optional<LocalDate> published, Home home) {
        ActorPass pass = new ActorPass(new ActorScan(text, language, gazetteer, published, home.sure()));
        for (int s = 0; s < text.sentences().size(); s++) {
            if (!text.sentences().get(s).furniture()) {
                pass.sentence(s);
            }
        }
        Sideless.settle(pass.scan, home);
        return List.copyOf(pass.scan.mentions);
    }

    private void sentence(int number) {
        Sentence sentence = scan.text.sentences().get(number);
        scan.antecedents.begin(number, scan.mentions.size());
        int i = sentence.from();
        while (i < sentence.to()) {
            int next = mentionAt(i, sentence);
            i = Math.max(next, i + 1);
        }
    }

    /** Reads a mention that begins at {@code i}; gives the token after it, or {@code i} if there is none. */
    private int mentionAt(int i, Sentence sentence) {
        Optional<ActorPieces.Piece> found = scan.pieces.at(i, sentence);
        if (found.isEmpty()) {
            return scan.tokens.capital(i) ? possessed(() -> names.unknownName(i, sentence), i, sentence) : i;
        }
        ActorPieces.Piece piece = found.get();
        if (possessors.adjectival(piece, sentence)) {
            return piece.to();
        }
        return switch (piece.word()) {
            case ActorWord.Trap trap -> piece.to();
            case ActorWord.Again again -> again(piece, again, sentence);
            case ActorWord.Sides pair -> scan.simple(piece, Mention.Kind.BOTH, pair.sides(), "");
            case ActorWord.Medium medium ->
                medium.risky() && modifies(piece, sentence) ? unlessMedium(piece, sentence) : medium(piece, medium);
            case ActorWord.Forum forum -> scan.simple(piece, Mention.Kind.FORUM, List.of(), forum.id());
            case ActorWord.Place place ->
                scan.simple(
                        piece,
                        Mention.Kind.PLACE,
                        place.side().isEmpty() ? List.of() : List.of(place.side()),
                        place.en());
            case ActorWord.Side side -> offices.side(piece, side, sentence);
            case ActorWord.Qualifier qualifier ->
                offices.office(piece.from(), piece.from(), List.of(), false, sentence);
            case ActorWord.Office office -> offices.office(piece.from(), piece.from(), List.of(), false, sentence);
            case ActorWord.Counterpart counterpart -> offices.counterpartFrom(piece, sentence);
            case ActorWord.Organ organ -> offices.organ(piece.from(), piece, organ, List.of(), sentence);
            case ActorWord.Person person -> possessed(() -> names.person(piece, person, sentence), i, sentence);
        };
    }

    /** "The kingdom": the only state that it fits of those named in this sentence and the one before, where it opens the sentence. */
    private int again(ActorPieces.Piece piece, ActorWord.Again again, Sentence sentence) {
        Optional<String> state =
                piece.from() == sentence.from() ? scan.antecedents.onlyState(again.sides()) : Optional.empty();
        return state.map(side -> offices.side(piece, new ActorWord.Side(side, ActorWord.Naming.NAME, false), sentence))
                .orElse(piece.to());
    }

    /** Whether a noun, name, office or organ follows, so that the words modify it. */
    private boolean modifies(ActorPieces.Piece piece, Sentence sentence) {
        int next = piece.to();
        return next < sentence.to()
                && scan.tokens.isWord(next)
                && (scan.tokens.capital(next)
                        || scan.isClass(next, WordClass.NOUN)
                        || scan.isClass(next, WordClass.ADJECTIVE)
                        || scan.pieces.at(next, sentence).isPresent());
    }

    /** What begins behind an article that is part of an outlet's name: "the Australian government". */
    private int unlessMedium(ActorPieces.Piece piece, Sentence sentence) {
        int second = piece.from() + 1;
        return second < piece.to() && scan.isClass(piece.from(), WordClass.DETERMINER)
                ? mentionAt(second, sentence)
                : piece.to();
    }

    private int medium(ActorPieces.Piece piece, ActorWord.Medium medium) {
        return scan.simple(
                piece,
                Mention.Kind.MEDIUM,
                medium.side().isEmpty() ? List.of() : List.of(medium.side()),
                medium.name());
    }

    /** Reads a person; where an office or organ of his follows ("Moreau's minister"), its mention takes the place of his. */
    private int possessed(IntSupplier person, int from, Sentence sentence) {
        List<Mention> mentions = scan.mentions;
        int before = mentions.size();
        int end = person.getAsInt();
        if (mentions.size() == before) {
            return end;
        }
        Mention known = mentions.get(mentions.size() - 1);
        if (!known.possessive()) {
            return end;
        }
        int head = offices.headAfter(from, end, known.sides(), sentence);
        if (head > end) {
            Mention longer = mentions.remove(mentions.size() - 1);
            mentions.set(mentions.size() - 1, longer);
            return head;
        }
        return end;
    }
}
