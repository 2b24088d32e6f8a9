package org.parley.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that number words are built of, as a trie over chars, and the reading of one word: {@code drieënveertigduizend}
 * is three, and, forty, thousand.
 *
 * <p>Immutable once built. Reading a word costs no more than its length times the few parts that begin alike.
 */
public final class NumberAtoms {
    /** What a part of a number word is. */
    public enum Kind {
        CARDINAL,
        SCALE,
        ORDINAL,
        HALF,
        LINK
    }

    /**
     * A word that is a number.
     *
     * @param kind SCALE only if the word is a bare scale (hundred, million)
     * @param head the scale that the word begins with, so that a number before it counts that scale; 0 if it begins otherwise
     */
    public record Word(Kind kind, double value, double head) {
        Word(Kind kind, double value) {
            this(kind, value, 0);
        }
    }

    private record Atom(Kind kind, double value) {}

    private static final int LONGEST = 64;
    private static final int CHARS = 0x180;

    private final boolean unitTen;
    private final FormMemo<Word> words;
    private final short[] columns = new short[CHARS];
    private int width;
    private final List<int[]> next = new ArrayList<>();
    private final List<List<Atom>> atoms = new ArrayList<>();

    /** @param unitTen whether the unit stands before the ten (three-and-forty) */
    NumberAtoms(boolean unitTen, Forms forms) {
        this.unitTen = unitTen;
        this.words = new FormMemo<>(forms, word -> read(word, 0, word.length()));
        node();
    }

    private int node() {
        next.add(new int[0]);
        atoms.add(new ArrayList<>(0));
        return next.size() - 1;
    }

    /** Adds a part; for loading only. */
    void add(String part, Kind kind, double value) {
        int node = 0;
        for (char c : Forms.lower(part).toCharArray()) {
            if (c >= CHARS) {
                return;
            }
            if (columns[c] == 0) {
                columns[c] = (short) ++width;
            }
            int[] row = next.get(node);
            if (row.length <= columns[c]) {
                row = Arrays.copyOf(row, Math.max(width, columns[c]) + 1);
                next.set(node, row);
            }
            if (row[columns[c]] == 0) {
                int child = node();
                row[columns[c]] = child;
            }
            node = row[columns[c]];
        }
        atoms.get(node).add(new Atom(kind, value));
    }

    private int step(int node, char raw) {
        char c = Forms.fold(raw);
        if (c >= CHARS || columns[c] == 0) {
            return 0;
        }
        int[] row = next.get(node);
        return columns[c] < row.length ? row[columns[c]] : 0;
    }

    /** The number that a form of the language is; null if it is none. */
    public @Nullable Word ofForm(int form) {
        return words.of(form);
    }

    /** The number that {@code text} is from {@code from} to {@code to}; null if it is none. */
    public @Nullable Word read(String text, int from, int to) {
        return to - from > LONGEST || step(0, text.charAt(from)) == 0
                ? null
                : new Reader(text, from, to).read(from, 0, 0, 0, false);
    }

    /** One word being read; the state of the sum travels in the arguments, so that going back costs nothing. */
    private final class Reader {
        private final String text;
        private final int start;
        private final int end;

        Reader(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Nullable
        Word read(int at, double total, double current, double last, boolean linked) {
            int node = 0;
            for (int i = at; i < end; i++) {
                node = step(node, text.charAt(i));
                if (node == 0) {
                    return null;
                }
                List<Atom> here = atoms.get(node);
                for (int k = 0; k < here.size(); k++) {
                    Word word = take(here.get(k), at, i + 1, total, current, last, linked);
                    if (word != null) {
                        return word;
                    }
                }
            }
            return null;
        }

        private @Nullable Word take(
                Atom atom, int at, int after, double total, double current, double last, boolean linked) {
            boolean ends = after == end;
            return switch (atom.kind) {
                case CARDINAL -> cardinal(atom, after, total, current, last, linked);
                case SCALE -> scale(atom, at, after, total, current, last);
                case ORDINAL -> ends ? ordinal(atom, total, current, linked) : null;
                case HALF -> ends && (at == start || linked) ? new Word(Kind.HALF, total + current + atom.value) : null;
                case LINK -> at > start && !ends && !linked ? read(after, total, current, last, true) : null;
            };
        }

        private @Nullable Word cardinal(
                Atom atom, int after, double total, double current, double last, boolean linked) {
            double sum = add(atom.value, current, linked);
            if (sum < 0) {
                return null;
            }
            return after == end ? new Word(Kind.CARDINAL, total + sum) : read(after, total, sum, last, false);
        }

        private @Nullable Word ordinal(Atom atom, double total, double current, boolean linked) {
            double sum = atom.value >= 100
                    ? Math.max(1, total + current) * atom.value
                    : total + add(atom.value, current, linked);
            return atom.value < 100 && add(atom.value, current, linked) < 0 ? null : new Word(Kind.ORDINAL, sum);
        }

        private @Nullable Word scale(Atom atom, int at, int after, double total, double current, double last) {
            if (atom.value == 0) {
                return null;
            }
            if (at == start && after == end) {
                return new Word(Kind.SCALE, atom.value);
            }
            if (atom.value == 100) {
                double hundreds = current == 0 ? 100 : current < 100 ? current * 100 : -1;
                return hundreds < 0
                        ? null
                        : after == end
                                ? new Word(Kind.CARDINAL, total + hundreds)
                                : read(after, total, hundreds, last, false);
            }
            double sum = last > 0 && atom.value > last
                    ? (total + current) * atom.value
                    : total + Math.max(1, current) * atom.value;
            if (after == end) {
                return new Word(Kind.CARDINAL, sum);
            }
            Word word = read(after, sum, 0, atom.value, false);
            return word != null && at == start ? new Word(word.kind, word.value, atom.value) : word;
        }

        /** {@code current} and {@code value} as one number below a thousand; -1 if they do not go together. */
        private double add(double value, double current, boolean linked) {
            double rest = current % 100;
            if (rest == 0) {
                return current + value;
            }
            boolean fits = unitTen
                    ? linked && rest < 10 && value >= 20 && value % 10 == 0
                    : !linked && rest >= 20 && rest % 10 == 0 && value > 0 && value < 10;
            return fits ? current + value : -1;
        }
    }
}
