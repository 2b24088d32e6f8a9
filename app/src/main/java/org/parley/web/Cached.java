package org.parley.web;

import io.javalin.http.Context;
import org.parley.model.Article;

/** Sends a page, or only says that the one the browser has is still right. */
final class Cached {
    private Cached() {}

    static void send(Context context, String type, String body) {
        String tag = "\"" + Article.hash(body) + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Accept-Language, Cookie");
        String known = context.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            context.status(304);
        } else {
            context.contentType(type).result(body);
        }
    }
}
