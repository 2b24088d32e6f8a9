package org.parley.extract.time;

import org.jspecify.annotations.Nullable;
import org.parley.pack.TimeWord.Kind;

/** Reads whatever date begins at a token: the longest of all kinds wins. */
final class DateReader {
    private final TimeTokens time;
    private final AbsoluteDates absolute;
    private final RelativeDates relative;
    private final PartDates parts;
    private final DateRanges ranges;

    DateReader(TimeTokens time, Lengths lengths) {
        this.time = time;
        this.absolute = new AbsoluteDates(time);
        this.relative = new RelativeDates(time, lengths);
        this.parts = new PartDates(time, absolute, relative, lengths);
        this.ranges = new DateRanges(time, this);
    }

    /** The date or span of dates that begins at {@code i}; null if none does. */
    @Nullable
    Found at(int i, int from, int to) {
        Found single = single(i, from, to);
        Found range = ranges.at(i, from, to);
        Found best = range != null && (single == null || range.to() > single.to()) ? range : single;
        return best == null || best.weak() && !supported(best, from) ? null : best;
    }

    /** A date that is no span between two. */
    @Nullable
    Found single(int i, int from, int to) {
        if (i >= to) {
            return null;
        }
        return AbsoluteDates.longer(
                AbsoluteDates.longer(absolute.at(i, from, to), relative.at(i, to)), parts.at(i, from, to));
    }

    /** Whether a word that may mean something else stands behind one that leads dates. */
    private boolean supported(Found found, int from) {
        return time.before(found.from(), from, Kind.OF) != null || time.before(found.from(), from, Kind.ROLE) != null;
    }
}
