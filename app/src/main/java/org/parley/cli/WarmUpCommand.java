package org.parley.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does what users do, unseen: the launcher records during this run what a quick start needs. */
@Command(name = "warm-up", hidden = true, description = "Runs the commands over a folder and prints nothing.")
final class WarmUpCommand implements Runnable {
    private static final List<String[]> COMMANDS =
            List.of(new String[] {"read"}, new String[] {"read", "--format", "jsonl"}, new String[] {"tag"});

    @Parameters(paramLabel = "FOLDER", description = "Articles to run over.")
    private String folder = ".";

    @Override
    public void run() {
        for (String[] command : COMMANDS) {
            String[] arguments = Arrays.copyOf(command, command.length + 1);
            arguments[command.length] = folder;
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            Main.run(arguments, InputStream.nullInputStream(), OutputStream.nullOutputStream(), nowhere);
        }
    }
}
