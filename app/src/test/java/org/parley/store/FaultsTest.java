package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Reading;

/** What goes wrong in the world, done to real processes and files. {@code -Dkills=50} for the full number. */
class FaultsTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int COUNT = 60;

    @TempDir
    private Path folder = Path.of(".");

    private Process start(Path file, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddMain.class.getName(),
                        file.toString(),
                        Long.toString(seed),
                        Integer.toString(COUNT))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Store open(Path file) {
        return Store.open(file.toString(), true, StoreContract.TODAY);
    }

    private String expected(long... seeds) {
        try (Store store = open(folder.resolve("expected.db"))) {
            for (long seed : seeds) {
                MadeReadings.of(seed, COUNT).forEach(reading -> store.add(reading, article -> reading));
            }
            store.settle();
            return store.upkeep().hash();
        }
    }

    @Test
    void whatWasConfirmedSurvivesBeingKilledAndTheNextRunFinishes() throws Exception {
        Random random = new Random(1);
        Path file = folder.resolve("killed.db");
        TreeSet<String> confirmed = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(file, 1);
            int stopAfter = 1 + random.nextInt(COUNT - 1);
            confirmed.addAll(readAndKill(process, stopAfter));
            process.waitFor();
            try (Store store = open(file)) {
                assertThat(confirmed)
                        .allSatisfy(id -> assertThat(store.hasArticle(id)).isTrue());
                store.upkeep().check();
            }
        }
        Process last = start(file, 1);
        last.getInputStream().readAllBytes();
        assertThat(last.waitFor()).isZero();
        try (Store store = open(file)) {
            assertThat(store.counts().articles()).isEqualTo(COUNT);
            assertThat(store.upkeep().hash()).isEqualTo(expected(1));
        }
    }

    /** The lines that it said before it was killed. */
    private static List<String> readAndKill(Process process, int stopAfter) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (lines.size() == stopAfter) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // the pipe went with the process
        }
        return lines;
    }

    @Test
    void twoProcessesAtOnceGiveTheLedgerOfOne() throws Exception {
        Path file = folder.resolve("two.db");
        Process one = start(file, 1);
        Process other = start(file, 2);
        one.getInputStream().readAllBytes();
        other.getInputStream().readAllBytes();
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        try (Store store = open(file)) {
            store.settle();
            assertThat(store.upkeep().hash()).isEqualTo(expected(1, 2));
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws SQLException {
        Path file = folder.resolve("newer.db");
        open(file).close();
        sql(
                file,
                "insert into flyway_schema_history select 99, '99', description, type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success from flyway_schema_history where installed_rank = 1");
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("written by a newer parley");
    }

    /** A file system of its own, so small that the articles do not fit; made larger, the same command finishes. */
    @Test
    void aDiskThatIsReallyFullIsSaidAndAddingAgainFinishes() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk.toString()))
                .as("only the administrator of a machine that lets him may mount a small disk")
                .isZero();
        try {
            Path file = disk.resolve("full.db");
            List<Reading> readings = MadeReadings.of(3, 400);
            List<Reading> confirmed = new ArrayList<>();
            assertThatThrownBy(() -> {
                        try (Store store = open(file)) {
                            for (Reading reading : readings) {
                                store.add(reading, article -> reading);
                                confirmed.add(reading);
                            }
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining("make room and run the same command again");
            assertThat(confirmed).isNotEmpty().hasSizeLessThan(400);
            assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
            try (Store store = open(file)) {
                assertThat(confirmed)
                        .allMatch(reading -> store.hasArticle(reading.article().id()));
                store.upkeep().check();
                readings.forEach(reading -> store.add(reading, article -> reading));
                store.settle();
                assertThat(store.counts().articles()).isEqualTo(400);
            }
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
            readsOnly(file);
        } finally {
            run("umount", disk.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }

    private static void readsOnly(Path file) {
        try (Store store = Store.look(file.toString(), StoreContract.TODAY)) {
            assertThat(store.list(EntryFilter.ALL)).isNotEmpty();
            Reading other = MadeReadings.of(5, 1).get(0);
            assertThatThrownBy(() -> store.add(other, article -> other))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be written; check the rights");
        }
    }

    @Test
    void aFullDiskIsSaidAndKeepsWhatWasConfirmed() {
        Path file = folder.resolve("full.db");
        List<Reading> readings = MadeReadings.of(3, 40);
        try (Store store = open(file)) {
            store.add(readings.get(0), article -> readings.get(0));
            store.database().limit(60);
            assertThatThrownBy(() -> readings.forEach(reading -> store.add(reading, article -> reading)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is full");
        }
        try (Store store = open(file)) {
            assertThat(store.hasArticle(readings.get(0).article().id())).isTrue();
            readings.forEach(reading -> store.add(reading, article -> reading));
            store.settle();
            assertThat(store.counts().articles()).isEqualTo(40);
        }
    }

    @Test
    void aReadOnlyFileCanBeReadAndSaysWhyItCannotBeWritten() throws IOException {
        Path file = folder.resolve("locked.db");
        Reading reading = MadeReadings.of(4, 1).get(0);
        try (Store store = open(file)) {
            store.add(reading, article -> reading);
            store.settle();
        }
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file))
                .as("the administrator may write anything")
                .isFalse();
        readsOnly(file);
    }

    @Test
    void aDamagedPageIsFound() throws IOException {
        Path file = folder.resolve("torn.db");
        try (Store store = open(file)) {
            MadeReadings.of(6, 60).forEach(reading -> store.add(reading, article -> reading));
            store.settle();
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length / 3 + 20_000; i++) {
            bytes[i] = 0x55;
        }
        Files.write(file, bytes);
        // whichever page is torn: opening says so, or the check does
        assertThatThrownBy(() -> {
                    try (Store store = Store.look(file.toString(), StoreContract.TODAY)) {
                        store.upkeep().check();
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    /** A program with another definition of one dealing files all reports anew. */
    @Test
    void aStoreOfAnotherDefinitionIsFiledAnew() throws SQLException {
        Path file = folder.resolve("other.db");
        String hash;
        try (Store store = open(file)) {
            MadeReadings.of(8, 20).forEach(reading -> store.add(reading, article -> reading));
            store.settle();
            hash = store.upkeep().hash();
        }
        sql(file, "update filing set definition = 0");
        sql(file, "update cell set host = id");
        try (Store store = open(file)) {
            assertThat(store.upkeep().hash()).isEqualTo(hash);
        }
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
