package org.parley.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.pack.Packs;

/** What must hold of the reading of any text, tried on variants of our own articles; the variants are the same in every run. */
@Timeout(120)
class HostileTextTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), false));
    private static final List<Article> ARTICLES = articles();
    private static final int SEED = 20261122;

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (String language : List.of("nl", "sv", "en")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden", language))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .limit(8)
                        .toList()) {
                    articles.add(article(language, Files.readString(file)));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return articles;
    }

    private static Article article(String language, String text) {
        return new Article(
                "article",
                text,
                Optional.of(language),
                Optional.of(DateRange.parse("2024-03-08")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Reading read(Article like, String text) {
        Reading reading = PARLEY.read(article(like.language().orElseThrow(), text));
        reading.reports().forEach(report -> valid(report, text));
        reading.misses().forEach(miss -> inside(miss.sentence(), text));
        return reading;
    }

    private static void valid(Report report, String text) {
        assertThat(report.evidence()).isNotEmpty().allSatisfy(span -> {
            inside(span, text);
            assertThat(span.end() - span.start()).isBetween(1, 300);
        });
        report.spans().values().forEach(span -> inside(span, text));
    }

    private static void inside(Span span, String text) {
        assertThat(span.start()).isBetween(0, span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    /** What a reading says, without ids and without where it says so. */
    private static List<String> said(Reading reading) {
        return reading.reports().stream()
                .map(report -> new TreeMap<>(ReportFields.of(reading, report))
                        .toString()
                        .replace("\r", "")
                        .replaceAll("\\s+", " "))
                .map(fields -> Normalizer.normalize(fields, Normalizer.Form.NFC))
                .toList();
    }

    /** How often a reading tells of each dealing: kind, type and who takes part. */
    private static Map<String, Long> dealings(Reading reading) {
        return reading.reports().stream()
                .map(Report::dealing)
                .map(dealing -> dealing.kind() + " " + dealing.typeWord().orElse("") + " "
                        + dealing.participants().stream()
                                .map(participant -> participant.part() + " "
                                        + participant.actor().side())
                                .distinct()
                                .sorted()
                                .toList())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void aTextCutAnywhereIsReadWithinItsBounds() {
        Random random = new Random(SEED);
        for (Article article : ARTICLES) {
            for (int k = 0; k < 12; k++) {
                int from = random.nextInt(article.text().length());
                int to = from + random.nextInt(article.text().length() - from);
                read(article, article.text().substring(k % 2 == 0 ? 0 : from, to));
            }
        }
    }

    @Test
    void theEndsOfLinesDoNotMatter() {
        for (Article article : ARTICLES) {
            assertThat(said(read(article, article.text().replace("\n", "\r\n"))))
                    .isEqualTo(said(read(article, article.text())));
        }
    }

    @Test
    void theWayLettersAreComposedDoesNotMatter() {
        for (Article article : ARTICLES) {
            assertThat(said(read(article, Normalizer.normalize(article.text(), Normalizer.Form.NFD))))
                    .isEqualTo(said(read(article, article.text())));
        }
    }

    @Test
    void aRepeatedParagraphTellsNoDealingTwice() {
        for (Article article : ARTICLES) {
            List<String> paragraphs = List.of(article.text().split("\n\n"));
            String doubled = paragraphs.stream().map(one -> one + "\n\n" + one).collect(Collectors.joining("\n\n"));
            Map<String, Long> twice = dealings(read(article, doubled));
            dealings(read(article, article.text()))
                    .forEach((dealing, times) -> assertThat(twice.getOrDefault(dealing, 0L))
                            .as("%s in %s", dealing, article.text())
                            .isLessThanOrEqualTo(times));
        }
    }

    @Test
    void shuffledAndMixedTextsAreReadWithoutFault() {
        Random random = new Random(SEED);
        for (Article article : ARTICLES) {
            List<String> sentences = new ArrayList<>(List.of(article.text().split("(?<=[.!?]) ")));
            sentences.addAll(
                    List.of(ARTICLES.get(random.nextInt(ARTICLES.size())).text().split("(?<=[.!?]) ")));
            Collections.shuffle(sentences, random);
            read(article, String.join(" ", sentences));
        }
    }

    @Test
    void marksThatAreNotSeenAndQuotesThatNeverCloseDoNoHarm() {
        Random random = new Random(SEED);
        List<String> marks = List.of(
                "\u200b", "\u200e", "\u200f", "\u202e", "\u00ad", "\ufeff", "\u0301", "\"", "\u201c", "\u00ab", "(",
                "\u0000", "\ud83d");
        for (Article article : ARTICLES) {
            StringBuilder text = new StringBuilder(article.text());
            for (int k = 0; k < 40; k++) {
                text.insert(random.nextInt(text.length()), marks.get(random.nextInt(marks.size())));
            }
            read(article, text.toString());
        }
    }

    @Test
    void tenThousandActorsInOneSentenceAreReadWithoutFault() {
        String actors = String.join(", ", Collections.nCopies(5_000, "Norway, Peru"));
        assertThatCode(() -> read(ARTICLES.getLast(), actors + " and Chile accused Canada of spying."))
                .doesNotThrowAnyException();
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<List<Report>> before =
                ARTICLES.stream().map(article -> PARLEY.read(article).reports()).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            List<List<Report>> after = ARTICLES.stream()
                    .map(article -> PARLEY.read(article).reports())
                    .toList();
            assertThat(after).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() throws Exception {
        List<List<Report>> alone =
                ARTICLES.stream().map(article -> PARLEY.read(article).reports()).toList();
        for (int threads : new int[] {2, 4}) {
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                List<Future<List<Report>>> asked = ARTICLES.stream()
                        .map(article -> pool.submit(() -> PARLEY.read(article).reports()))
                        .toList();
                List<List<Report>> answers = new ArrayList<>();
                for (Future<List<Report>> answer : asked) {
                    answers.add(answer.get());
                }
                assertThat(answers).isEqualTo(alone);
            }
        }
    }
}
