package org.parley.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * This article reports that: a dealing, where it stands, how sure that is, who vouches, in which words.
 *
 * @param id hash of article, kind, type or act, start of the trigger, main sides
 * @param article id of the article
 * @param status empty for a statement
 * @param hedge the word that makes it hearsay or doubtful
 * @param historical retold background, not news of this article
 * @param rule id of the pack entry that found it
 * @param spans where each further field stands, by the field's name; parts of lists by path such as {@code rates.0}
 * @param evidence one to three passages of at most 300 characters
 */
public record Report(
        String id,
        String article,
        Dealing dealing,
        Optional<Status> status,
        Certainty certainty,
        Source source,
        Optional<Span> hedge,
        boolean reciprocal,
        boolean historical,
        List<Link> links,
        Optional<Plover> plover,
        String rule,
        Map<String, Span> spans,
        List<Span> evidence) {

    /** @throws IllegalArgumentException if the status is not one of the kind's, or the evidence is missing or too long */
    public Report {
        links = List.copyOf(links);
        spans = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(spans));
        evidence = List.copyOf(evidence);
        if (status.isPresent() && !dealing.kind().statuses().contains(status.get())) {
            throw new IllegalArgumentException("a %s cannot be %s".formatted(dealing.kind(), status.get()));
        }
        if (evidence.isEmpty() || evidence.size() > 3) {
            throw new IllegalArgumentException(
                    "a report needs one to three pieces of evidence, got " + evidence.size());
        }
    }

    public Kind kind() {
        return dealing.kind();
    }
}
