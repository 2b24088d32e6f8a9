package org.parley.bench.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** Asks a server in this process for pages, as browsers do: packed. */
final class PageClient {
    static final int CLIENTS = 20;
    /** How the server calls its threads. */
    private static final String SERVER = "qtp";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    PageClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /**
     * What came back.
     *
     * @param processor nanoseconds that the server's threads worked meanwhile; 0 if that was not measured
     * @param clock nanoseconds from the question to the last byte
     * @param packed bytes sent
     */
    record Answer(int status, long processor, long clock, int bytes, int packed) {}

    /** @param alone whether nobody else asks, so that the server's work is for this */
    Answer ask(String path, boolean alone) {
        long busy = alone ? busy() : 0;
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            long clock = System.nanoTime() - start;
            return new Answer(
                    answer.statusCode(),
                    alone ? busy() - busy : 0,
                    clock,
                    alone ? unpacked(answer).length : 0,
                    answer.body().length);
        } catch (IOException e) {
            return new Answer(-1, 0, System.nanoTime() - start, 0, 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers()
                .firstValue("content-encoding")
                .filter("gzip"::equals)
                .isPresent();
        return packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
    }

    /** Nanoseconds that the server's threads have worked. */
    private static long busy() {
        long busy = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith(SERVER)) {
                busy += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return busy;
    }

    /** Many at once, each asking so often and waiting between; gives the times of each page. */
    List<PageTimes> crowd(List<PageSample> pages, int each, int pauseMillis) throws InterruptedException {
        List<Integer> chances = new ArrayList<>();
        List<PageTimes> times = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            chances.addAll(java.util.Collections.nCopies(pages.get(i).weight(), i));
            times.add(new PageTimes());
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int one = 0; one < CLIENTS; one++) {
                Random random = new Random(one);
                clients.execute(() -> {
                    for (int i = 0; i < each; i++) {
                        rest(pauseMillis, random);
                        int page = chances.get(random.nextInt(chances.size()));
                        times.get(page).add(ask(pages.get(page).path(random.nextInt(1000)), false));
                    }
                });
            }
            clients.shutdown();
            clients.awaitTermination(10, TimeUnit.MINUTES);
        }
        return times;
    }

    /** Around the time given, so that not all ask in step. */
    private static void rest(int millis, Random random) {
        if (millis > 0) {
            try {
                Thread.sleep(millis / 2 + random.nextInt(millis));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
