package org.parley.web.desk;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.intake.Languages;
import org.parley.intake.Posting;
import org.parley.intake.PublicationDay;
import org.parley.model.DateRange;
import org.parley.output.Printable;
import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;
import org.parley.web.words.Words;

/** Where articles are given: one pasted, or files of text, saved pages or JSON Lines. */
public final class AddPage implements Page, Deed {
    private static final int MOST_FILES = 200;
    /** A few articles are read before the answer is sent; more are looked at while they are worked off. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Runs runs;

    AddPage(Runs runs) {
        this.runs = runs;
    }

    /** What the template shows. */
    public record View(String today) {}

    @Override
    public String path() {
        return "/add";
    }

    @Override
    public Answer answer(Visit visit) {
        return Answer.html(
                "add", visit.words().say("Add articles"), new View(visit.today().toString()));
    }

    @Override
    public Answer act(Visit visit) {
        Posting posting = posting(visit);
        List<Given> given = new ArrayList<>();
        visit.field("text")
                .ifPresent(text -> given.add(new Given(
                        posting.title().orElse("pasted text"), text.getBytes(StandardCharsets.UTF_8), posting)));
        List<UploadedFile> files = visit.context().uploadedFiles("files");
        if (files.size() > MOST_FILES) {
            throw Refusal.unclear(visit.words().say("At most {0} files at once.", MOST_FILES));
        }
        boolean alone = given.isEmpty() && files.size() == 1;
        for (UploadedFile file : files) {
            if (file.size() > 0) {
                given.add(new Given(name(file.filename()), content(file), alone ? posting : shared(posting)));
            }
        }
        if (given.isEmpty()) {
            throw Refusal.unclear(visit.words().say("There was no text and no file."));
        }
        Run run = runs.start(visit.today(), given);
        run.await(PATIENCE_MILLIS);
        return new Answer.Redirect(Address.of("/add/" + run.id()).toString());
    }

    private static byte[] content(UploadedFile file) {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is said of several files at once holds for outlet, day and language, not for title and address. */
    private static Posting shared(Posting posting) {
        return new Posting(
                Optional.empty(),
                posting.language(),
                posting.published(),
                posting.publisher(),
                Optional.empty(),
                Optional.empty());
    }

    /** The last part of what the browser says, which may be anything. */
    static String name(String filename) {
        String last = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        String clean = Printable.of(last).strip();
        return clean.isEmpty() ? "file" : clean.substring(Math.max(0, clean.length() - 200));
    }

    private static Posting posting(Visit visit) {
        Words words = visit.words();
        Optional<String> url = visit.field("url");
        if (url.isPresent() && !url.get().matches("(?i)https?://\\S{1,2000}")) {
            throw Refusal.unclear(words.say("An address starts with https:// or http://."));
        }
        return new Posting(
                Optional.empty(),
                visit.field("language")
                        .map(code -> Languages.code(code)
                                .orElseThrow(
                                        () -> Refusal.unclear(words.say("{0} is no language code such as nl.", code)))),
                visit.field("published").map(text -> day(text, words)),
                visit.field("publisher").map(AddPage::line),
                url,
                visit.field("title").map(AddPage::line));
    }

    private static String line(String text) {
        String clean = Printable.of(text).strip();
        return clean.substring(0, Math.min(300, clean.length()));
    }

    private static DateRange day(String text, Words words) {
        try {
            return PublicationDay.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear(words.say("{0} is no day such as 2025-06-12 and no month such as 2025-06.", text));
        }
    }
}
