package org.parley.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Quantity.Kind;
import org.parley.model.Bound;
import org.parley.model.Span;
import org.parley.pack.NumberAtoms;
import org.parley.pack.NumberWords;
import org.parley.pack.NumberWords.Unit;
import org.parley.pack.PhraseTable;
import org.parley.text.Text;
import org.parley.text.Tokens;

/**
 * Finds numbers, percentages, money, counts and durations in all sentences that are no furniture.
 *
 * <p>Numbers inside dates are found too: whoever prints quantities leaves out those that lie in a time. Linear in the text.
 */
public final class QuantityPass {
    private final NumberWords words;

    public QuantityPass(NumberWords words) {
        this.words = words;
    }

    /** The quantities of {@code text} in order. */
    public List<Quantity> run(Text text) {
        return new Ranges(text.tokens(), words).join(new Run(text).run());
    }

    private final class Run {
        private final Tokens tokens;
        private final List<Numeral> numerals;
        private final List<Quantity> found = new ArrayList<>();
        /** One past the last token that belongs to a quantity. */
        private int taken;

        Run(Text text) {
            this.tokens = text.tokens();
            this.numerals = NumeralReader.read(text, words);
        }

        List<Quantity> run() {
            for (int n = 0; n < numerals.size(); n++) {
                Numeral numeral = numerals.get(n);
                if (numeral.from() < taken && !(n > 0 && numerals.get(n - 1).from() == numeral.from())) {
                    continue;
                }
                if (numeral.type() == Numeral.Type.ORDINAL && otherWord(numeral)) {
                    continue;
                }
                Quantity quantity = bounded(quantity(numeral, n));
                found.add(quantity);
                taken = quantity.to();
            }
            return found;
        }

        /** Whether an ordinal is another word as well (second, other) and no length of time follows it. */
        private boolean otherWord(Numeral numeral) {
            return words.notAlone().has(tokens.form(numeral.from()))
                    && (numeral.to() >= tokens.size()
                            || words.timeNouns()
                                    .matches(tokens, numeral.to(), tokens.size())
                                    .isEmpty());
        }

        private Quantity quantity(Numeral numeral, int n) {
            if (!numeral.unit().isEmpty()) {
                return of(numeral, numeral.from(), numeral.to(), kind(numeral.unit()), numeral.value(), numeral.unit());
            }
            if (numeral.type() == Numeral.Type.ORDINAL) {
                return of(numeral, numeral.from(), numeral.to(), Kind.ORDINAL, numeral.value(), "");
            }
            Quantity money = prefixed(numeral);
            if (money == null) {
                money = suffixed(numeral, n);
            }
            return money == null ? counted(numeral) : money;
        }

        /** "$ 5", "EUR 5 million", "percentage of 5"; null if no unit stands before the number. */
        private @Nullable Quantity prefixed(Numeral numeral) {
            int at = -1;
            Unit unit = null;
            for (int i = Math.max(taken, numeral.from() - 4); i < numeral.from() && at < 0; i++) {
                Unit match = exact(words.unitsBefore(), i, numeral.from());
                if (match != null && !tokens.lineBefore(i + 1)) {
                    at = i;
                    unit = match;
                }
            }
            if (unit == null) {
                return null;
            }
            boolean word = named(at) && !unit.name().equals("%");
            if (word && (exact(words.unitsAfter(), numeral.to(), 0) != null || !tokens.isNumber(numeral.from()))) {
                return null;
            }
            int end = numeral.to();
            Unit again = exact(words.unitsAfter(), end, 0);
            if (again != null && again.name().equals(unit.name()) && !named(at) && named(end)) {
                end += words.unitsAfter()
                        .matches(tokens, end, tokens.size())
                        .getFirst()
                        .length();
            }
            return of(numeral, at, end, kind(unit.name()), numeral.value() * unit.factor(), unit.name());
        }

        /** Whether the unit at {@code i} is a word in lower case, which more likely belongs to what stands before it. */
        private boolean named(int i) {
            return tokens.isWord(i) && !tokens.capital(i);
        }

        /** The unit that the phrase at {@code i} names; if {@code end} is not 0 it must end there. */
        private @Nullable Unit exact(PhraseTable<Unit> table, int i, int end) {
            if (i >= tokens.size()) {
                return null;
            }
            for (PhraseTable.Match<Unit> match : table.matches(tokens, i, end == 0 ? tokens.size() : end)) {
                if (end == 0 || i + match.length() == end) {
                    return match.value();
                }
            }
            return null;
        }

        /** "5 euro", "5 %", "12-cent"; null if no unit stands after the number. */
        private @Nullable Quantity suffixed(Numeral numeral, int n) {
            int at = numeral.to();
            if (at + 1 < tokens.size() && tokens.is(at, '-') && tokens.joined(at) && tokens.joined(at + 1)) {
                at++;
            }
            if (at >= tokens.size() || tokens.lineBefore(at)) {
                return null;
            }
            var match = words.unitsAfter().matches(tokens, at, tokens.size());
            boolean sign = !match.isEmpty()
                    && match.getFirst().length() == 1
                    && !tokens.isWord(at)
                    && !match.getFirst().value().name().equals("%");
            boolean next = sign
                    && at + 1 < tokens.size()
                    && tokens.isNumber(at + 1)
                    && tokens.joined(at + 1)
                    && !tokens.joined(at);
            if (match.isEmpty() || next) {
                return next ? null : cents(numeral, at);
            }
            Unit unit = match.getFirst().value();
            int end = at + match.getFirst().length();
            NumberAtoms.Word scale = end < tokens.size() ? NumeralReader.word(tokens, words, end) : null;
            double number = numeral.value() * unit.factor();
            if (scale != null
                    && scale.kind() == NumberAtoms.Kind.SCALE
                    && scale.value() >= 1e6
                    && numeral.value() < 1e4) {
                return of(numeral, numeral.from(), end + 1, kind(unit.name()), number * scale.value(), unit.name());
            }
            Quantity quantity = of(numeral, numeral.from(), end, kind(unit.name()), number, unit.name());
            return quantity.kind() == Kind.MONEY ? withCents(quantity, n) : quantity;
        }

        private @Nullable Quantity cents(Numeral numeral, int at) {
            var coin = words.coins().matches(tokens, at, tokens.size());
            if (!coin.isEmpty()) {
                return of(
                        numeral,
                        numeral.from(),
                        at + coin.getFirst().length(),
                        Kind.MONEY,
                        numeral.value() * coin.getFirst().value(),
                        words.home());
            }
            var match = words.cents().matches(tokens, at, tokens.size());
            return match.isEmpty()
                    ? null
                    : of(
                            numeral,
                            numeral.from(),
                            at + match.getFirst().length(),
                            Kind.MONEY,
                            numeral.value() / 100,
                            match.getFirst().value());
        }

        /** "3 euro 50", "3 euro and 50 cents". */
        private Quantity withCents(Quantity money, int n) {
            if (n + 1 >= numerals.size()) {
                return money;
            }
            Numeral next = numerals.get(n + 1);
            boolean and = next.from() == money.to() + 1 && words.and().has(tokens.form(money.to()));
            boolean small = next.value() >= 0
                    && next.value() < 100
                    && next.type() == Numeral.Type.CARDINAL
                    && next.whole() >= 0;
            if (!small || !and && next.from() != money.to() || money.number() != Math.rint(money.number())) {
                return money;
            }
            boolean cents = next.to() < tokens.size()
                    && !words.cents().matches(tokens, next.to(), tokens.size()).isEmpty();
            boolean ends = tokens.isWord(money.to() - 1)
                    && (next.to() >= tokens.size()
                            || tokens.isPunctuation(next.to())
                                    && !tokens.joined(next.to() + 1 < tokens.size() ? next.to() + 1 : 0));
            if (!cents && !ends) {
                return money;
            }
            return of(
                    money.numerals().getFirst(),
                    money.from(),
                    cents ? next.to() + 1 : next.to(),
                    Kind.MONEY,
                    money.number() + next.value() / 100,
                    money.unit().orElse(""));
        }

        /** A number with the word behind it: a length of time, what is counted, or nothing. */
        private Quantity counted(Numeral numeral) {
            int at = numeral.to();
            boolean hyphen = at + 1 < tokens.size() && tokens.is(at, '-') && tokens.joined(at) && tokens.joined(at + 1);
            int noun = hyphen ? at + 1 : at;
            if (noun < tokens.size() && !tokens.lineBefore(noun)) {
                var time = words.durations().matches(tokens, noun, tokens.size());
                if (!time.isEmpty()) {
                    return of(
                            numeral,
                            numeral.from(),
                            noun + time.getFirst().length(),
                            Kind.DURATION,
                            numeral.value(),
                            time.getFirst().value());
                }
                boolean year = numeral.digits() && numeral.value() >= 1900 && numeral.value() < 2100;
                boolean word =
                        tokens.isWord(noun) && Character.isLowerCase(tokens.firstChar(noun)) && tokens.length(noun) > 2;
                if (!hyphen && !year && word && !words.closed().has(tokens.form(noun))) {
                    return of(numeral, numeral.from(), numeral.to(), Kind.COUNT, numeral.value(), tokens.lower(noun));
                }
            }
            return of(numeral, numeral.from(), numeral.to(), Kind.NUMBER, numeral.value(), "");
        }

        private Quantity of(Numeral numeral, int from, int to, Kind kind, double number, String unit) {
            Span span = from == numeral.from()
                            && to == numeral.to()
                            && numeral.unit().isEmpty()
                    ? numeral.span()
                    : tokens.span(from, to);
            return Quantity.of(
                    numeral, from, to, span, kind, number, unit.isEmpty() ? Optional.empty() : Optional.of(unit));
        }

        private static Kind kind(String unit) {
            return unit.equals("%") || unit.equals("pp") ? Kind.PERCENTAGE : Kind.MONEY;
        }

        private Quantity bounded(Quantity quantity) {
            Bound bound = before(words.boundsBefore(), quantity.from());
            boolean amount = quantity.kind() == Kind.PERCENTAGE
                    || quantity.kind() == Kind.MONEY
                    || quantity.kind() == Kind.COUNT;
            if (bound == null && amount) {
                bound = before(words.boundsOfAmounts(), quantity.from());
            }
            if (bound == null && quantity.to() < tokens.size()) {
                var after = words.boundsAfter().matches(tokens, quantity.to(), tokens.size());
                bound = after.isEmpty() ? null : after.getFirst().value();
            }
            return bound == null ? quantity : quantity.withBound(bound);
        }

        private @Nullable Bound before(PhraseTable<Bound> table, int end) {
            for (int i = Math.max(0, end - 4); i < end; i++) {
                for (PhraseTable.Match<Bound> match : table.matches(tokens, i, end)) {
                    if (i + match.length() == end) {
                        return match.value();
                    }
                }
            }
            return null;
        }
    }
}
