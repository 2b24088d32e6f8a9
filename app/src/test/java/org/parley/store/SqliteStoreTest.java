package org.parley.store;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path folder = Path.of(".");

    @Override
    Store open(String name, LocalDate today) {
        return Store.open(folder.resolve(name + ".db").toString(), true, today);
    }
}
