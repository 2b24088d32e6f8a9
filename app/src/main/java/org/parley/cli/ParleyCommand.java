package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it only shows the way. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        version = "parley 0.1",
        header = "Reads press articles and records what states do to, with and say about each other.",
        description = "It tells what was reported, by whom and in which words; it does not say what is true.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done; 1 something could not be read or written; 2 bad usage.",
            "For instance: parley read examples/"
        })
final class ParleyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
