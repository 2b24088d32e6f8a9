package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-12, 2025-06-12",
        "2025-06, 2025-06",
        "2025-06-12T08:30, 2025-06-12",
        "2025-06-12T08:30:15.123Z, 2025-06-12",
        "2025-06-12 23:59:59+02:00, 2025-06-12",
    })
    void daysMonthsAndDateTimesAreTaken(String text, String range) {
        assertThat(PublicationDay.parse(text)).hasToString(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2025",
                "2025-13",
                "2025-02-30",
                "12-06-2025",
                "2025-06/2025-07",
                "2025-06-12T8",
                "2025-06-12T25:00"
            })
    void anythingElseIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicationDay.parse(text))
                .withMessageContaining("\"" + text + "\" is no date");
    }
}
