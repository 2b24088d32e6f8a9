package org.parley.extract.time;

import org.parley.pack.Cues;
import org.parley.pack.Feature;
import org.parley.pack.Grammar;
import org.parley.pack.Language;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/**
 * Which way a weekday points, from the verbs around it, before clauses are known: back in the past tense and beside verbs of
 * saying, ahead with a future auxiliary, an infinitive or a plain present.
 */
public final class Tenses implements TenseHint {
    private final Text text;
    private final Tokens tokens;
    private final Language language;
    private final int[] sentenceOf;

    public Tenses(Text text, Language language) {
        this.text = text;
        this.tokens = text.tokens();
        this.language = language;
        this.sentenceOf = new int[tokens.size()];
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            java.util.Arrays.fill(sentenceOf, sentence.from(), sentence.to(), s);
        }
    }

    @Override
    public Tense at(int token) {
        Sentence sentence = text.sentences().get(sentenceOf[token]);
        int from = token;
        while (from > sentence.from() && !breaks(from - 1)) {
            from--;
        }
        int to = token + 1;
        while (to < sentence.to() && !breaks(to)) {
            to++;
        }
        Tense near = tense(from, to);
        return near == Tense.UNKNOWN ? tense(sentence.from(), sentence.to()) : near;
    }

    private boolean breaks(int i) {
        if (tokens.isPunctuation(i)) {
            return tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, ':');
        }
        int mask = language.lexicon().mask(tokens.form(i));
        return (mask & WordClass.SUBORDINATOR.bit()) != 0
                && (mask & (WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit())) == 0;
    }

    private Tense tense(int from, int to) {
        boolean future = false;
        boolean past = looksBack(from, to) || perfect(from, to);
        boolean present = false;
        for (int i = from; i < to; i++) {
            for (Sense sense : language.lexicon().senses(tokens.form(i))) {
                switch (sense) {
                    case Sense.Auxiliary auxiliary -> {
                        boolean ahead = auxiliary.means().equals("future")
                                || auxiliary.means().equals("expected")
                                || auxiliary.means().equals("going") && auxiliary.feature() != Feature.PAST;
                        future |= ahead;
                        past |= !ahead
                                && (auxiliary.feature() == Feature.PAST
                                        || auxiliary.means().equals("have")
                                                && auxiliary.feature().finite());
                    }
                    case Sense.VerbForm verb -> {
                        past |= verb.feature() == Feature.PAST || verb.feature() == Feature.SPASSPAST;
                        boolean now = verb.feature() == Feature.PRES || verb.feature() == Feature.SPASS;
                        past |= now && speaks(verb);
                        present |= now && !nominal(i);
                    }
                    default -> {}
                }
            }
        }
        if (future) {
            return Tense.FUTURE;
        }
        return past ? Tense.PAST : present ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** Whether words say that what they name came before: "follows". */
    private boolean looksBack(int from, int to) {
        for (int i = from; i < to; i++) {
            if (language.cues().table().matches(tokens, i, to).stream()
                    .anyMatch(match -> match.value() == Cues.Cue.FOLLOWS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form of be goes with a participle that tells of no plan: a perfect, where the verb comes second. */
    private boolean perfect(int from, int to) {
        if (language.grammar().order() != Grammar.Order.V2) {
            return false;
        }
        boolean be = false;
        boolean done = false;
        for (int i = from; i < to; i++) {
            for (Sense sense : language.lexicon().senses(tokens.form(i))) {
                be |= sense instanceof Sense.Auxiliary auxiliary
                        && auxiliary.means().equals("be")
                        && auxiliary.feature() == Feature.PRES;
                done |= sense instanceof Sense.VerbForm form && form.feature() == Feature.PART && !plans(form);
            }
        }
        return be && done;
    }

    private boolean plans(Sense.VerbForm form) {
        return language.entries().ofVerb(form.verb()).stream()
                .anyMatch(trigger -> trigger.entry()
                        .operator()
                        .filter(operator -> operator.id().equals("plan")
                                || operator.id().equals("announce")
                                || operator.id().equals("postpone"))
                        .isPresent());
    }

    private boolean nominal(int i) {
        return (language.lexicon().mask(tokens.form(i)) & WordClass.NOUN.bit()) != 0;
    }

    private boolean speaks(Sense.VerbForm verb) {
        return language.entries().tells(verb.verb());
    }
}
