package org.parley.text;

import java.util.List;
import org.parley.pack.TextRules;

/** Cuts lines into sentences: after full stops, question and exclamation marks that are no part of a word, number or name. */
final class SentenceCutter {
    /** What goes on longer is no sentence anybody wrote; it is cut, so that time grows with length alone. */
    private static final int LONGEST = 400;

    private final Tokens tokens;
    private final TextRules rules;

    SentenceCutter(Tokens tokens, TextRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /** Adds the sentences of one line to {@code pieces}. */
    void cut(int from, int to, int line, List<Piece> pieces) {
        int start = from;
        int i = from;
        while (i < to) {
            int end = endAt(i, from, to);
            if (end > 0 && end < to) {
                pieces.add(new Piece(start, end, line, null));
                start = end;
            } else if (i - start >= LONGEST) {
                pieces.add(new Piece(start, i, line, null));
                start = i;
            }
            i = Math.max(i + 1, Math.abs(end));
        }
        if (start < to) {
            pieces.add(new Piece(start, to, line, null));
        }
    }

    /** Where the sentence ends if token {@code i} ends it, one past its last token; 0 or less if it goes on, then the negative of where. */
    private int endAt(int i, int from, int to) {
        boolean dotted = Marks.dotted(tokens, i);
        if (!dotted && !Marks.terminator(tokens, i)) {
            return 0;
        }
        int end = i + 1;
        while (end < to && Marks.terminator(tokens, end) && tokens.joined(end)) {
            end++;
        }
        int mark = end;
        while (end < to
                && Marks.closes(tokens, end)
                && (end + 1 >= to
                        || !tokens.joined(end + 1)
                        || Marks.closes(tokens, end + 1)
                        || tokens.isPunctuation(end + 1))) {
            end++;
        }
        boolean quoted = end > mark;
        return end < to && begins(end, to) && (dotted ? starter(end, to) : parts(i, end, from, to, quoted))
                ? end
                : -mark;
    }

    /** Whether a sentence may begin at token {@code i}: a capital or digit, quotes and dashes aside. */
    private boolean begins(int i, int to) {
        int k = i;
        while (k < to && k < i + 3 && Marks.opens(tokens, k)) {
            k++;
        }
        if (k >= to) {
            return true;
        }
        char c = tokens.firstChar(k);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || Character.isLetter(c) && !Character.isLowerCase(c)
                || c == '#'
                || c == '@';
    }

    private boolean starter(int i, int to) {
        int k = i < to && Marks.opens(tokens, i) ? i + 1 : i;
        return k < to && tokens.capital(k) && rules.starters().has(tokens.form(k));
    }

    /** Whether the mark at {@code i} parts two sentences although a capital or digit follows at {@code next}. */
    private boolean parts(int i, int next, int from, int to, boolean quoted) {
        if (!tokens.is(i, '.') || !tokens.joined(i) || quoted) {
            return quoted
                    || tokens.is(i, '…')
                    || !tokens.joined(next)
                    || Marks.opens(tokens, next)
                    || starter(next, to);
        }
        if (i + 1 < to && tokens.is(i + 1, '.')) {
            return true;
        }
        int before = i - 1;
        int form = tokens.form(before);
        if (tokens.isNumber(before)) {
            return partsNumber(before, next, from, to);
        }
        if (tokens.isNumber(next) && rules.beforeNumber().has(form)) {
            return false;
        }
        if (rules.titles().has(form)) {
            return false;
        }
        if (rules.abbreviations().has(form)) {
            return starter(next, to);
        }
        if (tokens.length(before) == 1 && tokens.capital(before)) {
            return starter(next, to) && next + 1 < to && Character.isLowerCase(tokens.firstChar(next + 1));
        }
        return tokens.isWord(before) && tokens.joined(next) && !glued(before, next) ? false : true;
    }

    /** "lands.The" is two sentences; "Booking.Com" and "U.S" are one word. */
    private boolean glued(int before, int next) {
        return Character.isLowerCase(tokens.text(before).charAt(tokens.length(before) - 1)) && tokens.length(next) > 1
                || Marks.opens(tokens, next);
    }

    /** A number with a point: an ordinal before a month, a list's own number, else an end. */
    private boolean partsNumber(int number, int next, int from, int to) {
        boolean small = tokens.length(number) <= 2;
        boolean list = number == from || Marks.opens(tokens, number - 1) && number - 1 == from;
        boolean month = next < to && !rules.months().matches(tokens, next, to).isEmpty();
        return !(small && (list || month)) && !(tokens.joined(next) && tokens.isNumber(next));
    }
}
