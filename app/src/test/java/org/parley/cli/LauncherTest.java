package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as a process, in a house of its own that looks built: the jars of this test's class path, no sources.
 * Where it has to build, a stand-in for Maven writes down that it was called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private Path house = Path.of(".");

    private Path jars = Path.of(".");
    private Path tools = Path.of(".");

    @BeforeEach
    void aHouse() throws IOException {
        Files.copy(Path.of("../parley"), house.resolve("parley"));
        house.resolve("parley").toFile().setExecutable(true);
        for (String folder :
                List.of("data", "core/src/main", "app/src/main", "app/target/lib", "examples", "tools", "jars")) {
            Files.createDirectories(house.resolve(folder));
        }
        for (String file : List.of("pom.xml", "core/pom.xml", "app/pom.xml", "data/words.yml")) {
            Files.writeString(house.resolve(file), "");
        }
        Files.writeString(house.resolve("a.txt"), "Norway and Canada met in Lima.");
        jars = house.resolve("jars");
        tools = house.resolve("tools");
        age(house);
        fillJars();
    }

    @Test
    void argumentsOutputAndExitCodesPassThrough() throws IOException {
        looksBuilt();
        assertThat(parley("--version")).isEqualTo(new Cli(0, "parley 0.1\n", ""));
        Cli tag = parley("tag", "a.txt", "b c.txt");
        assertThat(tag.code()).isEqualTo(1);
        assertThat(tag.docs()).containsExactly("a.txt");
        assertThat(tag.err()).contains("b c.txt: no such file or folder");
        assertThat(parley("nonsense").code()).isEqualTo(2);
    }

    @Test
    void aClosedPipeIsSilentAndAFullDeviceIsNot() throws IOException {
        looksBuilt();
        Files.writeString(house.resolve("many.jsonl"), "{\"text\": \"Norway met Canada in Lima.\"}\n".repeat(20_000));
        Cli head = shell("./parley tag many.jsonl | head -n 1; echo ${PIPESTATUS[0]}");
        assertThat(head.out()).endsWith("\n0\n");
        assertThat(head.lines()).hasSize(2);
        assertThat(head.err()).isEmpty();
        if (Files.exists(Path.of("/dev/full"))) {
            Cli full = shell("./parley tag many.jsonl >/dev/full");
            assertThat(full.code()).isEqualTo(1);
            assertThat(full.err()).contains("parley: cannot write the output: ");
        }
    }

    @Test
    void namesOutsideAsciiAreFoundInAnyLocale() throws IOException {
        looksBuilt();
        Files.writeString(house.resolve("möte.txt"), "Norway and Canada met in Lima.");
        assertThat(shell("LC_ALL=C ./parley tag möte.txt").docs()).containsExactly("möte.txt");
    }

    @Test
    void itBuildsOnceAndAgainAfterAChange() throws IOException {
        mavenThat("cp -r '%s'/. app/target/".formatted(jars));
        Cli first = parley("--version");
        assertThat(first.out()).isEqualTo("parley 0.1\n");
        assertThat(first.err()).contains("parley: building", "parley: built.");
        assertThat(parley("--version").err()).isEmpty();
        Instant built = Files.getLastModifiedTime(house.resolve("app/target/parley.stamp"))
                .toInstant();
        Files.setLastModifiedTime(house.resolve("data/words.yml"), FileTime.from(built.plusSeconds(5)));
        assertThat(parley("--version").err()).contains("parley: building");
    }

    /** As "mvn verify" does behind the launcher's back. */
    @Test
    void jarsMadeAnewAreNoError() throws IOException {
        looksBuilt();
        parley("--version");
        Path jar = house.resolve("app/target/parley-app.jar");
        Optional<Path> cache;
        try (Stream<Path> files = Files.list(house.resolve("app/target"))) {
            cache = files.filter(file -> file.toString().endsWith(".aot")).findFirst();
        }
        if (cache.isPresent()) {
            long made = Files.getLastModifiedTime(cache.get()).toMillis();
            Files.setLastModifiedTime(jar, FileTime.fromMillis(made + 1000));
            assertThat(parley("--version")).isEqualTo(new Cli(0, "parley 0.1\n", ""));
        }
    }

    @Test
    void aBuildThatFailsIsTold() throws IOException {
        mavenThat("echo '[ERROR] data/packs/x.yml:3:1: unknown frame'; exit 1");
        Cli run = parley("read", "a.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("unknown frame", "could not build itself");
    }

    @Test
    void aJavaHomeThatIsTooOldOrNoneIsPassedOver() throws IOException {
        looksBuilt();
        Path old = Files.createDirectories(house.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.2\"\n");
        script(old.resolve("bin/java"), "echo too old; exit 3");
        Map<String, String> path = Map.of("PATH", JDK + "/bin:/usr/bin:/bin");
        for (Path home : List.of(old, house.resolve("nowhere"))) {
            Cli run = start(Map.of("JAVA_HOME", home.toString(), "PATH", path.get("PATH")), "./parley --version");
            assertThat(run).isEqualTo(new Cli(0, "parley 0.1\n", ""));
        }
    }

    private void looksBuilt() throws IOException {
        copy(jars, house.resolve("app/target"));
        Files.writeString(house.resolve("app/target/parley.stamp"), "");
    }

    private void mavenThat(String does) throws IOException {
        script(tools.resolve("mvn"), does);
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Cli parley(String... arguments) throws IOException {
        StringBuilder line = new StringBuilder("./parley");
        for (String argument : arguments) {
            line.append(" '").append(argument).append('\'');
        }
        return shell(line.toString());
    }

    private Cli shell(String line) throws IOException {
        return start(Map.of("JAVA_HOME", JDK, "PATH", tools + ":/usr/bin:/bin"), line);
    }

    private Cli start(Map<String, String> environment, String line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line).directory(house.toFile());
        Path out = house.resolve("out");
        Path err = house.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        try {
            int code = builder.start().waitFor();
            return new Cli(code, Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Puts the class path of this test where the build puts that of the launcher. */
    private void fillJars() throws IOException {
        Path lib = Files.createDirectories(jars.resolve("lib"));
        Path own = Path.of("target/classes").toAbsolutePath();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (path.equals(own)) {
                jar(path, jars.resolve("parley-app.jar"));
            } else if (Files.isDirectory(path)) {
                jar(path, lib.resolve("classes-%d.jar".formatted(path.hashCode())));
            } else if (Stream.of("picocli", "jackson-core-3", "jspecify", "snakeyaml-engine", "parley")
                    .anyMatch(path.getFileName().toString()::startsWith)) {
                Files.copy(path, lib.resolve(path.getFileName()));
            }
        }
    }

    private static void jar(Path folder, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(path).toString()));
                Files.copy(path, out);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    /** Makes everything old, so that a build is newer whatever the clock of the disk can tell apart. */
    private static void age(Path folder) throws IOException {
        FileTime before = FileTime.from(Instant.parse("2024-03-05T12:00:00Z"));
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                Files.setLastModifiedTime(path, before);
            }
        }
    }
}
