package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Reading;
import org.parley.store.Lines;
import org.parley.store.Store;

/** The commands over a small record of made-up reports. */
class LedgerCommandsTest {
    private static final String TARIFF = "kind=measure type=tariff a=CAN b=NOR goods=fish rate=25 ";

    @TempDir
    private Path folder = Path.of(".");

    private String file = "";

    @BeforeEach
    void fill() {
        file = folder.resolve("record.db").toString();
        try (Store store = Store.open(file, true, LocalDate.parse("2031-06-01"))) {
            add(
                    store,
                    Lines.reading(
                            "Post",
                            "2031-02-10",
                            "Canada announces a fish tariff.",
                            TARIFF + "status=announced date=2031-02-09 start=2031-03-01"));
            add(
                    store,
                    Lines.reading(
                            "Koerier",
                            "2031-03-02",
                            "De heffing op vis geldt.",
                            TARIFF + "status=in_force date=2031-03-01"));
            add(
                    store,
                    Lines.reading(
                            "Post",
                            "2031-05-01",
                            "Berg will meet Moreau on 10 June.",
                            "kind=contact type=meeting status=planned a=NOR:Berg b=CAN:Moreau date=2031-06-10"));
            store.settle();
        }
    }

    private static void add(Store store, Reading reading) {
        store.add(reading, article -> reading);
    }

    private Cli run(Object... words) {
        Object[] all = new Object[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--store";
        all[words.length + 1] = file;
        all[words.length + 2] = "--today";
        all[words.length + 3] = "2031-06-01";
        return Cli.run(all);
    }

    private String tariff() {
        return run("list", "--kind", "measure").out().substring(0, 16);
    }

    @Test
    void listsAsTableJsonAndCsv() {
        assertThat(run("list").lines()).hasSize(2).first().asString().contains("planned", "CAN NOR");
        assertThat(run("list", "--side", "Norway", "--format", "json").out()).contains("\"sides\":[\"CAN\",\"NOR\"]");
        assertThat(run("list", "--format", "csv").lines().get(0)).startsWith("id,kind,type,status");
        assertThat(run("list", "--about", "steel").err()).contains("no entries");
    }

    @Test
    void showsALifeByTheIdOfAnyReport() {
        Cli shown = run("show", tariff());
        assertThat(shown.out())
                .contains("last reported in force on 2031-03-02 by 1 source, nothing since")
                .contains("De heffing op vis geldt.");
        assertThat(run("show", "nothing").code()).isEqualTo(1);
    }

    @Test
    void tellsWhereTwoSidesStandAndStood() {
        assertThat(run("between", "NO", "Canada").out()).contains("direct").contains("in force");
        assertThat(run("between", "NO", "CA", "--on", "2031-02-20").out())
                .contains("announced")
                .doesNotContain("in force on");
        assertThat(run("between", "NO", "CA", "--known", "2031-02-20").out()).contains("announced");
        assertThat(run("between", "NO", "CA", "--vs", "2031-02-20").out()).contains("~ ");
        assertThat(run("between", "Atlantis", "CA").code()).isEqualTo(2);
    }

    @Test
    void listsDeadlinesAndChanges() {
        assertThat(run("deadlines").out())
                .contains("2031-06-10 planned meeting (ahead)")
                .doesNotContain("is to begin");
        assertThat(run("deadlines", "--all").out()).contains("tariff is to begin (carried out)");
        assertThat(run("changes", "--since", "2031-03-01").out())
                .contains("in force, was announced")
                .contains("new: CONTACT");
    }

    @Test
    void aThreatIsClosedByTheMeasureThatCarriedItOut() {
        try (Store store = Store.open(file, true, LocalDate.parse("2031-06-01"))) {
            add(
                    store,
                    Lines.reading(
                            "Post",
                            "2031-02-01",
                            "Canada threatens to tax fish within the year.",
                            "kind=statement type=threaten a=CAN b=NOR topics=fish date=2031-01-31 end=2031-12-31"));
            store.settle();
        }
        String threat = run("list", "--type", "threaten").out().substring(0, 16);
        assertThat(run("show", threat).out())
                .contains("carried out by " + tariff() + " on 2031-02-09: a measure of the same side: fish")
                .contains("(carried out)");
        assertThat(run("deadlines").out()).doesNotContain("threaten");
    }

    @Test
    void findsWords() {
        assertThat(run("search", "heff*").lines()).isNotEmpty();
        assertThat(run("search", "walvis").err()).contains("0 hits");
    }

    @Test
    void aRulingIsPreviewedKeptListedAndUndone() {
        String id = tariff();
        assertThat(run("correct", "reject", id, "--preview").out()).startsWith("- " + id);
        assertThat(run("list").lines()).hasSize(2);
        Cli ruled = run("correct", "field", id, "date=2031-02-08", "--why", "the gazette says so", "--id", "d1");
        assertThat(ruled.code()).as(ruled.err()).isZero();
        assertThat(run("show", id).out()).contains("2031-02-08");
        assertThat(run("correct", "--list").out()).contains("d1", "the gazette says so");
        run("correct", "undo", "d1");
        assertThat(run("show", id).out()).contains("2031-02-09");
        assertThat(run("correct", "field", id, "colour=red").code()).isEqualTo(2);
    }

    @Test
    void ownLinesAreComparedWithTheRecord() throws IOException {
        Path sheet = Files.writeString(folder.resolve("own.csv"), """
            Who,b,kind,type,status,goods,rate,date,words
            Canada,NO,measure,tariff,announced,fish,25,2031-02-09,"Fish, 25 %"
            Canada,NO,measure,tariff,announced,steel,10,2031-02-09,Steel at ten
            Canada,Atlantis,measure,tariff,announced,steel,10,2031-02-09,Nowhere
            """);
        Cli dry = run("import", sheet, "--map", "a=Who", "--dry-run");
        assertThat(dry.lines()).hasSize(2);
        assertThat(dry.lines().get(0)).startsWith("same  Fish, 25 %  = " + tariff());
        assertThat(dry.lines().get(1)).startsWith("new   Steel at ten");
        assertThat(dry.err()).contains("own.csv:4: no state or body is called Atlantis", "parley had found 1 itself");
        assertThat(run("list").lines()).hasSize(2);
        run("import", sheet, "--map", "a=Who");
        assertThat(run("list").lines()).hasSize(3);
    }

    @Test
    void copiesAndRefusesToCopyOverAFile() {
        Path copy = folder.resolve("copy.db");
        assertThat(run("backup", copy).code()).isZero();
        assertThat(Cli.run("list", "--store", copy).lines()).hasSize(2);
        assertThat(run("backup", copy).err()).contains("is there already");
    }

    @Test
    void entersALineByHandAndTakesItBack() {
        Object[] tariff = {
            "enter", "kind=measure", "type=tariff", "a=Canada", "b=Norway", "goods=fish", "rate=25", "date=2031-02-09"
        };
        Object[] dry = Arrays.copyOf(tariff, tariff.length + 1);
        dry[tariff.length] = "--dry-run";
        assertThat(run(dry).out()).startsWith("same ");
        assertThat(run("show", tariff()).out()).doesNotContain("own line");
        Cli entered = run(tariff);
        assertThat(entered.out()).startsWith("same ");
        assertThat(run("show", tariff()).out()).contains("own line");
        String id = entered.err().replaceAll("(?s).*reject (\\w+).*", "$1");
        assertThat(run("correct", "reject", id).code()).isZero();
        assertThat(run("show", tariff()).out()).doesNotContain("own line");
        assertThat(run("enter", "kind=measure", "type=tariff", "a=Atlantis").code())
                .isEqualTo(2);
        assertThat(run("enter", "kind=measure", "colour=red").err()).contains("no field colour");
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeByLooking() {
        Cli looked = Cli.run("list", "--store", folder.resolve("none.db"));
        assertThat(looked.code()).isEqualTo(1);
        assertThat(looked.err()).contains("parley add PATH makes one");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aDamagedFileIsFoundAndLeftAlone() throws IOException {
        Path damaged =
                Files.writeString(folder.resolve("damaged.db"), "this is no record but a shopping list\n".repeat(50));
        byte[] before = Files.readAllBytes(damaged);
        Cli looked = Cli.run("list", "--store", damaged);
        assertThat(looked.code()).isEqualTo(1);
        assertThat(looked.err()).contains("damaged, or no store of parley", "left untouched");
        assertThat(Files.readAllBytes(damaged)).isEqualTo(before);
    }

    @Test
    void aDossierIsWrittenVerifiedAndFoundOutWhenChanged() throws IOException {
        Cli made = run("dossier", "What was announced", tariff(), "--title", "Fish", "--note", "made up");
        assertThat(made.code()).as(made.err()).isZero();
        Path file = Files.writeString(folder.resolve("fish.html"), made.out());
        Cli verified = Cli.run("verify", file);
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.err())
                .contains("Fish: 1 dealings, 2 reports, 2 quotes of 2 articles", "all holds together");
        Files.writeString(file, made.out().replace("announces a fish", "announced a fish"));
        assertThat(Cli.run("verify", file).code()).isEqualTo(1);
        assertThat(Cli.run("verify", file).out()).contains("the seal is broken");
        assertThat(run("dossier", "0123456789abcdef").code()).isEqualTo(1);
        assertThat(Cli.run("verify", folder.resolve("record.db")).code()).isEqualTo(1);
    }

    @Test
    void citesAnEntry() {
        assertThat(run("cite", tariff()).out()).contains("@misc{parley:", "howpublished = {Koerier}");
        assertThat(run("cite", tariff(), "--format", "csl").out()).startsWith("[{\"id\":");
        assertThat(run("cite", "none").code()).isEqualTo(1);
    }
}
