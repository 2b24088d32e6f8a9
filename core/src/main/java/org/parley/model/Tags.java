package org.parley.model;

import java.util.List;
import java.util.Optional;

/** The layer below the reports of one article, in the order of the text: what {@code parley tag} prints. */
public record Tags(
        String doc,
        String language,
        List<Span> sentences,
        List<TimeTag> times,
        List<QuantityTag> quantities,
        List<ActorTag> actors,
        List<PredicateTag> predicates,
        List<FurnitureTag> furniture) {

    /**
     * @param type TIMEX3 type: DATE, TIME, DURATION or SET
     * @param value TIMEX3 value
     * @param range first and last day, as far as they are known
     */
    public record TimeTag(Span span, String type, String value, Optional<DateRange> range) {}

    /**
     * @param kind number, percentage, money, count or ordinal
     * @param unit ISO 4217, %, pp or the counted word
     */
    public record QuantityTag(Span span, String kind, double number, Optional<String> unit, Bound bound) {}

    /** @param kind person, state, organ, body, group, place or organisation */
    public record ActorTag(
            Span span, String kind, Optional<String> side, Optional<String> name, Optional<String> role) {}

    /** @param status occurred, planned, denied or uncertain */
    public record PredicateTag(Span span, String status) {}

    /** @param why what makes it furniture, for instance advertisement or byline */
    public record FurnitureTag(Span span, String why) {}
}
