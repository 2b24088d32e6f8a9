package org.parley.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.cli.Main;

/** A site over the example articles, or over others. */
final class Examples {
    private Examples() {}

    static Site in(Path folder) {
        return in(folder, "../examples");
    }

    static Site in(Path folder, String articles) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String store = folder.resolve("record.db").toString();
        int code = Main.run(
                new String[] {"add", articles, "--store", store, "--today", "2026-02-01"},
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException(err.toString(StandardCharsets.UTF_8));
        }
        return Site.open(folder, Optional.empty());
    }
}
