package org.parley.text;

import java.util.Arrays;

/**
 * Repairs UTF-8 that was read as another character set ({@code financiÃ«n}, {@code â€œ}), keeping the offsets of the raw
 * text.
 *
 * <p>Only sequences that no European language writes are touched, so a sound text is returned as it is.
 */
final class Mojibake {
    /** Windows-1252 from 0x80 to 0x9F; 0 where it has no char. */
    private static final String CP1252 =
            "\u20ac\u0000\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u0000\u017d\u0000"
                + "\u0000\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u0000\u017e\u0178";
    /** Where Windows-1257 differs: char, then its byte. */
    private static final String CP1257 = "\u00d8\u00a8\u0156\u00aa\u00c6\u00af\u00f8\u00b8\u0157\u00ba\u00e6\u00bf";

    private final String raw;
    private final StringBuilder text;
    private int[] offsets;

    /**
     * @param text the text to match on
     * @param offsets raw offset of each char of {@code text} and of its end; empty if nothing was repaired
     */
    record Repaired(String text, int[] offsets) {}

    private Mojibake(String raw) {
        this.raw = raw;
        this.text = new StringBuilder(raw.length());
        this.offsets = new int[raw.length() + 1];
    }

    static Repaired repair(String raw) {
        return suspicious(raw) ? new Mojibake(raw).run() : new Repaired(raw, new int[0]);
    }

    private static boolean suspicious(String raw) {
        for (int i = 0; i + 1 < raw.length(); i++) {
            if (raw.charAt(i) >= 0xc2 && (sequence(raw, i) > 1 || shifted(raw, i) != 0)) {
                return true;
            }
        }
        return false;
    }

    private Repaired run() {
        int i = 0;
        while (i < raw.length()) {
            int length = raw.charAt(i) >= 0xc2 ? sequence(raw, i) : 1;
            char other = shifted(raw, i);
            if (length > 1) {
                append(decode(i, length), i);
            } else {
                append(other != 0 ? other : raw.charAt(i), i);
            }
            i += length;
        }
        offsets[text.length()] = raw.length();
        return new Repaired(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    private void append(int code, int from) {
        int before = text.length();
        text.appendCodePoint(code);
        Arrays.fill(offsets, before, text.length(), from);
    }

    private int decode(int at, int length) {
        int code = lead(raw.charAt(at)) & (length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07);
        for (int k = 1; k < length; k++) {
            code = code << 6 | trail(raw.charAt(at + k), baltic(raw.charAt(at))) & 0x3f;
        }
        return code;
    }

    /** How many chars from {@code at} are the bytes of one misread character; 1 if none. */
    private static int sequence(String raw, int at) {
        int lead = lead(raw.charAt(at));
        int length = lead == 0xc2 || lead == 0xc3 ? 2 : lead == 0xe2 ? 3 : lead == 0xf0 ? 4 : 1;
        if (at + length > raw.length()) {
            return 1;
        }
        boolean baltic = baltic(raw.charAt(at));
        for (int k = 1; k < length; k++) {
            int trail = trail(raw.charAt(at + k), baltic);
            if (trail < 0x80 || trail > 0xbf) {
                return 1;
            }
        }
        return length;
    }

    private static boolean baltic(char lead) {
        return lead == '\u0106';
    }

    private static int lead(char c) {
        return switch (c) {
            case '\u00c2', '\u00c3', '\u00e2', '\u00f0' -> c;
            case '\u0106' -> 0xc3;
            default -> 0;
        };
    }

    /** The byte that was read as {@code c}; -1 if none. */
    private static int trail(char c, boolean baltic) {
        if (baltic) {
            int at = CP1257.indexOf(c);
            if (at >= 0 && at % 2 == 0) {
                return CP1257.charAt(at + 1);
            }
        }
        if (c < 0x100) {
            return c >= 0x80 ? c : -1;
        }
        int at = CP1252.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    /** The letter meant by one whose lead byte was shifted (ƫ for ë); 0 if the char is sound. Vietnamese letters stay. */
    private static char shifted(String raw, int at) {
        char c = raw.charAt(at);
        boolean range = c >= '\u01a4' && c <= '\u01bf' && c != '\u01af' && c != '\u01b0';
        boolean inside = at > 0 && Character.isLetter(raw.charAt(at - 1));
        return range && inside ? (char) (c - 0x0180 + 0x00c0) : 0;
    }
}
