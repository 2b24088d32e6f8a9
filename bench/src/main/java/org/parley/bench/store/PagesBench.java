package org.parley.bench.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.parley.model.Reading;
import org.parley.store.EntryFilter;
import org.parley.store.Store;
import org.parley.web.Settings;
import org.parley.web.Web;

/**
 * How long pages over a large record take and how large they are: {@code PagesBench [ENTRIES [STORE.db]]}. Fills the store if it holds
 * fewer entries, serves it in this process and asks for pages over the loopback address: times are the client's, from the request to the
 * last byte. First one client, then twenty at once. Run with {@code -Xmx400m}: clients and server then share that.
 */
public final class PagesBench {
    private static final LocalDate TODAY = LocalDate.of(2031, 1, 1);
    private static final int ARTICLES = 500;
    private static final int SAMPLES = 40;
    private static final int CLIENTS = 20;
    private static final int EACH = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private PagesBench(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String where = arguments.length > 1
                ? arguments[1]
                : Files.createTempDirectory("parley-bench").resolve("bench.db").toString();
        List<String> entries = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        fill(where, wanted, entries, articles);
        Settings settings = new Settings(where, "127.0.0.1", 0, () -> TODAY, Optional.empty());
        try (Web web = Web.start(settings)) {
            new PagesBench(web.port()).measure(pages(entries, articles));
        }
    }

    private static void fill(String where, int wanted, List<String> entries, List<String> articles) {
        try (Store store = Store.open(where, true, TODAY)) {
            Skewed press = new Skewed(1);
            while (store.counts().entries() < wanted) {
                List<Reading> readings =
                        Stream.generate(press::next).limit(ARTICLES).toList();
                store.add(readings, article -> readings.get(0));
                store.settle();
            }
            Store.Counts counts = store.counts();
            System.out.printf(
                    "%d entries, %d reports, %d articles%n", counts.entries(), counts.reports(), counts.articles());
            store.list(EntryFilter.ALL.page(400, 0)).forEach(row -> entries.add(row.id()));
            Collections.shuffle(entries, new Random(1));
            entries.subList(0, Math.min(20, entries.size()))
                    .forEach(id -> store.find(id)
                            .ifPresent(entry -> articles.add(
                                    entry.tellings().get(0).publication().article())));
        }
    }

    /** Each line of the table with the addresses behind it. */
    private static List<List<String>> pages(List<String> entries, List<String> articles) {
        String a = Skewed.side(0);
        String b = Skewed.side(5);
        return List.of(
                List.of("/"),
                List.of("/list"),
                List.of("/list?side=" + a + "&kind=measure"),
                List.of("/list?side=" + a + "&and=" + b),
                List.of("/list?about=steel&status=in_force"),
                List.of("/list?page=50"),
                entries.subList(0, 40).stream().map(id -> "/entry/" + id).toList(),
                articles.stream().map(id -> "/article/" + id).toList(),
                List.of("/between/" + a + "/" + b),
                List.of("/between/" + Skewed.side(40) + "/" + Skewed.side(90)),
                List.of("/actor/" + a),
                List.of("/who"),
                List.of("/deadlines"),
                List.of("/search?q=steel+tariff"),
                List.of("/desk"),
                List.of("/review?doubt=maybe_same"),
                List.of("/sources"));
    }

    private void measure(List<List<String>> pages) throws Exception {
        System.out.println("page                                          status  kB   one client: median ms  p99 ms");
        List<List<String>> right = new ArrayList<>();
        for (List<String> page : pages) {
            double[] times = new double[SAMPLES];
            int[] size = new int[1];
            int status = 0;
            for (int i = -5; i < SAMPLES; i++) {
                long start = System.nanoTime();
                status = ask(page.get(Math.floorMod(i, page.size())), size);
                times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    "%-45s %6d %4d %12.1f %17.1f%n",
                    page.get(0), status, size[0] / 1000, times[SAMPLES / 2], times[SAMPLES - 1]);
            if (status == 200) {
                right.add(page);
            }
        }
        crowd(right);
    }

    private void crowd(List<List<String>> pages) throws InterruptedException {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int one = 0; one < CLIENTS; one++) {
                Random random = new Random(one);
                clients.execute(() -> {
                    for (int i = 0; i < EACH; i++) {
                        List<String> page = pages.get(random.nextInt(pages.size()));
                        long asked = System.nanoTime();
                        ask(page.get(random.nextInt(page.size())), new int[1]);
                        times.add((System.nanoTime() - asked) / 1e6);
                    }
                });
            }
            clients.shutdown();
            clients.awaitTermination(10, TimeUnit.MINUTES);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%d clients at once, all pages mixed: median %.1f ms, p95 %.1f ms, p99 %.1f ms, %.0f pages/s%n",
                CLIENTS,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted.length / seconds);
        System.out.printf(
                "load of the machine %.1f on %d processors; heap %d MB used, at most %d MB; %s%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                resident());
    }

    /** Server and clients together, where the system tells. */
    private static String resident() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .toList()
                    .toString();
        } catch (IOException e) {
            return "resident memory not told by this system";
        }
    }

    private int ask(String path, int[] size) {
        try {
            var answer =
                    client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
            size[0] = answer.body().length;
            return answer.statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
