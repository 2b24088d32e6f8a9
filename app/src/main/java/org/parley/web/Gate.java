package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets in who may come in. A server that other machines can reach wants its token, once by a page or every time by a header; one that
 * only this machine can reach answers to this machine's names alone, so that no page of another site can be led to it. What changes the
 * record is taken only from the forms of this server, or with the token in the header. Thread-safe.
 */
final class Gate {
    static final String LOGIN = "/login";
    private static final String COOKIE = "parley";
    private static final String FIELD = "csrf";
    private static final String BEARER = "Bearer ";
    /** Who signs in when so many are in sends the one away who came first. */
    private static final int MOST = 1000;

    private final Optional<String> token;
    private final byte[] secret = random(32);
    private final Set<String> sessions = Collections.synchronizedSet(new LinkedHashSet<>());

    Gate(Optional<String> token) {
        this.token = token;
    }

    /** A token that nobody guesses, to be shown once. */
    static String newToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Goes before every request. */
    void check(Context context) {
        if (token.isEmpty() && !isHere(context.host())) {
            throw Refusal.forbidden("This server answers to this machine's own names only.");
        }
        boolean open = context.path().equals(LOGIN) || context.path().startsWith("/assets/");
        if (token.isPresent() && !open && !isKnown(context)) {
            unknown(context);
            return;
        }
        boolean changes =
                !Set.of("GET", "HEAD", "OPTIONS").contains(context.req().getMethod());
        if (changes && !hasToken(context)) {
            own(context);
        }
    }

    /** Whether a host is a name of this machine, whatever the port. */
    static boolean isHere(@org.jspecify.annotations.Nullable String host) {
        String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(name) || name.matches("127(\\.\\d{1,3}){3}");
    }

    private boolean isKnown(Context context) {
        return hasToken(context) || sessions.contains(session(context));
    }

    private boolean hasToken(Context context) {
        String header = context.header("Authorization");
        return header != null && header.startsWith(BEARER) && isToken(header.substring(BEARER.length()));
    }

    /** In the same time whatever is wrong with it. */
    private boolean isToken(String shown) {
        return token.isPresent() && same(shown.strip(), token.get());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String session(Context context) {
        String kept = context.cookie(COOKIE);
        return kept == null ? "" : kept;
    }

    private void unknown(Context context) {
        String accept = context.header("Accept");
        if (context.req().getMethod().equals("GET") && accept != null && accept.contains("text/html")) {
            context.status(303)
                    .header(
                            "Location",
                            Address.of(LOGIN).with("to", context.path()).toString());
            context.skipRemainingHandlers();
        } else {
            context.header("WWW-Authenticate", "Bearer");
            throw Refusal.unknown("This server wants its token.");
        }
    }

    /** @throws Refusal unless a form of this server was posted, as far as the browser tells */
    private void own(Context context) {
        String site = context.header("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin");
        String shown = context.formParam(FIELD);
        if (elsewhere || shown == null || !same(shown, csrf(context))) {
            throw Refusal.forbidden("This form is out of date, or not one of this server. Load the page again.");
        }
    }

    /** What every form carries that is posted. */
    String csrf(Context context) {
        String kept = session(context);
        String whose = sessions.contains(kept) ? kept : "nobody";
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(whose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Takes a token from the page that asks for it. */
    void signIn(Context context) {
        String shown = context.formParam("token");
        if (shown == null || !isToken(shown)) {
            throw Refusal.forbidden("This is not the token that was shown when the server started.");
        }
        String session = newToken();
        synchronized (sessions) {
            if (sessions.size() >= MOST) {
                sessions.remove(sessions.iterator().next());
            }
            sessions.add(session);
        }
        cookie(context, session, -1);
        context.status(303).header("Location", local(context.formParam("to")));
    }

    void signOut(Context context) {
        sessions.remove(session(context));
        cookie(context, "", 0);
        context.status(303).header("Location", token.isPresent() ? LOGIN : "/");
    }

    private static void cookie(Context context, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setSecure(context.scheme().equals("https"));
        cookie.setMaxAge(seconds);
        cookie.setPath("/");
        context.cookie(cookie);
    }

    /** A path on this server; the start for anything else. */
    static String local(@org.jspecify.annotations.Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : "/";
    }
}
