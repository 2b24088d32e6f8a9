package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.web.page.Pages;

/** What {@code /openapi.json} promises is what the running server does, and all of it. */
class OpenApiTest {
    private static final Pattern PATH = Pattern.compile("\"(/[^\"]+\\.(\\w+))\": \\{\\s*\"get\"");
    private static final Pattern ENTRY = Pattern.compile("\"id\":\"([0-9a-f]{16})\"");
    private static final Pattern ARTICLE = Pattern.compile("/article/([0-9a-f]{16})");

    @TempDir
    private Path folder;

    @Test
    void everyPathAnswersAsSaidAndNoneIsLeftOut() {
        try (Site site = Examples.in(folder)) {
            Map<String, String> paths = new TreeMap<>();
            Matcher found = PATH.matcher(site.get("/openapi.json").body());
            while (found.find()) {
                paths.put(found.group(1), found.group(2));
            }
            assertThat(paths.keySet()).isEqualTo(served());
            String entry = first(ENTRY, site.get("/list.ndjson").body());
            String article = first(ARTICLE, site.get("/entry/" + entry).body());
            paths.forEach((path, form) -> {
                String address = path.replace("{one}", "USA")
                        .replace("{other}", "IRN")
                        .replace(
                                "{id}",
                                path.startsWith("/entry") ? entry : path.startsWith("/article") ? article : "USA");
                HttpResponse<String> answer = site.get(address.startsWith("/search") ? address + "?q=trump" : address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.headers()
                                .firstValue("content-type")
                                .orElse("")
                                .replace(" ", ""))
                        .as(address)
                        .isEqualToIgnoringCase(Form.valueOf(form.toUpperCase(java.util.Locale.ROOT))
                                .type()
                                .replace(" ", ""));
            });
        }
    }

    /** All forms of all pages. */
    private static TreeSet<String> served() {
        TreeSet<String> all = new TreeSet<>();
        for (Page page : Pages.all(article -> {
            throw new IllegalStateException();
        })) {
            for (Form form : Form.values()) {
                if (form.fits(page)) {
                    all.add((page.path().equals("/") ? "/changes" : page.path()) + "." + form.word());
                }
            }
        }
        return all;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
