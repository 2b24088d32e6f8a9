package org.parley.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.parley.model.Article;

/** The style sheet, the scripts and the icon, held in memory; their addresses change with their content, so they are kept for good. */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "parley.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "parley.js", "text/javascript; charset=utf-8",
            "htmx-2.0.10.min.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    Assets() {
        for (String name : TYPES.keySet()) {
            byte[] content = read(name);
            contents.put(name, content);
            String hash = Article.hash(new String(content, StandardCharsets.UTF_8));
            addresses.put(name, "/assets/%s?%s".formatted(name, hash));
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: assets/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where a file is to be had. */
    public String at(String name) {
        return addresses.getOrDefault(name, "/assets/" + name);
    }

    void serve(Context context) {
        String name = context.pathParam("name");
        byte[] content = contents.get(name);
        if (content == null) {
            throw Refusal.missing("There is no such file.");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(TYPES.getOrDefault(name, "application/octet-stream"))
                .result(content);
    }
}
