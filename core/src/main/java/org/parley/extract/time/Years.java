package org.parley.extract.time;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads years: alone, behind a date, or told by their distance (last year). */
final class Years {
    private final TimeTokens time;

    Years(TimeTokens time) {
        this.time = time;
    }

    record Year(int to, int number) {}

    /** A year told by its distance from the anchor's: "last year", "i år". */
    record YearAway(int to, int steps) {}

    /** Null if no such year stands at {@code i}. */
    @Nullable
    YearAway away(int i, int to) {
        int k = time.skip(i, to, Kind.OF);
        Hit fixed = time.hit(k, to, Kind.FIXED);
        fixed = fixed == null ? time.hit(i, to, Kind.FIXED) : fixed;
        if (fixed != null) {
            return fixed.word().second().equals("Y")
                    ? new YearAway(fixed.to(), RelativeDates.steps(fixed.word().first()))
                    : null;
        }
        Hit mod = time.hit(k, to, Kind.MOD);
        Hit unit = mod == null ? null : time.hit(mod.to(), to, Kind.UNIT);
        return mod != null
                        && unit != null
                        && unit.word().value().equals("Y")
                        && !mod.word().value().equals("same")
                ? new YearAway(unit.to(), RelativeDates.steps(mod.word().value()))
                : null;
    }

    /** What comes in that year. */
    static When in(YearAway year, IntFunction<DateRange> ofYear) {
        return new When.Anchored(anchor -> ofYear.apply(anchor.getYear() + year.steps));
    }

    /** A year behind a date: "2021", ", 2021", "of 2021", "'21", in words; null if none stands there. */
    @Nullable
    Year after(int i, int to, boolean spelled) {
        int k = time.is(i, to, '.') ? i + 1 : i;
        k = time.is(k, to, ',') || time.is(k, to, '-') || time.is(k, to, '/') ? k + 1 : k;
        if (k < to && time.tokens().lineBefore(k)) {
            return null;
        }
        k = time.skip(k, to, Kind.OF);
        int word = time.skip(k, to, Kind.YEAR_WORD);
        int year = time.year(word, to);
        if (year > 0) {
            return new Year(word + 1, year);
        }
        boolean apostrophe = k + 1 < to
                && "'’‘".indexOf(time.tokens().firstChar(k)) >= 0
                && time.tokens().length(k) == 1;
        int two = apostrophe ? time.digits(k + 1, to) : -1;
        if (two >= 0 && time.tokens().length(k + 1) == 2) {
            return new Year(k + 2, two < 50 ? 2000 + two : 1900 + two);
        }
        return spelled ? spelled(k) : null;
    }

    /** A year in words: two thousand and fifteen, nineteen ninety-six; null if there is none at {@code i}. */
    private @Nullable Year spelled(int i) {
        Numeral numeral = time.numeral(i);
        if (numeral == null || time.tokens().isNumber(i) || numeral.type() != Numeral.Type.CARDINAL) {
            return null;
        }
        if (numeral.whole() >= 1900 && numeral.whole() < 2100) {
            return new Year(numeral.to(), numeral.whole());
        }
        Numeral rest = time.numeral(numeral.to());
        boolean two = rest != null
                && !time.tokens().isNumber(numeral.to())
                && rest.type() == Numeral.Type.CARDINAL
                && rest.whole() >= 10
                && rest.whole() < 100;
        return two && rest != null && numeral.whole() >= 17 && numeral.whole() <= 20
                ? new Year(rest.to(), numeral.whole() * 100 + rest.whole())
                : null;
    }

    /** A year that stands alone: after a word that takes one, or where nothing follows that it could count. */
    @Nullable
    Found alone(int i, int from, int to) {
        Hit word = time.hit(i, to, Kind.YEAR_WORD);
        int year = time.year(word == null ? i : word.to(), to);
        if (word != null && year > 0) {
            return Found.of(i, word.to() + 1, Grain.YEAR, new When.Fixed(DateRange.year(year)));
        }
        Year spelled = time.before(i, from, Kind.OF) == null ? null : spelled(i);
        if (spelled != null && time.closes(spelled.to, to)) {
            return Found.of(i, spelled.to, Grain.YEAR, new When.Fixed(DateRange.year(spelled.number)));
        }
        year = time.year(i, to);
        if (year < 1500 || year > 2150 || joinedNumber(i, from, to)) {
            return null;
        }
        boolean led = time.before(i, from, Kind.OF) != null
                || time.before(i, from, Kind.ROLE) != null
                || time.before(i, from, Kind.BETWEEN) != null
                || time.before(i, from, Kind.AND) != null && time.year(i - 2, to) > 0;
        boolean adjective = i > from
                && year > 1950
                && year < 2050
                && year % 100 != 0
                && time.words().adjectiveYear()
                && (time.words().closed().has(time.tokens().form(i - 1))
                        || time.before(i, from, Kind.ARTICLE) != null
                        || time.before(i, from, Kind.OF) != null);
        led |= adjective;
        boolean counted = !time.closes(i + 1, to) || time.is(i + 1, to, '%');
        boolean money = i > from
                && time.tokens().isPunctuation(i - 1)
                && "$€£¥#".indexOf(time.tokens().firstChar(i - 1)) >= 0;
        return money
                        || counted && !(led && year >= 1900 && year < 2100)
                        || !led && (year < 1900 || year > 2100) && !whole(i, from, to)
                ? null
                : Found.of(i, i + 1, Grain.YEAR, new When.Fixed(DateRange.year(year)));
    }

    private static boolean whole(int i, int from, int to) {
        return i == from && i + 1 >= to;
    }

    /** Whether digits and a mark are glued to the token or to a year beside it, as in telephone numbers. */
    private boolean joinedNumber(int i, int from, int to) {
        int first = i;
        while (first - 2 >= from && linked(first - 1) && first > i - 8) {
            first -= 2;
        }
        int last = i;
        while (last + 2 < to && linked(last + 1) && last < i + 8) {
            last += 2;
        }
        boolean all = last - first <= 2;
        for (int k = first; k <= last; k += 2) {
            all &= time.year(k, to) > 0;
        }
        return last > first && !all;
    }

    /** Whether the mark at {@code i} stands glued between two words or numbers. */
    private boolean linked(int i) {
        return time.tokens().length(i) == 1
                && "-/.:".indexOf(time.tokens().firstChar(i)) >= 0
                && time.tokens().joined(i)
                && time.tokens().joined(i + 1)
                && !time.tokens().isPunctuation(i + 1)
                && !time.tokens().isPunctuation(i - 1);
    }
}
