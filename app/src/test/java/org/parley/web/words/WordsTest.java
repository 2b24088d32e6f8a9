package org.parley.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Deadline;
import org.parley.ledger.Overtaken;
import org.parley.model.AccordType;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.Certainty;
import org.parley.model.ContactType;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.MeasureType;
import org.parley.model.Relation;
import org.parley.model.SourceType;
import org.parley.model.Status;

/** Every word of the model and every sentence of the pages has its words in each language. */
class WordsTest {
    private static final Pattern SAID =
            Pattern.compile("[wW]ords(?:\\(\\))?\\s*\\.say\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COUNTED = Pattern.compile("\\.count\\([^\";\n]*\"(\\w[\\w ]*)\"\\)");

    @Test
    void everyCodeWordOfTheModelHasALabel() {
        List<String> keys = new ArrayList<>();
        Stream.of(Kind.values()).forEach(kind -> keys.add("kind." + kind));
        Stream.of(Status.values()).forEach(status -> keys.add("status." + status.word()));
        Stream.of(Certainty.values())
                .forEach(sure -> keys.addAll(List.of("certainty." + sure.word(), "said." + sure.word())));
        Stream.of(Act.values()).forEach(act -> keys.add("act." + act.word()));
        Stream.of(ContactType.values()).forEach(type -> keys.add("type." + type.word()));
        Stream.of(MeasureType.values()).forEach(type -> keys.add("type." + type.word()));
        Stream.of(AccordType.values()).forEach(type -> keys.add("type." + type.word()));
        Stream.of(ActionType.values()).forEach(type -> keys.add("type." + type.word()));
        Stream.of(SourceType.values()).forEach(type -> keys.add("source." + type.word()));
        Stream.of(Deadline.Outcome.values()).forEach(outcome -> keys.add("outcome." + outcome));
        Stream.of(Overtaken.How.values()).forEach(how -> keys.add("closed." + how));
        Stream.of(Relation.values())
                .forEach(relation -> keys.addAll(List.of("relation." + relation.word(), "back." + relation.word())));
        assertThat(Words.languages()).contains("en", "nl", "sv");
        for (String language : Words.languages()) {
            assertThat(keys)
                    .as(language)
                    .allSatisfy(key ->
                            assertThat(Words.in(language).find(key)).as(key).isPresent());
        }
    }

    @Test
    void everySentenceOfThePagesIsTranslated() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String folder : List.of("src/main/jte", "src/main/java/org/parley/web")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                    Matcher sentences = SAID.matcher(text);
                    while (sentences.find()) {
                        said.add(sentences.group(1).replace("\\\"", "\""));
                    }
                    Matcher nouns = COUNTED.matcher(text);
                    while (nouns.find()) {
                        said.addAll(List.of(nouns.group(1), nouns.group(1) + "s"));
                    }
                }
            }
        }
        said.remove("{0}");
        assertThat(said).hasSizeGreaterThan(100);
        for (String language : List.of("nl", "sv")) {
            assertThat(said.stream()
                            .filter(sentence ->
                                    Words.in(language).find(sentence).isEmpty()))
                    .as("not in resources/org/parley/web/words for " + language)
                    .isEmpty();
        }
    }

    @Test
    void datesAndLengthsAreSaidAsTheReaderSaysThem() {
        DateRange day = DateRange.day(LocalDate.of(2018, 3, 24));
        assertThat(Words.in("en").days(day)).isEqualTo("24 Mar 2018");
        assertThat(Words.in("nl").days(day)).isEqualTo("24 mrt 2018");
        assertThat(Words.in("sv").days(DateRange.parse("2018-03"))).isEqualTo("mars 2018");
        assertThat(Words.in("en").days(DateRange.parse("../2018-03-24"))).isEqualTo("by 24 Mar 2018");
        assertThat(Words.in("nl").length("P90D")).isEqualTo("90 dagen");
        assertThat(Words.in("sv").length("P1Y6M")).isEqualTo("1 år 6 månader");
        assertThat(Words.in("en").length("as long as it takes")).isEqualTo("as long as it takes");
    }

    @Test
    void theReadersFirstLanguageThatThereIsIsTaken() {
        assertThat(Words.accepted("de, sv-FI;q=0.8, en;q=0.5").code()).isEqualTo("sv");
        assertThat(Words.accepted("fr").code()).isEqualTo("en");
        assertThat(Words.accepted("\u0000;;;").code()).isEqualTo("en");
        assertThat(Words.in("xx").code()).isEqualTo("en");
    }
}
