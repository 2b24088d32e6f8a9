package org.parley.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.pack.Cues.Cue;
import org.parley.pack.EntryTable;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/** The text as the passes for actors see it, with what they share: pieces of names, people, who was named last, the mentions so far. */
final class ActorScan {
    final Text text;
    final Tokens tokens;
    final Language language;
    final ActorPieces pieces;
    final People people;
    final Antecedents antecedents;
    final List<Mention> mentions = new ArrayList<>();

    ActorScan(Text text, Language language, Gazetteer gazetteer, Optional<LocalDate> published, Optional<String> home) {
        this.text = text;
        this.tokens = text.tokens();
        this.language = language;
        this.pieces = new ActorPieces(tokens, language, 0, tokens.size());
        this.people = new People(gazetteer, published);
        this.antecedents = new Antecedents(text, people, home, this::place, this::speaks);
    }

    int simple(ActorPieces.Piece piece, Mention.Kind kind, List<String> sides, String name) {
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

    int afterClitic(ActorPieces.Piece piece) {
        return piece.possessive()
                        && tokens.size() > piece.to()
                        && pieces.clitic(piece.to(), text.sentences().get(antecedents.sentence()))
                ? piece.to() + 1
                : piece.to();
    }

    void add(Mention mention) {
        mentions.add(mention);
        antecedents.saw(mention);
    }

    /** Whether a capital is where something is, and not who acts. */
    boolean place(Mention mention) {
        int before = mention.from() - 1;
        return mention.kind() == Mention.Kind.CAPITAL
                && before >= 0
                && language.grammar().location().contains(tokens.lower(before));
    }

    /** Whether a verb whose content is a clause stands right after the mention or right before it, or a cue of attribution does. */
    boolean speaks(Mention mention) {
        for (int i = mention.to(); i < Math.min(mention.to() + 3, tokens.size()) && !tokens.is(i, '.'); i++) {
            if (says(i)) {
                return true;
            }
        }
        int before = mention.from() - 1;
        while (before >= 0 && before > mention.from() - 3 && isClass(before, WordClass.DETERMINER)) {
            before--;
        }
        return before >= 0
                && (says(before)
                        || language.cues().table().matches(tokens, before, mention.from()).stream()
                                .anyMatch(match -> match.value() == Cue.ACCORDING));
    }

    /** Whether the token is a verb whose content is a clause. */
    boolean says(int i) {
        for (Sense sense : language.lexicon().senses(tokens.form(i))) {
            if (sense instanceof Sense.VerbForm form
                    && language.entries().ofVerb(form.verb()).stream().anyMatch(EntryTable.Trigger::says)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hyphen joins the words on both sides of token {@code i}: EU-commissaris. */
    boolean hyphen(int i, Sentence sentence) {
        return i + 1 < sentence.to() && tokens.is(i, '-') && tokens.joined(i) && tokens.joined(i + 1);
    }

    /** Adjectives, and words of no known class in lower case, may stand between a nationality and its office. */
    boolean skippable(int i) {
        int mask = language.lexicon().mask(tokens.form(i));
        boolean adjective = (mask & WordClass.ADJECTIVE.bit()) != 0;
        return tokens.isWord(i) && !tokens.capital(i) && (mask == 0 || adjective);
    }

    boolean isClass(int i, WordClass wordClass) {
        return (language.lexicon().mask(tokens.form(i)) & wordClass.bit()) != 0;
    }

    int skipComma(int i, Sentence sentence) {
        return i + 1 < sentence.to() && tokens.is(i, ',') ? i + 1 : i;
    }

    boolean closesApposition(int i, Sentence sentence) {
        return i >= sentence.to() || tokens.is(i, ',') || tokens.is(i, '.');
    }
}
