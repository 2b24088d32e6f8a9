package org.parley.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running server. Stopped, it finishes what it has begun and closes the store. */
public final class Web implements AutoCloseable {
    private static final int THREADS = 24;
    private static final long LONGEST_POST = 32L << 20;
    private static final long STOP_MILLIS = 5_000;

    private final Javalin server;
    private final Stores stores;

    private Web(Javalin server, Stores stores) {
        this.server = server;
        this.stores = stores;
    }

    /** Starts a server on the settings' store, which has to be there. */
    public static Web start(Settings settings) {
        Stores stores = new Stores(settings.store());
        stores.with(settings.today().get(), store -> store.counts());
        Router router = new Router(settings, stores);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.http.compressionStrategy = CompressionStrategy.GZIP;
            config.http.maxRequestSize = LONGEST_POST;
            config.router.ignoreTrailingSlashes = true;
            config.jetty.threadPool = new QueuedThreadPool(THREADS);
            config.jetty.modifyServer(jetty -> jetty.setStopTimeout(STOP_MILLIS));
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            router.addTo(config.routes);
        });
        server.start(settings.host(), settings.port());
        return new Web(server, stores);
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
        stores.close();
    }
}
