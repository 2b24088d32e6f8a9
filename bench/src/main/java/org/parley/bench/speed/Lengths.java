package org.parley.bench.speed;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.pack.Packs;

/** Whether ten times the text takes at most eleven times the time, on articles and on what no article should be. */
public final class Lengths {
    private static final int TIMES = 10;
    private static final int MEGABYTE = 1 << 20;
    private static final int ROUNDS = 7;
    private static final double ALLOWED = 11;

    private Lengths() {}

    /** @param args Parley's data folder, the folder of example articles, and which shapes to try, if not all */
    public static void main(String[] args) {
        Packs packs = Packs.load(Path.of(args[0]), true);
        Parley parley = Parley.of(packs);
        List<Article> articles = Corpus.load(Path.of(args[1]), packs);
        for (int k = 0; k < 3; k++) {
            articles.forEach(parley::read);
        }
        Map<String, String> shapes = shapes(articles);
        shapes.keySet().removeIf(name -> args.length > 2 && !name.contains(args[2]));
        shapes.forEach((name, text) -> {
            double small = best(parley, text.substring(0, text.length() / TIMES));
            double large = best(parley, text);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9d characters  %9.1f ms, a tenth %8.1f ms: times %5.1f %s%n",
                    name,
                    text.length(),
                    large,
                    small,
                    large / small,
                    large / small <= ALLOWED ? "" : "NOT LINEAR");
        });
    }

    private static Map<String, String> shapes(List<Article> articles) {
        Map<String, String> shapes = new LinkedHashMap<>();
        StringBuilder joined = new StringBuilder();
        articles.stream()
                .filter(article -> article.language().orElse("").equals("en"))
                .forEach(article -> joined.append(article.text()).append("\n\n"));
        String sentence = joined.toString().replaceAll("[.!?:;\\n\\r]+", " ");
        shapes.put("articles, one after another", fill(joined.toString(), MEGABYTE));
        shapes.put("one sentence", fill(sentence, MEGABYTE));
        shapes.put("one sentence without commas", fill(sentence.replace(",", "").replace("\"", ""), MEGABYTE));
        shapes.put("brackets", fill("(", MEGABYTE));
        shapes.put("pairs of brackets", fill("() ", MEGABYTE));
        shapes.put("quotes", fill("\"", MEGABYTE));
        shapes.put("curly quotes", fill("\u201c \u201d ", MEGABYTE));
        shapes.put("digits", fill("7", MEGABYTE));
        shapes.put("numbers", fill("17 4,2 ", MEGABYTE));
        shapes.put("dashes", fill("- ", MEGABYTE));
        shapes.put("commas", fill(", ", MEGABYTE));
        shapes.put("capitals", fill("Aa ", MEGABYTE));
        shapes.put("a state again and again", fill("China and ", MEGABYTE));
        shapes.put("one word", fill("a", MEGABYTE));
        shapes.put("line feeds", fill("a\n", MEGABYTE));
        return shapes;
    }

    private static String fill(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static double best(Parley parley, String text) {
        Article article = Corpus.article("length", text, Optional.of("en"));
        double best = Double.MAX_VALUE;
        long started = System.nanoTime();
        for (int round = 0; round < ROUNDS && (round < 2 || System.nanoTime() - started < 4e9); round++) {
            long start = System.nanoTime();
            parley.read(article);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
