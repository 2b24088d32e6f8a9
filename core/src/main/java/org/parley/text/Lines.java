package org.parley.text;

import java.util.Arrays;

/** The lines of a text as token ranges; the lines of a hard-wrapped paragraph are one. */
final class Lines {
    private static final int WRAP_MIN = 45;
    private static final int WRAP_MAX = 110;

    private final Tokens tokens;
    private int[] starts = new int[64];
    private int size;

    private Lines(Tokens tokens) {
        this.tokens = tokens;
    }

    static Lines of(Tokens tokens) {
        Lines lines = new Lines(tokens);
        boolean wrapped = wrapped(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int ends = i == 0 ? 1 : tokens.linesBefore(i);
            if (i == 0 || ends > 1 || ends == 1 && !wrapped && lines.breaks(i)) {
                lines.add(i);
            }
        }
        return lines;
    }

    int size() {
        return size;
    }

    int from(int line) {
        return starts[line];
    }

    int to(int line) {
        return line + 1 < size ? starts[line + 1] : tokens.size();
    }

    private void add(int token) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = token;
    }

    /** Whether the single line end before token {@code i} parts two lines: not where a word in lower case goes on. */
    private boolean breaks(int i) {
        return Marks.ends(tokens, i - 1) || !Character.isLowerCase(tokens.firstChar(i));
    }

    /** Whether most lines are about equally long and end in mid-sentence. */
    private static boolean wrapped(Tokens tokens) {
        int long_ = 0;
        int open = 0;
        int lineStart = 0;
        int lines = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.linesBefore(i) == 0) {
                continue;
            }
            int length = tokens.end(i - 1) - tokens.start(lineStart);
            lines++;
            long_ += length >= WRAP_MIN && length <= WRAP_MAX ? 1 : 0;
            open += Marks.ends(tokens, i - 1) ? 0 : 1;
            lineStart = i;
        }
        return lines >= 5 && long_ * 10 >= lines * 7 && open * 10 >= lines * 6;
    }
}
