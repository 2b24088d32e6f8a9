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
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.store.EntryFilter;
import org.parley.store.EntryRow;
import org.parley.store.Lines;
import org.parley.store.Store;

/** Mending an article, entering a sheet, versions and copies of a text: what is shown first, and what is then done. */
class MendTest {
    private static final String SHEET = """
        words,kind,type,status,a,b,date
        Canada taxes fish,measure,tariff,announced,Canada,Noorwegen,2031-02-09
        Japan visits Peru,contact,visit,planned,JP,PE,2031-08-01
        Nobody knows,contact,visit,planned,Atlantis,PE,2031-08-01
        """;

    @TempDir
    private Path folder = Path.of(".");

    private Optional<Site> opened = Optional.empty();

    @BeforeEach
    void fill() {
        opened = Optional.of(Site.open(folder, Optional.empty()));
        try (Store store = site().store()) {
            Reading reading = Lines.reading(
                    "Post",
                    "2031-02-10",
                    "Canada taxes fish.",
                    "kind=measure type=tariff status=announced a=CAN b=NOR goods=fish rate=25 date=2031-02-09");
            store.add(reading, article -> reading);
            for (Reading other : List.of(
                    version("The Mirror", "2031-02-11", "It rained. Nobody met."),
                    version("The Mirror", "2031-02-12", "It rained. Two ministers met. <b>So it is said.</b>"),
                    version("The Echo", "2031-02-12", "It rained. Nobody met."))) {
                store.add(other, article -> other);
            }
            store.settle();
        }
    }

    @AfterEach
    void close() {
        opened.ifPresent(Site::close);
    }

    private Site site() {
        return opened.orElseThrow();
    }

    private static Reading version(String outlet, String day, String text) {
        Article article = new Article(
                outlet + day,
                text,
                Optional.of("en"),
                Optional.of(DateRange.parse(day)),
                Optional.empty(),
                Optional.of(outlet),
                Optional.of("https://" + outlet.replace(" ", "") + ".example/rain"),
                Optional.empty());
        return new Reading(
                article, "en", true, article.published(), PageType.REPORT, "en/1", List.of(), List.of(), List.of());
    }

    private EntryRow tariff() {
        try (Store store = site().store()) {
            return store.list(EntryFilter.ALL).stream()
                    .filter(row -> row.type().equals("tariff"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String article() {
        try (Store store = site().store()) {
            return store.find(tariff().id())
                    .orElseThrow()
                    .tellings()
                    .get(0)
                    .publication()
                    .article();
        }
    }

    @Test
    void whatMendingADayWouldMoveIsShownAndNotDone() {
        assertThat(site().get("/article/" + article()).body()).contains("action=\"/mend/" + article());
        EntryRow before = tariff();
        String shown = site().get("/mend/" + article() + "?published=2031-02-20&publisher=Post")
                .body();
        assertThat(shown).contains("10 Feb 2031", "20 Feb 2031", "Mend it").doesNotContain("No dealing would be");
        assertThat(tariff()).isEqualTo(before);

        site().post("/mend/" + article(), Map.of("published", "2031-02-20", "publisher", "Evening Post"));
        assertThat(tariff().firstSeen()).isEqualTo("2031-02-20");
        assertThat(site().get("/article/" + article()).body()).contains("20 Feb 2031", "Evening Post");
        assertThat(site().get("/mend/" + article() + "?published=2031-02-20").body())
                .contains("No dealing would be");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(site().get("/mend/" + article() + "?published=soon").statusCode())
                .isEqualTo(400);
        assertThat(site().get("/mend/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aSheetIsLookedAtBeforeItIsEntered() {
        String looked = site().post("/sheet", Map.of("csv", SHEET)).body();
        assertThat(looked).contains("1 new, 0 perhaps known, 1 known", "line 4", "Atlantis", tariff().id());
        try (Store store = site().store()) {
            assertThat(store.counts().reports()).isEqualTo(1);
        }
        HttpResponse<String> entered = site().post("/sheet", Map.of("csv", SHEET, "sure", "yes"));
        assertThat(entered.headers().firstValue("location")).hasValue("/sheet?entered=2");
        try (Store store = site().store()) {
            assertThat(store.counts().reports()).isEqualTo(3);
            assertThat(store.counts().entries()).isEqualTo(2);
        }
        assertThat(site().post("/sheet", Map.of("csv", "")).statusCode()).isEqualTo(400);
    }

    @Test
    void versionsOfATextAreHeldAgainstEachOther() {
        String page = site().get("/search?q=rained").body();
        String later = page.replaceAll("(?s).*?/article/([0-9a-f]{16})[^>]*>[^<]*<q[^>]*>[^<]*ministers.*", "$1");
        String links = site().get("/article/" + later).body();
        assertThat(links).contains("what differs");
        String address = links.replaceAll("(?s).*href=\"(/article/[0-9a-f]{16}\\?against=[0-9a-f]{16}).*", "$1");
        assertThat(site().get(address).body())
                .contains("<ins>Two ministers met. &lt;b&gt;So it is said.&lt;/b&gt;</ins>", "<del>Nobody met.</del>");
    }

    @Test
    void theSameTextAtTwoOutletsIsSaid() {
        assertThat(site().get("/sources").body())
                .containsPattern("The Mirror</td><td>The Echo</td><td class=\"number\">1</td>");
    }

    @Test
    void aVoiceNobodyNamesCanBeAskedFor() {
        assertThat(site().get("/list?voice=unnamed").body()).contains("No dealing fits all of these filters");
        assertThat(site().get("/list?voice=narrator&about=Fisk").body()).contains(tariff().id());
    }
}
