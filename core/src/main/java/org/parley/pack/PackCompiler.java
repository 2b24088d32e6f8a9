package org.parley.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns the data folder into what is loaded at run time; the build runs it. Nothing is written unless all files are right.
 */
public final class PackCompiler {
    /** Invented people, for the examples only. */
    private static final String CAST = "gazetteer/cast.yml";

    private static final Set<String> EXAMPLES = Set.of("accepts", "rejects", "misses", "alarms");

    private PackCompiler() {}

    /** Compiles data folder {@code arguments[0]} into folder {@code arguments[1]}; exit code 1 if something is wrong. */
    public static void main(String[] arguments) throws IOException {
        try {
            compile(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (PackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Checks all files of {@code data}, then writes them to {@code out}; the same files give the same bytes.
     *
     * @throws PackException with everything that is wrong in the files; then nothing is written
     */
    static void compile(Path data, Path out) throws IOException {
        YamlFiles files = new YamlFiles(data, "data");
        Packs packs = Packs.load(files, true);
        Map<String, Map<String, Node>> resources = new TreeMap<>();
        files.read().forEach((path, node) -> {
            if (!path.equals(CAST)) {
                resources
                        .computeIfAbsent(resource(path), name -> new TreeMap<>())
                        .put(path, withoutExamples(node));
            }
        });
        Files.createDirectories(out);
        for (Map.Entry<String, Map<String, Node>> resource : resources.entrySet()) {
            Files.write(out.resolve(resource.getKey()), CompiledFiles.bytes(resource.getValue()));
        }
        Files.writeString(out.resolve(Packs.INDEX), String.join(" ", packs.codes()), StandardCharsets.UTF_8);
    }

    private static String resource(String path) {
        if (path.startsWith("packs/")) {
            return path.split("/")[1] + ".bin";
        }
        if (path.startsWith("gazetteer/")) {
            return Packs.GAZETTEER;
        }
        return path.equals(Packs.CUES_FILE) ? Packs.CUES : Packs.ONTOLOGY;
    }

    /** The tests read examples from the sources; at run time they would only cost. */
    private static Node withoutExamples(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Sequence list -> {
                List<Node> items =
                        list.items().stream().map(PackCompiler::withoutExamples).collect(Collectors.toList());
                yield new Node.Sequence(items, list.file(), list.line(), list.column());
            }
            case Node.Table table -> {
                Map<String, Node> fields = new LinkedHashMap<>();
                table.fields().forEach((name, value) -> {
                    if (!EXAMPLES.contains(name)) {
                        fields.put(name, value);
                    }
                });
                yield new Node.Table(fields, Map.of(), table.file(), table.line(), table.column());
            }
        };
    }
}
