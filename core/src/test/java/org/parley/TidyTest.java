package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.pack.Packs;
import org.parley.tidy.JavaSource;

/** Reads the sources as text and holds them to what no compiler checks: small files, small methods, no language in Java. */
class TidyTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DATA = ROOT.resolve("data");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    /** Codes that no pack has yet; those which are English words too, such as "it" or "no", cannot be told from them. */
    private static final Set<String> FURTHER_LANGUAGES = Set.of("de", "fr", "es", "ru", "zh", "da", "nb", "fi", "pl");

    private static final Pattern UNTRACKED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!\\s*\\(?#\\d+)");
    /** A letter with a mark beside a plain one, or letters of another script; tables of single letters are no words. */
    private static final Pattern FOREIGN_WORD = Pattern.compile(
            "[a-z][\\p{L}&&[^\\p{ASCII}]]|[\\p{L}&&[^\\p{ASCII}]][a-z]|\\p{IsCyrillic}{2}|\\p{IsHan}{2}");

    private static List<JavaSource> sources = List.of();

    @BeforeAll
    static void readTheSources() throws IOException {
        sources = JavaSource.under(ROOT);
    }

    @Test
    void sourcesAreFound() {
        assertThat(sources).hasSizeGreaterThan(40);
        assertThat(sources).anyMatch(JavaSource::isCoreMain);
        assertThat(sources.stream().mapToInt(source -> source.methods().size()).sum())
                .isGreaterThan(100);
    }

    @Test
    void noFileIsLong() {
        assertThat(sources.stream().filter(source -> source.lines().size() > LONGEST_FILE))
                .as("files of more than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void noMethodIsLong() {
        assertThat(sources.stream()
                        .flatMap(source -> source.methods().stream())
                        .filter(method -> method.lines() > LONGEST_METHOD))
                .as("methods of more than %d lines", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<Path> folders = new TreeSet<>();
        sources.stream()
                .filter(JavaSource::isMain)
                .forEach(source -> folders.add(source.file().getParent()));
        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/**", "@NullMarked"));
    }

    @Test
    void noLanguageIsNamedInTheCore() throws IOException {
        Set<String> codes = new TreeSet<>(FURTHER_LANGUAGES);
        try (Stream<Path> packs = Files.list(DATA.resolve("packs"))) {
            packs.forEach(pack -> codes.add(pack.getFileName().toString()));
        }
        assertThat(coreLiterals().filter(literal -> codes.contains(literal.text())))
                .as("language codes in core; a language is a folder in data/packs")
                .isEmpty();
    }

    @Test
    void noWordsOfALanguageStandInTheCore() {
        assertThat(coreLiterals()
                        .filter(literal -> FOREIGN_WORD.matcher(literal.text()).find()))
                .as("words of a language in core; words live in data/")
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDoWithoutAnIssue() throws IOException {
        for (JavaSource source : sources) {
            if (!source.file().endsWith("TidyTest.java")) {
                assertThat(source.text()).as(source.toString()).doesNotContainPattern(UNTRACKED);
            }
        }
        for (Path file : dataFiles()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(UNTRACKED);
        }
    }

    /** The load itself tells of files that nothing reads. */
    @Test
    void everyDataFileIsReachedByALoader() {
        assertThat(Packs.load(DATA, true).codes()).isNotEmpty();
    }

    private static Stream<JavaSource.Literal> coreLiterals() {
        return sources.stream().filter(JavaSource::isCoreMain).flatMap(source -> source.literals().stream());
    }

    private static List<Path> dataFiles() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .filter(file -> !file.startsWith(DATA.resolve("target")))
                    .toList();
        }
    }
}
