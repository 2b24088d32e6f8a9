package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.parley.web.Settings;
import org.parley.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley serve}: the pages over a record, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the record as pages in a browser, until it is stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        options.open(true).close();
        return serve(server.settings(options), console);
    }

    /** Serves until the process is asked to end; what was begun is finished first. */
    static int serve(Settings settings, Console console) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Web web = Web.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            web.close();
            ended.countDown();
        }));
        console.out().print("http://%s:%d/\n".formatted(settings.host(), web.port()));
        console.out().flush();
        settings.token().ifPresent(token -> console.say("the token, shown only now: " + token));
        console.say("the pages are at the address above; stop with Ctrl-C");
        ended.await();
        return 0;
    }
}
