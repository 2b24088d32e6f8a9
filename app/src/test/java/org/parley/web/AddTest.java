package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.EntryFilter;
import org.parley.store.Store;

/** What a visitor gives is read, kept and accounted for, one by one. */
class AddTest {
    private static final String TEXT =
            "Norway imposed a tariff of 25 percent on Canadian cars on 3 March 2031, Oslo announced.";
    private static final String PAGE = """
        <!doctype html><html lang="en"><head><title>Cars</title><meta charset="utf-8">
        <meta property="og:site_name" content="The <b>Post</b>"><meta property="article:published_time" content="2031-03-04T09:00:00Z">
        <link rel="canonical" href="https://example.org/cars"></head>
        <body><nav><p>Home Sport Weather and a long row of other words that are no article at all</p></nav>
        <article><h1>Cars taxed</h1><p>%s</p><script>alert("Canada sanctioned Norway")</script></article>
        <footer><p>Contact</p></footer></body></html>\
        """.formatted(TEXT);

    @TempDir
    private Path folder = Path.of(".");

    private Optional<Site> opened = Optional.empty();

    @BeforeEach
    void open() {
        opened = Optional.of(Site.open(folder, Optional.empty()));
    }

    @AfterEach
    void close() {
        opened.ifPresent(Site::close);
    }

    private Site site() {
        return opened.orElseThrow();
    }

    private String added(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String run = answer.headers().firstValue("Location").orElseThrow();
        String events =
                site().get(run + "/events", "Accept", "text/event-stream").body();
        assertThat(events).contains("event: end");
        return site().get(run).body();
    }

    @Test
    void aPastedArticleIsReadWithWhatIsSaidOfIt() {
        String page = added(site().upload(
                        "/add",
                        Map.of(
                                "text",
                                TEXT,
                                "published",
                                "2031-03-04",
                                "publisher",
                                "The Post",
                                "url",
                                "https://example.org/1"),
                        Map.of()));
        assertThat(page).contains("read and kept");
        try (Store store = site().store()) {
            var entry = store.entries(EntryFilter.ALL).get(0);
            assertThat(entry.sides()).containsExactly("CAN", "NOR");
            assertThat(entry.tellings().get(0).publication().outlet()).isEqualTo("The Post");
            assertThat(entry.firstSeen()).hasToString("2031-03-04");
        }
        assertThat(added(site().upload(
                                "/add",
                                Map.of(
                                        "text",
                                        TEXT,
                                        "published",
                                        "2031-03-04",
                                        "publisher",
                                        "The Post",
                                        "url",
                                        "https://example.org/1"),
                                Map.of())))
                .contains("known already");
    }

    @Test
    void everyFileHasItsOwnResultWhateverItIsCalled() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("saved.html", PAGE);
        files.put("../../<img src=x onerror=alert(1)>.txt", TEXT);
        files.put("empty.txt", " ");
        files.put("lines.jsonl", "{\"text\":\"Hallo\",\"language\":\"fi\"}\nno json\n");
        String page = added(site().upload("/add", Map.of("published", "2031-03-04"), files));
        assertThat(page)
                .contains(
                        "saved.html",
                        "&lt;img src=x onerror=alert(1)&gt;.txt",
                        "empty: no text in it",
                        "skipped",
                        "lines.jsonl#2")
                .doesNotContain("<img", "../..");
        try (Store store = site().store()) {
            assertThat(store.counts().articles()).isEqualTo(2);
            var saved = store.entries(EntryFilter.ALL).stream()
                    .flatMap(entry -> entry.tellings().stream())
                    .filter(told -> told.publication().url().isPresent())
                    .findFirst()
                    .orElseThrow()
                    .publication();
            assertThat(saved.url()).contains("https://example.org/cars");
            assertThat(saved.publisher()).contains("The <b>Post</b>");
            assertThat(saved.published().orElseThrow()).hasToString("2031-03-04");
        }
    }

    @Test
    void whatMakesNoSenseIsSaidAndNothingIsKept() {
        for (Map<String, String> fields : java.util.List.<Map<String, String>>of(
                Map.of(),
                Map.of("text", "x", "published", "yesterday"),
                Map.of("text", "x", "url", "javascript:alert(1)"),
                Map.of("text", "x", "language", "klingon"))) {
            assertThat(site().upload("/add", fields, Map.of()).statusCode())
                    .as(fields.toString())
                    .isEqualTo(400);
        }
        assertThat(site().bare("/add", Map.of("text", TEXT)).statusCode()).isEqualTo(403);
        assertThat(site().get("/add/none").statusCode()).isEqualTo(404);
        try (Store store = site().store()) {
            assertThat(store.counts().articles()).isZero();
        }
    }
}
