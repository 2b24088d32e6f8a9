package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.parley.pack.PackException;
import org.parley.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code parley}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // System.out would swallow every failure to write; the descriptor itself tells.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.in, out, err));
    }

    /** Runs one command and gives its exit code; tests call this as the shell calls {@code main}. */
    public static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) {
        Output output = new Output(out);
        Console console = new Console(in, output, err);
        CommandLine line = line(console);
        try {
            int code = line.execute(arguments);
            output.flush();
            return code;
        } catch (OutputException e) {
            return failed(e, console);
        }
    }

    /** The command line with all its commands, writing to {@code console}. */
    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new ParleyCommand());
        line.addSubcommand(new ReadCommand(console));
        line.addSubcommand(new TagCommand(console));
        line.addSubcommand(new ExplainCommand(console));
        LedgerCommands.addTo(line, console);
        line.addSubcommand(new WarmUpCommand());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(console.out().printer());
        line.setErr(console.printer());
        line.setParameterExceptionHandler((failure, given) -> misused(failure, console));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
        return line;
    }

    private static int misused(ParameterException failure, Console console) {
        console.fail(failure.getMessage() + "; see "
                + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, Console console) throws RuntimeException {
        return switch (failure) {
            case OutputException output when output.closedPipe() -> 0;
            case OutputException output -> console.fail("cannot write the output: " + output.getMessage());
            case StoreException store -> console.fail(String.valueOf(store.getMessage()));
            case PackException packs -> console.fail(String.valueOf(packs.getMessage()));
            case NoSuchFileException none -> console.fail("no such file: " + none.getMessage());
            case IOException io -> console.fail("cannot be read: " + io.getMessage());
            case RuntimeException other -> throw other;
            default -> throw new IllegalStateException(failure);
        };
    }
}
