package org.parley.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateRange;
import org.parley.pack.FurnitureRule;
import org.parley.pack.PhraseTable;
import org.parley.pack.TextRules;

/** Tells the article's own sentences from the page around them. */
final class FurnitureMarker {
    private static final int SHORT = 12;

    private final Tokens tokens;
    private final TextRules rules;
    private final Stamps stamps;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    /** Whether there is more than one sentence: a date that is all the text is no stamp on it. */
    private boolean many;

    FurnitureMarker(Tokens tokens, TextRules rules) {
        this.tokens = tokens;
        this.rules = rules;
        this.stamps = new Stamps(tokens, rules);
    }

    /** Publication day by stamp, else by a stamp of change. */
    Optional<DateRange> stamp() {
        return Optional.ofNullable(published == null ? updated : published).map(DateRange::day);
    }

    List<Piece> mark(List<Piece> cut) {
        boolean begun = false;
        many = cut.size() > 1;
        boolean teasing = false;
        for (int i = 0; i < cut.size(); i++) {
            Piece piece = cut.get(i);
            boolean lineStart = i == 0 || cut.get(i - 1).line() != piece.line();
            boolean lineEnd = i + 1 == cut.size() || cut.get(i + 1).line() != piece.line();
            if (piece.furniture()) {
                pieces.add(piece);
                continue;
            }
            boolean bare = lineStart && lineEnd && bare(piece);
            String why = stamp(piece.from(), piece.to(), lineStart) >= piece.to() ? "stamp" : phrase(piece, lineStart);
            if (why == null && bare) {
                why = byline(piece)
                        ? "byline"
                        : teasing ? "teaser" : begun ? standing(piece, i + 1 == cut.size()) : null;
            }
            teasing = bare && why != null && (teasing || leadAlone(piece, why));
            if (why != null) {
                captioned(why, piece);
                pieces.add(piece.as(why));
            } else {
                begun = true;
                open(piece, lineStart);
            }
        }
        return pieces;
    }

    /** A sentence before a lone "File photo." on the same line is the caption itself. */
    private void captioned(String why, Piece piece) {
        int last = pieces.size() - 1;
        boolean lone = why.equals("caption") && piece.to() - piece.from() <= 4 && last >= 0;
        if (lone && pieces.get(last).line() == piece.line() && !pieces.get(last).furniture()) {
            pieces.set(last, pieces.get(last).as(why));
        }
    }

    /** Whether a short line ends without a mark, as titles, subheads and teasers do. */
    private boolean bare(Piece piece) {
        int first = piece.from();
        boolean item = Marks.bullet(tokens, first) || tokens.isNumber(first);
        return !item && piece.to() - first <= SHORT && !Marks.ends(tokens, piece.to() - 1);
    }

    /** A bare line inside the text is a subhead; at the end it is a credit, if it cannot be a sentence cut off. */
    private @Nullable String standing(Piece piece, boolean last) {
        if (!last) {
            return "subhead";
        }
        return piece.to() - piece.from() <= 6 && !Marks.opens(tokens, piece.from()) ? "credit" : null;
    }

    private static boolean leadAlone(Piece piece, String why) {
        return why.equals("teaser") && piece.to() - piece.from() <= 6;
    }

    /** What a phrase of the pack makes of this piece; null if nothing. */
    private @Nullable String phrase(Piece piece, boolean lineStart) {
        if (tokens.is(piece.from(), '[') && tokens.is(piece.to() - 1, ']')) {
            return "teaser";
        }
        int from = piece.from();
        while (from < piece.to() - 1
                && (Marks.bullet(tokens, from)
                        || tokens.is(from, '(')
                        || tokens.is(from, '[')
                        || tokens.is(from, '|'))) {
            from++;
        }
        int to = piece.to();
        while (to > from + 1 && tokens.isPunctuation(to - 1)) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (!rules.furniture().begins(tokens.form(i))) {
                continue;
            }
            for (PhraseTable.Match<FurnitureRule> match : rules.furniture().matches(tokens, i, piece.to())) {
                if (holds(match, i, from, to, lineStart)) {
                    return match.value().why();
                }
            }
        }
        return null;
    }

    private static boolean holds(PhraseTable.Match<FurnitureRule> match, int at, int from, int to, boolean lineStart) {
        int end = at + match.length();
        return switch (match.value().reach()) {
            case WHOLE -> at == from && end >= to;
            case LEAD -> at == from;
            case TAIL -> end >= to && to - from <= 60;
            case ANY -> true;
        };
    }

    /** "By Jane Smith": a byline word and names, nothing else. */
    private boolean byline(Piece piece) {
        if (!rules.bylines().has(tokens.form(piece.from())) || piece.to() - piece.from() > 8) {
            return false;
        }
        int names = 0;
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            names += tokens.isWord(i) && tokens.capital(i) ? 1 : 0;
        }
        return names > 0 && names * 2 >= piece.to() - piece.from() - 1;
    }

    /** Takes stamp, dateline and glued subhead off the beginning of a sentence and an agency mark off its end. */
    private void open(Piece piece, boolean lineStart) {
        int from = piece.from();
        int stampEnd = stamp(from, piece.to(), lineStart);
        if (stampEnd > from) {
            pieces.add(piece.part(from, stampEnd, "stamp"));
            from = stampEnd;
        }
        int dateline = lineStart && from < piece.to() ? dateline(from, piece.to()) : from;
        if (dateline > from) {
            pieces.add(piece.part(from, dateline, "dateline"));
            from = dateline;
        }
        int subhead = lineStart && from < piece.to() ? gluedSubhead(from, piece.to()) : from;
        if (subhead > from) {
            pieces.add(piece.part(from, subhead, "subhead"));
            from = subhead;
        }
        int end = from < piece.to() ? agencyTail(from, piece.to()) : piece.to();
        if (from < end) {
            pieces.add(piece.part(from, end, null));
        }
        if (end < piece.to() && from < piece.to()) {
            pieces.add(piece.part(end, piece.to(), "agency"));
        }
    }

    /** One past a publication stamp at {@code from}; {@code from} if there is none. */
    private int stamp(int from, int to, boolean lineStart) {
        boolean update = false;
        int i = from;
        var cue = rules.stamps().matches(tokens, from, to);
        if (cue.isEmpty()) {
            cue = rules.updates().matches(tokens, from, to);
            update = !cue.isEmpty();
        }
        if (!cue.isEmpty()) {
            i += cue.getFirst().length();
            int limit = Math.min(to, i + 8);
            while (i < limit) {
                Stamps.Found found = stamps.date(i, to);
                if (found != null) {
                    note(found.day(), update);
                    return stampTail(found.end(), to);
                }
                i++;
            }
            return from;
        }
        Stamps.Found found = lineStart && many ? stamps.date(from, to) : null;
        boolean alone = found != null
                && (found.end() >= to
                        || tokens.isPunctuation(found.end()) && found.end() + 1 >= to
                        || clocked(from, found));
        if (found == null || !alone) {
            return from;
        }
        note(found.day(), false);
        return stampTail(found.end(), to);
    }

    private boolean clocked(int from, Stamps.Found found) {
        return found.end() - from >= 5
                && tokens.isNumber(found.end() - 1)
                && (tokens.is(found.end() - 2, '/') || tokens.is(found.end() - 2, ':'));
    }

    private int stampTail(int end, int to) {
        int k = end;
        while (k < to && tokens.isPunctuation(k) && !Marks.opens(tokens, k)) {
            k++;
        }
        return k;
    }

    private void note(LocalDate day, boolean update) {
        if (update) {
            updated = updated == null ? day : updated;
        } else {
            published = published == null ? day : published;
        }
    }

    /** One past "RIGA (ANP/RTR) -" or "(Reuters) –"; {@code from} if there is none. */
    private int dateline(int from, int to) {
        int limit = Math.min(to, from + 16);
        boolean agency = false;
        int names = 0;
        int i = from;
        while (i < limit) {
            var match = rules.agencies().matches(tokens, i, limit);
            if (!match.isEmpty()) {
                agency = true;
                i += match.getFirst().length();
            } else if (Marks.dash(tokens, i) && i > from && !tokens.joined(i) || Marks.dash(tokens, i) && agency) {
                int end = i + 1 < to && Marks.dash(tokens, i + 1) ? i + 2 : i + 1;
                return (agency || capsBefore(from, i)) && end < to ? end : from;
            } else if (tokens.isWord(i)
                    && (tokens.capital(i)
                            || agency == false
                                    && names > 0
                                    && !rules.months().matches(tokens, i, to).isEmpty())) {
                names++;
                i++;
            } else if (tokens.isNumber(i) || "(),/.:;©-–&".indexOf(tokens.firstChar(i)) >= 0) {
                i++;
            } else {
                break;
            }
        }
        return agency && i > from && i == endOfMark(from, i) ? i : from;
    }

    /** A dateline that ends with a mark in slashes: {@code YEREVAN, June 12. /TASS/.} */
    private int endOfMark(int from, int i) {
        int k = i;
        while (k > from && !tokens.is(k - 1, '/') && !tokens.is(k - 1, '.') && !tokens.is(k - 1, ')')) {
            k--;
        }
        return k > from ? k : -1;
    }

    private boolean capsBefore(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && rules.months().matches(tokens, i, to).isEmpty()) {
                words++;
                if (!tokens.allCaps(i)) {
                    return false;
                }
            }
        }
        return words > 0;
    }

    /** One past a subhead that the extraction glued to the sentence below it; {@code from} if there is none for certain. */
    private int gluedSubhead(int from, int to) {
        if (!Marks.terminator(tokens, to - 1) || rules.starters().has(tokens.form(from))) {
            return from;
        }
        int limit = Math.min(to - 4, from + 9);
        for (int i = from; i < limit; i++) {
            if (!tokens.isWord(i)) {
                return from;
            }
            if (i > from
                    && tokens.capital(i)
                    && rules.glued().has(tokens.form(i))
                    && Character.isLowerCase(tokens.firstChar(i + 1))) {
                return i;
            }
        }
        return from;
    }

    /** Where a closing agency mark such as "/ritzau/Reuters" or "(©NTB)" begins; {@code to} if there is none. */
    private int agencyTail(int from, int to) {
        int i = to;
        boolean agency = false;
        while (i > from + 3 && i > to - 8) {
            boolean name = !rules.agencies().matches(tokens, i - 1, to).isEmpty();
            if (!name && "()/©[].".indexOf(tokens.firstChar(i - 1)) < 0 || Marks.terminator(tokens, i - 1) && agency) {
                break;
            }
            agency |= name;
            i--;
        }
        return agency && (tokens.is(i, '(') || tokens.is(i, '/') || tokens.is(i, '©') || tokens.is(i, '[')) ? i : to;
    }
}
