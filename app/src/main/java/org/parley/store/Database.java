package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

/** One connection to a SQLite file or a PostgreSQL database, brought up to the newest schema. Not thread-safe. */
final class Database implements AutoCloseable {
    /** The schema that this program knows. */
    static final int VERSION = 9;

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int BUSY_MILLIS = 60_000;
    /** So often a lost server is called again, a second apart. */
    private static final int CALLS = 30;

    /** So many pages are logged before they are taken over into the file: the same page, changed many times, is then written once. */
    private static final int LOG_PAGES = 8192;

    private static final long LOCK = 0x7061726c6579L;

    private final String where;
    private final boolean postgres;
    private final boolean readOnly;
    private final Memo memo = new Memo(200);
    private final Memo large = new Memo(3);
    private int calls = CALLS;
    private Handle handle;

    private Database(String where, boolean readOnly) {
        this.where = where;
        this.postgres = where.startsWith(POSTGRES);
        this.readOnly = readOnly;
        this.handle = connect();
    }

    /**
     * Opens or makes the database.
     *
     * @param where a file, or {@code jdbc:postgresql://...}
     * @throws StoreException if it cannot be opened, is damaged, or of a newer version
     */
    static Database open(String where) {
        return open(where, false);
    }

    /** @param readOnly true for commands that only look: the file must be there, and need not be writable */
    static Database open(String where, boolean readOnly) {
        if (readOnly && !where.startsWith(POSTGRES) && !Files.exists(Path.of(where))) {
            throw new StoreException("there is no store %s yet; parley add PATH makes one".formatted(where));
        }
        try {
            Database database = new Database(where, readOnly);
            database.migrate();
            return database;
        } catch (JdbiException | FlywayException e) {
            throw Failures.explain(where, e);
        }
    }

    boolean isPostgres() {
        return postgres;
    }

    boolean isWritable() {
        return postgres || Files.isWritable(Path.of(where));
    }

    String where() {
        return where;
    }

    private Handle connect() {
        return Jdbi.create(this::connection).open();
    }

    private Connection connection() throws SQLException {
        if (postgres) {
            return DriverManager.getConnection(where);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        Path file = Path.of(where);
        boolean writable = Files.notExists(file) || Files.isWritable(file);
        if (writable) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        } else {
            config.setReadOnly(true);
        }
        config.setCacheSize(readOnly ? -8_192 : -65_536);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        Properties properties = config.toProperties();
        Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + (isStill(file) ? file.toUri() + "?immutable=1" : where), properties);
        if (writable) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma wal_autocheckpoint = " + LOG_PAGES);
            }
        }
        return connection;
    }

    /** A file on a medium that cannot be written, with no log beside it, is read as it is: nobody can change it meanwhile. */
    private static boolean isStill(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file)
                && !Files.isWritable(file)
                && folder != null
                && !Files.isWritable(folder)
                && Files.notExists(Path.of(file + "-wal"));
    }

    private void migrate() {
        int version = version();
        if (version > VERSION) {
            throw new StoreException(
                    "%s was written by a newer parley (schema %d, this one knows %d); use that version, it was left untouched"
                            .formatted(where, version, VERSION));
        }
        if (version == VERSION) {
            return;
        }
        if (readOnly && !isWritable()) {
            throw new StoreException(
                    "%s was written by an older parley and has to be brought up to date, but it cannot be written; check its rights"
                            .formatted(where));
        }
        Flyway.configure()
                .dataSource(new OneConnection(handle.getConnection()))
                .locations("classpath:org/parley/store/" + (postgres ? "postgresql" : "sqlite"))
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /** 0 for an empty database. */
    private int version() {
        String tables = postgres
                ? "select count(*) from information_schema.tables where table_name = 'flyway_schema_history' and"
                        + " table_schema = current_schema()"
                : "select count(*) from sqlite_master where name = 'flyway_schema_history'";
        if (handle.createQuery(tables).mapTo(Integer.class).one() == 0) {
            return 0;
        }
        return handle
                .createQuery("select version from flyway_schema_history where version is not null")
                .mapTo(String.class)
                .list()
                .stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    <T> T read(Function<Handle, T> work) {
        return calling(() -> work.apply(handle));
    }

    /**
     * Reads what holds until anything in the database changes, and keeps it until then.
     *
     * @param question see {@link Memo#of}
     */
    <T> T recall(String question, Function<Handle, T> work) {
        return calling(() -> memo.of(version(handle), question, () -> work.apply(handle)));
    }

    /** The same for what takes much room: few such answers are kept. */
    <T> T recallLarge(String question, Function<Handle, T> work) {
        return calling(() -> large.of(version(handle), question, () -> work.apply(handle)));
    }

    /** Another after every change, by this connection or any other; in PostgreSQL also after changes elsewhere on the server. */
    private String version(Handle handle) {
        return handle.createQuery(
                        postgres
                                ? "select cast(pg_current_snapshot() as text)"
                                : "select data_version || ' ' || total_changes() from pragma_data_version")
                .mapTo(String.class)
                .one();
    }

    /** One transaction, alone among all writers; nothing of it stays if it fails. */
    <T> T write(Function<Handle, T> work) {
        return calling(() -> handle.inTransaction(in -> {
            if (postgres) {
                in.createQuery("select 1 from (select pg_advisory_xact_lock(:lock)) as locked")
                        .bind("lock", LOCK)
                        .mapTo(Integer.class)
                        .one();
            }
            return work.apply(in);
        }));
    }

    /** A server that went away is called again for a while; a transaction that it lost is done again. */
    private <T> T calling(java.util.function.Supplier<T> work) {
        for (int call = 1; ; call++) {
            try {
                return work.get();
            } catch (JdbiException e) {
                if (!postgres || call == calls || !Failures.isLostConnection(e)) {
                    throw Failures.explain(where, e);
                }
                reconnect();
            }
        }
    }

    private void reconnect() {
        for (int call = 1; ; call++) {
            try {
                Thread.sleep(1000);
                handle.close();
            } catch (JdbiException e) {
                // the old connection is gone anyhow
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreException("interrupted while waiting for " + where, e);
            }
            try {
                handle = connect();
                return;
            } catch (JdbiException e) {
                if (call == calls) {
                    throw Failures.explain(where, e);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw Failures.explain(where, e);
        }
    }

    /** Lets a lost server be called again only so often. */
    void calls(int most) {
        calls = most;
    }

    /** Lets a SQLite file grow to so many pages and no further, as a full disk would. */
    void limit(int pages) {
        read(handle -> handle.createQuery("pragma max_page_count = " + pages)
                .mapTo(Integer.class)
                .one());
    }
}
