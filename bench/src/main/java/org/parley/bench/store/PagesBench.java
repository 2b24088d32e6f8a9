package org.parley.bench.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.parley.model.Reading;
import org.parley.store.EntryFilter;
import org.parley.store.EntryRow;
import org.parley.store.Store;
import org.parley.web.Settings;
import org.parley.web.Web;

/**
 * How long pages over a large record take and how large they are: {@code PagesBench [ENTRIES [STORE.db [PAUSE]]]}. Fills the store if
 * it holds fewer entries, serves it in this process and asks for pages over the loopback address. First one client, page by page: what
 * the server's own threads spend on each. Then twenty at once, each taking the pages by their weight and waiting {@code PAUSE}
 * milliseconds, 500 if not said, between answer and question; then twenty without a pause. Clients and server share memory and processors.
 */
public final class PagesBench {
    private static final int ARTICLES = 500;
    private static final int HOT = 2000;
    private static final int WARM = 10;
    private static final int SAMPLES = 40;
    private static final int EACH = 60;
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);

    private PagesBench() {}

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String where = arguments.length > 1
                ? arguments[1]
                : Files.createTempDirectory("parley-bench").resolve("bench.db").toString();
        int pause = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
        LocalDate today = fill(where, wanted);
        List<PageSample> pages = pages(where, today);
        Settings settings = new Settings(where, "127.0.0.1", 0, () -> today, Optional.empty());
        try (Web web = Web.start(settings)) {
            PageClient client = new PageClient(web.port());
            alone(pages, client);
            crowd(pages, client, pause);
            crowd(pages, client, 0);
        }
        System.out.printf(
                "load of the machine %.1f on %d processors%n%s%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                memory());
    }

    /** Gives the day after the last that is told of. */
    private static LocalDate fill(String where, int wanted) {
        try (Store store = Store.open(where, true, LATER)) {
            Skewed press = new Skewed(1);
            if (store.counts().entries() < wanted) {
                post(store, Stream.generate(press::hot).limit(HOT).toList());
            }
            while (store.counts().entries() < wanted) {
                post(store, Stream.generate(press::next).limit(ARTICLES).toList());
            }
            Store.Counts counts = store.counts();
            String last = store.list(EntryFilter.ALL.page(1, 0)).get(0).lastSeen();
            System.out.printf(
                    "%d entries, %d reports, %d articles, up to %s%n",
                    counts.entries(), counts.reports(), counts.articles(), last);
            return LocalDate.parse(last).plusDays(1);
        }
    }

    private static void post(Store store, List<Reading> readings) {
        store.add(readings, article -> readings.get(0));
        store.settle();
    }

    /** What people ask for, more or less often. */
    private static List<PageSample> pages(String where, LocalDate today) {
        List<String> entries = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        String hot;
        try (Store store = Store.look(where, today)) {
            store.list(EntryFilter.ALL.page(400, 0)).forEach(row -> entries.add("/entry/" + row.id()));
            Collections.shuffle(entries, new Random(1));
            entries.subList(0, 40)
                    .forEach(path -> store.find(path.substring("/entry/".length()))
                            .ifPresent(entry -> articles.add("/article/"
                                    + entry.tellings().get(0).publication().article())));
            hot = store
                    .list(EntryFilter.ALL
                            .between(List.of(Skewed.side(0)), List.of(Skewed.side(5)))
                            .of(Optional.of("MEASURE"), Optional.empty(), Optional.of("in_force")))
                    .stream()
                    .max(Comparator.comparing(EntryRow::reports))
                    .map(EntryRow::id)
                    .orElseThrow();
        }
        String a = Skewed.side(0);
        String b = Skewed.side(5);
        String month = today.minusDays(30).toString();
        return List.of(
                new PageSample(10, "/"),
                new PageSample(4, "/?since=" + month),
                new PageSample(8, "/list"),
                new PageSample(4, "/list?page=50", "/list?page=1900"),
                new PageSample(6, "/list?side=" + a + "&kind=measure"),
                new PageSample(4, "/list?side=" + a + "&and=" + b, "/list?side=NLD&and=DEU"),
                new PageSample(4, "/list?about=steel&status=in_force"),
                new PageSample(2, "/list?order=sources", "/list?order=day&kind=accord"),
                new PageSample(1, "/list?text=number"),
                new PageSample(16, entries.subList(0, 40)),
                new PageSample(1, "/entry/" + hot),
                new PageSample(10, articles),
                new PageSample(8, "/between/" + a + "/" + b),
                new PageSample(3, "/between/" + a + "/" + b + "?on=2000-06-01&vs=2001-06-01"),
                new PageSample(1, "/between/" + a + "/" + b + "?known=2000-06-01"),
                new PageSample(4, "/between/" + Skewed.side(40) + "/" + Skewed.side(90)),
                new PageSample(4, "/actor/" + a, "/actor/" + Skewed.side(40)),
                new PageSample(3, "/who"),
                new PageSample(6, "/deadlines"),
                new PageSample(2, "/deadlines?side=" + a, "/deadlines?part=passed&page=20"),
                new PageSample(4, "/search?q=tariff+number", "/search?q=steel", "/search?q=%22number+4711%22"),
                new PageSample(2, "/desk"),
                new PageSample(2, "/review?doubt=maybe_same", "/review?doubt=contested"),
                new PageSample(2, "/sources"),
                new PageSample(1, "/list.atom", "/between/" + a + "/" + b + ".atom"));
    }

    private static void alone(List<PageSample> pages, PageClient client) {
        System.out.println();
        System.out.println(
                "one client                                       status  kB (packed)  processor ms: median    p99  "
                        + " clock ms");
        for (PageSample page : pages) {
            PageTimes times = new PageTimes();
            for (int i = -WARM; i < SAMPLES; i++) {
                PageClient.Answer answer = client.ask(page.path(Math.floorMod(i, SAMPLES)), true);
                if (i >= 0) {
                    times.add(answer);
                }
            }
            System.out.println(times.alone(page.path(0)));
        }
    }

    private static void crowd(List<PageSample> pages, PageClient client, int pause) throws InterruptedException {
        System.out.println();
        System.out.printf("%d clients, %d ms between answer and question: clock ms%n", PageClient.CLIENTS, pause);
        System.out.println("page                                             asked  median    p99");
        List<PageTimes> times = client.crowd(pages, EACH, pause);
        for (int i = 0; i < pages.size(); i++) {
            System.out.println(times.get(i).crowd(pages.get(i).path(0)));
        }
        System.out.println(PageTimes.all(times).crowd("all"));
    }

    /** What is held at the end, and the most that was, where the system tells. */
    private static String memory() throws IOException {
        long most = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        Path status = Path.of("/proc/self/status");
        List<String> resident = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .toList()
                : List.of();
        return "heap: %d MB held, %d MB at most of %d MB; whole process %s"
                .formatted(held >> 20, most >> 20, Runtime.getRuntime().maxMemory() >> 20, resident);
    }
}
