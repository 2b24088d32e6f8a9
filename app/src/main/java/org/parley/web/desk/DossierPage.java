package org.parley.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dossier.Assembly;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierFile;
import org.parley.model.Article;
import org.parley.output.EntryFields;
import org.parley.output.Printable;
import org.parley.store.Shelf.Draft;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** Dossiers: entries that a person chose, with own lines between, as one page to print and one file to hand on. */
public final class DossierPage implements Page {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final int LONGEST = 200_000;
    private static final int MOST_ENTRIES = 500;

    /** What the template shows. */
    public record View(List<Draft> drafts, Optional<Draft> draft, List<String> unknown) {}

    @Override
    public String path() {
        return "/dossier";
    }

    @Override
    public Answer answer(Visit visit) {
        Store store = visit.store();
        Optional<Draft> draft = visit.asked("id").flatMap(store.shelf()::draft);
        List<String> unknown = new ArrayList<>();
        draft.ifPresent(one ->
                ids(one.parts()).stream().filter(id -> store.find(id).isEmpty()).forEach(unknown::add));
        return Answer.html(
                "dossier", visit.words().say("Dossiers"), new View(store.shelf().drafts(), draft, unknown));
    }

    private static List<String> ids(String parts) {
        return parts.lines()
                .map(String::strip)
                .filter(line -> ID.matcher(line).matches())
                .limit(MOST_ENTRIES)
                .toList();
    }

    /** A dossier as it is handed on; lines between two ids are one piece of own words. */
    static Dossier assemble(Draft draft, Visit visit) {
        List<Dossier.Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int chosen = 0;
        for (String line : draft.parts().lines().toList()) {
            Optional<Dossier.Part.Chosen> entry = ID.matcher(line.strip()).matches() && chosen < MOST_ENTRIES
                    ? Assembly.choose(visit.store(), line.strip())
                    : Optional.empty();
            if (entry.isEmpty()) {
                words.append(line).append('\n');
                continue;
            }
            chosen++;
            if (!words.toString().isBlank()) {
                parts.add(new Dossier.Part.Words(words.toString()));
            }
            words.setLength(0);
            parts.add(entry.get());
        }
        if (!words.toString().isBlank()) {
            parts.add(new Dossier.Part.Words(words.toString()));
        }
        Optional<String> note =
                visit.store().browse().hasExamples() ? Optional.of(EntryFields.EXAMPLE) : Optional.empty();
        return new Dossier(draft.title(), visit.today(), note, parts);
    }

    /** The page to read and print, or the file. */
    record Made(boolean file) implements Page {
        @Override
        public String path() {
            return file ? "/dossier/{id}/file" : "/dossier/{id}/page";
        }

        @Override
        public Answer answer(Visit visit) {
            Dossier dossier = assemble(draft(visit, visit.part("id")), visit);
            visit.context().header("Content-Security-Policy", DossierFile.POLICY + "; frame-ancestors 'none'");
            if (file) {
                visit.context().header("Content-Disposition", "attachment; filename=\"parley-dossier.html\"");
            }
            return new Answer.Text(
                    "text/html; charset=utf-8", file ? DossierFile.of(dossier) : DossierFile.page(dossier));
        }
    }

    private static Draft draft(Visit visit, String id) {
        return visit.store()
                .shelf()
                .draft(id)
                .orElseThrow(() -> Refusal.missing(visit.words().say("There is no such dossier.")));
    }

    /** Keeps a dossier as the form has it, new or old, or throws it away. */
    static final class Keep implements Deed {
        @Override
        public String path() {
            return "/dossier";
        }

        @Override
        public Answer act(Visit visit) {
            Optional<String> known = visit.field("id");
            if (visit.field("remove").isPresent()) {
                known.ifPresent(visit.store().shelf()::remove);
                return new Answer.Redirect("/dossier");
            }
            String parts = visit.field("parts").orElse("");
            if (parts.length() > LONGEST) {
                throw Refusal.unclear(visit.words().say("A dossier has at most {0} characters.", LONGEST));
            }
            Instant now = Instant.now(Clock.systemUTC());
            String id = known.map(one -> draft(visit, one).id()).orElseGet(() -> Article.hash("dossier " + now));
            visit.store().shelf().keep(new Draft(id, title(visit), parts.replace("\r\n", "\n")), now);
            return new Answer.Redirect(Address.of("/dossier").with("id", id).toString());
        }

        private static String title(Visit visit) {
            String title =
                    Printable.of(visit.field("title").orElse(visit.words().say("Dossier")));
            return title.substring(0, Math.min(300, title.length()));
        }
    }

    /** Puts an entry at the end of the dossier that was changed last, or of a new one. */
    static final class Choose implements Deed {
        @Override
        public String path() {
            return "/dossier/add";
        }

        @Override
        public Answer act(Visit visit) {
            String entry = visit.field("entry")
                    .filter(id -> visit.store().find(id).isPresent())
                    .orElseThrow(() -> Refusal.missing(visit.words().say("There is no such entry.")));
            Instant now = Instant.now(Clock.systemUTC());
            Draft draft = visit.store().shelf().drafts().stream()
                    .findFirst()
                    .orElseGet(() -> new Draft(
                            Article.hash("dossier " + now), visit.words().say("Dossier"), ""));
            String parts = draft.parts().isBlank() ? entry : draft.parts().stripTrailing() + "\n\n" + entry;
            visit.store().shelf().keep(new Draft(draft.id(), draft.title(), parts + "\n"), now);
            return new Answer.Redirect(
                    Address.of("/dossier").with("id", draft.id()).toString());
        }
    }
}
