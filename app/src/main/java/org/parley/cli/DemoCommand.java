package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley demo}: the pages over the example articles, in a record of their own that is gone afterwards. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the example articles into a record of their own and shows it as pages in a browser.",
            "What you add there is gone when it stops; parley serve keeps it."
        })
final class DemoCommand implements Callable<Integer> {
    /** Set by the launcher: the folder in which {@code examples} lies. */
    private static final String HOME = "parley.home";

    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path examples = Path.of(System.getProperty(HOME, ".")).resolve("examples");
        Path folder = Files.createTempDirectory("parley-demo");
        String record = folder.resolve("demo.db").toString();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        int added = new CommandLine(new AddCommand(console)).execute(examples.toString(), "--store", record);
        return added != 0 ? added : ServeCommand.serve(server.settings(options.at(record)), console);
    }

    private static void remove(Path folder) {
        for (String name : new String[] {"demo.db", "demo.db-wal", "demo.db-shm", ""}) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                // it lies in the system's folder for what need not be kept
            }
        }
    }
}
