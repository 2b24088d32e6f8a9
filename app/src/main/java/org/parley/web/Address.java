package org.parley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A path with its query. The address is the state of a page: whatever a reader chose stands in it. Immutable.
 *
 * @param path without the ending of a form
 * @param query each name once, in the order given; never blank
 */
public record Address(String path, Map<String, String> query) {
    public Address {
        query = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** With one thing chosen, in place of what was chosen before; a blank value takes it away. The page number starts anew. */
    public Address with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove("page");
        changed.remove(name);
        if (!value.toString().isBlank()) {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, "");
    }

    /** The same with another page of it. */
    public String page(int number) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put("page", "" + number);
        return new Address(path, changed).toString();
    }

    /** The same question elsewhere, with only these parts of it. */
    public Address to(String other, String... keep) {
        Map<String, String> kept = new LinkedHashMap<>(query);
        kept.keySet().retainAll(List.of(keep));
        return new Address(other, kept);
    }

    /** The same in another form; the page number does not matter there. */
    public String in(Form form) {
        return new Address(
                        (path.equals("/") ? "/changes" : path) + "." + form.word(),
                        without("page").query())
                .toString();
    }

    /** What is chosen beside {@code name}, for the hidden fields of a form. */
    public List<Map.Entry<String, String>> beside(String... names) {
        List<Map.Entry<String, String>> others = new ArrayList<>(query.entrySet());
        others.removeIf(
                one -> List.of(names).contains(one.getKey()) || one.getKey().equals("page"));
        return others;
    }

    /** Encoded, to be put into a link. */
    @Override
    public String toString() {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** One part of a path or query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
