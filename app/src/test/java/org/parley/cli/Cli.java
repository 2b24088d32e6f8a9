package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the command line in this process, as the shell would see it.
 *
 * @param code the exit code
 */
record Cli(int code, String out, String err) {

    static Cli run(Object... arguments) {
        return runOn("", arguments);
    }

    static Cli runOn(String standardInput, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli ended = runInto(out, standardInput, arguments);
        return new Cli(ended.code(), out.toString(StandardCharsets.UTF_8), ended.err());
    }

    static Cli runInto(OutputStream out, String standardInput, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int code = Main.run(
                words,
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Cli(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** What {@code tag} named, in its order. */
    List<String> docs() {
        return lines().stream()
                .map(line -> line.substring("{\"doc\":\"".length(), line.indexOf("\",\"language\"")))
                .toList();
    }

    /** The repository's own folder, as tests run in a module's. */
    static Path repository() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
