package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.json.Samples;
import org.parley.output.Csv;
import org.parley.store.Lines;
import org.parley.store.Store;

/** Every export is read back by a reader that knows nothing of Parley. */
class ExportTest {
    @TempDir
    private Path folder = Path.of(".");

    private String file = "";

    @BeforeEach
    void fill() {
        file = folder.resolve("record.db").toString();
        try (Store store = Store.open(file, true, LocalDate.parse("2031-06-01"))) {
            store.add(
                    Lines.reading(
                            "Post, \"Daily\"",
                            "2031-05-01",
                            "=Berg said, \"we meet\"; on 10 June \u2013 so he did.",
                            "kind=contact type=meeting status=planned a=NOR:Berg b=CAN:Moreau date=2031-06-10"),
                    article -> Samples.reading());
            store.add(Samples.reading(), article -> Samples.reading());
            store.settle();
        }
    }

    private Cli export(String format) {
        Cli run = Cli.run("export", "--format", format, "--store", file, "--today", "2031-06-01");
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void entriesAreJsonOnEveryLine() throws IOException {
        ObjectMapper reader = new ObjectMapper();
        List<String> lines = export("jsonl").lines();
        assertThat(lines).hasSizeGreaterThan(3);
        for (String line : lines) {
            JsonNode entry = reader.readTree(line);
            assertThat(entry.get("id").asText()).isNotEmpty();
            assertThat(entry.get("reports").get(0).get("quotes").get(0).asText())
                    .isNotEmpty();
        }
    }

    @Test
    void ploverEventsHaveATypeAndTwoSides() throws IOException {
        List<String> lines = export("plover").lines();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode event = new ObjectMapper().readTree(line);
            assertThat(event.get("type").asText()).isEqualTo("CONSULT");
            assertThat(event.get("source")).isNotEmpty();
        }
    }

    @Test
    void csvCellsComeBackAsTheyWereAndAreNoFormulas() {
        List<List<String>> lines = Csv.parse(export("csv").out());
        assertThat(lines)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line).hasSize(17));
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.get(7)).isEqualTo("Post, \"Daily\"");
            assertThat(line.get(10)).isEqualTo("'=Berg said, \"we meet\"; on 10 June \u2013 so he did.");
        });
    }

    @Test
    void theCalendarHasWholeDaysAndShortLines() {
        String out = export("ics").out();
        assertThat(out).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(out).contains("DTSTART;VALUE=DATE:20310610\r\n", "DTEND;VALUE=DATE:20310611\r\n");
        assertThat(out.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThan(76));
        assertThat(out.replace("\r\n ", "")).contains("SUMMARY:CAN NOR planned meeting");
    }
}
