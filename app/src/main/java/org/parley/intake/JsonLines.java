package org.parley.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Goes through JSON Lines and refuses each line that cannot be used, with its number, without stopping at it. */
final class JsonLines {
    private JsonLines() {}

    /**
     * Hands {@code use} each good line with its place, {@code NAME#LINE}.
     *
     * @throws IOException if the stream itself breaks
     */
    static void forEach(InputStream in, String name, Consumer<Item> out, BiConsumer<String, Line> use)
            throws IOException {
        Lines lines = new Lines(utf8(in, name, out), Intake.LARGEST_LINE);
        Optional<Lines.Line> next = lines.next();
        while (next.isPresent()) {
            String where = name + "#" + next.get().number();
            try {
                String text = decode(next.get());
                if (!text.isBlank()) {
                    Line line = LineParser.parse(text);
                    line.fault().ifPresent(fault -> out.accept(new Item.Refused(where, fault)));
                    use.accept(where, line);
                }
            } catch (UnreadableException e) {
                out.accept(new Item.Refused(where, e.reason()));
            }
            next = lines.next();
        }
    }

    private static String decode(Lines.Line line) throws UnreadableException {
        if (line.bytes().isEmpty()) {
            throw new UnreadableException(
                    "longer than the %d million bytes a line may have".formatted(Intake.LARGEST_LINE / 1_000_000));
        }
        return Decoder.decode(line.bytes().get());
    }

    /** The stream as UTF-8; one in UTF-16 is turned over as a whole, which is rare and then bounded by the same limit. */
    private static InputStream utf8(InputStream in, String name, Consumer<Item> out) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        byte[] mark = buffered.readNBytes(2);
        buffered.reset();
        if (Decoder.utf16(mark).isEmpty()) {
            return buffered;
        }
        byte[] bytes = buffered.readNBytes(Intake.LARGEST_LINE + 1);
        if (bytes.length > Intake.LARGEST_LINE) {
            out.accept(new Item.Refused(name, "UTF-16 and large: convert it with iconv -f UTF-16 -t UTF-8"));
            return InputStream.nullInputStream();
        }
        try {
            String text = Decoder.decode(bytes);
            out.accept(new Item.Noted(name, Intake.UTF16_NOTE));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            out.accept(new Item.Refused(name, e.reason()));
            return InputStream.nullInputStream();
        }
    }
}
