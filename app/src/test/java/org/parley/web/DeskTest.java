package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.DossierCheck;
import org.parley.ledger.Entry;
import org.parley.model.Reading;
import org.parley.model.Status;
import org.parley.store.EntryFilter;
import org.parley.store.Lines;
import org.parley.store.Shelf;
import org.parley.store.Store;

/** Ruling, grading and handing on, by forms alone. */
class DeskTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'&";

    @TempDir
    private Path folder = Path.of(".");

    private Optional<Site> opened = Optional.empty();

    @BeforeEach
    void fill() {
        opened = Optional.of(Site.open(folder, Optional.empty()));
        try (Store store = site().store()) {
            add(
                    store,
                    Lines.reading(
                            "Post " + HOSTILE,
                            "2031-02-10",
                            "Canada taxes fish, " + HOSTILE,
                            "kind=measure type=tariff status=announced a=CAN b=NOR goods=fish rate=25 date=2031-02-09",
                            "Berg may meet Moreau, it is said.",
                            "kind=contact type=meeting status=planned certainty=reported a=NOR:Berg b=CAN:Moreau"
                                    + " date=2031-06-10"));
            add(
                    store,
                    Lines.reading(
                            "TASS",
                            "2031-02-12",
                            "Canada taxes fish too.",
                            "kind=measure type=tariff status=announced certainty=contested a=CAN b=NOR goods=fish"
                                    + " date=2031-02-12"));
            store.settle();
        }
    }

    private static void add(Store store, Reading reading) {
        store.add(reading, article -> reading);
    }

    @AfterEach
    void close() {
        opened.ifPresent(Site::close);
    }

    private Site site() {
        return opened.orElseThrow();
    }

    private Entry meeting() {
        try (Store store = site().store()) {
            return store.entries(EntryFilter.ALL).stream()
                    .filter(entry -> entry.type().equals("meeting"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void everyPageOfTheDeskShowsHostileWordsAsWords() {
        for (String path : List.of(
                "/desk",
                "/review?doubt=contested",
                "/review?doubt=reported",
                "/review?doubt=maybe_same",
                "/sources",
                "/dossier",
                "/review?doubt=" + Address.encode(HOSTILE),
                "/dossier?id=" + Address.encode(HOSTILE),
                "/add")) {
            HttpResponse<String> page = site().get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("</html>").doesNotContain("<script>alert", HOSTILE);
        }
        assertThat(site().get("/sources").body()).contains("Post &lt;script&gt;", "Russia");
    }

    @Test
    void aDoubtfulEntryIsCorrectedAndTheCorrectionTakenBack() {
        String id = meeting().id();
        assertThat(site().get("/review?doubt=reported").body()).contains(id, "it is said");
        String back = to(site().post(
                        "/review/rule",
                        Map.of(
                                "ruling", "correct",
                                "a", id,
                                "field", "status",
                                "value", "occurred",
                                "why", "seen " + HOSTILE,
                                "doubt", "reported")));
        assertThat(meeting().status()).contains(Status.OCCURRED);
        String page = site().get(back.replace("#first", "")).body();
        assertThat(page).contains("Ruled.", "correct " + id).doesNotContain("<script>alert");
        String done = back.replaceAll(".*done=([0-9a-f]+).*", "$1");
        to(site().post("/review/rule", Map.of("ruling", "undo", "a", done)));
        assertThat(meeting().status()).contains(Status.PLANNED);
    }

    @Test
    void whatIsAcceptedWaitsNoMoreAndWaitsAgainWhenThatIsUndone() {
        String id = meeting().id();
        String back = to(site().post("/review/rule", Map.of("ruling", "accept", "a", id)));
        try (Store store = site().store()) {
            assertThat(store.shelf().doubtful(Shelf.Doubt.REPORTED, 10)).isEmpty();
            to(site().post(
                            "/review/rule",
                            Map.of("ruling", "undo", "a", back.replaceAll(".*done=([0-9a-f]+).*", "$1"))));
            assertThat(store.shelf().doubtful(Shelf.Doubt.REPORTED, 10)).containsExactly(id);
        }
    }

    @Test
    void aRulingThatMakesNoSenseIsRefusedWithItsReason() {
        String id = meeting().id();
        for (Map<String, String> fields : List.of(
                Map.of("ruling", "correct", "a", id, "field", "status", "value", "in_force"),
                Map.of("ruling", "correct", "a", id, "field", "side", "value", "Norway=Atlantis"),
                Map.of("ruling", "correct", "a", id, "field", "date"),
                Map.of("ruling", "same", "a", id),
                Map.of("ruling", "reject", "a", "none"),
                Map.of("ruling", "dance", "a", id))) {
            assertThat(site().post("/review/rule", fields).statusCode())
                    .as(fields.toString())
                    .isEqualTo(400);
        }
        assertThat(site().post("/review/rule", Map.of("ruling", "undo", "a", "none"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site().bare("/review/rule", Map.of("ruling", "reject", "a", id))
                        .statusCode())
                .isEqualTo(403);
        assertThat(meeting().status()).contains(Status.PLANNED);
    }

    @Test
    void anOutletIsGradedOnceAndShowsWhoseItIs() {
        to(site().post("/sources", Map.of("outlet", "TASS", "grade", "D", "why", "speaks for its state")));
        assertThat(site().get("/sources").body())
                .contains("speaks for its government", "value=\"D\" selected", "speaks for its state");
        assertThat(site().post("/sources", Map.of("outlet", "TASS", "grade", "Z"))
                        .statusCode())
                .isEqualTo(400);
        to(site().post("/sources", Map.of("outlet", "TASS", "grade", "")));
        assertThat(site().get("/sources").body()).doesNotContain("selected");
    }

    @Test
    void aDossierIsPutTogetherPrintedHandedOnAndVerified() {
        String id = meeting().id();
        String at = to(site().post(
                        "/dossier", Map.of("title", "Fish " + HOSTILE, "parts", "First\n\n" + id + "\n" + HOSTILE)));
        to(site().post("/dossier/add", Map.of("entry", id)));
        assertThat(site().get(at).body()).contains("Page to print").doesNotContain("<script>alert");
        String path = "/dossier/" + at.replaceAll(".*id=", "");
        HttpResponse<String> page = site().get(path + "/page");
        assertThat(page.body()).contains("it is said").doesNotContain("<script");
        HttpResponse<String> file = site().get(path + "/file");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'; style-src 'sha256-");
        DossierCheck.Result result = DossierCheck.of(file.body(), text -> Optional.empty());
        assertThat(result.problems()).isEmpty();
        assertThat(result.entries()).isEqualTo(2);
        to(site().post("/dossier", Map.of("id", at.replaceAll(".*id=", ""), "remove", "yes")));
        assertThat(site().get(path + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void anEntryIsCited() {
        String path = "/entry/" + meeting().id();
        assertThat(site().get(path + "/cite.bib").body()).startsWith("@misc{parley:");
        assertThat(site().get(path + "/cite.csl").body()).startsWith("[{");
        assertThat(site().get("/entry/none/cite.bib").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasPostedIsThereAfterTheServerStopped() {
        String id = meeting().id();
        to(site().post("/review/rule", Map.of("ruling", "reject", "a", id)));
        site().close();
        opened = Optional.empty();
        try (Store store = Store.look(folder.resolve("record.db").toString(), Site.TODAY)) {
            assertThat(store.decisions()).hasSize(1);
            assertThat(store.find(id)).isEmpty();
        }
    }
}
