package org.parley.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Parley;
import org.parley.pack.Packs;

/**
 * Reads whole articles and compares with the reading written before Parley saw them. What it cannot do yet is listed in
 * {@code known-misses.yml}; whatever is neither right nor listed fails, and so does what is listed and right.
 *
 * <p>{@code -Dgolden.misses=true} writes the list anew (and fails, so that nobody does so by accident), {@code -Dgolden.since}
 * being the day of new lines; {@code -Dgolden=nl/01} compares the articles whose names begin so.
 */
class GoldenReadingTest {
    private static final boolean WRITE = Boolean.getBoolean("golden.misses");
    private static final String SINCE = System.getProperty("golden.since", "2026-11");
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), false));
    private static final List<KnownMisses.Miss> KNOWN = KnownMisses.load();
    private static final List<KnownMisses.Miss> FOUND = new ArrayList<>();
    private static final Map<String, Counts> COUNTS = new TreeMap<>();

    /** How a language does. */
    private record Counts(int articles, int right, int nearly, int expected, int extra) {
        Counts plus(GoldenArticle golden, Comparison found) {
            int near = (int) found.misses().values().stream()
                    .filter(cause -> !cause.startsWith(Comparison.NOTHING))
                    .count();
            return new Counts(
                    articles + 1,
                    right + found.right(),
                    nearly + near,
                    expected + golden.expected().size(),
                    extra + found.extras().size());
        }
    }

    static List<GoldenArticle> articles() {
        String begin = System.getProperty("golden", "");
        return GoldenArticle.all().stream()
                .filter(article -> article.name().startsWith(begin))
                .toList();
    }

    @Test
    void thereAreTwentyArticlesOfEachLanguage() {
        Map<String, Integer> sizes = new TreeMap<>();
        GoldenArticle.all().forEach(article -> sizes.merge(article.language(), 1, Integer::sum));
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(20));
    }

    @Test
    void everyKnownMissIsOfAnArticle() {
        List<String> names =
                GoldenArticle.all().stream().map(GoldenArticle::name).toList();
        assertThat(KNOWN).allSatisfy(miss -> {
            assertThat(names).contains(miss.article());
            assertThat(miss.since()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleIsReadAsExpectedSaveForTheKnownMisses(GoldenArticle golden) {
        Comparison found = Comparison.of(golden, PARLEY.read(golden.article()));
        COUNTS.merge(
                golden.language(),
                new Counts(0, 0, 0, 0, 0).plus(golden, found),
                (before, same) -> before.plus(golden, found));
        List<KnownMisses.Miss> misses = KnownMisses.of(golden, found, SINCE);
        FOUND.addAll(misses);
        List<KnownMisses.Miss> known = KNOWN.stream()
                .filter(miss -> miss.article().equals(golden.name()))
                .toList();
        assertThat(WRITE)
                .as("known-misses.yml is written anew; run again without the flag")
                .isFalse();
        assertThat(misses)
                .as("%s: not as expected and not listed", golden.name())
                .allSatisfy(miss -> assertThat(known)
                        .as(miss.key() + ": " + miss.cause())
                        .anyMatch(listed -> listed.key().equals(miss.key())));
        assertThat(known)
                .as("%s: as expected now, take it off known-misses.yml", golden.name())
                .allSatisfy(listed -> assertThat(misses)
                        .as(listed.key())
                        .anyMatch(miss -> miss.key().equals(listed.key())));
    }

    @AfterAll
    static void tell() {
        COUNTS.forEach((language, counts) -> System.out.printf(
                "golden %s: %d articles, %d of %d expected reports read, %d nearly, %d extra%n",
                language, counts.articles(), counts.right(), counts.expected(), counts.nearly(), counts.extra()));
        if (WRITE) {
            KnownMisses.write(FOUND);
        }
    }
}
