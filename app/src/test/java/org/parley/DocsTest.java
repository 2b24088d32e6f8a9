package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.cli.Commands;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Documentation that can fail: whatever a user can type or a linguist can write is told of, and every link leads somewhere. */
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

    @Test
    void everyCommandAndOptionIsInTheReadme() throws IOException {
        String readme = read("README.md");
        List<CommandLine> commands = Commands.shown();
        assertThat(commands).hasSizeGreaterThan(1);
        for (CommandLine command : commands) {
            assertThat(readme).contains("./parley " + command.getCommandName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp()) {
                    assertThat(readme).contains(option.longestName());
                }
            }
        }
    }

    @Test
    void theReadmesTestCommandIsWhatEveryChangeHasToPass() throws IOException {
        assertThat(read("README.md")).contains("\nmvn -B verify\n");
        assertThat(read(".ci/run")).endsWith("\nmvn -B verify\n");
    }

    @Test
    void everyRoomIsInTheArchitecture() throws IOException {
        String plan = read("docs/architecture.md");
        for (String module : List.of("core", "app", "bench")) {
            Path main = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(main)) {
                assertThat(files.filter(file -> file.endsWith("package-info.java"))
                                .map(file -> main.relativize(file)
                                        .getParent()
                                        .toString()
                                        .replace('/', '.')))
                        .isNotEmpty()
                        .allSatisfy(room -> assertThat(plan).contains("`" + room + "`"));
            }
        }
    }

    @Test
    void everyFileOfAPackIsInThePackFormat() throws IOException {
        String format = read("docs/pack-format.md");
        try (Stream<Path> files = Files.walk(ROOT.resolve("data/packs"), 2)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yml"))
                            .map(file -> file.getFileName().toString())
                            .distinct())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(format).contains("`" + name + "`"));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages = Stream.concat(
                        Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md")), pages(ROOT.resolve("docs")))
                .toList();
        assertThat(pages).hasSizeGreaterThan(5);
        for (Path page : pages) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                assertThat(page.resolveSibling(links.group(1)))
                        .as("linked from %s", page)
                        .exists();
            }
        }
    }

    private static Stream<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
