package org.parley.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parley.web.desk.Runs;

/** A running server. Stopped, it finishes what it has begun and closes the store. */
public final class Web implements AutoCloseable {
    private static final int THREADS = 24;
    private static final long LONGEST_POST = 32L << 20;
    private static final long LARGEST_FILE = 10;
    /** Who sends nothing for so long is not waited for. */
    private static final long IDLE_MILLIS = 30_000;

    private static final long STOP_MILLIS = 5_000;

    private final Javalin server;
    private final Stores stores;
    private final Runs runs;

    private Web(Javalin server, Stores stores, Runs runs) {
        this.server = server;
        this.runs = runs;
        this.stores = stores;
    }

    /** Starts a server on the settings' store, which has to be there. */
    public static Web start(Settings settings) {
        Stores stores = new Stores(settings.store());
        stores.with(settings.today().get(), store -> store.counts());
        Runs runs = new Runs(settings.store());
        Router router = new Router(settings, stores, runs);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.http.compressionStrategy = CompressionStrategy.GZIP;
            config.http.maxRequestSize = LONGEST_POST;
            config.router.ignoreTrailingSlashes = true;
            config.jetty.multipartConfig.maxFileSize(LARGEST_FILE, SizeUnit.MB);
            config.jetty.multipartConfig.maxTotalRequestSize(LONGEST_POST >> 20, SizeUnit.MB);
            config.jetty.multipartConfig.maxInMemoryFileSize((int) LARGEST_FILE, SizeUnit.MB);
            config.jetty.threadPool = new QueuedThreadPool(THREADS);
            config.jetty.modifyServer(jetty -> jetty.setStopTimeout(STOP_MILLIS));
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                http.setIdleTimeout(IDLE_MILLIS);
            });
            router.addTo(config.routes);
        });
        server.start(settings.host(), settings.port());
        return new Web(server, stores, runs);
    }

    /** Whether only this machine can reach a server on this host. */
    public static boolean isLoopback(String host) {
        return Gate.isHere(host) || Gate.isHere("[" + host + "]");
    }

    /** A token for a server that other machines can reach. */
    public static String newToken() {
        return Gate.newToken();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        runs.close();
        stores.close();
    }
}
