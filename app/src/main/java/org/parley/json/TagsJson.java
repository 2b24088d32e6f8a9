package org.parley.json;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Tags;

/** The layer below the reports as one line of JSON, as docs/schema/tag.schema.json describes it. */
public final class TagsJson {
    private TagsJson() {}

    /** Without a line feed; all lists are there, empty ones too. */
    public static String of(Article article, Tags tags) {
        return JsonOut.object(article.text(), out -> write(tags, out));
    }

    private static void write(Tags tags, JsonOut out) {
        out.word("doc", tags.doc());
        out.word("language", tags.language());
        out.list("sentences", tags.sentences(), sentence -> out.object(() -> out.offsets(sentence)));
        out.list("times", tags.times(), time -> out.object(() -> time(time, out)));
        out.list("quantities", tags.quantities(), quantity -> out.object(() -> quantity(quantity, out)));
        out.list("actors", tags.actors(), actor -> out.object(() -> actor(actor, out)));
        out.list(
                "predicates",
                tags.predicates(),
                predicate -> out.object(() -> {
                    out.place(predicate.span());
                    out.word("status", predicate.status());
                }));
        out.list(
                "furniture",
                tags.furniture(),
                furniture -> out.object(() -> {
                    out.offsets(furniture.span());
                    out.word("why", furniture.why());
                }));
    }

    private static void time(Tags.TimeTag time, JsonOut out) {
        out.place(time.span());
        out.word("type", time.type());
        out.word("value", time.value());
        day("first", time.range().flatMap(DateRange::first), out);
        day("last", time.range().flatMap(DateRange::last), out);
    }

    private static void day(String name, Optional<LocalDate> day, JsonOut out) {
        out.word(name, day.map(LocalDate::toString));
    }

    private static void quantity(Tags.QuantityTag quantity, JsonOut out) {
        out.place(quantity.span());
        out.word("kind", quantity.kind());
        out.number("number", quantity.number());
        out.word("unit", quantity.unit());
        out.word("bound", quantity.bound().word());
    }

    private static void actor(Tags.ActorTag actor, JsonOut out) {
        out.place(actor.span());
        out.word("kind", actor.kind());
        out.word("side", actor.side());
        out.word("name", actor.name());
        out.word("role", actor.role());
    }
}
