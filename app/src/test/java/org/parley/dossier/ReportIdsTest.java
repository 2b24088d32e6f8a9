package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.intake.Defaults;
import org.parley.intake.Intake;
import org.parley.intake.Item;
import org.parley.model.Report;

class ReportIdsTest {
    @Test
    void theIdOfEveryReportOfTheExamplesCanBeMadeAgain() {
        Parley parley = Parley.compiled();
        List<Report> reports = new ArrayList<>();
        new Intake(Defaults.NONE, InputStream.nullInputStream(), item -> {
                    if (item instanceof Item.Posted posted) {
                        reports.addAll(parley.read(posted.article()).reports());
                    }
                })
                .take("../examples");
        assertThat(reports).hasSizeGreaterThan(30);
        assertThat(reports.stream()
                        .filter(report -> !ReportIds.of(report).orElse("").equals(report.id()))
                        .map(report -> report.kind() + " " + report.rule()))
                .isEmpty();
    }
}
