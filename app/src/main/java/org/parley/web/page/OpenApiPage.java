package org.parley.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parley.web.Answer;
import org.parley.web.Page;
import org.parley.web.Visit;

/** The addresses for other programs, as OpenAPI; a test holds the file to the running server. */
public final class OpenApiPage implements Page {
    private final String text;

    public OpenApiPage() {
        try (InputStream in = OpenApiPage.class.getResourceAsStream("/org/parley/web/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("not in the program: openapi.json");
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String path() {
        return "/openapi.json";
    }

    @Override
    public Answer answer(Visit visit) {
        return new Answer.Text("application/json; charset=utf-8", text);
    }
}
