package org.parley.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Kind;
import org.parley.model.Plover;
import org.parley.model.Status;

/** The PLOVER type of a report by its kind, type or act, and status, from {@code data/ontology/plover.yml}. */
public final class PloverTable {

    /**
     * A line of the table.
     *
     * @param types words of types or acts; none if any will do
     * @param statuses none if any will do
     * @param plover empty where PLOVER has no type for it
     */
    record Line(List<String> types, List<String> statuses, Optional<Plover> plover) {
        boolean fits(String type, String status) {
            return (types.isEmpty() || types.contains(type)) && (statuses.isEmpty() || statuses.contains(status));
        }
    }

    private final Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);

    private PloverTable() {}

    static PloverTable load(DataPath file, Problems problems) {
        PloverTable table = new PloverTable();
        file.readIfPresent(problems).ifPresent(root -> {
            for (Kind kind : Kind.values()) {
                List<Line> ofKind = new ArrayList<>();
                for (Node node : root.items(kind.name())) {
                    node.text("because", problems);
                    ofKind.add(new Line(
                            node.words("type", problems), node.words("status", problems), plover(node, problems)));
                }
                table.lines.put(kind, ofKind);
            }
        });
        return table;
    }

    private static Optional<Plover> plover(Node node, Problems problems) {
        String word = node.text("plover", problems);
        for (Plover plover : Plover.values()) {
            if (plover.name().equals(word)) {
                return Optional.of(plover);
            }
        }
        if (!word.equals("none")) {
            problems.add(node, "unknown PLOVER type \"%s\"".formatted(word), "types: none " + List.of(Plover.values()));
        }
        return Optional.empty();
    }

    /** Empty if PLOVER has no type for it. An action without a status has occurred; a type not said is "". */
    public Optional<Plover> of(Kind kind, String type, Optional<Status> status) {
        return line(kind, type, word(status)).flatMap(Line::plover);
    }

    /** Whether some line speaks of it. */
    public boolean knows(Kind kind, String type, Optional<Status> status) {
        return line(kind, type, word(status)).isPresent();
    }

    private static String word(Optional<Status> status) {
        return status.map(Status::word).orElse(Status.OCCURRED.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Line> line(Kind kind, String type, String status) {
        return lines.getOrDefault(kind, List.of()).stream()
                .filter(line -> line.fits(type, status))
                .findFirst();
    }
}
