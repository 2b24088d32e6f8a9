package org.parley.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.DateRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object of a line; fields it does not know are passed over, whatever they hold. Thread-safe. */
final class LineParser {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(Intake.LARGEST_LINE)
                    .build())
            .build();

    private LineParser() {}

    /** @throws UnreadableException if the line is no JSON object, or holds something else than words where words belong */
    static Line parse(String line) throws UnreadableException {
        Map<String, String> fields = fields(line);
        List<String> faults = new ArrayList<>();
        Posting posting = new Posting(
                word(fields, "doc"),
                word(fields, "language").flatMap(code -> language(code, faults)),
                word(fields, "published").flatMap(day -> published(day, faults)),
                word(fields, "publisher"),
                word(fields, "url"),
                word(fields, "title"));
        Optional<String> fault = faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
        return new Line(word(fields, "file"), Optional.ofNullable(fields.get("text")), posting, fault);
    }

    private static Optional<String> word(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<String> language(String text, List<String> faults) {
        Optional<String> code = Languages.code(text);
        if (code.isEmpty()) {
            faults.add("language \"%s\" is no ISO 639-1 code, left out".formatted(text));
        }
        return code;
    }

    private static Optional<DateRange> published(String text, List<String> faults) {
        try {
            return Optional.of(PublicationDay.parse(text));
        } catch (IllegalArgumentException e) {
            faults.add("published " + e.getMessage() + "; left out");
            return Optional.empty();
        }
    }

    private static Map<String, String> fields(String line) throws UnreadableException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("no JSON object: a line is {\"text\": ...}");
            }
            Map<String, String> fields = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getString());
                } else {
                    passOver(parser, name, value);
                }
            }
            if (parser.nextToken() != null) {
                throw new UnreadableException("more than one JSON value on the line");
            }
            return fields;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new UnreadableException("broken JSON%s: %s"
                    .formatted(place == null ? "" : " at column " + place.getColumnNr(), e.getOriginalMessage()));
        }
    }

    private static void passOver(JsonParser parser, String name, JsonToken value) throws UnreadableException {
        boolean ours = List.of("text", "file", "doc", "language", "published", "publisher", "url", "title")
                .contains(name);
        if (ours && value != JsonToken.VALUE_NULL) {
            throw new UnreadableException("\"%s\" is no string".formatted(name));
        }
        parser.skipChildren();
    }
}
