package org.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.cli.Main;
import org.parley.web.Settings;
import org.parley.web.Web;

/**
 * A person at a browser before a server of the examples. Whatever the browser complains of, and every request that leaves this server,
 * is kept.
 */
final class Visitor implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.parse("2025-06-01");

    /** Two lines that somebody entered: one only told by others, one that a side denies. */
    private static final String DOUBTFUL = """
        words,kind,type,status,certainty,a,b,date,published
        It is said that Norway will meet Canada,contact,meeting,planned,reported,NOR,CAN,2025-06-20,2025-05-30
        Canada denies that it taxes fish,measure,tariff,announced,contested,CAN,NOR,2025-05-29,2025-05-30
        """;

    /** One address, two texts. */
    private static final String CHANGED = """
        {"text": "The ferry sailed. Nobody met.", "language": "en", "published": "2025-03-04", "url": "https://the-post.example/ferry"}
        {"text": "The ferry sailed. Two ministers met.", "language": "en", "published": "2025-03-05", "url": "https://the-post.example/ferry"}
        """;

    private final Path folder;
    private final Web web;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Visitor() throws IOException {
        folder = Files.createTempDirectory("parley-browser");
        String store = folder.resolve("record.db").toString();
        run("add", "../examples", "--store", store);
        run("import", Files.writeString(folder.resolve("own.csv"), DOUBTFUL).toString(), "--store", store);
        run("add", Files.writeString(folder.resolve("changed.jsonl"), CHANGED).toString(), "--store", store);
        web = Web.start(new Settings(store, "127.0.0.1", 0, () -> TODAY, Optional.empty()));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("PARLEY_TEST_BROWSER")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Runs a command; gives its exit code and what it printed. */
    static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(words, InputStream.nullInputStream(), out, err);
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    String at(String path) {
        return "http://127.0.0.1:" + web.port() + path;
    }

    Path folder() {
        return folder;
    }

    List<String> complaints() {
        return complaints;
    }

    /** A new window with nothing kept from others. */
    Page window(boolean scripts, ColorScheme scheme, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(at("/")) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks for " + request.url());
            }
        });
        return page;
    }

    Page window() {
        return window(true, ColorScheme.LIGHT, 1200);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        web.close();
    }
}
