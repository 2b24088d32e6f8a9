package org.parley.cli;

import java.util.Optional;
import org.parley.web.Settings;
import picocli.CommandLine.Option;

/** Where a server is to be reached. */
final class ServerOptions {
    @Option(names = "--port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}; 0 takes any that is free.")
    private int port = 7878;

    Settings settings(StoreOptions options) {
        return new Settings(options.store(), "127.0.0.1", port, options::today, Optional.empty());
    }
}
