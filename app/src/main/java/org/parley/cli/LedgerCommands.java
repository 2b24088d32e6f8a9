package org.parley.cli;

import picocli.CommandLine;

/** The commands that keep and show a record. */
final class LedgerCommands {
    private LedgerCommands() {}

    static void addTo(CommandLine line, Console console) {
        line.addSubcommand(new AddCommand(console));
        line.addSubcommand(new ListCommand(console));
        line.addSubcommand(new ShowCommand(console));
        line.addSubcommand(new BetweenCommand(console));
        line.addSubcommand(new DeadlinesCommand(console));
        line.addSubcommand(new ChangesCommand(console));
        line.addSubcommand(new SearchCommand(console));
        line.addSubcommand(new CorrectCommand(console));
        line.addSubcommand(new EnterCommand(console));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new CiteCommand(console));
        line.addSubcommand(new DossierCommand(console));
        line.addSubcommand(new VerifyCommand(console));
        line.addSubcommand(new RebuildCommand(console));
        line.addSubcommand(new BackupCommand(console));
        line.addSubcommand(new ServeCommand(console));
        line.addSubcommand(new DemoCommand(console));
    }
}
