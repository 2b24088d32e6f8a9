package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Span;
import org.parley.model.Tags;
import org.parley.pack.Packs;

/** The layer below the reports, on sentences of our own: who acts and what took place. */
class TagTest {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([a-z]+)]");

    private static Tags tag(String language, String text) {
        return PARLEY.tag(new Article(
                "text",
                text,
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments("en", "Norway [signed|occurred] the treaty and will [ban|planned] imports from Chad."),
                arguments("en", "Peru did not [attack|denied] Chile."),
                arguments("en", "Chile wants to [close|planned] the road and [wants|occurred] no [talks|denied]."),
                arguments("en", "If Cuba [pays|uncertain], Peru will [free|planned] the crew."),
                arguments("en", "The fleet seems to [leave|uncertain] Peru."),
                arguments("en", "Peru promised not to [attack|denied] Chile."),
                arguments("en", "Chile could have [attacked|uncertain] Peru."),
                arguments("en", "Officials in Chad [announced|occurred] an upcoming [visit|planned]."),
                arguments("en", "Chad is planning to [zibble|planned] the road."),
                arguments("nl", "Noorwegen [tekende|occurred] het verdrag en zal de invoer [verbieden|planned]."),
                arguments("nl", "Peru heeft Chili niet [aangevallen|denied]."),
                arguments("nl", "Chili is van plan de weg te [sluiten|planned]."),
                arguments("nl", "Peru vertrok zonder te [tekenen|denied]."),
                arguments("nl", "Als Cuba [betaalt|uncertain], zal Peru de bemanning [vrijlaten|planned]."),
                arguments("nl", "De vloot lijkt Peru te [verlaten|uncertain]."),
                arguments("sv", "Norge [undertecknade|occurred] avtalet och ska [förbjuda|planned] importen."),
                arguments("sv", "Peru har inte [angripit|denied] Chile."),
                arguments("sv", "Om Kuba [betalar|uncertain] ska Peru [frige|planned] besättningen."),
                arguments("sv", "Chile vill [stänga|planned] vägen."),
                arguments("sv", "Flottan tycks [lämna|uncertain] Peru."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void everyEventWordSaysWhetherItTookPlace(String language, String marked) {
        Matcher marks = MARKED.matcher(marked);
        String text = marks.replaceAll("$1");
        Tags tags = tag(language, text);
        marks.reset();
        int removed = 0;
        while (marks.find()) {
            int start = marks.start() - removed;
            Span span = new Span(start, start + marks.group(1).length());
            assertThat(tags.predicates()).contains(new Tags.PredicateTag(span, marks.group(2)));
            removed += marks.group().length() - marks.group(1).length();
        }
    }

    @Test
    void aPhraseMayOpenTheSentenceWithNoNounBeforeIt() {
        assertThat(tag("nl", "Aan Peru heeft Chili hulp gestuurd.").actors()).hasSize(2);
    }

    @Test
    void aPersonIsMarkedByNameAndCarriesSideAndRole() {
        String text = "Norwegian foreign minister Berg met the French ambassador in Lima.";
        Tags tags = tag("en", text);
        assertThat(tags.actors())
                .filteredOn(actor -> actor.kind().equals("person"))
                .first()
                .satisfies(actor -> {
                    assertThat(actor.span().in(text)).isEqualTo("Berg");
                    assertThat(actor.side()).contains("NOR");
                    assertThat(actor.role()).contains("foreign minister");
                });
    }

    /** Names stand between arrows. */
    static Stream<Arguments> people() {
        return Stream.of(
                arguments("sv", "Chilenska >Astrid Lundevik< vann loppet."),
                arguments("sv", "Loppet vanns av Chiles >Henrik Nordfors<."),
                arguments("sv", "Räkningen är betald, säger byggmästaren >Torkel Rundkvist<."),
                arguments("sv", "Hon kom i mål före >Alma Nordfors<, Peru."),
                arguments("sv", "Tvåan >Anna Lundevik<, Peru, var nära."),
                arguments("sv", "Det blir regn, säger >Per Rundkvist<."),
                arguments("nl", "Die dag won de Chileense >Anna Verhulst<."),
                arguments("nl", "De rekening is betaald, zegt aannemer >Roel Verhulst<."),
                arguments("en", "The race was won by Chile's >Anna Marsden<."),
                arguments("en", "The bill is paid, says plumber >Roger Marsden<."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("people")
    void whatStandsBesideANameShowsThatItIsAPersons(String language, String marked) {
        String text = marked.replaceAll("[<>]", "");
        assertThat(tag(language, text).actors())
                .filteredOn(actor -> actor.kind().equals("person"))
                .extracting(actor -> actor.span().in(text))
                .containsExactly(marked.substring(marked.indexOf('>') + 1, marked.indexOf('<')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Matchen spelas i Villa Nordfors, Peru.", "Peru köpte franska Banque Nordfors."})
    void aNameOfSomethingElseIsNoPerson(String text) {
        assertThat(tag("sv", text).actors()).noneMatch(actor -> actor.kind().equals("person"));
    }

    @Test
    void whatIsMarkedStandsInTheOrderOfTheText() {
        Tags tags = tag("sv", "Norge mötte Peru i Lima. Kuba väntas resa till Chile. Kina sade nej.");
        assertThat(tags.sentences()).hasSize(3);
        assertThat(starts(tags.actors().stream().map(Tags.ActorTag::span))).isSorted();
        assertThat(starts(tags.predicates().stream().map(Tags.PredicateTag::span)))
                .isSorted();
    }

    private static List<Integer> starts(Stream<Span> spans) {
        return spans.map(Span::start).toList();
    }

    @Test
    void aLanguageWithoutPackHasNoLayerButItsName() {
        Tags tags = tag("fr", "La Norvège a signé le traité.");
        assertThat(tags.language()).isEqualTo("fr");
        assertThat(tags.sentences()).isEmpty();
        assertThat(tags.predicates()).isEmpty();
    }
}
