package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.model.Reading;

/** The same contract on a real server, the one that {@code scripts/postgres run} starts. Every store has a schema of its own. */
class PostgresStoreTest extends StoreContract {
    private static final String SERVER =
            System.getenv().getOrDefault("PARLEY_TEST_POSTGRES", System.getProperty("parley.test.postgres", ""));

    private final Set<String> made = new HashSet<>();

    @BeforeEach
    void needsAServer() {
        assumeThat(SERVER).as("no server: run under scripts/postgres run").isNotEmpty();
    }

    @Override
    Store open(String name, LocalDate today) {
        if (made.add(name)) {
            try (Connection connection = DriverManager.getConnection(SERVER);
                    var statement = connection.createStatement()) {
                statement.execute("drop schema if exists test_" + name + " cascade");
                statement.execute("create schema test_" + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return Store.open(SERVER + "&currentSchema=test_" + name, true, today);
    }

    /** The server is stopped while articles are added, and comes back while it is called. */
    @Test
    void aServerThatWentAwayAndComesBackIsWaitedFor() throws Exception {
        List<Reading> readings = MadeReadings.of(10, 12);
        try (Store store = open("away")) {
            readings.subList(0, 6).forEach(reading -> store.add(reading, article -> reading));
            server("halt");
            try {
                Process again = script("again");
                readings.subList(6, 12).forEach(reading -> store.add(reading, article -> reading));
                assertThat(again.waitFor()).isZero();
            } finally {
                server("again");
            }
            store.settle();
            assertThat(store.counts().articles()).isEqualTo(12);
        }
    }

    /** It stays away: that is said, nothing confirmed is lost, and adding again finishes. */
    @Test
    void aServerThatStaysAwayIsSaidAndAddingAgainFinishes() throws Exception {
        List<Reading> readings = MadeReadings.of(11, 12);
        try (Store store = open("gone")) {
            readings.subList(0, 6).forEach(reading -> store.add(reading, article -> reading));
            store.database().calls(2);
            server("halt");
            try {
                assertThatThrownBy(() -> store.add(readings.get(6), article -> readings.get(6)))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("what was confirmed is kept, run the same command again when it is back");
                assertThatThrownBy(() -> open("gone"))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("run the same command again when it is back");
            } finally {
                server("again");
            }
        }
        try (Store store = open("gone")) {
            assertThat(store.counts().articles()).isEqualTo(6);
            readings.forEach(reading -> store.add(reading, article -> reading));
            store.settle();
            assertThat(store.counts().articles()).isEqualTo(12);
        }
    }

    /** The script that started the server also stops it for a while; another server is left alone. */
    private static void server(String command) throws Exception {
        assertThat(script(command).waitFor()).isZero();
    }

    private static Process script(String command) throws Exception {
        Path script = Path.of("..", "scripts", "postgres").toAbsolutePath().normalize();
        boolean ours = Files.exists(script.resolveSibling("../app/target/postgres/port"))
                && SERVER.contains(":"
                        + Files.readString(script.resolveSibling("../app/target/postgres/port"))
                                .strip() + "/");
        assumeThat(ours)
                .as("the server is not the one that scripts/postgres started")
                .isTrue();
        return new ProcessBuilder(script.toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void aServerThatThrewUsOutIsCalledAgain() throws SQLException {
        Reading reading = MadeReadings.of(9, 1).get(0);
        try (Store store = open("thrown")) {
            try (Connection connection = DriverManager.getConnection(SERVER);
                    var statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and datname = current_database()");
            }
            assertThat(store.add(reading, article -> reading)).isEqualTo(Store.Added.NEW);
            assertThat(store.counts().articles()).isEqualTo(1);
        }
    }
}
