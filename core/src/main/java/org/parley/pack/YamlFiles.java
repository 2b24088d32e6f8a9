package org.parley.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A data folder on disk. Remembers what was read, so that it can tell which files nobody asked for. Not thread-safe. */
final class YamlFiles implements DataPath.Files {
    private final Path folder;
    private final String label;
    private final Map<String, Node> read = new TreeMap<>();

    /** @param label how messages name the folder; "" to name files by their paths in it */
    YamlFiles(Path folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    @Override
    public Optional<Node> read(String path, Problems problems) {
        Node known = read.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Node node = Yaml.read(file, label(path), problems);
        read.put(path, node);
        return Optional.of(node);
    }

    @Override
    public List<String> below(String path) {
        Path start = folder.resolve(path);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(file -> file.toString().endsWith(".yml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String label(String path) {
        return label.isEmpty() ? path : path.isEmpty() ? label : label + "/" + path;
    }

    /** The files that nobody asked for. */
    List<String> unread() {
        return below("").stream()
                .filter(path -> !read.containsKey(path) && !path.startsWith("target/"))
                .toList();
    }

    /** All that was read so far, by path. */
    Map<String, Node> read() {
        return read;
    }
}
