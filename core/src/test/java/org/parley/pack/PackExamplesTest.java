package org.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Parley;
import org.parley.extract.Explanation;
import org.parley.model.Article;
import org.parley.model.DateRange;

/**
 * Proves every entry of every language pack from the examples written beside it. Adding an entry adds its tests.
 *
 * <p>{@code -Dlanguage=nl} runs one language only, {@code -Dentry=nl.meet} the entries whose ids begin so.
 */
class PackExamplesTest {
    private static final Packs PACKS = Packs.load(Path.of("../data"), true);
    private static final Parley PARLEY = Parley.of(PACKS);
    private static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2024, 3, 5));

    /** An entry with the language it belongs to. */
    record Case(String language, Entry entry) {
        @Override
        public String toString() {
            return entry.id();
        }
    }

    @Test
    void everyPackFolderIsRead() {
        assertThat(PACKS.languages()).isNotEmpty();
        assertThat(PACKS.languages().values())
                .allSatisfy(language -> assertThat(language.entries().all()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void everyEntryShowsWhatItTakesAndWhatItLeaves(Case one) {
        assertThat(one.entry().examples().accepts())
                .as("%s: examples to accept", one.entry().where())
                .isNotEmpty();
        assertThat(one.entry().examples().rejects())
                .as("%s: near misses to reject", one.entry().where())
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("accepted")
    void anAcceptedExampleIsReadAsMarked(Case one, Entry.Example example) {
        MarkedSentence marked = MarkedSentence.parse(example.text());
        assertThat(faults(one, marked, example))
                .as("%s: %s%n%s", one.entry().where(), example.text(), explain(one, marked.text()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("rejected")
    void aNearMissIsLeftAlone(Case one, Entry.NearMiss near) {
        String text = MarkedSentence.parse(near.text()).text();
        assertThat(read(one, text))
                .as("%s: %s: %s%n%s", one.entry().where(), near.text(), near.because(), explain(one, text))
                .isEmpty();
    }

    /** A near miss that is read all the same is kept and counted, until it is left alone again. */
    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("alarmed")
    void aKnownFalseAlarmStillRings(Case one, Entry.NearMiss alarm) {
        assertThat(read(one, MarkedSentence.parse(alarm.text()).text()))
                .as("%s: left alone now, move it to rejects: %s", one.entry().where(), alarm.text())
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("missed")
    void aKnownMissIsStillMissed(Case one, Entry.Example miss) {
        assertThat(faults(one, MarkedSentence.parse(miss.text()), miss))
                .as("%s: read now, move it to accepts: %s", one.entry().where(), miss.text())
                .isNotEmpty();
    }

    /** What of the example is not read as marked; empty if it is. */
    private static List<String> faults(Case one, MarkedSentence marked, Entry.Example example) {
        List<Explanation.OfEvent> events = read(one, marked.text());
        if (events.isEmpty()) {
            return List.of("the entry reads nothing here");
        }
        List<String> fewest = List.of();
        for (Explanation.OfEvent event : events) {
            List<String> faults = faults(one, event, marked, example);
            if (faults.isEmpty()) {
                return faults;
            }
            fewest = fewest.isEmpty() || faults.size() < fewest.size() ? faults : fewest;
        }
        return fewest;
    }

    private static List<String> faults(
            Case one, Explanation.OfEvent event, MarkedSentence marked, Entry.Example example) {
        List<String> faults = new ArrayList<>();
        boolean operator = one.entry().isOperator();
        String trigger = operator ? "event" : "trigger";
        if (!marked.part(trigger).isEmpty()
                && marked.part(trigger).stream().noneMatch(span -> span.overlaps(event.trigger()))) {
            faults.add("the %s should be elsewhere than at %s".formatted(trigger, event.trigger()));
        }
        marked.parts().forEach((letter, spans) -> {
            if (letter.length() == 1) {
                List<Explanation.Filled> filled = operator
                        ? event.parts().values().stream().flatMap(List::stream).toList()
                        : event.parts().getOrDefault(letter, List.of());
                spans.forEach(span -> {
                    if (filled.stream().noneMatch(one2 -> one2.span().overlaps(span))) {
                        faults.add("part %s should be \"%s\"".formatted(letter, span.in(marked.text())));
                    }
                });
            }
        });
        for (String letter : List.of("A", "B", "M", "T")) {
            boolean extra = !operator
                    && marked.part(letter).isEmpty()
                    && event.parts().getOrDefault(letter, List.of()).stream()
                            .anyMatch(filled -> !filled.sides().isEmpty());
            if (extra) {
                faults.add("part %s should be empty, is %s"
                        .formatted(letter, event.parts().get(letter)));
            }
        }
        Optional.ofNullable(example.expect().get("status"))
                .filter(status -> !event.status().equals(Optional.of(status)))
                .ifPresent(status -> faults.add("status should be %s, is %s"
                        .formatted(status, event.status().orElse("none"))));
        return faults;
    }

    /** What the entry reads in the sentence, itself or as an operator. */
    private static List<Explanation.OfEvent> read(Case one, String text) {
        return explanation(one.language(), text).sentences().stream()
                .flatMap(sentence -> sentence.events().stream())
                .filter(event -> event.read() || event.aside())
                .filter(event -> event.entry().equals(one.entry().id())
                        || event.operators().contains(one.entry().id()))
                .toList();
    }

    private static Explanation explanation(String language, String text) {
        Article article = new Article(
                "example",
                text,
                Optional.of(language),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return PARLEY.explain(article).orElseThrow();
    }

    private static String explain(Case one, String text) {
        StringBuilder shown = new StringBuilder(text).append('\n');
        for (Explanation.OfSentence sentence : explanation(one.language(), text).sentences()) {
            sentence.units()
                    .forEach(word -> shown.append("  ")
                            .append(word.span().in(text))
                            .append('/')
                            .append(word.kind())
                            .append('/')
                            .append(word.clause())
                            .append('\n'));
            sentence.events().forEach(event -> shown.append("  ").append(event).append('\n'));
        }
        return shown.toString();
    }

    static Stream<Case> entries() {
        String language = System.getProperty("language", "");
        String entry = System.getProperty("entry", "");
        return PACKS.languages().values().stream()
                .filter(pack -> language.isEmpty() || pack.code().equals(language))
                .flatMap(pack -> pack.entries().all().stream()
                        .filter(one -> one.id().startsWith(entry))
                        .map(one -> new Case(pack.code(), one)));
    }

    static Stream<Arguments> accepted() {
        return each(entry -> entry.examples().accepts());
    }

    static Stream<Arguments> rejected() {
        return each(entry -> entry.examples().rejects());
    }

    static Stream<Arguments> alarmed() {
        return each(entry -> entry.examples().alarms());
    }

    static Stream<Arguments> missed() {
        return each(entry -> entry.examples().misses());
    }

    private static Stream<Arguments> each(Function<Entry, List<?>> examples) {
        return entries().flatMap(one -> examples.apply(one.entry()).stream().map(example -> arguments(one, example)));
    }
}
