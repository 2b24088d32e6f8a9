package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.parley.output.Printable;

/** The three standard streams of one run. Messages are for people: one line each, safe to show on a terminal. */
final class Console {
    private final InputStream in;
    private final Output out;
    private final PrintStream err;

    Console(InputStream in, Output out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    InputStream in() {
        return in;
    }

    Output out() {
        return out;
    }

    /** Says something on standard error. */
    void say(String message) {
        err.println("parley: " + Printable.of(message));
    }

    /** Says why the run fails; gives the exit code for that. */
    int fail(String message) {
        err.println("parley: " + Printable.lines(message));
        return 1;
    }

    PrintWriter printer() {
        return new PrintWriter(err, true);
    }
}
