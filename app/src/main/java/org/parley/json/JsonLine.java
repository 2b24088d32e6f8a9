package org.parley.json;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A map of words, numbers, flags, lists and further maps as one line of JSON, in the order of the map. */
public final class JsonLine {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** Without a line feed; empty words and lists are left out. */
    public static String of(Map<String, ?> fields) {
        StringWriter line = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            write(fields, json);
        }
        return line.toString();
    }

    private static void write(Object value, JsonGenerator json) {
        switch (value) {
            case Map<?, ?> fields -> {
                json.writeStartObject();
                fields.forEach((name, field) -> {
                    if (!isEmpty(field)) {
                        json.writeName(String.valueOf(name));
                        write(field, json);
                    }
                });
                json.writeEndObject();
            }
            case Iterable<?> all -> {
                json.writeStartArray();
                all.forEach(one -> write(one, json));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(value.toString());
        }
    }

    private static boolean isEmpty(Object value) {
        return value.toString().isEmpty()
                || value instanceof Iterable<?> all && !all.iterator().hasNext();
    }
}
