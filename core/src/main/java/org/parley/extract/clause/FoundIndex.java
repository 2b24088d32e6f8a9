package org.parley.extract.clause;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.number.Quantity;
import org.parley.extract.time.Timex;
import org.parley.pack.Cues.Cue;
import org.parley.pack.Language;
import org.parley.pack.PhraseTable;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Text;

/** Mentions, times and quantities of an article by their first token, and the pairs that "both countries" means. */
public final class FoundIndex implements UnitPass.Found {
    /** How many sentences back a pair may have been named. */
    private static final int REACH = 3;

    /** letters of a state's ISO 3166 code */
    private static final int STATE_CODE = 3;

    private final Text text;
    private final Language language;
    private final @Nullable Mention[] mentions;
    private final @Nullable Timex[] times;
    private final @Nullable Quantity[] quantities;

    // how often each side is named in the first tokens, and how many tokens that are
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int counted;

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
        if (!language.cues().table().begins(text.tokens().form(token))) {
            return null;
        }
        int length = 0;
        for (PhraseTable.Match<Cue> match : language.cues().table().matches(text.tokens(), token, sentence.to())) {
            length = match.value() == Cue.BOTH_TWO ? Math.max(length, match.length()) : length;
        }
        boolean enumerates =
                token + length < sentence.to() && mentions[token + length] != null && mentions[token + length].acts();
        if (length == 0 || enumerates) {
            return null;
        }
        Optional<Mention> pair = pair(token, token + length, sentence);
        pair.ifPresent(both -> mentions[token] = both);
        return pair.orElse(null);
    }

    /**
     * The two sides named last before the words: within the sentence, else sentence by sentence before it; where those are
     * more than two, those that act as states, then the two that were last joined by a coordinator, then the two that the
     * article so far is about.
     */
    private Optional<Mention> pair(int from, int to, Sentence sentence) {
        Set<String> sides = near(from, sentence, false);
        if (sides.size() > 2) {
            sides = near(from, sentence, true);
        }
        if (sides.size() != 2) {
            sides = joinedLast(from, sentence);
        }
        if (sides.size() != 2) {
            sides = mostNamed(from);
        }
        return sides.size() == 2
                ? Optional.of(new Mention(
                        from, to, Mention.Kind.BOTH, List.copyOf(sides), Optional.empty(), Optional.empty(), false, -1))
                : Optional.empty();
    }

    private Set<String> near(int from, Sentence sentence, boolean states) {
        Set<String> sides = new LinkedHashSet<>();
        collect(sentence.from(), from, sides, states);
        int number = text.numberOf(sentence);
        for (int back = 1; back <= REACH && sides.size() < 2 && number - back >= 0; back++) {
            Sentence before = text.sentences().get(number - back);
            if (sentence.paragraph() - before.paragraph() > 1) {
                break;
            }
            collect(before.from(), before.to(), sides, states);
        }
        return sides;
    }

    /** "Chile and Peru": the last two states side by side, at most a few sentences back. */
    private Set<String> joinedLast(int from, Sentence sentence) {
        int number = text.numberOf(sentence);
        int first = text.sentences().get(Math.max(0, number - 2 * REACH)).from();
        for (int i = from - 1; i > first + 1; i--) {
            Mention right = mentions[i];
            boolean joined = right != null
                    && state(right)
                    && (language.lexicon().mask(text.tokens().form(i - 1)) & WordClass.COORDINATOR.bit()) != 0;
            Mention left = joined ? endingAt(i - 1, first) : null;
            if (right != null && left != null && state(left) && !left.sides().equals(right.sides())) {
                Set<String> sides = new LinkedHashSet<>(left.sides());
                sides.addAll(right.sides());
                return sides;
            }
        }
        return Set.of();
    }

    private @Nullable Mention endingAt(int token, int first) {
        for (int i = token - 1; i >= first; i--) {
            if (mentions[i] != null) {
                return mentions[i].to() == token ? mentions[i] : null;
            }
        }
        return null;
    }

    /** The two states that the words before name most, if no third comes near them. */
    private Set<String> mostNamed(int from) {
        count(from);
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = most.size() >= 2
                && most.get(1).getValue() >= 2
                && (most.size() == 2
                        || 3 * most.get(2).getValue() <= most.get(1).getValue());
        return clear
                ? new LinkedHashSet<>(List.of(most.get(0).getKey(), most.get(1).getKey()))
                : Set.of();
    }

    /** Counts the sides named before {@code from}; articles are gone through once, from the front. */
    private void count(int from) {
        if (from < counted) {
            counts.clear();
            counted = 0;
        }
        for (; counted < from; counted++) {
            Mention mention = mentions[counted];
            if (mention != null && !mention.sides().isEmpty() && mention.kind() != Mention.Kind.MEDIUM) {
                mention.sides().forEach(side -> counts.merge(side, 1, Integer::sum));
            }
        }
    }

    /** Whether the words name one state as somebody who acts, not a group or body. */
    private static boolean state(Mention mention) {
        return mention.acts()
                && mention.sides().stream().allMatch(side -> side.length() == STATE_CODE && !side.startsWith("*"));
    }

    private void collect(int from, int to, Set<String> sides, boolean states) {
        for (int i = from; i < to; i++) {
            Mention mention = mentions[i];
            boolean counts = mention != null
                    && (states ? state(mention) : mention.acts() || mention.kind() == Mention.Kind.ADJECTIVE);
            if (mention != null && counts && !located(mention)) {
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
