package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Dealings told in several articles: what belongs together comes together, and nothing else does. */
class CorpusTest {
    private final Map<String, Telling> tellings = new TreeMap<>();
    private final Map<String, String> dealings = new HashMap<>();

    CorpusTest() throws IOException {
        try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream("corpus.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::take);
        }
    }

    private void take(String line) {
        List<String> columns = List.of(line.split(" \\| "));
        Telling told = Told.by(columns.get(1), columns.get(2), columns.get(3), columns.get(4), columns.get(5));
        assertThat(tellings.put(told.id(), told)).as("told twice: %s", line).isNull();
        dealings.put(told.id(), columns.get(0));
    }

    /** Bagga and Baldwin's B-cubed, over reports. */
    @Test
    void whatIsOneDealingComesTogetherAndNothingElse() {
        Ledger ledger = Ledger.of(tellings.values(), List.of());
        double precision = 0;
        double recall = 0;
        StringBuilder wrong = new StringBuilder();
        for (String id : tellings.keySet()) {
            Set<String> found = new HashSet<>(ledger.find(id).orElseThrow().tellings().stream()
                    .map(Telling::id)
                    .toList());
            Set<String> wanted = new HashSet<>(tellings.keySet().stream()
                    .filter(other -> Objects.equals(dealings.get(other), dealings.get(id)))
                    .toList());
            Set<String> both = new HashSet<>(found);
            both.retainAll(wanted);
            precision += (double) both.size() / found.size();
            recall += (double) both.size() / wanted.size();
            if (!found.equals(wanted)) {
                wrong.append("%n%s: %s"
                        .formatted(dealings.get(id), tellings.get(id).quotes().get(0)));
            }
        }
        precision /= tellings.size();
        recall /= tellings.size();
        assertThat(precision)
                .as("precision %.3f, recall %.3f:%s", precision, recall, wrong)
                .isGreaterThanOrEqualTo(0.97);
        assertThat(recall)
                .as("precision %.3f, recall %.3f:%s", precision, recall, wrong)
                .isGreaterThanOrEqualTo(0.90);
    }
}
