package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/**
 * People named in full who hold no office: known as people only by what stands beside the name, a nationality worn as a
 * noun, a verb of saying, a state behind a comma. They act for nobody, so no report takes them; {@code tag} shows them.
 */
public final class Strangers {
    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final Language language;
    private final Sentence sentence;
    private final @Nullable Mention[] mentions;
    private final List<Mention> found = new ArrayList<>();

    private Strangers(Tokens tokens, Language language, Sentence sentence, @Nullable Mention[] mentions) {
        this.tokens = tokens;
        this.language = language;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** People of the article besides {@code known}. */
    public static List<Mention> run(Text text, Language language, List<Mention> known) {
        Mention[] mentions = new Mention[text.tokens().size()];
        for (Mention mention : known) {
            for (int i = mention.from(); i < mention.to(); i++) {
                mentions[i] = mention;
            }
        }
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.furniture()) {
                Strangers pass = new Strangers(text.tokens(), language, sentence, mentions);
                pass.read();
                found.addAll(pass.found);
            }
        }
        return found;
    }

    private void read() {
        int i = sentence.from();
        while (i < sentence.to()) {
            int end = nameEnd(i);
            if (end > i) {
                Optional<List<String>> sides = person(i, end);
                if (sides.isPresent()) {
                    found.add(new Mention(
                            i,
                            end,
                            Mention.Kind.PERSON,
                            sides.get(),
                            Optional.of(tokens.text(i, end)),
                            Optional.empty(),
                            false,
                            -1));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The token after a name of two to five capitals, small name words between them allowed; {@code i} if there is none. */
    private int nameEnd(int i) {
        if (!part(i) || !begins(i)) {
            return i;
        }
        int end = i + 1;
        int capitals = 1;
        while (end < sentence.to() && capitals < LONGEST) {
            int next = end;
            while (next < sentence.to() && joins(next)) {
                next++;
            }
            if (next >= sentence.to() || !part(next)) {
                break;
            }
            end = next + 1;
            capitals++;
        }
        boolean whole = !(end < sentence.to() && part(end));
        boolean noun = (mask(end - 1) & WordClass.NOUN.bit()) != 0;
        return capitals >= 2 && whole && !noun ? end : i;
    }

    private boolean joins(int i) {
        return tokens.is(i, '-') && tokens.joined(i)
                || language.grammar().nameParticles().contains(tokens.lower(i)) && !tokens.capital(i);
    }

    /**
     * Whether a name can begin with the word: one that every sentence may begin with does so only as a first name that is known,
     * and none begins right before such a first name at a sentence's start ("Trean Anna Lund").
     */
    private boolean begins(int i) {
        boolean opens = i == sentence.from();
        if (firstName(i)) {
            return true;
        }
        if (opens && i + 1 < sentence.to() && firstName(i + 1)) {
            return false;
        }
        int modifiers = WordClass.ADJECTIVE.bit() | WordClass.DETERMINER.bit();
        if (opens || tokens.isPunctuation(i - 1)) {
            return opens ? mask(i) == 0 : (mask(i) & (modifiers | WordClass.PREPOSITION.bit())) == 0;
        }
        return (mask(i) & modifiers) == 0;
    }

    /** Whether the word is a first name that the gazetteer knows, with a capital behind it. */
    private boolean firstName(int i) {
        return part(i)
                && i + 1 < sentence.to()
                && part(i + 1)
                && language.actors().genders().containsKey(tokens.lower(i));
    }

    private boolean part(int i) {
        return tokens.isWord(i)
                && tokens.capital(i)
                && !(tokens.allCaps(i) && tokens.length(i) > 1)
                && mentions[i] == null;
    }

    private int mask(int i) {
        return language.lexicon().mask(tokens.form(i));
    }

    /** The sides that stand beside the name if they or a verb of saying show that it is a person's. */
    private Optional<List<String>> person(int from, int end) {
        Mention before = from > sentence.from() ? mentions[from - 1] : null;
        if (before != null && (before.kind() == Mention.Kind.PEOPLE || before.kind() == Mention.Kind.NATIONALS)) {
            return Optional.of(before.sides());
        }
        if (before != null && firstName(from) && (before.kind() == Mention.Kind.ADJECTIVE || owns(before))) {
            return Optional.of(before.sides());
        }
        if (from > sentence.from() && (speaks(from - 1) || titled(from - 1))) {
            return Optional.of(List.of());
        }
        boolean located =
                from > sentence.from() && language.grammar().location().contains(tokens.lower(from - 1));
        Mention after = end + 1 < sentence.to() && tokens.is(end, ',') ? mentions[end + 1] : null;
        if (after == null) {
            return Optional.empty();
        }
        boolean origin = after.kind() == Mention.Kind.STATE
                && !after.possessive()
                && (after.to() >= sentence.to() || tokens.isPunctuation(after.to()));
        boolean office = after.kind() == Mention.Kind.OFFICE;
        return (origin || office) && !located ? Optional.of(after.sides()) : Optional.empty();
    }

    /** "Chile's Anna Lund". */
    private static boolean owns(Mention mention) {
        return mention.kind() == Mention.Kind.STATE && mention.possessive();
    }

    /** "says engineer Anna Lund": whether the word is a noun, known or not, right behind a verb of saying. */
    private boolean titled(int i) {
        return i > sentence.from()
                && tokens.isWord(i)
                && !tokens.capital(i)
                && mentions[i] == null
                && (mask(i) == 0 || mask(i) == WordClass.NOUN.bit())
                && speaks(i - 1);
    }

    private boolean speaks(int i) {
        for (Sense sense : language.lexicon().senses(tokens.form(i))) {
            boolean speech = sense instanceof Sense.VerbForm form
                    && form.feature().finite()
                    && language.entries().tells(form.verb());
            if (speech) {
                return true;
            }
        }
        return false;
    }
}
