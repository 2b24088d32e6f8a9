package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
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
    Store open(String name) {
        if (made.add(name)) {
            try (Connection connection = DriverManager.getConnection(SERVER);
                    var statement = connection.createStatement()) {
                statement.execute("drop schema if exists test_" + name + " cascade");
                statement.execute("create schema test_" + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return Store.open(SERVER + "&currentSchema=test_" + name, true, TODAY);
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
