package org.parley.pack;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML files into {@link Node}s, every scalar as the text that stands in the file. */
final class Yaml {
    private Yaml() {}

    /** The file's value; an empty list if the file is empty or broken, the latter with a problem noted. {@code name} is for messages. */
    static Node read(Path file, String name, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(64 << 20)
                .setUseMarks(true)
                .build();
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Compose(settings)
                    .composeReader(reader)
                    .map(node -> convert(node, name, problems))
                    .orElse(empty(name));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            problems.add(new Problem(
                    name,
                    line,
                    column,
                    "no YAML: " + e.getProblem(),
                    "see the line above, too: quotes and brackets must close"));
            return empty(name);
        } catch (IOException e) {
            problems.add(new Problem(
                    name, 1, 1, "cannot be read: " + e.getMessage(), "check that the file is there and is UTF-8"));
            return empty(name);
        }
    }

    private static Node empty(String name) {
        return new Node.Sequence(List.of(), name, 1, 1);
    }

    private static Node convert(org.snakeyaml.engine.v2.nodes.Node node, String file, Problems problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        return switch (node) {
            case ScalarNode scalar -> new Node.Scalar(scalar.getValue(), file, line, column);
            case SequenceNode sequence -> {
                List<Node> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(convert(item, file, problems)));
                yield new Node.Sequence(items, file, line, column);
            }
            case MappingNode mapping -> table(mapping, file, line, column, problems);
            default -> empty(file);
        };
    }

    private static Node table(MappingNode mapping, String file, int line, int column, Problems problems) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Node.Scalar> keys = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            Node key = convert(tuple.getKeyNode(), file, problems);
            if (!(key instanceof Node.Scalar scalar)) {
                problems.add(key, "a list or table as a key", "write a word before the colon");
                continue;
            }
            if (fields.put(scalar.text(), convert(tuple.getValueNode(), file, problems)) != null) {
                problems.add(key, "\"%s\" stands twice".formatted(scalar.text()), "keep one of them");
            }
            keys.put(scalar.text(), scalar);
        }
        return new Node.Table(fields, keys, file, line, column);
    }
}
