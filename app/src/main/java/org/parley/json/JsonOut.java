package org.parley.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.Bound;
import org.parley.model.DateRange;
import org.parley.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object into a string, leaving out what is empty. Not thread-safe: one per object. */
final class JsonOut {
    private static final JsonFactory JSON = new JsonFactory();
    private static final double LARGEST_EXACT = 9e15;

    private final JsonGenerator json;
    private final String text;

    private JsonOut(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    /** The object that {@code fields} writes; {@code text} is the article that spans are cut from. */
    static String object(String text, Consumer<JsonOut> fields) {
        StringWriter line = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.accept(new JsonOut(json, text));
            json.writeEndObject();
        }
        return line.toString();
    }

    void word(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void word(String name, Optional<String> value) {
        value.ifPresent(word -> word(name, word));
    }

    void words(String name, List<String> values) {
        each(name, values, json::writeString);
    }

    void date(String name, Optional<DateRange> value) {
        value.ifPresent(range -> word(name, range.toString()));
    }

    /** An exact bound is what a number has anyway. */
    void bound(String name, Bound value) {
        if (value != Bound.EXACT) {
            word(name, value.word());
        }
    }

    void flag(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    void number(String name, Optional<Double> value) {
        value.ifPresent(number -> number(name, number));
    }

    /** A whole number without a fraction: 25, not 25.0. */
    void number(String name, double value) {
        json.writeName(name);
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    /** A list of objects or words; left out if it is empty. */
    <T> void each(String name, Collection<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            list(name, values, write);
        }
    }

    /** A list of objects or words, also if it is empty. */
    <T> void list(String name, Collection<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(write);
        json.writeEndArray();
    }

    /** A span with its words. */
    void span(String name, Optional<Span> value) {
        value.ifPresent(span -> object(name, () -> place(span)));
    }

    void spans(String name, List<Span> values) {
        each(name, values, span -> object(() -> place(span)));
    }

    /** The fields of a span, inside an object that has been begun. */
    void place(Span span) {
        offsets(span);
        word("text", span.in(text));
    }

    /** The offsets alone. */
    void offsets(Span span) {
        json.writeName("start");
        json.writeNumber(span.start());
        json.writeName("end");
        json.writeNumber(span.end());
    }
}
