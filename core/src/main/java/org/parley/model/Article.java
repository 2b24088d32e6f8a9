package org.parley.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One publication of a text.
 *
 * @param doc the input's name, as the reader of the output knows it
 * @param text the decoded text, byte order mark dropped and nothing else changed
 * @param language ISO 639-1 if given from outside
 * @param published publication day or month if given from outside
 * @param publishedHint publication day from the command line, used only if neither the text nor {@code published} says one
 */
public record Article(
        String doc,
        String text,
        Optional<String> language,
        Optional<DateRange> published,
        Optional<DateRange> publishedHint,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> title) {

    /** An article of which only the text is known. */
    public static Article of(String text) {
        return new Article(
                "text",
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Hash of the text alone: copies of one text share it. */
    public String textId() {
        return hash(text);
    }

    /** Hash of text and url, else publisher, else nothing: the same posting gives the same id. */
    public String id() {
        return hash(textId() + "\n" + url.or(() -> publisher).orElse(""));
    }

    /** The first 16 hex digits of SHA-256 over UTF-8. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
