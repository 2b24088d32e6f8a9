package org.parley.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Data files in one block of bytes: each distinct word once, then every file's values as numbers of words. Immutable.
 *
 * <p>Numbers have seven bits a byte, low ones first, the eighth telling that more follow. A value is its kind (0 word, 1
 * list, 2 table) plus four times its word or size, then its line and column, then what is in it.
 */
final class CompiledFiles implements DataPath.Files {
    private static final int FORMAT = 1;
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int TABLE = 2;

    private final Map<String, Node> files;
    private final Optional<CompiledFiles> further;

    private CompiledFiles(Map<String, Node> files, Optional<CompiledFiles> further) {
        this.files = files;
        this.further = further;
    }

    /**
     * @param further where a file is looked for that is not among these
     * @throws IllegalArgumentException if the bytes are not what this version writes
     */
    static CompiledFiles of(byte[] bytes, Optional<CompiledFiles> further) {
        return new CompiledFiles(new Reader(bytes).files(), further);
    }

    /** The bytes of some files by path; the same files give the same bytes. */
    static byte[] bytes(Map<String, Node> files) {
        Writer writer = new Writer();
        Map<String, Node> sorted = new TreeMap<>(files);
        writer.number(sorted.size());
        sorted.forEach((path, node) -> {
            writer.word(path);
            writer.word(node.file());
            writer.node(node);
        });
        return writer.bytes();
    }

    @Override
    public Optional<Node> read(String path, Problems problems) {
        return Optional.ofNullable(files.get(path)).or(() -> further.flatMap(files -> files.read(path, problems)));
    }

    @Override
    public List<String> below(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public String label(String path) {
        return path;
    }

    private static final class Writer {
        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final ByteArrayOutputStream values = new ByteArrayOutputStream();

        void node(Node node) {
            switch (node) {
                case Node.Scalar scalar -> head(id(scalar.text()), SCALAR, node);
                case Node.Sequence sequence -> {
                    head(sequence.items().size(), SEQUENCE, node);
                    sequence.items().forEach(this::node);
                }
                case Node.Table table -> {
                    head(table.fields().size(), TABLE, node);
                    table.fields().forEach((name, value) -> {
                        word(name);
                        node(value);
                    });
                }
            }
        }

        void word(String word) {
            number(id(word));
        }

        void number(int number) {
            number(values, number);
        }

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            number(all, FORMAT);
            number(all, words.size());
            for (String word : words.keySet()) {
                byte[] encoded = word.getBytes(StandardCharsets.UTF_8);
                number(all, encoded.length);
                all.writeBytes(encoded);
            }
            all.writeBytes(values.toByteArray());
            return all.toByteArray();
        }

        private void head(int number, int kind, Node node) {
            number(number << 2 | kind);
            number(node.line());
            number(node.column());
        }

        private int id(String word) {
            Integer known = words.putIfAbsent(word, words.size());
            return known == null ? words.size() - 1 : known;
        }

        private static void number(ByteArrayOutputStream out, int number) {
            int rest = number;
            while (rest > 127) {
                out.write(rest & 127 | 128);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private final String[] words;
        private int at;
        private String file = "";

        Reader(byte[] bytes) {
            this.bytes = bytes;
            if (number() != FORMAT) {
                throw new IllegalArgumentException("compiled by another version of Parley");
            }
            this.words = new String[number()];
            for (int i = 0; i < words.length; i++) {
                int length = number();
                words[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
                at += length;
            }
        }

        Map<String, Node> files() {
            Map<String, Node> files = new LinkedHashMap<>();
            int count = number();
            for (int i = 0; i < count; i++) {
                String path = words[number()];
                file = words[number()];
                files.put(path, node());
            }
            return files;
        }

        private Node node() {
            int head = number();
            int line = number();
            int column = number();
            int size = head >>> 2;
            return switch (head & 3) {
                case SCALAR -> new Node.Scalar(words[size], file, line, column);
                case SEQUENCE -> {
                    List<Node> items = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        items.add(node());
                    }
                    yield new Node.Sequence(items, file, line, column);
                }
                default -> {
                    Map<String, Node> fields = new LinkedHashMap<>();
                    for (int i = 0; i < size; i++) {
                        fields.put(words[number()], node());
                    }
                    yield new Node.Table(fields, Map.of(), file, line, column);
                }
            };
        }

        private int number() {
            int number = 0;
            int shift = 0;
            byte next = bytes[at++];
            while (next < 0) {
                number |= (next & 127) << shift;
                shift += 7;
                next = bytes[at++];
            }
            return number | next << shift;
        }
    }
}
