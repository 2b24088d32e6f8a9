package org.parley.extract.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.pack.ActorWord;
import org.parley.pack.FormSequence;
import org.parley.pack.Gazetteer;
import org.parley.pack.Genitives;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.PhraseTable;
import org.parley.pack.TimeWord;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Tokens;

/**
 * Looks up names, offices and organs token by token, also where the last word carries a possessor's ending.
 *
 * <p>Also knows shapes: which tokens can be part of an unknown person's name.
 */
public final class ActorPieces {

    /** A piece of a mention: words of one vocabulary entry. */
    public record Piece(int from, int to, ActorWord word, boolean possessive) {}

    private final Tokens tokens;
    private final Language language;
    private final FormSequence stems;
    private final int from;

    /** by token, once it has been asked for */
    private final @Nullable Optional<Piece>[] found;

    /** @param from first token that will be looked at, {@code to} one past the last */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ActorPieces(Tokens tokens, Language language, int from, int to) {
        this.from = from;
        this.found = new Optional[to - from];
        this.tokens = tokens;
        this.language = language;
        this.stems = new Stems(tokens, language.actors().genitives(), from, to);
    }

    /** The best piece that begins at {@code i}: the longest, plain before possessive. */
    public Optional<Piece> at(int i, Sentence sentence) {
        if (i >= sentence.to()) {
            return Optional.empty();
        }
        Optional<Piece> known = found[i - from];
        if (known == null) {
            known = find(i, sentence);
            found[i - from] = known;
        }
        return known;
    }

    private Optional<Piece> find(int i, Sentence sentence) {
        if (!begins(tokens.form(i)) && !begins(stems.form(i))) {
            return Optional.empty();
        }
        Piece plain = best(i, sentence, tokens, false);
        Piece possessive = best(i, sentence, stems, true);
        if (plain == null || possessive != null && possessive.to > plain.to) {
            return Optional.ofNullable(possessive);
        }
        return Optional.of(
                plain.possessive || !clitic(plain.to, sentence)
                        ? plain
                        : new Piece(plain.from, plain.to, plain.word, true));
    }

    private boolean begins(int form) {
        return language.actors().names().begins(form)
                || language.actors().people().begins(form);
    }

    /** Everybody of the gazetteer whom the words of a surname can mean. */
    List<Gazetteer.Person> bearers(Piece piece, Sentence sentence) {
        FormSequence view = piece.possessive() && !clitic(piece.to(), sentence) ? stems : tokens;
        return language.actors().people().matches(view, piece.from(), sentence.to()).stream()
                .filter(match -> match.length() == piece.to() - piece.from())
                .map(PhraseTable.Match::value)
                .filter(ActorWord.Person.class::isInstance)
                .map(word -> ((ActorWord.Person) word).person())
                .distinct()
                .toList();
    }

    private @Nullable Piece best(int i, Sentence sentence, FormSequence view, boolean possessive) {
        Piece name = pick(language.actors().names().matches(view, i, sentence.to()), i, possessive);
        Piece person = tokens.capital(i)
                ? pick(language.actors().people().matches(view, i, sentence.to()), i, possessive)
                : null;
        if (possessive) {
            name = endsInGenitive(name) ? name : null;
            person = endsInGenitive(person) ? person : null;
        }
        if (name == null || person == null) {
            return name == null ? person : name;
        }
        return person.to > name.to || person.to == name.to && person.word instanceof ActorWord.Person p && p.whole()
                ? person
                : name;
    }

    private boolean endsInGenitive(@Nullable Piece piece) {
        return piece != null && stems.form(piece.to - 1) != tokens.form(piece.to - 1);
    }

    private static @Nullable Piece pick(List<PhraseTable.Match<ActorWord>> matches, int i, boolean possessive) {
        if (matches.isEmpty()) {
            return null;
        }
        PhraseTable.Match<ActorWord> best = matches.get(0);
        for (int k = 1; k < matches.size(); k++) {
            PhraseTable.Match<ActorWord> match = matches.get(k);
            if (match.length() == best.length() && rank(match.value()) < rank(best.value())) {
                best = match;
            }
        }
        return new Piece(i, i + best.length(), best.value(), possessive);
    }

    /** Of two meanings of the same words, which to take. */
    private static int rank(ActorWord word) {
        return switch (word) {
            case ActorWord.Trap trap -> 0;
            case ActorWord.Sides sides -> 1;
            case ActorWord.Again again -> 1;
            case ActorWord.Counterpart counterpart -> 1;
            case ActorWord.Office office -> 2;
            case ActorWord.Qualifier qualifier -> 3;
            case ActorWord.Organ organ -> 4;
            case ActorWord.Side side ->
                side.naming() == ActorWord.Naming.NAME ? 5 : side.naming() == ActorWord.Naming.SEAT ? 6 : 7;
            case ActorWord.Medium medium -> 8;
            case ActorWord.Forum forum -> 9;
            case ActorWord.Person person -> person.person().risky() ? 12 : 10;
            case ActorWord.Place place -> 11;
        };
    }

    /** Whether token {@code i} is a possessor's ending that stands as a word of its own. */
    boolean clitic(int i, Sentence sentence) {
        return i < sentence.to()
                && tokens.joined(i)
                && !language.grammar().clitics().isEmpty()
                && (language.grammar().clitics().contains(tokens.lower(i))
                        || tokens.is(i, '\'')
                        || tokens.is(i, '\u2019'));
    }

    /** The end of a run of capitalised words that can be a person's name; {@code i} if there is none. */
    int nameEnd(int i, Sentence sentence) {
        int end = i;
        int words = 0;
        int whole = wholeName(i, sentence);
        while (end < sentence.to() && words < 5 && (end == i || end != whole)) {
            if (words > 0
                    && (namesSide(end, sentence)
                            || weekday(end, sentence)
                            || compound(end)
                            || words == 1 && another(i, end, sentence))) {
                break;
            }
            if (tokens.capital(end) && tokens.isWord(end) && !closedClass(end)) {
                end++;
                words++;
            } else if (words > 0 && joinsNames(end, sentence) && !nationality(end + 1, sentence)) {
                end++;
            } else {
                break;
            }
        }
        while (end > i && !tokens.capital(end - 1)) {
            end--;
        }
        return end;
    }

    /** "Berg Wednesday rejected": a weekday is no part of a name. */
    private boolean weekday(int i, Sentence sentence) {
        return language.times().words().matches(tokens, i, sentence.to()).stream()
                .anyMatch(match -> match.length() == 1 && match.value().kind() == TimeWord.Kind.WEEKDAY);
    }

    /** Whether a nationality stands at {@code i}: "minister Berg de Chileense ambassadeur" names two. */
    private boolean nationality(int i, Sentence sentence) {
        return i < sentence.to()
                && at(i, sentence)
                        .filter(piece -> piece.word() instanceof ActorWord.Side side
                                && side.naming() == ActorWord.Naming.ADJECTIVE)
                        .isPresent();
    }

    /** Where the full name of somebody known ends; {@code i} if none begins there. */
    private int wholeName(int i, Sentence sentence) {
        return at(i, sentence)
                .filter(piece ->
                        !piece.possessive() && piece.word() instanceof ActorWord.Person person && person.whole())
                .map(Piece::to)
                .orElse(i);
    }

    /** Whether a state, town, office or organ is named at {@code i}: a person's name ends before it. */
    private boolean namesSide(int i, Sentence sentence) {
        return at(i, sentence)
                .map(Piece::word)
                .filter(word -> word instanceof ActorWord.Side side && side.naming() != ActorWord.Naming.ADJECTIVE
                        || word instanceof ActorWord.Office
                        || word instanceof ActorWord.Organ)
                .isPresent();
    }

    /** Whether a known noun ends the word, as in "Kinabesök": no part of a name. */
    private boolean compound(int i) {
        return language.lexicon().senses(tokens.form(i)).length == 0
                && language.lexicon().compounds().split(tokens.lower(i)).isPresent();
    }

    /**
     * Whether token {@code next} is the surname of somebody else than the surname at {@code i}: where the verb comes
     * second, subject and object stand side by side behind it ("träffar Berg Moreau").
     */
    private boolean another(int i, int next, Sentence sentence) {
        boolean inverted = language.grammar().order() == Grammar.Order.V2
                && i > sentence.from()
                && (language.lexicon().mask(tokens.form(i - 1)) & WordClass.VERB.bit()) != 0;
        return inverted && surname(i, next, sentence) && surname(next, next + 1, sentence);
    }

    private boolean surname(int from, int to, Sentence sentence) {
        return at(from, sentence)
                .filter(piece -> piece.to() == to
                        && piece.word() instanceof ActorWord.Person person
                        && !person.whole()
                        && !person.person().risky())
                .isPresent();
    }

    /** Hyphens inside names, and small words between two capitalised ones (Ursula von der Leyen). */
    private boolean joinsNames(int i, Sentence sentence) {
        if (tokens.is(i, '-')) {
            return tokens.joined(i) && i + 1 < sentence.to() && tokens.joined(i + 1);
        }
        boolean small = tokens.isWord(i) && !tokens.capital(i) && tokens.length(i) <= 3;
        boolean hyphened =
                i + 2 < sentence.to() && tokens.is(i + 1, '-') && tokens.joined(i + 2) && tokens.capital(i + 2);
        boolean then = hyphened
                || i + 1 < sentence.to() && tokens.capital(i + 1)
                || i + 2 < sentence.to()
                        && tokens.length(i + 1) <= 3
                        && tokens.capital(i + 2)
                        && tokens.isWord(i + 1)
                        && language.lexicon().mask(tokens.form(i + 1)) == 0;
        return small
                && then
                && (language.lexicon().mask(tokens.form(i)) == 0
                        || language.grammar().nameParticles().contains(tokens.lower(i)));
    }

    private boolean closedClass(int i) {
        int open = WordClass.VERB.bit() | WordClass.NOUN.bit() | WordClass.ADJECTIVE.bit();
        return (language.lexicon().mask(tokens.form(i)) & ~open) != 0 && !tokens.capital(i);
    }

    /** The tokens with possessors' endings taken off where that gives a known form. */
    private static final class Stems implements FormSequence {
        private final Tokens tokens;
        private final int from;
        private final int[] forms;

        Stems(Tokens tokens, Genitives genitives, int from, int to) {
            this.tokens = tokens;
            this.from = from;
            this.forms = new int[to - from];
            for (int i = from; i < to; i++) {
                forms[i - from] = stem(i, genitives);
            }
        }

        private int stem(int i, Genitives genitives) {
            int form = tokens.form(i);
            if (!tokens.isWord(i)) {
                return form;
            }
            return form >= 0
                    ? genitives.stem(form)
                    : genitives.stem(tokens.chars(), tokens.charStart(i), tokens.charEnd(i));
        }

        @Override
        public int size() {
            return tokens.size();
        }

        @Override
        public int form(int i) {
            return forms[i - from];
        }

        @Override
        public boolean capital(int i) {
            return tokens.capital(i);
        }

        @Override
        public boolean allCaps(int i) {
            return tokens.allCaps(i)
                    || tokens.length(i) > 2
                            && Character.isUpperCase(tokens.firstChar(i))
                            && Character.isUpperCase(tokens.text(i).charAt(1));
        }
    }
}
