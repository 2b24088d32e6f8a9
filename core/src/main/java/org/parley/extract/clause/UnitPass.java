package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Unit.Kind;
import org.parley.extract.number.Quantity;
import org.parley.extract.time.Found;
import org.parley.extract.time.Timex;
import org.parley.pack.Compounds;
import org.parley.pack.Language;
import org.parley.pack.Lexicon;
import org.parley.pack.PhraseTable;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Tokens;

/**
 * Cuts a sentence into units: mentions, times and quantities whole, fixed phrases whole, every other token by itself.
 *
 * <p>Which part an ambiguous word plays is decided by {@link PartOfSpeech}.
 */
public final class UnitPass {
    private final Tokens tokens;
    private final Language language;
    private final Sentence sentence;
    private final Found found;
    private final List<Unit> units = new ArrayList<>();

    private UnitPass(Tokens tokens, Language language, Sentence sentence, Found found) {
        this.tokens = tokens;
        this.language = language;
        this.sentence = sentence;
        this.found = found;
    }

    /** What earlier passes found in the article, by first token. */
    interface Found {
        @Nullable
        Mention mentionAt(int token);

        @Nullable
        Timex timeAt(int token);

        @Nullable
        Quantity quantityAt(int token);

        /** "Both countries" at the token, with the sides of the last pair named; null if it is none or cannot be told. */
        @Nullable
        Mention bothAt(int token, Sentence sentence);
    }

    public static List<Unit> run(Tokens tokens, Language language, Sentence sentence, Found found) {
        UnitPass pass = new UnitPass(tokens, language, sentence, found);
        int i = sentence.from();
        while (i < sentence.to()) {
            Unit unit = pass.unitAt(i);
            unit.number = pass.units.size();
            pass.units.add(unit);
            i = unit.to;
        }
        PartOfSpeech.decide(pass.units, tokens, language);
        return pass.units;
    }

    private Unit unitAt(int i) {
        Mention both = found.bothAt(i, sentence);
        if (both != null) {
            Unit unit = new Unit(i, both.to(), Kind.ACTOR);
            unit.mention = both;
            return unit;
        }
        Mention mention = found.mentionAt(i);
        if (mention != null && (mention.kind() != Mention.Kind.MEDIUM || tokens.capital(i) || ofState(mention))) {
            Unit unit = new Unit(i, Math.min(mention.to(), sentence.to()), Kind.ACTOR);
            unit.mention = mention;
            return unit;
        }
        Timex time = found.timeAt(i);
        if (time != null && time.to() <= sentence.to()) {
            boolean possessor = possessiveEnding(time.to());
            Unit unit = new Unit(i, time.to() + (possessor ? 1 : 0), Kind.TIME);
            unit.time = time;
            unit.possessor = possessor;
            return unit;
        }
        Quantity quantity = found.quantityAt(i);
        if (quantity != null && quantity.to() <= sentence.to()) {
            Unit unit = new Unit(i, quantity.to(), Kind.QUANTITY);
            unit.quantity = quantity;
            return unit;
        }
        Unit phrase = phraseAt(i);
        return phrase == null ? wordAt(i) : phrase;
    }

    /** Whether the words name media that speak for their state, which also have common nouns for names: "state media". */
    private boolean ofState(Mention medium) {
        return language.actors().stateMedia().contains(medium.name().orElse(""));
    }

    /** The longest fixed phrase at {@code i} that does not reach into a mention; null if there is none. */
    private @Nullable Unit phraseAt(int i) {
        List<PhraseTable.Match<Sense>> matches = language.lexicon().phrases().matches(tokens, i, sentence.to());
        if (matches.isEmpty()) {
            return null;
        }
        int length = 0;
        List<Sense> senses = new ArrayList<>(matches.size());
        for (PhraseTable.Match<Sense> match : matches) {
            if (match.length() < length || reachesIntoMention(i, match.length())) {
                continue;
            }
            length = match.length();
            senses.add(match.value());
        }
        return length == 0 ? null : Unit.of(i, i + length, senses.toArray(Sense[]::new));
    }

    private boolean reachesIntoMention(int i, int length) {
        for (int k = i + 1; k < i + length; k++) {
            if (found.mentionAt(k) != null) {
                return true;
            }
        }
        return false;
    }

    private Unit wordAt(int i) {
        if (tokens.isPunctuation(i) && language.lexicon().mask(tokens.form(i)) == 0) {
            Unit unit = new Unit(i, i + 1, punctuation(i));
            unit.hyphen = tokens.is(i, '-') && tokens.joined(i);
            return unit;
        }
        Lexicon lexicon = language.lexicon();
        int form = tokens.form(i);
        Sense[] senses = lexicon.senses(form);
        boolean possessor = possessiveMark(i + 1) || possessiveEnding(i + 1) && canPossess(form);
        Unit unit = new Unit(
                i, possessor ? i + 2 : i + 1, Kind.UNKNOWN, senses, lexicon.mask(form), lexicon.features(form));
        unit.possessor = possessor;
        if (senses.length == 0 && tokens.isWord(i)) {
            compound(unit, i);
        }
        return unit;
    }

    /** Whether token {@code i} is the bare apostrophe of a possessor ("the countries' leaders") and closes no quotation. */
    private boolean possessiveMark(int i) {
        boolean mark = i < sentence.to()
                && (tokens.is(i, '\'') || tokens.is(i, '\u2019'))
                && tokens.joined(i)
                && i + 1 < sentence.to()
                && !tokens.joined(i + 1)
                && tokens.isWord(i + 1)
                && language.grammar().genitive().contains("'");
        for (int k = i - 1; mark && k >= sentence.from(); k--) {
            if (tokens.is(k, '\'') || tokens.is(k, '\u2018') || tokens.is(k, '\u2019')) {
                return false;
            }
        }
        return mark;
    }

    /** Whether token {@code i} is a possessor's ending that stands as a word of its own before another: "the company's offer". */
    private boolean possessiveEnding(int i) {
        return i + 1 < sentence.to()
                && tokens.joined(i)
                && !tokens.joined(i + 1)
                && tokens.length(i) > 1
                && language.grammar().clitics().contains(tokens.lower(i))
                && language.grammar().genitive().contains(tokens.lower(i));
    }

    /** Whether the word can be a noun; behind any other the ending is a verb: "it's". */
    private boolean canPossess(int form) {
        int mask = language.lexicon().mask(form);
        return mask == 0 || (mask & WordClass.NOUN.bit()) != 0;
    }

    /** An unknown word that ends in a known noun is that noun; its first half may still name a side or goods. */
    private void compound(Unit unit, int i) {
        Optional<Compounds.Split> split = language.lexicon().compounds().split(tokens.lower(i));
        if (split.isPresent()) {
            unit.split = split.get();
            unit.noun = split.get().right();
            unit.kind = Kind.NOUN;
        }
    }

    private Kind punctuation(int i) {
        char c = tokens.firstChar(i);
        return switch (c) {
            case ',' -> tokens.length(i) == 1 ? Kind.COMMA : Kind.QUOTE;
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2018', '\u2019', '\'', '\u201a' ->
                Kind.QUOTE;
            case '\u2013', '\u2014' -> Kind.DASH;
            case '-' -> tokens.joined(i) ? Kind.UNKNOWN : Kind.DASH;
            case '(', ')', '[', ']' -> Kind.BRACKET;
            case '.', ';', ':', '!', '?', '\u2026' -> Kind.STOP;
            default -> Kind.UNKNOWN;
        };
    }

    /** Whether a word class is among what the unit can be. */
    public static boolean can(Unit unit, WordClass wordClass) {
        return (unit.mask & wordClass.bit()) != 0;
    }
}
