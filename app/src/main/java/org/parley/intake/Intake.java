package org.parley.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.Article;

/**
 * Takes paths apart into articles and hands them on one by one, in order. Holds one article at a time. Not thread-safe.
 *
 * <p>A path is a text file, a {@code .jsonl} file, {@code -} for JSON Lines on standard input, or a folder, which gives
 * its {@code *.txt} and {@code *.jsonl}. Nothing here throws for bad input: it is refused with its reason.
 */
public final class Intake {
    /** Bytes an article may have; a larger one is no article, and would take memory from the others. */
    public static final int LARGEST_ARTICLE = 10_000_000;
    /** Bytes a line may have: an article, and three times over for escapes. */
    static final int LARGEST_LINE = 3 * LARGEST_ARTICLE;

    static final String UTF16_NOTE = "is UTF-16; decoded, offsets count from after its byte order mark";

    private final Defaults defaults;
    private final InputStream standardInput;
    private final Consumer<Item> out;
    private final Manifest given = new Manifest();

    /** @param out is handed every item while {@link #take} runs, on the same thread */
    public Intake(Defaults defaults, InputStream standardInput, Consumer<Item> out) {
        this.defaults = defaults;
        this.standardInput = standardInput;
        this.out = out;
        defaults.manifest().ifPresent(file -> given.load(file, file.toString(), out));
    }

    /** Hands on what is behind one path as the user gave it. */
    public void take(String path) {
        if (path.equals("-")) {
            takeLines(standardInput, "-", Posting.NOTHING);
            return;
        }
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                takeFolder(file);
            } else {
                takeFile(file, fileName(file), given.of(file));
            }
        } catch (InvalidPathException e) {
            refuse(path, "no file can have this name: " + e.getReason());
        }
    }

    /**
     * Hands on what a person gave without a path: a text, JSON Lines ({@code .jsonl}) or a saved page ({@code .html}, {@code .htm}).
     *
     * @param name as the person knows it; never taken for a path
     * @param posting what the person said of it, which is believed over what the file says of itself
     */
    public void take(InputStream in, String name, Posting posting) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            switch (ending) {
                case "jsonl" -> takeLines(in, name, posting);
                case "html", "htm", "xhtml" -> takePage(in, name, posting);
                default -> takeText(in, name, posting);
            }
        } catch (IOException e) {
            refuse(name, reason(e));
        }
    }

    private void takePage(InputStream in, String name, Posting posting) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_ARTICLE + 1);
        try {
            if (bytes.length > LARGEST_ARTICLE) {
                throw new UnreadableException(tooLarge());
            }
            SavedPage page = SavedPage.of(bytes);
            post(name, page.text(), posting.orElse(page.posting()));
        } catch (UnreadableException e) {
            refuse(name, e.reason());
        }
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void takeFolder(Path path) {
        try {
            Folder folder = Folder.list(path, out);
            if (folder.articles().isEmpty()) {
                refuse(path.toString(), "no articles in it: none of its files ends in .txt or .jsonl");
            }
            Manifest manifest = given;
            if (defaults.manifest().isEmpty()) {
                manifest = new Manifest();
                for (Folder.Entry entry : folder.manifests()) {
                    manifest.load(entry.file(), entry.name(), out);
                }
            }
            for (Folder.Entry entry : folder.articles()) {
                takeFile(entry.file(), entry.name(), manifest.of(entry.file()));
            }
        } catch (IOException e) {
            refuse(path.toString(), reason(e));
        }
    }

    private void takeFile(Path file, String name, Posting posting) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.endsWith(".jsonl")) {
                takeLines(in, name, posting);
            } else {
                takeText(in, name, posting);
            }
        } catch (IOException e) {
            refuse(name, reason(e));
        }
    }

    private void takeText(InputStream in, String name, Posting posting) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_ARTICLE + 1);
        try {
            if (bytes.length > LARGEST_ARTICLE) {
                throw new UnreadableException(tooLarge());
            }
            String text = Decoder.decode(bytes);
            if (Decoder.utf16(bytes).isPresent()) {
                out.accept(new Item.Noted(name, UTF16_NOTE));
            }
            post(name, text, posting);
        } catch (UnreadableException e) {
            refuse(name, e.reason());
        }
    }

    private void takeLines(InputStream in, String name, Posting ofFile) {
        try {
            JsonLines.forEach(in, name, out, (where, line) -> takeLine(where, line, ofFile));
        } catch (IOException e) {
            refuse(name, reason(e));
        }
    }

    private void takeLine(String where, Line line, Posting ofFile) {
        try {
            if (line.text().isEmpty() && line.file().isPresent()) {
                throw new UnreadableException("a manifest line, no article: give the folder, or --manifest");
            }
            String text = line.text().orElseThrow(() -> new UnreadableException("has no \"text\""));
            if (text.length() > LARGEST_ARTICLE) {
                throw new UnreadableException(tooLarge());
            }
            post(where, text, line.posting().orElse(ofFile));
        } catch (UnreadableException e) {
            refuse(where, e.reason());
        }
    }

    private void post(String name, String text, Posting posting) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("empty: no text in it");
        }
        Article article = posting.article(name, text, defaults);
        Optional<String> note = article.published().flatMap(day -> PublicationDay.disagreement(text, day));
        note.ifPresent(words -> out.accept(new Item.Noted(article.doc(), words)));
        out.accept(new Item.Posted(article));
    }

    private void refuse(String where, String reason) {
        out.accept(new Item.Refused(where, reason));
    }

    private static String tooLarge() {
        return "larger than the %d million bytes an article may have".formatted(LARGEST_ARTICLE / 1_000_000);
    }

    /** What went wrong, without the file's name, which stands before it. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "no such file or folder";
            case AccessDeniedException denied -> "no permission to read it";
            default -> "cannot be read: " + e.getMessage();
        };
    }
}
