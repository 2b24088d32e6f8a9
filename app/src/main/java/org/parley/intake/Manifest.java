package org.parley.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What manifests say about files. Lines that are broken or name absent files are refused one by one; the rest counts. Not thread-safe. */
final class Manifest {
    private final Map<Path, Posting> postings = new HashMap<>();

    /** Takes in one manifest; what it says of a file replaces what an earlier one said. */
    void load(Path file, String name, Consumer<Item> out) {
        Map<Path, Posting> found = new HashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            JsonLines.forEach(in, name, out, (where, line) -> add(file, where, line, found, out));
        } catch (IOException e) {
            out.accept(new Item.Refused(name, Intake.reason(e)));
        }
        postings.putAll(found);
    }

    /** What is said of this file, by any name that leads to it. */
    Posting of(Path file) {
        return postings.getOrDefault(key(file), Posting.NOTHING);
    }

    private static void add(Path manifest, String where, Line line, Map<Path, Posting> found, Consumer<Item> out) {
        Optional<Path> named = line.file().flatMap(file -> beside(manifest, file));
        if (named.isEmpty()) {
            out.accept(
                    new Item.Refused(where, "names no file: a manifest line is {\"file\": ..., \"published\": ...}"));
        } else if (!Files.exists(named.get())) {
            out.accept(new Item.Refused(
                    where, "names %s, which is not there".formatted(line.file().orElseThrow())));
        } else if (found.putIfAbsent(key(named.get()), line.posting()) != null) {
            out.accept(new Item.Refused(
                    where,
                    "names %s again; its first line counts"
                            .formatted(line.file().orElseThrow())));
        }
    }

    private static Optional<Path> beside(Path manifest, String file) {
        try {
            return Optional.of(manifest.resolveSibling(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
