package org.parley.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
    private static final int ROUNDS = 15;
    private static final double LONGEST = 3e9;
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
            Optional<String> language =
                    Optional.of(name.startsWith("nl ") ? "nl" : name.startsWith("sv ") ? "sv" : "en");
            Article large = Corpus.article("length", text, language);
            Article small = Corpus.article("length", text.substring(0, text.length() / TIMES), language);
            parley.read(large); // the compiler should know the shape before either is timed
            double tenth = best(parley, small);
            double whole = best(parley, large);
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %9d characters  %9.1f ms, a tenth %8.1f ms: times %5.1f %s%n",
                    name,
                    text.length(),
                    whole,
                    tenth,
                    whole / tenth,
                    whole / tenth <= ALLOWED ? "" : "NOT LINEAR");
        });
    }

    private static Map<String, String> shapes(List<Article> articles) {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (String language : List.of("en", "nl", "sv")) {
            StringBuilder joined = new StringBuilder();
            articles.stream()
                    .filter(article -> article.language().orElse("").equals(language))
                    .forEach(article -> joined.append(article.text()).append("\n\n"));
            String sentence = joined.toString().replaceAll("[.!?:;\\n\\r]+", " ");
            shapes.put(language + " articles, one after another", joined.toString());
            shapes.put(language + " one sentence", sentence);
            shapes.put(language + " one sentence, no commas", sentence.replaceAll("[,\"]", ""));
            shapes.put(language + " articles as one line", joined.toString().replaceAll("\\s+", " "));
            shapes.put(
                    language + " articles behind a dash",
                    "- " + joined.toString().replaceAll("\\s+", " "));
        }
        marks(shapes);
        words(shapes);
        shapes.replaceAll((name, piece) -> fill(piece, MEGABYTE));
        return shapes;
    }

    private static void marks(Map<String, String> shapes) {
        shapes.put("brackets", "(");
        shapes.put("pairs of brackets", "() ");
        shapes.put("nested brackets", "(China ");
        shapes.put("quotes", "\"");
        shapes.put("curly quotes", "\u201c \u201d ");
        shapes.put("quoted words", "\u201cWe do not agree,\u201d said Li of China. ");
        shapes.put("quotes that do not close", "\u201cChina says ");
        shapes.put("apostrophes", "' ");
        shapes.put("dashes", "- ");
        shapes.put("commas", ", ");
        shapes.put("full stops", ".");
        shapes.put("full stops and brackets", ".) ");
        shapes.put("slashes", "a/");
        shapes.put("blanks", "          ");
        shapes.put("line feeds", "a\n");
        shapes.put("empty lines", "\n");
        shapes.put("bad decoding", "\u00c3\u00a9");
        shapes.put("emoji", "\ud83d\ude00");
    }

    private static void words(Map<String, String> shapes) {
        shapes.put("digits", "7");
        shapes.put("numbers", "17 4,2 ");
        shapes.put("digits and points", "1.");
        shapes.put("digits and blanks", "1 ");
        shapes.put("groups of digits", "100 ");
        shapes.put("number words", "twenty one hundred and ");
        shapes.put("dates", "12 May 2024 and 3 June ");
        shapes.put("weekdays", "on Monday ");
        shapes.put("percent", "5 % of ");
        shapes.put("capitals", "Aa ");
        shapes.put("one word", "a");
        shapes.put("one word with hyphens", "a-");
        shapes.put("a state again and again", "China and ");
        shapes.put("states in a list", "China, Peru, Chile, ");
        shapes.put("states in a row", "China Peru Chile ");
        shapes.put("unknown people", "Ali Bakri met Cor Dirksz. ");
        shapes.put("ministers", "the Chinese foreign minister ");
        shapes.put("nobody's ministers", "the minister ");
        shapes.put("both countries", "both countries ");
        shapes.put("pronouns", "he said that they met. ");
        shapes.put("verbs", "said met visited ");
        shapes.put("that", "China said that ");
        shapes.put("statements", "China said on 3 May that Peru met Chile. ");
        shapes.put("meetings", "China met Peru and Chile on Monday. ");
        shapes.put("tariffs", "China imposes tariffs of 5 % on 3 goods from Peru. ");
        shapes.put("gibberish", "zqxv kpwt ");
    }

    private static String fill(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** Milliseconds of processor time, which other work on the machine does not lengthen. */
    private static double best(Parley parley, Article article) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        long started = System.nanoTime();
        for (int round = 0; round < ROUNDS && (round < 2 || System.nanoTime() - started < LONGEST); round++) {
            long start = threads.getCurrentThreadCpuTime();
            parley.read(article);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }
}
