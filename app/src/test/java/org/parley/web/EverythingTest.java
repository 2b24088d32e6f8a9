package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Assembly;
import org.parley.dossier.Citation;
import org.parley.dossier.Dossier;
import org.parley.dossier.DossierCheck;
import org.parley.dossier.DossierFile;
import org.parley.ledger.Entry;
import org.parley.model.Reading;
import org.parley.output.Csv;
import org.parley.store.EntryFilter;
import org.parley.store.Store;

/**
 * No page and no export fails on anything that the model can say, and no words of it become more than words. So many as {@code
 * -Dgenerated=10000} says; without it each kind, type and status once.
 */
class EverythingTest {
    private static final int COUNT = Integer.getInteger("generated", Generated.everyCombination());
    private static final long SEED = Long.getLong("seed", 1);
    private static final int BATCH = 50;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void nothingTheModelCanSayBreaksAPageOrAnExport() {
        try (Site site = Site.open(folder, Optional.empty())) {
            List<Entry> entries = fill(site);
            assertThat(entries).hasSizeGreaterThan(COUNT / 3);
            List<String> faults = new ArrayList<>();
            for (Entry entry : entries) {
                look(site, "/entry/" + entry.id() + (faults.size() % 2 == 0 ? "" : "?on=2031-05-01"), faults);
            }
            for (String path : List.of(
                    "/",
                    "/?since=2031-01-01",
                    "/list",
                    "/deadlines",
                    "/deadlines?part=done",
                    "/deadlines?part=passed&page=2",
                    "/list?voice=unnamed",
                    "/list?kind=statement&page=3",
                    "/sheet",
                    "/who",
                    "/actor/NOR",
                    "/between/NOR/CAN",
                    "/between/USA/CHN?on=2031-05-01",
                    "/search?q=number",
                    "/desk",
                    "/review?doubt=contested",
                    "/review?doubt=reported",
                    "/review?doubt=conditional",
                    "/review?doubt=maybe_same",
                    "/sources",
                    "/dossier")) {
                look(site, path, faults);
            }
            for (String path : List.of(
                    "/list.csv",
                    "/list.csv?rows=reports",
                    "/list.json",
                    "/list.ndjson",
                    "/deadlines.ics",
                    "/changes.atom?since=2031-01-01")) {
                HttpResponse<String> answer = site.get(path);
                if (answer.statusCode() != 200 || answer.body().isEmpty()) {
                    faults.add(path + " gives " + answer.statusCode());
                }
            }
            assertThat(faults).as("seed %d", SEED).isEmpty();
            Csv.parse(site.get("/list.csv?rows=reports").body())
                    .forEach(line -> assertThat(line).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*")));
        }
    }

    private static List<Entry> fill(Site site) {
        List<Reading> readings = new Generated(SEED).readings(COUNT);
        try (Store store = site.store()) {
            for (int i = 0; i < readings.size(); i += BATCH) {
                store.add(readings.subList(i, Math.min(readings.size(), i + BATCH)), article -> readings.get(0));
            }
            store.settle();
            List<Entry> entries = store.entries(EntryFilter.ALL);
            handOn(store, entries);
            return entries;
        }
    }

    /** Dossiers and citations hold for all of them too. */
    private static void handOn(Store store, List<Entry> entries) {
        List<Dossier.Part> parts = new ArrayList<>();
        for (Entry entry : entries.subList(0, Math.min(500, entries.size()))) {
            parts.add(Assembly.choose(store, entry.id()).orElseThrow());
            String bibtex = Citation.bibtex(entry, entry.tellings());
            assertThat(bibtex.chars().filter(c -> c == '{').count())
                    .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
            assertThat(Citation.csl(entry, entry.tellings())).startsWith("[");
        }
        String file = DossierFile.of(new Dossier("All", Site.TODAY, Optional.empty(), parts));
        assertThat(file).doesNotContain(Generated.SCRIPT);
        assertThat(DossierCheck.of(file, id -> Optional.empty()).problems().stream()
                        .filter(problem -> !problem.contains("its id does not follow from its article, kind")))
                .isEmpty();
    }

    private static void look(Site site, String path, List<String> faults) {
        HttpResponse<String> page = site.get(path);
        String body = page.body();
        if (page.statusCode() != 200) {
            faults.add(path + " gives " + page.statusCode());
        } else if (!body.stripTrailing().endsWith("</html>")
                || body.contains(Generated.SCRIPT)
                || body.contains("<img")
                || body.contains("href=\"javascript:")) {
            faults.add(path + " lets words out or is cut off");
        }
    }
}
