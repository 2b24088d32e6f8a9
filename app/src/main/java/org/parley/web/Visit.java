package org.parley.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.parley.store.Store;
import org.parley.web.words.Words;

/** One request: what is asked, by whom, and of which record. Lives as long as the answer is being made. */
public final class Visit {
    private static final int LONGEST = 2000;

    private final Context context;
    private final Store store;
    private final Words words;
    private final Address address;

    Visit(Context context, Store store, Words words, Address address) {
        this.context = context;
        this.store = store;
        this.words = words;
        this.address = address;
    }

    /** A part of the path in braces. */
    public String part(String name) {
        return context.pathParam(name);
    }

    /** A query parameter; blank is the same as not there. */
    public Optional<String> asked(String name) {
        return address.asked(name).map(value -> value.substring(0, Math.min(LONGEST, value.length())));
    }

    /** All values of a field that a form posted. */
    public List<String> posted(String name) {
        return context.formParams(name);
    }

    /** The first value of a field that a form posted; blank is the same as not there. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A day of the query: {@code 2025-06-01}, {@code today} or {@code yesterday}. */
    public Optional<LocalDate> day(String name) {
        return asked(name).map(text -> day(name, text));
    }

    private LocalDate day(String name, String text) {
        try {
            return switch (text) {
                case "today" -> today();
                case "yesterday" -> today().minusDays(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw Refusal.unclear(words.say("{0} wants a day such as 2025-06-12, got {1}", name, text));
        }
    }

    /** A whole number of the query within bounds. */
    public int number(String name, int otherwise, int least, int most) {
        try {
            return Math.clamp(asked(name).map(Integer::parseInt).orElse(otherwise), least, most);
        } catch (NumberFormatException e) {
            throw Refusal.unclear(
                    words.say("{0} wants a number, got {1}", name, asked(name).orElse("")));
        }
    }

    public LocalDate today() {
        return store.today();
    }

    public Store store() {
        return store;
    }

    /** The reader's language. */
    public Words words() {
        return words;
    }

    /** What was asked for, to make further addresses of. */
    public Address address() {
        return address;
    }

    /** For uploads and what else only few need. */
    public Context context() {
        return context;
    }
}
