package org.parley.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled with the program. The engine escapes every value for the place in which it stands. Thread-safe. */
final class Templates {
    private static final int SIZE = 1 << 15;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.parley.web.template");

    /** @param page what the template takes as {@code page} */
    String render(String template, Frame frame, Object page) {
        StringOutput out = new StringOutput(SIZE);
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }
}
