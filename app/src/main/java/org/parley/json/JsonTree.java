package org.parley.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object as it was written, for reading back what {@link ReportJson} wrote. Immutable. */
public final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> fields;

    private JsonTree(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** @throws tools.jackson.core.JacksonException if {@code line} is no JSON object */
    public static JsonTree parse(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            return object(parser);
        }
    }

    private static JsonTree object(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new JsonTree(fields);
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(parser);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token.isNumeric()
                ? (Object) parser.getDoubleValue()
                : token.isBoolean() ? (Object) parser.getBooleanValue() : parser.getString();
    }

    public Optional<String> text(String field) {
        return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** @throws IllegalArgumentException if the field is missing */
    public String required(String field) {
        return text(field).orElseThrow(() -> new IllegalArgumentException("no \"%s\" in %s".formatted(field, fields)));
    }

    public Optional<Double> number(String field) {
        return fields.get(field) instanceof Double number ? Optional.of(number) : Optional.empty();
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    public Optional<JsonTree> object(String field) {
        return fields.get(field) instanceof JsonTree tree ? Optional.of(tree) : Optional.empty();
    }

    public List<JsonTree> objects(String field) {
        return list(field).stream()
                .filter(JsonTree.class::isInstance)
                .map(JsonTree.class::cast)
                .toList();
    }

    public List<String> texts(String field) {
        return list(field).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    public java.util.Set<String> names() {
        return fields.keySet();
    }

    private List<?> list(String field) {
        return fields.get(field) instanceof List<?> list ? list : List.of();
    }
}
