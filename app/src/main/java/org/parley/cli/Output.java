package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8 that does not hide when it cannot be written. Not thread-safe. */
final class Output {
    private static final int BLOCK = 1 << 16;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder();

    Output(OutputStream out) {
        this.out = out;
    }

    /** @throws OutputException if an earlier or this part cannot be written */
    void print(String text) {
        waiting.append(text);
        if (waiting.length() >= BLOCK) {
            flush();
        }
    }

    void flush() {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e, isClosedPipe(e));
        }
    }

    /** The same output for a library that wants a writer. */
    PrintWriter printer() {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] chars, int start, int length) {
                        print(new String(chars, start, length));
                    }

                    @Override
                    public void flush() {
                        // flushed once, at the end
                    }

                    @Override
                    public void close() {
                        // standard output stays open
                    }
                },
                false);
    }

    /** A reader such as {@code head} has gone. The launcher sets a locale in which the system's message is this one. */
    private static boolean isClosedPipe(IOException e) {
        return "Broken pipe".equals(e.getMessage());
    }
}
