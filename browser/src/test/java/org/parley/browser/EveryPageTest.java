package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Goes wherever links lead from the start, a few times to each kind of page, and looks whether everybody can use what is there. */
class EveryPageTest {
    private static final int OF_A_KIND = Integer.getInteger("of.a.kind", 1);
    /** Beyond these a kind of page has the same parts again. */
    private static final int MOST = 60;

    private static final String CONTRAST = """
        async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast']}}))
          .violations.map(v => 'dark ' + v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).slice(0, 3).join(' | '))\
        """;
    private static final String VIOLATIONS = """
        async () => (await axe.run(document, {resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
          .map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).slice(0, 3).join(' | '))\
        """;

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/", "/desk", "/login"));
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageIsReachableAndUsableInLightDarkAndNarrow() throws IOException {
        String axe = axe();
        try (Visitor visitor = new Visitor()) {
            Page wide = visitor.window();
            Page dark = visitor.window(true, ColorScheme.DARK, 1200);
            Page narrow = visitor.window(true, ColorScheme.LIGHT, 360);
            while (!ahead.isEmpty() && seen.size() < MOST) {
                String path = ahead.pop();
                if (seen.add(path)) {
                    look(wide, visitor.at(path), axe, VIOLATIONS);
                    follow(wide);
                    look(dark, visitor.at(path), axe, CONTRAST);
                    narrow.navigate(visitor.at(path));
                    fits(narrow, path);
                }
            }
            assertThat(seen).hasSizeGreaterThan(8);
            assertThat(faults).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void look(Page page, String address, String axe, String question) {
        Response response = page.navigate(address);
        if (response.status() != 200) {
            faults.add(address + " gives " + response.status());
            return;
        }
        page.evaluate(axe);
        if (page.evaluate(question) instanceof List<?> violations) {
            violations.forEach(violation -> faults.add(address + " " + violation));
        }
    }

    private void fits(Page page, String path) {
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (wide instanceof Integer over && over > 1) {
            faults.add("%s is %d pixels wider than a narrow screen".formatted(path, over));
        }
    }

    /** Paths of this server's pages, up to a few of a kind: ids count as one kind, queries by their names. */
    private void follow(Page page) {
        Object links =
                page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
        for (Object link : links instanceof List<?> list ? list : List.of()) {
            String path = link.toString().replaceAll("#.*", "");
            boolean again = path.contains("lang=") && !path.matches("/(add|review)?[?]lang=.*");
            boolean page200 = !again
                    && path.startsWith("/")
                    && !path.matches(".*\\.(json|csv|ndjson|ics|atom|bib|csl)([?].*)?")
                    && !path.matches("/(dossier/.*|openapi.*|assets/.*)");
            String kind = path.replaceAll("[0-9a-f]{16}", "ID")
                    .replaceAll("/(actor|between)/.*", "/$1")
                    .replaceAll("=[^&]*", "");
            if (page200 && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                ahead.add(path);
            }
        }
    }
}
