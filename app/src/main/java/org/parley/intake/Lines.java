package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream at line feeds, holding one line at a time; of a line over the limit only its number is kept. Not thread-safe. */
final class Lines {
    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private int number;

    /** @param longest bytes a line may have */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * One line.
     *
     * @param number 1-based
     * @param bytes without the line feed; empty if the line is longer than the limit
     */
    record Line(int number, Optional<byte[]> bytes) {}

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        int length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            length = append(length, end);
            ended = end < filled;
            position = ended ? end + 1 : end;
        }
        return Optional.of(
                new Line(number, length > longest ? Optional.empty() : Optional.of(Arrays.copyOf(line, length))));
    }

    /** Takes over the block up to {@code end}; once the line is too long it is only counted, up to one past the limit. */
    private int append(int length, int end) {
        int more = end - position;
        if (length > longest || length + more > longest) {
            return longest + 1;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(block, position, line, length, more);
        return length + more;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            filled = Math.max(in.read(block), 0);
            position = 0;
        }
        return filled > 0;
    }
}
