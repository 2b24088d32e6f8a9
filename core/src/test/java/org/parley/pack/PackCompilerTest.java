package org.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.model.Article;

/** Compiles the data of this repository and loads it as it is loaded at run time. */
class PackCompilerTest {
    private static final Path DATA = Path.of("../data");

    @TempDir
    private static Path out = Path.of(".");

    @BeforeAll
    static void compile() throws IOException {
        PackCompiler.compile(DATA, out);
    }

    @Test
    void compiledPacksReadAsTheSourcesDo() throws IOException {
        Parley compiled = Parley.of(Packs.compiled(PackCompilerTest::resource));
        Parley sources = Parley.fromFolder(DATA);
        List<Article> articles = examples();
        assertThat(articles).hasSizeGreaterThan(20);
        for (Article article : articles) {
            assertThat(compiled.read(article)).as(article.doc()).isEqualTo(sources.read(article));
        }
    }

    @Test
    void onlyTheLanguagesOfTheArticlesAreLoaded() throws IOException {
        List<String> opened = new ArrayList<>();
        Packs packs = Packs.compiled(name -> {
            opened.add(name);
            return resource(name);
        });
        Parley parley = Parley.of(packs);
        assertThat(opened).containsExactly(Packs.INDEX);
        assertThat(packs.codes()).hasSizeGreaterThan(1);
        String first = packs.codes().iterator().next();
        Article article = new Article(
                "a",
                "1.",
                Optional.of(first),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(parley.read(article).read()).isTrue();
        assertThat(parley.read(article).read()).isTrue();
        assertThat(opened).containsExactlyInAnyOrder(Packs.INDEX, Packs.ONTOLOGY, Packs.GAZETTEER, first + ".bin");
    }

    @Test
    void theSameFilesGiveTheSameBytes(@TempDir Path again) throws IOException {
        PackCompiler.compile(DATA, again);
        assertThat(contents(again)).isEqualTo(contents(out));
    }

    @Test
    void inventedPeopleAndExamplesAreNotShipped() {
        Packs packs = Packs.compiled(PackCompilerTest::resource);
        assertThat(packs.languages().values())
                .isNotEmpty()
                .allSatisfy(language -> assertThat(language.entries().all())
                        .isNotEmpty()
                        .allSatisfy(entry -> assertThat(entry.examples()).isEqualTo(Entry.Examples.NONE)));
        assertThat(packs.gazetteer().people())
                .isNotEmpty()
                .hasSize(Packs.load(DATA, false).gazetteer().people().size())
                .hasSizeLessThan(Packs.load(DATA, true).gazetteer().people().size());
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> CompiledFiles.of(new byte[] {99}, Optional.empty()))
                .hasMessageContaining("another version");
    }

    private static List<Article> examples() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(new Article(
                        file.getFileName().toString(),
                        Files.readString(file),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return articles;
    }

    private static Map<String, List<Byte>> contents(Path folder) throws IOException {
        Map<String, List<Byte>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                List<Byte> bytes = new ArrayList<>();
                for (byte one : Files.readAllBytes(file)) {
                    bytes.add(one);
                }
                contents.put(file.getFileName().toString(), bytes);
            }
        }
        return contents;
    }

    private static byte[] resource(String name) {
        try {
            return Files.readAllBytes(out.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
