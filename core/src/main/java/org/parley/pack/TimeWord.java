package org.parley.pack;

/**
 * What a word or phrase is in expressions of time.
 *
 * @param value what it stands for within its kind: number of a month, ISO designator of a unit, name of a role
 * @param unsure whether it is also another word, so that it counts only beside a number or another word of time
 */
public record TimeWord(Kind kind, String value, boolean unsure) {

    /** The kinds of words that expressions of time are built of. */
    public enum Kind {
        /** 1 to 12. */
        MONTH,
        /** 1 (Monday) to 7. */
        WEEKDAY,
        /** As WEEKDAY, by its form always the last one. */
        WEEKDAY_PAST,
        /** As WEEKDAY with a word before it, by its form always the next one. */
        WEEKDAY_COMING,
        /** Part of a weekday named with it: weekday, blank, part. */
        WEEKDAY_PART,
        /** ISO 8601 designators D W M Y TH TM TS, and WE weekend, Q quarter, H half, DE decade, CE century. */
        UNIT,
        /** Days from the anchor, and a part of the day behind a blank. */
        DAY,
        /** Days from the day told of before. */
        DAY_AFTER_THAT,
        /** MO morning, AF afternoon, EV evening, NI night. */
        PART,
        /** prev, past, this, next, coming, same. */
        MOD,
        /** A MOD that stands behind what it modifies. */
        MOD_AFTER,
        /** A MOD and a unit in one phrase, with a blank between. */
        FIXED,
        /** begin, mid, end, earlier, later. */
        EDGE,
        /** An indefinite number, with the number it is at least. */
        FEW,
        WHOLE,
        AGO,
        IN,
        WITHIN,
        /** after or before, between a length of time and a date. */
        OFFSET,
        EACH,
        /** A {@code Timex.Role}. */
        ROLE,
        /** A ROLE that stands behind its date. */
        ROLE_AFTER,
        OF,
        ARTICLE,
        LAST,
        /** SP SU FA WI. */
        SEASON,
        /** Month and day, or easter and days from it. */
        HOLIDAY,
        YEAR_WORD,
        YEAR_AFTER,
        DECADE,
        BETWEEN,
        AND,
        TO,
        FROM,
        NOW,
        CLOCK,
        CLOCK_BEFORE
    }

    public int number() {
        int blank = value.indexOf(' ');
        return Integer.parseInt(blank < 0 ? value : value.substring(0, blank));
    }

    /** What stands behind the blank of {@code value}; "" if nothing does. */
    public String second() {
        int blank = value.indexOf(' ');
        return blank < 0 ? "" : value.substring(blank + 1);
    }

    /** What stands before the blank of {@code value}. */
    public String first() {
        int blank = value.indexOf(' ');
        return blank < 0 ? value : value.substring(0, blank);
    }
}
