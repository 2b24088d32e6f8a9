package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Reading;
import org.parley.model.Report;

class ReportReaderTest {
    @Test
    void readsBackWhatWasWritten() {
        Reading reading = Samples.reading();
        for (Report report : reading.reports()) {
            assertThat(ReportReader.report(ReportJson.of(reading, report))).isEqualTo(report);
        }
    }
}
