package org.parley.pack;

import java.util.HashSet;
import java.util.Set;

/** Words of one language for the ontology's goods and topics. */
public record Concepts(PhraseTable<Ontology.Concept> table) {

    static Concepts load(DataPath file, Ontology ontology, Forms forms, Splitter splitter, Problems problems) {
        Set<String> seen = new HashSet<>();
        PhraseTable.Builder<Ontology.Concept> table = new PhraseTable.Builder<>(forms, splitter::split);
        file.readIfPresent(problems)
                .ifPresent(root -> root.items().forEach(node -> {
                    String id = node.text("id", problems);
                    Ontology.Concept concept = ontology.concepts().get(id);
                    problems.ifTwice(node, "concept", id, seen);
                    seen.add(id);
                    if (concept == null) {
                        problems.add(
                                node.get("id").orElse(node),
                                "unknown concept \"%s\"".formatted(id),
                                "concepts: data/ontology/concepts.yml");
                    } else {
                        node.words("words", problems).forEach(word -> table.add(word, concept));
                    }
                }));
        return new Concepts(table.build());
    }
}
