package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.DateRange;

class IntakeTest {
    @TempDir
    private Path folder = Path.of(".");

    private final List<Article> articles = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    @Test
    void aFolderGivesItsTextsInByteOrderNamedByTheirPaths() throws IOException {
        write("b.txt", "two");
        write("B.txt", "one");
        write("b/a.txt", "three");
        write("ä.txt", "five");
        write("z.jsonl", "{\"text\": \"four\"}\n");
        write("notes.md", "not read");
        take(folder.toString());
        assertThat(articles)
                .extracting(Article::doc)
                .containsExactly("B.txt", "b.txt", "b/a.txt", "z.jsonl#1", "ä.txt");
        assertThat(articles).extracting(Article::text).containsExactly("one", "two", "three", "four", "five");
        assertThat(refused).isEmpty();
    }

    @Test
    void aFileIsNamedByItsFileName() throws IOException {
        take(write("deep/er/a.txt", "words").toString());
        assertThat(articles).extracting(Article::doc).containsExactly("a.txt");
    }

    @Test
    void theManifestOfAFolderTellsAboutItsFilesAndIsNoArticle() throws IOException {
        write("a.txt", "words");
        write("in/b.txt", "words");
        write("manifest.jsonl", """
            {"file": "a.txt", "language": "nl", "published": "2018-03-26", "publisher": "De Bode", "url": "u", "title": "t"}
            {"file": "in/b.txt", "published": "2022-03"}
            """);
        take(folder.toString());
        assertThat(articles).hasSize(2);
        Article first = articles.getFirst();
        assertThat(first.language()).contains("nl");
        assertThat(first.published()).contains(DateRange.parse("2018-03-26"));
        assertThat(first.publisher()).contains("De Bode");
        assertThat(first.url()).contains("u");
        assertThat(first.title()).contains("t");
        assertThat(articles.getLast().published()).contains(DateRange.parse("2022-03"));
        assertThat(refused).isEmpty();
    }

    @Test
    void aManifestInsideOverridesTheOneOutside() throws IOException {
        write("in/b.txt", "words");
        write("manifest.jsonl", "{\"file\": \"in/b.txt\", \"language\": \"sv\"}\n");
        write("in/manifest.jsonl", "{\"file\": \"b.txt\", \"language\": \"nl\"}\n");
        take(folder.toString());
        assertThat(articles).singleElement().extracting(Article::language).isEqualTo(Optional.of("nl"));
    }

    @Test
    void aManifestGivenTakesThePlaceOfTheFoldersOwn() throws IOException {
        write("a.txt", "words");
        write("manifest.jsonl", "{\"file\": \"a.txt\", \"language\": \"nl\"}\n");
        Path other = write(
                "../%s.other.jsonl".formatted(folder.getFileName()),
                "{\"file\": \"%s/a.txt\", \"title\": \"t\"}\n".formatted(folder.getFileName()));
        take(new Defaults(Optional.of(other), Optional.empty(), Optional.of("sv")), folder.toString());
        Files.delete(other);
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.language()).contains("sv");
            assertThat(article.title()).contains("t");
        });
    }

    @Test
    void aLineSaysMoreThanItsFileAndTheCommandLineLeast() throws IOException {
        write("a.jsonl", """
            {"text": "one", "doc": "first", "published": "2020-01-02T08:30:00+01:00", "language": "nl-BE"}

            {"text": "two", "other": {"deep": [1, {"x": null}]}, "url": null}
            """);
        write("manifest.jsonl", "{\"file\": \"a.jsonl\", \"language\": \"sv\", \"publisher\": \"Posten\"}\n");
        DateRange hint = DateRange.parse("2021-05");
        take(new Defaults(Optional.empty(), Optional.of(hint), Optional.of("en")), folder.toString());
        assertThat(articles).extracting(Article::doc).containsExactly("first", "a.jsonl#3");
        assertThat(articles).extracting(Article::language).containsExactly(Optional.of("nl"), Optional.of("sv"));
        assertThat(articles).extracting(Article::publisher).containsOnly(Optional.of("Posten"));
        assertThat(articles.getFirst().published()).contains(DateRange.parse("2020-01-02"));
        assertThat(articles.getLast().published()).isEmpty();
        assertThat(articles).extracting(Article::publishedHint).containsOnly(Optional.of(hint));
    }

    @Test
    void aHeaderFarFromTheManifestIsToldAndTheManifestBelieved() throws IOException {
        write("far.txt", " date 2022-03 Words of an article.");
        write("near.txt", " date 2025-06 Words of an article.");
        write("in.txt", " date 2025-08 Words of an article.");
        write("manifest.jsonl", """
            {"file": "far.txt", "published": "2025-08-20"}
            {"file": "near.txt", "published": "2025-08-20"}
            {"file": "in.txt", "published": "2025-08-20"}
            """);
        take(folder.toString());
        assertThat(noted)
                .containsExactly("far.txt: its header says 2022-03, the manifest 2025-08-20: the manifest is believed");
        assertThat(articles).extracting(Article::published).containsOnly(Optional.of(DateRange.parse("2025-08-20")));
    }

    @Test
    void standardInputIsJsonLines() {
        takeFromStandardInput("{\"text\": \"één\"}\r\n{\"text\": \"två\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(articles).extracting(Article::doc).containsExactly("-#1", "-#2");
        assertThat(articles).extracting(Article::text).containsExactly("één", "två");
    }

    @Test
    void byteOrderMarksAreDroppedAndNothingElse() throws IOException {
        write("a.txt", "\uFEFFå\r\n\rb ");
        writeBytes("b.txt", bytesWithMark(StandardCharsets.UTF_16LE, "å\r\n"));
        writeBytes("c.txt", bytesWithMark(StandardCharsets.UTF_16BE, "å\r\n"));
        writeBytes("d.jsonl", bytesWithMark(StandardCharsets.UTF_16LE, "{\"text\": \"å\"}\n"));
        write("e.jsonl", "\uFEFF{\"text\": \"å\"}\n");
        take(folder.toString());
        assertThat(articles).extracting(Article::text).containsExactly("å\r\n\rb ", "å\r\n", "å\r\n", "å", "å");
        assertThat(noted).hasSize(3).allMatch(note -> note.contains("UTF-16"));
    }

    private static byte[] bytesWithMark(Charset charset, String text) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    private void take(String path) {
        take(Defaults.NONE, path);
    }

    private void take(Defaults defaults, String path) {
        new Intake(defaults, new ByteArrayInputStream(new byte[0]), this::sort).take(path);
    }

    private void takeFromStandardInput(byte[] bytes) {
        new Intake(Defaults.NONE, new ByteArrayInputStream(bytes), this::sort).take("-");
    }

    private void sort(Item item) {
        switch (item) {
            case Item.Posted posted -> articles.add(posted.article());
            case Item.Refused bad -> refused.add(bad.where() + ": " + bad.reason());
            case Item.Noted note -> noted.add(note.where() + ": " + note.note());
        }
    }

    private Path write(String name, String text) throws IOException {
        return writeBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path writeBytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
