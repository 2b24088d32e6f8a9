package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;

/** The commands as they are set up for users. */
public final class Commands {
    private Commands() {}

    /** Those that the help shows. */
    public static List<CommandLine> shown() {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()));
        return Main.line(console).getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .toList();
    }
}
