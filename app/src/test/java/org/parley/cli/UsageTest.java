package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reed",
                "read",
                "read --format xml a.txt",
                "read --published 12-06-2025 a.txt",
                "read --language klingon a.txt",
                "read --threads 0 a.txt",
                "read --threads many a.txt",
                "read --packs no/such/folder a.txt",
                "read --nonsense a.txt",
                "tag - -"
            })
    void badUsageIsExplainedInOneLineWithCode2(String line) {
        Cli run = Cli.run((Object[]) line.split(" "));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("parley: ")
                .endsWith(" --help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpAndVersionAreData() {
        assertThat(Cli.run("--version")).isEqualTo(new Cli(0, "parley 0.1\n", ""));
        Cli help = Cli.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("read", "tag").doesNotContain("warm-up");
        assertThat(Cli.run("read", "--help").out())
                .contains("PATH", "--manifest", "--published", "--language", "--packs", "--threads", "--format");
    }

    @Test
    void answersComeInTheOrderOfTheInputOnAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 500)
                .forEach(i -> lines.append("{\"text\": \"%s\"}%n".formatted("Words of Lima. ".repeat(i % 7 * 20 + 1))));
        Path file = Files.writeString(folder.resolve("many.jsonl"), lines);
        Cli one = Cli.run("tag", "--threads", 1, file);
        List<String> expected =
                IntStream.rangeClosed(1, 500).mapToObj(i -> "many.jsonl#" + i).toList();
        assertThat(one.docs()).isEqualTo(expected);
        assertThat(Cli.run("tag", "--threads", 7, file)).isEqualTo(one);
        assertThat(Cli.run("tag", file)).isEqualTo(one);
    }

    @Test
    void everyRunSaysThatNothingWasSaved(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Words of Lima.");
        assertThat(Cli.run("read", file).err()).endsWith("Nothing was saved.\n");
        assertThat(Cli.run("tag", file).err()).endsWith("Nothing was saved.\n");
    }
}
