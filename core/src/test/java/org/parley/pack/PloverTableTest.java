package org.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.AccordType;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.ContactType;
import org.parley.model.Kind;
import org.parley.model.MeasureType;
import org.parley.model.Status;

class PloverTableTest {
    private static final PloverTable TABLE =
            Packs.load(Path.of("../data"), false).ontology().plover();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyTypeAndStatusHasALineEvenIfItSaysNone(Kind kind) {
        Stream<? extends Enum<?>> types = switch (kind) {
            case CONTACT -> Arrays.stream(ContactType.values());
            case MEASURE -> Arrays.stream(MeasureType.values());
            case ACCORD -> Arrays.stream(AccordType.values());
            case STATEMENT -> Arrays.stream(Act.values());
            case ACTION -> Arrays.stream(ActionType.values());
        };
        List<String> words = Stream.concat(
                        Stream.of(""), types.map(type -> type.name().toLowerCase(Locale.ROOT)))
                .toList();
        assertThat(words)
                .filteredOn(word -> kind == Kind.ACCORD || !word.isEmpty())
                .allSatisfy(word -> {
                    assertThat(kind.statuses())
                            .allSatisfy(status -> assertThat(TABLE.knows(kind, word, Optional.of(status)))
                                    .isTrue());
                    assertThat(TABLE.knows(kind, word, Optional.empty())).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"ANNOUNCED", "IN_FORCE"})
    void aCaseBeforeACourtAccusesWhereATariffPunishes(Status status) {
        assertThat(TABLE.of(Kind.MEASURE, "legal_case", Optional.of(status))).hasToString("Optional[ACCUSE]");
        assertThat(TABLE.of(Kind.MEASURE, "tariff", Optional.of(status))).hasToString("Optional[SANCTION]");
    }
}
