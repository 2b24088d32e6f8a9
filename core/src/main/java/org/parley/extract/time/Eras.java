package org.parley.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.extract.number.Numeral;
import org.parley.extract.time.TimeTokens.Hit;
import org.parley.model.DateRange;
import org.parley.pack.TimeWord.Kind;

/** Reads decades and centuries. */
final class Eras {
    private final TimeTokens time;

    Eras(TimeTokens time) {
        this.time = time;
    }

    /** "the 1990s", "jaren '90", "90-talet": the decade, or the century if it is one. */
    @Nullable
    Found decade(int i, int to) {
        Hit word = time.hit(i, to, Kind.DECADE);
        int k = word == null ? i : word.to();
        boolean apostrophe = k < to
                && time.tokens().length(k) == 1
                && "'’‘".indexOf(time.tokens().firstChar(k)) >= 0;
        k = apostrophe ? k + 1 : k;
        int digits = time.digits(k, to);
        int end = k + 1;
        boolean ending = false;
        if (digits < 0 && k < to && time.tokens().isNumber(k)) {
            String text = time.tokens().text(k);
            int cut = text.length() > 4 ? 4 : 2;
            ending = text.length() > cut
                    && time.words().decadeEndings().contains(text.substring(cut))
                    && text.substring(0, cut).chars().allMatch(Character::isDigit);
            digits = ending ? Integer.parseInt(text.substring(0, cut)) : -1;
        } else if (digits >= 0 && end < to) {
            int e = time.is(end, to, '-') || time.is(end, to, '\'') ? end + 1 : end;
            ending = e < to
                    && time.words().decadeEndings().contains(time.tokens().lower(e));
            end = ending ? e + 1 : end;
        }
        if (digits < 0
                || digits % 10 != 0
                || !ending && word == null
                || digits > 99 && digits < 1000
                || apostrophe && digits > 99) {
            return null;
        }
        return Found.of(
                i,
                end,
                digits % 100 == 0 && ending && word == null && digits > 99 ? Grain.CENTURY : Grain.DECADE,
                decade(digits));
    }

    private static When decade(int digits) {
        int first = digits > 99 ? digits : digits < 30 ? 2000 + digits : 1900 + digits;
        int years = first % 100 == 0 && digits > 99 && first < 2000 ? 100 : 10;
        return new When.Fixed(DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31)));
    }

    /** "21e eeuw", "the 15th century". */
    @Nullable
    Found century(int i, int to) {
        Numeral numeral = time.numeral(i);
        if (numeral == null || numeral.type() != Numeral.Type.ORDINAL || numeral.whole() < 1 || numeral.whole() > 30) {
            return null;
        }
        Hit unit = time.hit(numeral.to(), to, Kind.UNIT);
        int first = (numeral.whole() - 1) * 100;
        return unit != null && Grain.of(unit.word().value()) == Grain.CENTURY
                ? Found.of(
                        i,
                        unit.to(),
                        Grain.CENTURY,
                        new When.Fixed(
                                DateRange.of(LocalDate.of(Math.max(1, first), 1, 1), LocalDate.of(first + 99, 12, 31))))
                : null;
    }
}
