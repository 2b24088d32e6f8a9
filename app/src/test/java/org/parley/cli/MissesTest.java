package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissesTest {
    private static final String LINE = "{\"doc\":\"a\",\"language\":\"en\",\"text\":\"%s\"}\n";

    @Test
    void aSentenceOfTwoSidesWithoutReportIsListedWithTheReason() {
        String input = LINE.formatted("Norway and Peru have much in common. Norway expelled two diplomats of Peru.");
        Cli text = Cli.runOn(input, "read", "-", "--misses");
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("Norway and Peru have much in common.")
                .contains("NOR PER: no word of the sentence evokes a frame")
                .doesNotContain("expelled");
        assertThat(Cli.runOn(input, "read", "-", "--misses", "--format", "jsonl")
                        .out())
                .contains("\"sides\":[\"NOR\",\"PER\"]")
                .endsWith("}\n");
    }

    @Test
    void nothingIsListedWhereAllIsRead() {
        assertThat(Cli.runOn(LINE.formatted("Norway expelled two diplomats of Peru."), "read", "-", "--misses")
                        .out())
                .isEmpty();
    }
}
