package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * What a dealing is about and, for a measure, what it hits.
 *
 * @param topics what it is about, in the article's words
 * @param topicConcepts concept ids of the ontology
 * @param goods what it hits, in the article's words
 * @param goodsConcepts concept ids of the ontology
 */
public record Subject(
        List<String> topics, List<String> topicConcepts, Optional<String> goods, List<String> goodsConcepts) {
    public static final Subject NONE = new Subject(List.of(), List.of(), Optional.empty(), List.of());

    public Subject {
        topics = List.copyOf(topics);
        topicConcepts = List.copyOf(topicConcepts);
        goodsConcepts = List.copyOf(goodsConcepts);
    }
}
