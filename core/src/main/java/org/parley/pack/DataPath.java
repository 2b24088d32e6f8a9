package org.parley.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder or file of the data, whether it lies on disk as YAML or was compiled at build time: loaders cannot tell.
 * Immutable.
 */
public final class DataPath {

    /** Where the files are kept. Paths are relative to the data folder, with {@code /}. */
    interface Files {
        /** The value of a file; empty if there is no such file. What is wrong in it is noted and read as an empty list. */
        Optional<Node> read(String path, Problems problems);

        /** The files below a folder in byte order of their paths; none if there is no such folder. */
        List<String> below(String folder);

        /** How messages name a file. */
        String label(String path);
    }

    private final Files files;
    private final String path;

    DataPath(Files files, String path) {
        this.files = files;
        this.path = path;
    }

    /** A data folder on disk; messages name its files as they are reached from {@code folder}. */
    public static DataPath of(Path folder) {
        return new DataPath(new YamlFiles(folder, folder.toString().replace('\\', '/')), "");
    }

    /** The folder or file {@code name}, which may have several steps, below this folder. */
    public DataPath resolve(String name) {
        return new DataPath(files, path.isEmpty() ? name : path + "/" + name);
    }

    /** The data folder that this folder or file is in. */
    public DataPath root() {
        return new DataPath(files, "");
    }

    /** The file's value; what is wrong, that it is missing too, is noted and read as an empty list. */
    public Node read(Problems problems) {
        return readIfPresent(problems).orElseGet(() -> {
            Node empty = empty();
            problems.add(empty, "cannot be read: there is no such file", "check that the file is there");
            return empty;
        });
    }

    /** The file's value if it is there. */
    public Optional<Node> readIfPresent(Problems problems) {
        return files.read(path, problems);
    }

    /** An empty list, as if it stood in this file. */
    Node empty() {
        return new Node.Sequence(List.of(), toString(), 1, 1);
    }

    /** The files below this folder and its sub-folders, in byte order of their paths. */
    List<DataPath> below() {
        return files.below(path).stream().map(file -> new DataPath(files, file)).toList();
    }

    /** The path from the data folder, with {@code /}. */
    String path() {
        return path;
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return files.label(path);
    }
}
