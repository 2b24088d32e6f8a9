package org.parley.pack;

/** Words of one language for the ontology's goods and topics. */
public record Concepts(PhraseTable<Ontology.Concept> table) {

    static Concepts load(DataPath file, Ontology ontology, Forms forms, Splitter splitter, Problems problems) {
        PhraseTable.Builder<Ontology.Concept> table = new PhraseTable.Builder<>(forms, splitter::split);
        file.readIfPresent(problems)
                .ifPresent(root -> root.items().forEach(node -> {
                    Ontology.Concept concept = ontology.concepts().get(node.text("id", problems));
                    if (concept == null) {
                        problems.add(
                                node.get("id").orElse(node), "unknown concept", "concepts: data/ontology/concepts.yml");
                    } else {
                        node.words("words", problems).forEach(word -> table.add(word, concept));
                    }
                }));
        return new Concepts(table.build());
    }
}
