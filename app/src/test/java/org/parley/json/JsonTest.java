package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Bound;
import org.parley.model.DateRange;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Tags;

class JsonTest {

    @Test
    void aFullReportOfEachKindIsAsTheSchemaWantsIt() throws IOException {
        Reading reading = Samples.reading();
        assertThat(reading.reports()).hasSize(5);
        for (Report report : reading.reports()) {
            String json = ReportJson.of(reading, report);
            assertThat(Schemas.faultsOfReport(json)).as(json).isEmpty();
            assertThat(json).doesNotContain("null").doesNotContain("\n").contains("\"kind\":\"" + report.kind() + "\"");
        }
    }

    @Test
    void theJudgeSeesFaults() throws IOException {
        Reading reading = Samples.reading();
        String json = ReportJson.of(reading, reading.reports().getFirst());
        assertThat(Schemas.faultsOfReport(json.replace("planned", "lifted"))).isNotEmpty();
        assertThat(Schemas.faultsOfTags(json)).isNotEmpty();
    }

    @Test
    void wholeNumbersHaveNoFraction() {
        Reading reading = Samples.reading();
        String measure = ReportJson.of(reading, reading.reports().get(1));
        assertThat(measure)
                .contains("{\"to\":25,\"unit\":\"%\"}")
                .contains("\"change\":-2.5,\"low\":5,\"high\":7.5,\"unit\":\"pp\",\"bound\":\"max\"")
                .contains("\"amount\":1500000000,\"currency\":\"USD\",\"bound\":\"approx\"");
    }

    @Test
    void tagsAreAsTheSchemaWantsThem() throws IOException {
        Span span = new Span(0, 4);
        Tags tags = new Tags(
                "a.txt",
                "en",
                List.of(new Span(0, 50)),
                List.of(
                        new Tags.TimeTag(span, "DATE", "2025-06", Optional.of(DateRange.parse("2025-06"))),
                        new Tags.TimeTag(span, "DURATION", "P90D", Optional.empty()),
                        new Tags.TimeTag(span, "DATE", "PAST_REF", Optional.of(DateRange.parse("../2025-06-12")))),
                List.of(
                        new Tags.QuantityTag(span, "percentage", 2.5, Optional.of("%"), Bound.MIN),
                        new Tags.QuantityTag(span, "ordinal", 3, Optional.empty(), Bound.EXACT)),
                List.of(new Tags.ActorTag(
                        span, "person", Optional.of("NOR"), Optional.of("Berg"), Optional.of("foreign minister"))),
                List.of(new Tags.PredicateTag(new Span(5, 9), "occurred")),
                List.of(new Tags.FurnitureTag(new Span(40, 50), "byline")));
        String json = TagsJson.of(Samples.ARTICLE, tags);
        assertThat(Schemas.faultsOfTags(json)).as(json).isEmpty();
        assertThat(json)
                .contains("\"type\":\"DATE\",\"value\":\"2025-06\",\"first\":\"2025-06-01\",\"last\":\"2025-06-30\"")
                .contains("\"value\":\"PAST_REF\",\"last\":\"2025-06-12\"")
                .contains("\"number\":3,\"bound\":\"exact\"");
    }

    @Test
    void emptyTagsKeepTheirLists() throws IOException {
        Tags tags = new Tags("a.txt", "und", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        String json = TagsJson.of(Article.of("words"), tags);
        assertThat(Schemas.faultsOfTags(json)).isEmpty();
        assertThat(json).contains("\"furniture\":[]");
    }
}
