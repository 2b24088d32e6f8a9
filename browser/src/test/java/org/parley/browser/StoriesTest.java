package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come for, walked as they walk it. */
class StoriesTest {
    private static final String ARTICLE =
            "Norway imposed a tariff of 25 percent on Canadian cars on 3 March 2025, the government in Oslo announced.";

    private static Optional<Visitor> opened = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        opened = Optional.of(new Visitor());
    }

    @AfterAll
    static void close() {
        opened.ifPresent(visitor -> {
            visitor.close();
            assertThat(visitor.complaints()).isEmpty();
        });
    }

    private static Visitor visitor() {
        return opened.orElseThrow();
    }

    private static Page window(boolean scripts) {
        return visitor().window(scripts, ColorScheme.LIGHT, 1200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPastedArticleShowsItsReports(boolean scripts) {
        Page page = window(scripts);
        page.navigate(visitor().at("/"));
        page.locator("main a[href='/add'], .examples a[href='/add']").first().click();
        page.fill("#text", ARTICLE + (scripts ? "" : " So it was said."));
        page.fill("#published", "2025-03-04");
        page.fill("#publisher", "The Post");
        page.click("main form.desk button");
        page.waitForSelector("tr.outcome-new");
        assertThat(page.locator("tr.outcome-new td.number").first().innerText()).isNotEqualTo("0");
    }

    @Test
    void severalFilesAreToldOfOneByOne() {
        Page page = window(true);
        page.navigate(visitor().at("/add"));
        page.setInputFiles(
                "#files",
                new Path[] {Path.of("../examples/nl-03-neom.txt"), Path.of("../examples/sv-04-budapest.txt")});
        page.click("main form.desk button");
        page.waitForSelector("tbody tr:nth-child(2)");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    }

    @Test
    void aDoubtfulEntryIsRejectedByKeyAndTheRulingTakenBack() {
        Page page = window(true);
        page.navigate(visitor().at("/review?doubt=reported"));
        int before = page.locator("[data-case]").count();
        assertThat(before).isPositive();
        page.keyboard().press("j");
        String id = page.locator("[data-case]").first().getAttribute("aria-labelledby");
        page.keyboard().press("n");
        page.waitForSelector(".done");
        assertThat(page.locator("[aria-labelledby='" + id + "']").count()).isZero();
        page.keyboard().press("u");
        page.waitForSelector("[aria-labelledby='" + id + "']");
        assertThat(page.locator(".done").count()).isZero();
    }

    @Test
    void aRulingNeedsNoScripts() {
        Page page = window(false);
        page.navigate(visitor().at("/review?doubt=contested"));
        if (page.locator("[data-case]").count() > 0) {
            page.locator("button[value=accept]").first().click();
            assertThat(page.locator(".done").count()).isEqualTo(1);
            page.locator(".done button").click();
            assertThat(page.locator(".done").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDossierIsMadeHandedOnAndVerified(boolean scripts) {
        Page page = window(scripts);
        page.navigate(visitor().at("/review?doubt=reported"));
        String id = page.locator("[data-case] input[name=a]").first().getAttribute("value");
        page.navigate(visitor().at("/dossier"));
        page.fill("#title", "What is said");
        page.fill("#parts", "Only said so far:\n" + id + "\n\nNothing since.");
        page.click("main form.desk button >> nth=0");
        Download file = page.waitForDownload(() -> page.click("a[download]"));
        Path saved = visitor().folder().resolve("dossier-" + scripts + ".html");
        file.saveAs(saved);
        assertThat(Visitor.run("verify", saved.toString())).startsWith("0 ").contains("What is said: 1 dealings");
        page.click("a[href$='/page']");
        assertThat(page.locator("blockquote").count()).isPositive();
        assertThat(page.locator("h1").innerText()).isEqualTo("What is said");
    }

    /** What stood between two states on a day, and the words behind it, one step at a time. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromAPairOfStatesToTheWordsOfAnArticle(boolean scripts) {
        Page page = window(scripts);
        page.navigate(visitor().at("/between/US/DK?on=2025-05-01"));
        assertThat(page.url()).contains("on=2025-05-01");
        page.locator("main a[href^='/entry/']").first().click();
        assertThat(page.locator("main blockquote[lang], main q[lang]").count()).isPositive();
        page.locator("main figcaption a[href^='/article/']").first().click();
        assertThat(page.url()).contains("/article/");
        assertThat(page.locator("main [id]").count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheSidesSayOfOneMeetingStandsSideBySide(boolean scripts) {
        Page page = window(scripts);
        page.navigate(visitor().at("/list?side=Israel&certainty=contested"));
        page.locator("main .row h3 a[href^='/entry/']").first().click();
        assertThat(page.locator(".conflict li").count()).isGreaterThan(1);
        assertThat(page.locator(".version").count()).isGreaterThan(1);
        page.locator(".conflict li a").first().click();
        assertThat(page.url()).contains("#r");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextThatWasChangedIsHeldAgainstWhatItWas(boolean scripts) {
        Page page = window(scripts);
        page.navigate(visitor().at("/search?q=ministers+ferry"));
        page.locator("main a[href^='/article/']").first().press("Enter");
        page.locator("main details.filters summary").first().click();
        page.locator("a[href*='against=']").first().click();
        assertThat(page.locator("ins").innerText()).contains("Two ministers met.");
        assertThat(page.locator("del").innerText()).contains("Nobody met.");
    }

    @Test
    void whatMendingADayMovesIsSeenBeforeItIsDone() {
        Page page = window(true);
        page.navigate(visitor().at("/list?side=Israel&certainty=contested"));
        page.locator("main .row h3 a[href^='/entry/']").first().click();
        page.locator("main figcaption a[href^='/article/']").first().click();
        page.locator("details.mend summary").click();
        page.fill("details.mend input[name=published]", "2020-11-20");
        page.click("details.mend button");
        assertThat(page.locator(".moves li").count()).isPositive();
        page.click("text=Leave it");
        assertThat(page.url()).contains("/article/");
    }

    @Test
    void whatChangedIsSeenAndDeadlinesAreSubscribedTo() {
        Page page = window(true);
        page.navigate(visitor().at("/?since=2018-01-01"));
        assertThat(page.locator("main a[href^='/entry/']").count()).isPositive();
        page.navigate(visitor().at("/deadlines"));
        String calendar = page.locator("a[href*='.ics']").first().getAttribute("href");
        assertThat(page.request().get(visitor().at(calendar)).text()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aKeyboardAloneReachesTheContentAndTheForm() {
        Page page = window(true);
        page.navigate(visitor().at("/add"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("text");
        assertThat((String) page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle +"
                        + " getComputedStyle(document.activeElement).boxShadow"))
                .isNotEqualTo("nonenone");
    }
}
