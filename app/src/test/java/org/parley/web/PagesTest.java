package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.output.Csv;

/** The pages over the example articles. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final Pattern ENTRY = Pattern.compile("/entry/([0-9a-f]{16})");
    /** Walked where they are tested. */
    private static final List<String> DESK =
            List.of("/desk", "/add", "/review", "/sources", "/dossier", "/logout", "/views", "/notes", "/cite");

    private static final int MOST = 250;

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void serve() {
        site = Examples.in(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Follows links from the start; /add and what else the desk has is posted to, not walked. */
    @Test
    void everyLinkLeadsSomewhere() {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new TreeSet<>(open);
        int count = 0;
        while (!open.isEmpty() && count++ < MOST) {
            String path = open.poll();
            HttpResponse<String> page = site.get(path);
            assertThat(page.statusCode()).as(path).isIn(200, 303);
            Matcher links = LINK.matcher(page.body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                boolean desk = DESK.stream().anyMatch(link::startsWith);
                if (!link.startsWith("/list?") && !desk && seen.add(link)) {
                    open.add(link);
                }
            }
        }
        assertThat(count).isGreaterThan(100);
    }

    @Test
    void everyPageTellsTheBrowserToRunNothingOfOthers() {
        for (String path : List.of("/", "/list", "/nowhere", "/list.csv", "/assets/parley.css")) {
            HttpResponse<String> page = site.get(path);
            String policy = page.headers().firstValue("content-security-policy").orElse("");
            assertThat(policy).as(path).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(page.headers().firstValue("x-content-type-options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(page.body()).doesNotContain(" style=", " onclick=", "<script>");
        }
    }

    @Test
    void everyPageAndExportSaysThatTheTextsWereWrittenForParley() {
        String entry = entry();
        for (String path : List.of(
                "/",
                "/list",
                "/list.csv",
                "/list.json",
                "/list.ndjson",
                "/list.ics",
                "/list.atom?since=2000-01-01",
                "/deadlines",
                "/deadlines.csv",
                "/deadlines.ics",
                "/who",
                "/actor/USA",
                "/actor/USA.csv",
                "/between/USA/IRN",
                "/between/USA/IRN.json",
                "/search?q=trump",
                "/search.csv?q=trump",
                "/changes.atom",
                "/help",
                "/entry/" + entry,
                "/entry/" + entry + ".json",
                "/entry/" + entry + ".csv",
                "/entry/" + entry + ".atom",
                "/entry/" + entry + ".ics")) {
            assertThat(site.get(path)
                            .body()
                            .replace("\r\n ", "")
                            .replace("\\,", ",")
                            .toLowerCase(java.util.Locale.ROOT))
                    .as(path)
                    .contains("example text written for parley, not a press report");
        }
    }

    @Test
    void theCsvHasAsManyRowsAsThePageSays() {
        List<List<String>> lines = Csv.parse(site.get("/list.csv").body());
        assertThat(site.get("/list").body()).contains((lines.size() - 1) + " row");
        assertThat(lines.get(0)).contains("id", "status", "status_label", "quote", "note", "line");
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.get(0)));
        assertThat(site.get("/list.ndjson").body().lines().count()).isEqualTo(lines.size() - 1);
        assertThat(Csv.parse(site.get("/list.csv?rows=reports").body())).hasSizeGreaterThanOrEqualTo(lines.size());
    }

    @Test
    void whatABrowserHasIsNotSentAgain() {
        String tag = site.get("/list").headers().firstValue("etag").orElseThrow();
        assertThat(site.get("/list", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theReadersLanguageIsKept() {
        HttpResponse<String> page = site.get("/list?lang=sv");
        assertThat(page.body()).contains("<html lang=\"sv\">", "uttalande");
        assertThat(page.headers().firstValue("set-cookie").orElse("")).contains("lang=sv", "SameSite=Lax");
        assertThat(site.get("/list", "Accept-Language", "nl-BE, en;q=0.5").body())
                .contains("<html lang=\"nl\">");
    }

    @Test
    void aWrongQuestionIsToldWhatWouldBeRight() {
        assertThat(site.get("/list?from=yesteryear").statusCode()).isEqualTo(400);
        assertThat(site.get("/list?side=Atlantis").statusCode()).isEqualTo(404);
        assertThat(site.get("/entry/nothing").statusCode()).isEqualTo(404);
        assertThat(site.get("/list?from=%3Cscript%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void sidesAreFoundInAnyLanguage() {
        for (String pair : List.of("US/IR", "USA/Iran", "us/iran")) {
            assertThat(site.get("/between/" + pair).headers().firstValue("location"))
                    .as(pair)
                    .hasValue("/between/USA/IRN");
        }
    }

    @Test
    void notesAndViewsAreKeptUntilTheyAreTakenAway() {
        String entry = entry();
        site.post("/notes", Map.of("about", entry, "words", "look up the <b>annex</b>", "by", "Ada"));
        String page = site.get("/entry/" + entry).body();
        assertThat(page).contains("look up the &lt;b&gt;annex&lt;/b&gt;", "Ada");
        Matcher note = Pattern.compile("name=\"remove\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(note.find()).isTrue();
        site.post("/notes", Map.of("about", entry, "remove", note.group(1)));
        assertThat(site.get("/entry/" + entry).body()).doesNotContain("annex");

        site.post("/views", Map.of("name", "Tariffs", "address", "/list?kind=MEASURE"));
        assertThat(site.get("/").body()).contains("<a href=\"/list?kind=MEASURE\">Tariffs</a>");
        site.post("/views", Map.of("name", "Tariffs"));
        assertThat(site.get("/").body()).doesNotContain("Tariffs");
        assertThat(site.post("/views", Map.of("name", "Out", "address", "//elsewhere.example/"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static String entry() {
        Matcher entry = ENTRY.matcher(site.get("/deadlines").body());
        assertThat(entry.find()).isTrue();
        return entry.group(1);
    }
}
