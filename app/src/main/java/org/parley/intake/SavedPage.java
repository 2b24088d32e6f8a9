package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.model.DateRange;

/**
 * The article of a page that was saved from a browser: its paragraphs without what surrounds them, and what the page says of itself.
 * Nothing is fetched and nothing is run.
 *
 * @param text headings, paragraphs and list items in the order of the page, one empty line between them
 */
record SavedPage(String text, Posting posting) {
    private static final String SURROUNDINGS =
            "script, style, noscript, template, svg, nav, header nav, footer, aside, form, button, iframe, figure,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary]";
    private static final String PIECES = "h1, h2, h3, h4, p, li, blockquote:not(:has(p)), pre";
    /** Share of the page's words in paragraphs from which on one element holds the article. */
    private static final double MOST = 0.6;

    private static final int DEEPEST = 400;

    /** @throws UnreadableException if there are no paragraphs in it */
    static SavedPage of(byte[] bytes) throws UnreadableException {
        Document page = parse(bytes);
        Posting posting = posting(page);
        page.select(SURROUNDINGS).remove();
        Element article = article(page);
        List<String> pieces = new ArrayList<>();
        for (Element piece : article.select(PIECES)) {
            String words = piece.text().strip();
            boolean inside = piece.parents().stream().anyMatch(parent -> parent.is("li, blockquote"));
            if (!words.isEmpty() && !inside) {
                pieces.add(words);
            }
        }
        if (pieces.isEmpty()) {
            throw new UnreadableException("no paragraphs in this page: save the article's page, or paste its text");
        }
        return new SavedPage(String.join("\n\n", pieces) + "\n", posting);
    }

    private static Document parse(byte[] bytes) throws UnreadableException {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            if (depth(page) > DEEPEST) {
                throw new UnreadableException("nested deeper than any article's page");
            }
            return page;
        } catch (IOException e) {
            throw new UnreadableException("cannot be read as HTML: " + e.getMessage());
        }
    }

    /** Measured without recursion: a hostile page may be nested as deep as it is long. */
    private static int depth(Document page) {
        int deepest = 0;
        int depth = 0;
        org.jsoup.nodes.Node node = page;
        while (node != null) {
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                deepest = Math.max(deepest, depth);
                continue;
            }
            while (node != null && node.nextSibling() == null) {
                node = node.parent();
                depth--;
            }
            node = node == null ? null : node.nextSibling();
        }
        return deepest;
    }

    /** What is marked as the article, else the smallest element that holds most words of all paragraphs. */
    private static Element article(Document page) {
        Element best = page.body();
        int all = words(page.body());
        for (Element marked : page.select("[itemprop=articleBody], article, main, [role=main]")) {
            if (words(marked) >= all * MOST) {
                return marked;
            }
        }
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Element child : best.children()) {
                if (words(child) >= all * MOST && child.selectFirst("p") != null && !child.is("p")) {
                    best = child;
                    narrower = true;
                    break;
                }
            }
        }
        return best;
    }

    private static int words(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private static Posting posting(Document page) {
        return new Posting(
                Optional.empty(),
                Optional.empty(), // what pages say of their language is often their template's; the words decide
                meta(page, "article:published_time")
                        .or(() -> meta(page, "datePublished"))
                        .or(() -> attribute(page, "time[datetime]", "datetime"))
                        .flatMap(SavedPage::day),
                meta(page, "og:site_name"),
                attribute(page, "link[rel=canonical]", "href")
                        .or(() -> meta(page, "og:url"))
                        .filter(url -> url.matches("(?i)https?://\\S{1,2000}")),
                meta(page, "og:title")
                        .or(() -> Optional.of(page.title().strip()).filter(title -> !title.isEmpty())));
    }

    private static Optional<DateRange> day(String text) {
        try {
            return Optional.of(PublicationDay.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> meta(Document page, String name) {
        return attribute(
                page,
                "meta[property=\"%s\"], meta[name=\"%s\"], meta[itemprop=\"%s\"]".formatted(name, name, name),
                "content");
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        Element found = page.selectFirst(selector);
        return Optional.ofNullable(found).map(one -> one.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
