package org.parley.extract.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.number.Quantity;
import org.parley.extract.time.Timex;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Language;
import org.parley.pack.PhraseTable;
import org.parley.text.Sentence;
import org.parley.text.Text;

/** Mentions, times and quantities of an article by their first token, and the pairs that "both countries" means. */
public final class FoundIndex implements UnitPass.Found {
    /** How many sentences back a pair may have been named. */
    private static final int REACH = 3;

    private final Text text;
    private final Language language;
    private final @Nullable Mention[] mentions;
    private final @Nullable Timex[] times;
    private final @Nullable Quantity[] quantities;

    public FoundIndex(Text text, Language language, List<Mention> all, List<Timex> timexes, List<Quantity> numbers) {
        this.text = text;
        this.language = language;
        this.mentions = new Mention[text.tokens().size()];
        this.times = new Timex[text.tokens().size()];
        this.quantities = new Quantity[text.tokens().size()];
        all.forEach(mention -> mentions[mention.from()] = mention);
        timexes.forEach(time -> times[time.from()] = time);
        numbers.forEach(quantity -> quantities[quantity.from()] = quantity);
    }

    @Override
    public @Nullable Mention mentionAt(int token) {
        return mentions[token];
    }

    @Override
    public @Nullable Timex timeAt(int token) {
        return times[token];
    }

    @Override
    public @Nullable Quantity quantityAt(int token) {
        return quantities[token];
    }

    @Override
    public @Nullable Mention bothAt(int token, Sentence sentence) {
        int length = 0;
        for (PhraseTable.Match<Cue> match : language.cues().table().matches(text.tokens(), token, sentence.to())) {
            length = match.value() == Cue.BOTH_TWO ? Math.max(length, match.length()) : length;
        }
        if (length == 0) {
            return null;
        }
        Optional<Mention> pair = pair(token, token + length, sentence);
        pair.ifPresent(both -> mentions[token] = both);
        return pair.orElse(null);
    }

    /** The two sides named last before the words: within the sentence, else sentence by sentence before it. */
    private Optional<Mention> pair(int from, int to, Sentence sentence) {
        Set<String> sides = new LinkedHashSet<>();
        collect(sentence.from(), from, sides);
        int number = text.numberOf(sentence);
        for (int back = 1; back <= REACH && sides.size() < 2 && number - back >= 0; back++) {
            Sentence before = text.sentences().get(number - back);
            if (sentence.paragraph() - before.paragraph() > 1) {
                break;
            }
            collect(before.from(), before.to(), sides);
        }
        return sides.size() == 2
                ? Optional.of(new Mention(
                        from, to, Mention.Kind.BOTH, List.copyOf(sides), Optional.empty(), Optional.empty(), false, -1))
                : Optional.empty();
    }

    private void collect(int from, int to, Set<String> sides) {
        for (int i = from; i < to; i++) {
            Mention mention = mentions[i];
            if (mention != null && (mention.acts() || mention.kind() == Mention.Kind.ADJECTIVE) && !located(mention)) {
                sides.addAll(mention.sides());
            }
        }
    }

    /** Whether the name only says where: "met in Moscow". */
    private boolean located(Mention mention) {
        return mention.locates()
                && !mention.possessive()
                && mention.from() > 0
                && language.grammar().location().contains(text.tokens().lower(mention.from() - 1));
    }
}
