package org.parley.pack;

import java.util.Map;

/** Reads {@code closed.yml} into a lexicon. */
final class ClosedClasses {
    private static final Map<String, WordClass> CLASSES = Map.ofEntries(
            Map.entry("det", WordClass.DETERMINER),
            Map.entry("prep", WordClass.PREPOSITION),
            Map.entry("coord", WordClass.COORDINATOR),
            Map.entry("subord", WordClass.SUBORDINATOR),
            Map.entry("rel", WordClass.RELATIVE),
            Map.entry("question", WordClass.QUESTION),
            Map.entry("pron", WordClass.PRONOUN),
            Map.entry("poss", WordClass.POSSESSIVE),
            Map.entry("neg", WordClass.NEGATOR),
            Map.entry("inf_marker", WordClass.INFINITIVE_MARKER),
            Map.entry("particles", WordClass.PARTICLE),
            Map.entry("adverbs", WordClass.ADVERB));

    private ClosedClasses() {}

    static void load(Node root, Lexicon.Builder builder, Problems problems) {
        root.fields(problems).forEach((name, node) -> {
            if (name.equals("aux")) {
                node.items().forEach(item -> auxiliary(item, builder, problems));
            } else if (CLASSES.containsKey(name)) {
                words(CLASSES.get(name), node, builder, problems);
            } else {
                problems.add(
                        node,
                        "unknown class \"%s\"".formatted(name),
                        "classes: aux, " + new java.util.TreeSet<>(CLASSES.keySet()));
            }
        });
    }

    private static void words(WordClass wordClass, Node node, Lexicon.Builder builder, Problems problems) {
        if (node instanceof Node.Table table) {
            table.fields()
                    .forEach((key, list) -> list.words(problems)
                            .forEach(word -> builder.add(word, new Sense.Closed(wordClass, key, Forms.lower(word)))));
        } else {
            node.words(problems).forEach(word -> builder.add(word, new Sense.Closed(wordClass, "", Forms.lower(word))));
        }
    }

    private static void auxiliary(Node item, Lexicon.Builder builder, Problems problems) {
        String lemma = item.text("lemma", problems);
        String means = item.text("means", problems);
        item.fields(problems)
                .forEach((field, forms) -> Feature.of(field)
                        .ifPresent(feature -> forms.words(problems)
                                .forEach(word -> builder.add(word, new Sense.Auxiliary(lemma, means, feature)))));
    }
}
