package org.parley.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.store.Store;

/** A running server over a record of its own, and a plain client for it that follows nothing and keeps nothing. */
public final class Site implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.parse("2031-06-01");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Web web;
    private final String file;
    private final HttpClient client = HttpClient.newHttpClient();

    private Site(Web web, String file) {
        this.web = web;
        this.file = file;
    }

    /** Over {@code record.db} in a folder, which is made if it is not there. */
    public static Site open(Path folder, Optional<String> token) {
        String file = folder.resolve("record.db").toString();
        Store.open(file, true, TODAY).close();
        return new Site(Web.start(new Settings(file, "127.0.0.1", 0, () -> TODAY, token)), file);
    }

    /** The record itself, for filling and looking. */
    public Store store() {
        return Store.open(file, true, TODAY);
    }

    public String at(String path) {
        return "http://127.0.0.1:" + web.port() + path;
    }

    public int port() {
        return web.port();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(at(path))), headers);
    }

    /** Posts fields as a form does, with what the server wants of its own forms. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.put("csrf", csrf());
        return bare(path, all, headers);
    }

    /** What a page of this server puts into its forms. */
    public String csrf() {
        Matcher found = CSRF.matcher(get("/login").body());
        if (!found.find()) {
            throw new IllegalStateException("the page has no csrf");
        }
        return found.group(1);
    }

    /** Posts just these fields. */
    public HttpResponse<String> bare(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(at(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    /** Posts fields and files as a form with files does; a file is name and content. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, String> files) {
        String line = "----parley";
        StringBuilder body = new StringBuilder();
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.put("csrf", csrf());
        all.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(line, name, value)));
        files.forEach((name, content) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n"
                        .formatted(line, name, content)));
        body.append("--").append(line).append("--\r\n");
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        web.close();
    }
}
