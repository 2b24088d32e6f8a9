package org.parley.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Quantity.Kind;
import org.parley.model.Value;
import org.parley.pack.NumberWords;
import org.parley.pack.PhraseTable;
import org.parley.text.Tokens;

/** Joins two quantities into a range (5 to 10 percent), a change (from 8 to 20 percent), or an amount and its conversion. */
final class Ranges {
    private final Tokens tokens;
    private final NumberWords words;

    Ranges(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    List<Quantity> join(List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>(quantities.size());
        for (Quantity next : quantities) {
            Quantity last = joined.isEmpty() ? null : joined.getLast();
            Quantity both = last == null ? null : pair(last, next);
            if (both != null) {
                joined.set(joined.size() - 1, both);
            } else if (last != null && converts(last, next)) {
                joined.set(
                        joined.size() - 1,
                        last.withConverted(
                                new Value.Converted(next.number(), next.unit().orElse(""))));
                joined.add(next.asConversion());
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private @Nullable Quantity pair(Quantity a, Quantity b) {
        boolean measured = b.kind() == Kind.PERCENTAGE || b.kind() == Kind.MONEY || b.kind() == Kind.COUNT;
        boolean fits = a.kind() == Kind.NUMBER && a.numerals().getFirst().type() == Numeral.Type.CARDINAL
                || a.kind() == b.kind() && a.unit().equals(b.unit());
        if (!measured
                || !fits
                || a.numerals().size() > 1
                || a.kind() == Kind.ORDINAL
                || b.from() <= a.to() && !dash(a, b)
                || b.from() - a.to() > 3) {
            return null;
        }
        boolean from = before("from", a.from());
        if (from && between("change", a.to(), b.from())) {
            return merged(a, b, true);
        }
        boolean between = before("between", a.from()) && between("and", a.to(), b.from());
        return between || dash(a, b) || between("to", a.to(), b.from()) ? merged(a, b, false) : null;
    }

    private boolean dash(Quantity a, Quantity b) {
        int gap = b.from() - a.to();
        return gap == 1
                && "–—-−".indexOf(tokens.firstChar(a.to())) >= 0
                && tokens.length(a.to()) == 1
                && b.number() > a.number();
    }

    private Quantity merged(Quantity a, Quantity b, boolean change) {
        double first = a.number();
        double scale = b.numerals().getFirst().value() == 0 ? 1 : scale(b);
        if (a.kind() == Kind.NUMBER && scale >= 1000 && first < 1000) {
            first *= scale;
        }
        List<Numeral> numerals = new ArrayList<>(a.numerals());
        numerals.addAll(b.numerals());
        OptionalDouble other = OptionalDouble.of(first);
        return new Quantity(
                a.from(),
                b.to(),
                tokens.span(a.from(), b.to()),
                b.kind(),
                b.number(),
                b.unit(),
                b.bound() == org.parley.model.Bound.MAX ? org.parley.model.Bound.EXACT : b.bound(),
                change ? OptionalDouble.empty() : other,
                change ? other : OptionalDouble.empty(),
                Optional.empty(),
                false,
                numerals);
    }

    /** The scale that the upper end is told in: 1e9 of "5 miljard"; 1 if in plain digits or words. */
    private double scale(Quantity b) {
        Numeral numeral = b.numerals().getFirst();
        Literal literal = tokens.isNumber(numeral.from()) ? Literal.of(tokens.text(numeral.from()), words) : null;
        return literal == null || literal.value() == 0 || numeral.to() == numeral.from() + 1
                ? 1
                : b.number() / literal.value();
    }

    private boolean before(String role, int end) {
        PhraseTable<Boolean> table = words.ranges().getOrDefault(role, null);
        for (int i = Math.max(0, end - 3); table != null && i < end; i++) {
            for (PhraseTable.Match<Boolean> match : table.matches(tokens, i, end)) {
                if (i + match.length() == end || i + match.length() == end - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean between(String role, int from, int to) {
        PhraseTable<Boolean> table = words.ranges().get(role);
        if (table == null || from >= to) {
            return false;
        }
        for (PhraseTable.Match<Boolean> match : table.matches(tokens, from, to)) {
            if (from + match.length() == to) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code b} stands in brackets right behind {@code a} in another currency. */
    private boolean converts(Quantity a, Quantity b) {
        boolean money =
                a.kind() == Kind.MONEY && b.kind() == Kind.MONEY && !a.unit().equals(b.unit());
        if (!money || a.conversion() || b.from() - a.to() > 5) {
            return false;
        }
        for (int i = a.to(); i < b.from(); i++) {
            if (tokens.is(i, '(')) {
                return true;
            }
        }
        return false;
    }
}
