package org.parley.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a data file: a word, a list or a table, with the place where it stands.
 *
 * <p>Readers ask for the shape they need; a wrong shape is noted in {@link Problems} and read as empty, so that one load
 * finds every fault.
 */
public sealed interface Node {

    String file();

    /** 1-based. */
    int line();

    /** 1-based. */
    int column();

    record Scalar(String text, String file, int line, int column) implements Node {}

    record Sequence(List<Node> items, String file, int line, int column) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param keys where each key stands, for messages about the key itself */
    record Table(Map<String, Node> fields, Map<String, Scalar> keys, String file, int line, int column)
            implements Node {
        public Table {
            fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            keys = Map.copyOf(keys);
        }
    }

    /** The field {@code name} of a table; empty if this is no table or has no such field. */
    default Optional<Node> get(String name) {
        return this instanceof Table table ? Optional.ofNullable(table.fields().get(name)) : Optional.empty();
    }

    /** This word; a list or table is noted as a problem and read as "". */
    default String text(Problems problems) {
        if (this instanceof Scalar scalar) {
            return scalar.text();
        }
        problems.add(this, "a list or table where one word should stand", "write a single value here");
        return "";
    }

    /** The word of field {@code name}; noted as a problem and read as "" if it is missing. */
    default String text(String name, Problems problems) {
        Optional<Node> field = get(name);
        if (field.isEmpty()) {
            problems.add(this, "\"%s\" is missing".formatted(name), "add %s: ...".formatted(name));
            return "";
        }
        return field.get().text(problems);
    }

    /** The word of field {@code name}, or {@code otherwise}. */
    default String textOr(String name, String otherwise) {
        return get(name)
                .map(node -> node instanceof Scalar scalar && !scalar.text().equals("~") ? scalar.text() : otherwise)
                .orElse(otherwise);
    }

    /** The items of this list; a single word is a list of one. */
    default List<Node> items() {
        return switch (this) {
            case Sequence sequence -> sequence.items();
            case Scalar scalar -> scalar.text().isEmpty() ? List.of() : List.of(scalar);
            case Table table -> List.of(table);
        };
    }

    /** The items of field {@code name}; empty if it is missing. */
    default List<Node> items(String name) {
        return get(name).map(Node::items).orElse(List.of());
    }

    /** The words of this list. */
    default List<String> words(Problems problems) {
        List<String> words = new ArrayList<>();
        for (Node item : items()) {
            words.add(item.text(problems));
        }
        return words;
    }

    /** The words of field {@code name}; empty if it is missing. */
    default List<String> words(String name, Problems problems) {
        return get(name).map(node -> node.words(problems)).orElse(List.of());
    }

    /** The fields of this table; noted as a problem and read as none if it is no table. */
    default Map<String, Node> fields(Problems problems) {
        if (this instanceof Table table) {
            return table.fields();
        }
        if (!items().isEmpty()) {
            problems.add(this, "a word or list where a table should stand", "write name: value pairs here");
        }
        return Map.of();
    }

    /** The fields of the table in field {@code name}; empty if it is missing. */
    default Map<String, Node> fields(String name, Problems problems) {
        return get(name).map(node -> node.fields(problems)).orElse(Map.of());
    }
}
