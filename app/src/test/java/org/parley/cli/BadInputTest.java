package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is named with its reason, gives the right exit code, and costs the good articles beside it nothing. */
class BadInputTest {
    private static final String WORDS = "Norway and Canada met in Lima on Thursday.";

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void twoGoodArticles() throws IOException {
        write("a.txt", WORDS);
        write("z.txt", WORDS);
    }

    @Test
    void latin1IsNamedWithTheByteAndTheRemedy() throws IOException {
        Files.write(folder.resolve("m.txt"), "Peru möter Chile".getBytes(StandardCharsets.ISO_8859_1));
        othersSurvive("m.txt: not UTF-8: byte 0xF6 at offset 6; convert it, for instance with iconv");
    }

    @Test
    void utf16IsReadWithANote() throws IOException {
        Files.write(folder.resolve("m.txt"), ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE));
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "m.txt", "z.txt");
        assertThat(run.err()).contains("m.txt: is UTF-16; decoded");
        assertThat(run.code()).isZero();
    }

    @Test
    void windowsLineEndsAreReadAsTheyAre() throws IOException {
        write("m.txt", WORDS + "\r\n\r\n" + WORDS + "\r\n");
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "m.txt", "z.txt");
        assertThat(run.code()).isZero();
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        write("m.txt", "\uFEFF \r\n");
        othersSurvive("m.txt: empty: no text in it");
    }

    @Test
    void binaryIsNamed() throws IOException {
        Files.write(folder.resolve("m.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, -1});
        othersSurvive("m.txt: binary, no text");
    }

    @Test
    void fiftyMillionBytesInOneLineAreRefusedWithoutBeingHeld() throws IOException {
        write("m.txt", "word ".repeat(10_000_000));
        write("n.jsonl", "{\"text\": \"" + "word ".repeat(10_000_000) + "\"}\n{\"text\": \"" + WORDS + "\"}\n");
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "n.jsonl#2", "z.txt");
        assertThat(run.err())
                .contains("m.txt: larger than the 10 million bytes an article may have")
                .contains("n.jsonl#1: longer than the 30 million bytes a line may have");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutArticlesIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Cli run = Cli.run("tag", empty, folder.resolve("a.txt"));
        assertThat(run.docs()).containsExactly("a.txt");
        assertThat(run.err()).contains(empty + ": no articles in it");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aMissingFileIsNamed() {
        Cli run = Cli.run("tag", folder.resolve("none.txt"), folder.resolve("a.txt"));
        assertThat(run.docs()).containsExactly("a.txt");
        assertThat(run.err()).contains("none.txt: no such file or folder");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void brokenLinesAreNamedOneByOne() throws IOException {
        write("m.jsonl", """
            {"text": "%s"}
            {"text": "unfinished
            ["text"]
            {"text": 5}
            {"title": "no text"}
            {"file": "a.txt"}
            {"text": ""} {"text": ""}
            {"text": "%s"}
            """.formatted(WORDS, WORDS));
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "m.jsonl#1", "m.jsonl#8", "z.txt");
        assertThat(run.err())
                .contains("m.jsonl#2: broken JSON at column ")
                .contains("m.jsonl#3: no JSON object")
                .contains("m.jsonl#4: \"text\" is no string")
                .contains("m.jsonl#5: has no \"text\"")
                .contains("m.jsonl#6: a manifest line, no article")
                .contains("m.jsonl#7: more than one JSON value")
                .contains("4 articles")
                .contains("6 problems, told above");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void endlessNestingIsNoTrap() throws IOException {
        write("m.jsonl", "{\"x\": " + "[".repeat(1_000_000) + "\n{\"text\": \"" + WORDS + "\"}\n");
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "m.jsonl#2", "z.txt");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aBrokenManifestKeepsItsGoodLines() throws IOException {
        write("manifest.jsonl", """
            {"file": "a.txt", "published": "2025-06-31"}
            not json
            {"file": "absent.txt"}
            {"file": "z.txt", "language": "klingon"}
            {"file": "a.txt"}
            {"published": "2025-06-01"}
            """);
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "z.txt");
        assertThat(run.err())
                .contains("manifest.jsonl#1: published \"2025-06-31\" is no date")
                .contains("manifest.jsonl#2: broken JSON")
                .contains("manifest.jsonl#3: names absent.txt, which is not there")
                .contains("manifest.jsonl#4: language \"klingon\" is no ISO 639-1 code")
                .contains("manifest.jsonl#5: names a.txt again")
                .contains("manifest.jsonl#6: names no file");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aManifestThatIsNotThereIsNamedAndTheArticlesRead() {
        Cli run = Cli.run("tag", "--manifest", folder.resolve("none.jsonl"), folder);
        assertThat(run.docs()).containsExactly("a.txt", "z.txt");
        assertThat(run.err()).contains("none.jsonl: no such file or folder");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aLanguageWithoutPackIsSkippedAndCounted() {
        Cli run = Cli.run("read", "--language", "fi", folder);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2 articles (2 of them skipped, no pack for the language: fi 2)");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatCannotBeWrittenEndsTheRunWithAMessage() {
        Cli run = Cli.runInto(new Failing("No space left on device"), "", "tag", folder);
        assertThat(run.err()).contains("parley: cannot write the output: No space left on device");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        Cli run = Cli.runInto(new Failing("Broken pipe"), "", "tag", folder);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aNameCannotSteerTheTerminal() throws IOException {
        Files.write(folder.resolve("m\u001B[2J.txt"), new byte[] {0});
        Cli run = Cli.run("tag", folder);
        assertThat(run.err()).contains("m [2J.txt: binary").doesNotContain("\u001B");
    }

    private void othersSurvive(String message) {
        Cli run = Cli.run("tag", folder);
        assertThat(run.docs()).containsExactly("a.txt", "z.txt");
        assertThat(run.err()).contains(message).contains("2 articles").contains("1 problem, told above");
        assertThat(run.code()).isEqualTo(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** An output that cannot be written. */
    private static final class Failing extends OutputStream {
        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
