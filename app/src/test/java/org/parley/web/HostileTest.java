package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.json.JsonLine;
import org.parley.output.Csv;

/** Articles are written by others: whatever stands in a title, a name, a quote, an address or a file name stays words on every page. */
class HostileTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String FORMULA = "=cmd|' /C calc'!A0<img src=x onerror=alert(1)>\"' onmouseover='alert(1)";
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern HANDLER = Pattern.compile("\\son\\w+\\s*=|\\sstyle\\s*=");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{16})\"");
    private static final Pattern ARTICLE = Pattern.compile("/article/([0-9a-f]{16})");

    @TempDir
    private Path folder;

    @Test
    void hostileWordsStayWords() throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(
                articles,
                JsonLine.of(java.util.Map.of(
                                "doc", "../../etc/" + SCRIPT + ".txt",
                                "text",
                                        "The United States imposed a 25 percent tariff on " + SCRIPT
                                                + " steel from China on Monday.\n\n"
                                                + "China will meet the United"
                                                + " States in Geneva on 5 June"
                                                + " 2025,"
                                                + " \"" + SCRIPT + "\" officials said.\n",
                                "language", "en",
                                "published", "2025-05-05",
                                "publisher", FORMULA,
                                "url", "javascript:alert(1)//" + SCRIPT,
                                "title", "\"><img src=x onerror=alert(1)>" + SCRIPT))
                        + "\n");
        try (Site site = Examples.in(folder, articles.toString())) {
            String entry = first(ID, site.get("/list.ndjson").body());
            String article = first(ARTICLE, site.get("/entry/" + entry).body());
            for (String page : List.of(
                    "/",
                    "/?since=2025-01-01",
                    "/list",
                    "/deadlines",
                    "/who",
                    "/actor/USA",
                    "/between/USA/CHN",
                    "/entry/" + entry,
                    "/article/" + article,
                    "/article/" + article + "?against=" + article,
                    "/mend/" + article + "?published=2025-05-04&publisher=" + Address.encode(SCRIPT),
                    "/sources",
                    "/search?q=tariff",
                    "/search?q=" + Address.encode(SCRIPT),
                    "/nowhere" + "/" + Address.encode(SCRIPT),
                    "/list?text=" + Address.encode(FORMULA),
                    "/list?from=" + Address.encode(SCRIPT))) {
                HttpResponse<String> shown = site.get(page);
                assertThat(shown.body()).as(page).doesNotContain(SCRIPT, "<img", "href=\"javascript:");
                assertThat(tags(shown.body()))
                        .as(page)
                        .isNotEmpty()
                        .noneMatch(tag -> HANDLER.matcher(tag).find());
                assertThat(shown.statusCode()).as(page).isLessThan(500);
            }
            for (List<String> line :
                    Csv.parse(site.get("/list.csv?rows=reports").body())) {
                assertThat(line)
                        .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@") || cell.startsWith("+"));
            }
            assertThat(site.get("/list.atom?since=2025-01-01").body()).doesNotContain(SCRIPT, "<img");
        }
    }

    /** All tags, what stands in the quotation marks of their attributes taken out. */
    private static List<String> tags(String html) {
        return TAG.matcher(html)
                .results()
                .map(tag -> tag.group().replaceAll("\"[^\"]*\"|'[^']*'", "\"\""))
                .toList();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
