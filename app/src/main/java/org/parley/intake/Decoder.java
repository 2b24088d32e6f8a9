package org.parley.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text: UTF-8, or UTF-16 with a byte order mark. Never guesses: a wrong guess would shift meaning silently. */
final class Decoder {
    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /**
     * The text after its byte order mark, nothing else changed.
     *
     * @throws UnreadableException if the bytes are binary or in another encoding
     */
    static String decode(byte[] bytes) throws UnreadableException {
        Optional<Charset> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            return decodeUtf16(bytes, utf16.get());
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableException("binary, no text (or UTF-16 without a byte order mark)");
            }
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkUtf8(bytes);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The encoding that a UTF-16 byte order mark names; empty without one. */
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static String decodeUtf16(byte[] bytes, Charset charset) throws UnreadableException {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableException("binary or UTF-32, no text");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("starts as " + charset + " but breaks it further on");
        }
    }

    private static void checkUtf8(byte[] bytes) throws UnreadableException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw new UnreadableException(
                    "not UTF-8: byte 0x%02X at offset %d; convert it, for instance with iconv -f WINDOWS-1252 -t UTF-8"
                            .formatted(bytes[in.position()] & 0xFF, in.position()));
        }
    }
}
