package org.parley.bench.recognizers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.bench.JsonTree;

/** The cases of a Recognizers-Text specification file. */
final class Specs {
    private Specs() {}

    /**
     * A case.
     *
     * @param reference reference day and time; empty if none
     * @param expected what has to come out; empty in a negative case
     * @param unsupported whether the set's own code fails it somewhere
     */
    record Case(String input, String reference, List<Expected> expected, boolean unsupported) {}

    /**
     * Something to be found.
     *
     * @param type its type without prefix: date, daterange, number ...
     * @param resolution the value as the file has it
     */
    record Expected(String text, String type, Map<String, Object> resolution) {}

    static List<Case> read(Path file) {
        List<Case> cases = new ArrayList<>();
        for (Map<String, Object> item : JsonTree.maps(JsonTree.read(file))) {
            List<Expected> expected = new ArrayList<>();
            for (Map<String, Object> result : JsonTree.maps(item.get("Results"))) {
                String type = JsonTree.text(result, "TypeName").isEmpty()
                        ? JsonTree.text(result, "Type")
                        : JsonTree.text(result, "TypeName");
                Object value = result.get("Resolution") == null ? result.get("Value") : result.get("Resolution");
                expected.add(new Expected(
                        JsonTree.text(result, "Text").strip(), type.replace("datetimeV2.", ""), JsonTree.map(value)));
            }
            String reference = JsonTree.text(JsonTree.map(item.get("Context")), "ReferenceDateTime");
            cases.add(new Case(JsonTree.text(item, "Input"), reference, expected, item.get("NotSupported") != null));
        }
        return cases;
    }
}
