package org.parley.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The articles and manifests of a folder and all below it, in byte order of their relative paths.
 *
 * @param articles {@code *.txt} and {@code *.jsonl}
 * @param manifests every {@code manifest.jsonl}, an outer one before those inside it
 */
record Folder(List<Entry> articles, List<Entry> manifests) {

    /** @param name path relative to the folder, with {@code /} */
    record Entry(Path file, String name) {}

    static Folder list(Path folder, Consumer<Item> out) throws IOException {
        List<Entry> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if ((name.endsWith(".txt") || name.endsWith(".jsonl")) && !Files.isDirectory(file)) {
                    found.add(new Entry(file, name));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                out.accept(new Item.Refused(file.toString(), Intake.reason(e)));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
        return new Folder(
                found.stream().filter(entry -> !isManifest(entry)).toList(),
                found.stream()
                        .filter(Folder::isManifest)
                        .sorted((a, b) -> Integer.compare(depth(a), depth(b)))
                        .toList());
    }

    private static boolean isManifest(Entry entry) {
        return entry.file().endsWith("manifest.jsonl");
    }

    private static int depth(Entry entry) {
        return entry.file().getNameCount();
    }

    private static byte[] bytes(Entry entry) {
        return entry.name().getBytes(StandardCharsets.UTF_8);
    }
}
