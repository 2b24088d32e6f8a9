package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Tags;

/** Status of the event words of MEANTIME: a word that was given no predicate counts as occurred. */
final class MeantimeScore {
    private static final List<String> STATUSES = List.of("occurred", "planned", "denied", "uncertain");
    private static final int DRAWS = 1000;
    private static final long SEED = 20260101L;

    private final Parley parley;
    private final Path folder;

    /** An event word: first and last offset of its tokens and its gold status. */
    private record Word(List<int[]> tokens, String status) {}

    /** One document with its words. */
    private record Document(String text, List<Word> words) {}

    /** Gold and given status of one word, as numbers of {@link #STATUSES}. */
    record Pair(int gold, int given, String shown) {}

    MeantimeScore(Parley parley, Path folder) {
        this.parley = parley;
        this.folder = folder;
    }

    void add(Table table) throws IOException {
        List<Pair> pooled = new ArrayList<>();
        for (String language : List.of("nl", "en")) {
            List<Pair> pairs = pairs(language);
            pooled.addAll(pairs);
            scores(table, "MEANTIME dev " + language, "planned", pairs, ">= .70", 1);
            macro(table, "MEANTIME dev " + language, pairs);
        }
        scores(table, "MEANTIME dev nl+en", "denied + uncertain", pooled, ">= .50", 2, 3);
        macro(table, "MEANTIME dev nl+en", pooled);
    }

    /** Pairs of gold and given for every event word of a language. */
    List<Pair> pairs(String language) throws IOException {
        Map<String, String> dates = dates(language);
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Document> document : documents(language).entrySet()) {
            Article article = new Article(
                    document.getKey(),
                    document.getValue().text(),
                    Optional.of(language),
                    Optional.ofNullable(dates.get(document.getKey())).map(DateRange::parse),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            List<Tags.PredicateTag> given = parley.tag(article).predicates();
            for (Word word : document.getValue().words()) {
                pairs.add(new Pair(
                        STATUSES.indexOf(word.status()),
                        STATUSES.indexOf(given(word, given)),
                        language + " " + line(article.text(), word)));
            }
        }
        return pairs;
    }

    private static String given(Word word, List<Tags.PredicateTag> given) {
        for (int[] token : word.tokens()) {
            for (Tags.PredicateTag tag : given) {
                if (tag.span().start() < token[1] && tag.span().end() > token[0]) {
                    return tag.status();
                }
            }
        }
        return "occurred";
    }

    private static String line(String text, Word word) {
        int start = word.tokens().get(0)[0];
        int end = word.tokens().get(0)[1];
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', start);
        return text.substring(from, start) + "<<" + text.substring(start, end) + ">>" + text.substring(end, to);
    }

    private Map<String, String> dates(String language) throws IOException {
        Map<String, String> dates = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(language + ".doc-dates.tsv"))) {
            String[] cells = line.split("\t");
            if (cells.length > 2) {
                dates.put(cells[0] + "/" + cells[1], cells[2]);
            }
        }
        return dates;
    }

    private Map<String, Document> documents(String language) throws IOException {
        Map<String, Document> documents = new java.util.LinkedHashMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        Map<String, Word> words = new java.util.LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(language + ".factuality.conll"))) {
            if (line.startsWith("#begin document")) {
                close(documents, name, text, words);
                name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
                text = new StringBuilder();
                words = new java.util.LinkedHashMap<>();
            } else if (line.isBlank()) {
                text.append('\n');
            } else {
                token(line.strip().split("\\s+"), text, words);
            }
        }
        close(documents, name, text, words);
        return documents;
    }

    private static void close(
            Map<String, Document> documents, String name, StringBuilder text, Map<String, Word> words) {
        if (!name.isEmpty()) {
            documents.put(name, new Document(text.append('\n').toString(), List.copyOf(words.values())));
        }
    }

    private static void token(String[] cells, StringBuilder text, Map<String, Word> words) {
        if (cells.length < 3) {
            return;
        }
        int start = text.length();
        text.append(cells[1]);
        int end = text.length();
        text.append(' ');
        if (cells[2].equals("_")) {
            return;
        }
        String id = cells[2].substring(cells[2].lastIndexOf('-') + 1);
        words.computeIfAbsent(id, key -> new Word(new ArrayList<>(), status(cells)))
                .tokens()
                .add(new int[] {start, end});
    }

    private static String status(String[] cells) {
        String certainty = cells[3].split("-")[1];
        String polarity = cells[4].split("-")[1];
        String time = cells[5].split("-")[1];
        if (polarity.equals("NEG")) {
            return "denied";
        }
        if (time.equals("FUTURE")) {
            return "planned";
        }
        boolean plain = certainty.equals("CERTAIN") && polarity.equals("POS") && time.equals("NON_FUTURE");
        return plain ? "occurred" : "uncertain";
    }

    private static void scores(Table table, String set, String name, List<Pair> pairs, String wanted, int... statuses) {
        int[] counts = counts(pairs, statuses);
        table.scores(set, name, counts[0], counts[1], counts[2], wanted);
    }

    /** Right, given and gold of the statuses, each counted by itself. */
    private static int[] counts(List<Pair> pairs, int... statuses) {
        int[] counts = new int[3];
        for (Pair pair : pairs) {
            for (int status : statuses) {
                counts[0] += pair.gold() == status && pair.given() == status ? 1 : 0;
                counts[1] += pair.given() == status ? 1 : 0;
                counts[2] += pair.gold() == status ? 1 : 0;
            }
        }
        return counts;
    }

    private static double macro(List<Pair> pairs) {
        double sum = 0;
        for (int status = 0; status < STATUSES.size(); status++) {
            int[] counts = counts(pairs, status);
            sum += Table.f1(counts[0], counts[1], counts[2]);
        }
        return sum / STATUSES.size();
    }

    private static void macro(Table table, String set, List<Pair> pairs) {
        Random random = new Random(SEED);
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Pair> sample = new ArrayList<>(pairs.size());
            for (int k = 0; k < pairs.size(); k++) {
                sample.add(pairs.get(random.nextInt(pairs.size())));
            }
            draws[draw] = macro(sample);
        }
        java.util.Arrays.sort(draws);
        String interval = String.format(
                Locale.ROOT,
                "95 %% interval %.3f-%.3f; %d words",
                draws[DRAWS * 25 / 1000],
                draws[DRAWS * 975 / 1000 - 1],
                pairs.size());
        table.add(set, "macro-F1 of the four", macro(pairs), interval, "");
    }

    /** Lists every word whose status is wrong, for those who mend the rules. */
    void list(java.io.PrintStream out) throws IOException {
        for (String language : List.of("nl", "en")) {
            for (Pair pair : pairs(language)) {
                if (pair.gold() != pair.given()) {
                    out.printf("%s for %s: %s%n", STATUSES.get(pair.given()), STATUSES.get(pair.gold()), pair.shown());
                }
            }
        }
    }
}
