package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, what is taken from whom, and what an answer lets a browser do. */
class SafetyTest {
    private static final String TOKEN = "correct-horse-battery-staple";

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aServerForThisMachineAnswersToItsNamesOnly() throws IOException {
        try (Site site = Site.open(folder, Optional.empty())) {
            assertThat(status(site, "127.0.0.1:" + site.port())).isEqualTo(200);
            assertThat(status(site, "localhost")).isEqualTo(200);
            assertThat(status(site, "evil.example:" + site.port())).isEqualTo(403);
            assertThat(status(site, "127.0.0.1.evil.example")).isEqualTo(403);
        }
    }

    private static int status(Site site, String host) throws IOException {
        return Integer.parseInt(raw(site, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .substring(9, 12));
    }

    /** The first line of what comes back for bytes as they are. */
    private static String raw(Site site, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        }
    }

    @Test
    void aTokenLetsInByHeaderOrByPageAndNothingElseDoes() {
        try (Site site = Site.open(folder, Optional.of(TOKEN))) {
            assertThat(site.get("/").statusCode()).isEqualTo(401);
            assertThat(site.get("/", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(site.get("/", "Cookie", "parley=guess").statusCode()).isEqualTo(401);
            assertThat(site.get("/", "Authorization", "Bearer " + TOKEN).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> sent = site.get("/", "Accept", "text/html");
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(sent.headers().firstValue("Location")).contains("/login?to=%2F");
            assertThat(site.post("/login", Map.of("token", "wrong")).statusCode())
                    .isEqualTo(403);
            HttpResponse<String> in = site.post("/login", Map.of("token", TOKEN, "to", "/?x=1"));
            assertThat(in.headers().firstValue("Location")).contains("/?x=1");
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TOKEN);
            String session = cookie.substring(0, cookie.indexOf(';'));
            HttpResponse<String> page = site.get("/", "Cookie", session);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Sign out").doesNotContain(TOKEN);
            assertThat(site.bare("/logout", Map.of(), "Cookie", session).statusCode())
                    .as("signing out without the form")
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y"
            })
    void signingInLeadsNowhereElse(String to) {
        assertThat(Gate.local(to)).isEqualTo("/");
        assertThat(Gate.local("/list?kind=MEASURE")).isEqualTo("/list?kind=MEASURE");
    }

    @Test
    void nothingIsTakenFromFormsOfOthers() {
        try (Site site = Site.open(folder, Optional.of(TOKEN))) {
            assertThat(site.bare("/login", Map.of("token", TOKEN)).statusCode()).isEqualTo(403);
            assertThat(site.bare("/login", Map.of("token", TOKEN, "csrf", "guess"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/login", Map.of("token", TOKEN), "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/login", Map.of("token", TOKEN), "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void everyFormThatPostsCarriesWhatTheServerWants() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<Path> files =
                    templates.filter(file -> file.toString().endsWith(".jte")).toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String text = Files.readString(file);
                int forms = text.split("method=\"post\"", -1).length;
                int kept = text.split("@template.csrf\\(", -1).length;
                assertThat(kept).as(file.toString()).isEqualTo(forms);
                assertThat(text).as(file.toString()).doesNotContain("$unsafe", " style=\"", "javascript:", " onclick");
            }
        }
    }

    @Test
    void noPathLeadsOutOfTheServer() throws IOException {
        try (Site site = Site.open(folder, Optional.empty())) {
            for (String path : List.of(
                    "/assets/../parley.db",
                    "/assets/..%2f..%2fetc%2fpasswd",
                    "/assets/%2e%2e/%2e%2e/etc/passwd",
                    "/assets/..\\..\\etc\\passwd",
                    "/assets/words%2fpages.txt",
                    "//etc/passwd",
                    "/entry/../../etc/passwd",
                    "/%00")) {
                String line = raw(site, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertThat(line).as(path).matches("HTTP/1.1 (400|404) .*");
            }
        }
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDo() {
        try (Site site = Site.open(folder, Optional.empty())) {
            for (String path : List.of("/", "/login", "/nowhere", "/assets/parley.css")) {
                var headers = site.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .as(path)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe", "http:", "*");
                assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
                assertThat(headers.firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void aPostThatIsTooLargeIsRefusedAndCostsNothing() {
        try (Site site = Site.open(folder, Optional.empty())) {
            HttpResponse<String> answer = site.post("/login", Map.of("token", "x".repeat(40 << 20)));
            assertThat(answer.statusCode()).isIn(400, 413);
            assertThat(site.get("/").statusCode()).isEqualTo(200);
        }
    }
}
