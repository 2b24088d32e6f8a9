package org.parley.cli;

import java.util.Optional;
import org.parley.web.Settings;
import org.parley.web.Web;
import picocli.CommandLine.Option;

/** Where a server is to be reached. */
final class ServerOptions {
    @Option(names = "--port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}; 0 takes any that is free.")
    private int port = 7878;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = {
                "Default: ${DEFAULT-VALUE}, which only this machine can reach. Any other makes a token, shown once,"
                        + " without which nobody is let in."
            })
    private String host = "127.0.0.1";

    /** A server that other machines can reach has a token. */
    Settings settings(StoreOptions options) {
        Optional<String> token = Web.isLoopback(host) ? Optional.empty() : Optional.of(Web.newToken());
        return new Settings(options.store(), host, port, options::today, token);
    }
}
