package org.parley.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All Parley knows of one language, built from {@code data/packs/<language>}. Immutable, shared by threads. */
public record Language(
        Grammar grammar,
        Forms forms,
        Lexicon lexicon,
        Cues cues,
        ActorWords actors,
        Concepts concepts,
        NounClasses classes,
        TextRules textRules,
        NumberWords numbers,
        TimeWords times,
        EntryTable entries) {

    /** ISO 639-1. */
    public String code() {
        return grammar.language();
    }

    /** Pack and version, for instance {@code nl/1}. */
    public String pack() {
        return grammar.language() + "/" + grammar.version();
    }

    static Language load(DataPath folder, Ontology ontology, Gazetteer gazetteer, Problems problems) {
        Grammar grammar = Grammar.load(folder.resolve("grammar.yml").read(problems), problems);
        if (!folder.path().endsWith("/" + grammar.language())) {
            problems.add(
                    folder.resolve("grammar.yml").empty(),
                    "\"%s\" is not the language of this folder".formatted(grammar.language()),
                    "write language: with the folder's name");
        }
        Forms forms = new Forms();
        Lexicon lexicon = lexicon(folder, grammar, forms, problems);
        Splitter splitter = grammar.splitter();
        Cues cues = Cues.load(folder.resolve("cues.yml").read(problems), forms, splitter, problems);
        ActorWords actors = ActorWords.load(folder, gazetteer, forms, grammar, problems);
        Concepts concepts = Concepts.load(folder.resolve("concepts.yml"), ontology, forms, splitter, problems);
        NounClasses classes = NounClasses.load(folder.resolve("classes.yml"), lexicon, problems);
        TextRules textRules = TextRules.load(folder, forms, splitter, problems);
        NumberWords numbers = NumberWords.load(folder, forms, splitter, problems);
        TimeWords times = TimeWords.load(folder, forms, splitter, problems);
        EntryReader reader = new EntryReader(ontology, lexicon, classes, problems);
        List<Entry> entries = new ArrayList<>();
        Map<String, Node> ids = new LinkedHashMap<>();
        for (DataPath file : folder.resolve("frames").below()) {
            for (Node node : file.read(problems).items()) {
                if (node.get("because").isPresent()) {
                    continue;
                }
                Entry entry = reader.read(node);
                if (ids.put(entry.id(), node) != null) {
                    problems.add(node, "the entry \"%s\" stands twice".formatted(entry.id()), "give it another id");
                }
                entries.add(entry);
            }
        }
        return new Language(
                grammar,
                forms,
                lexicon,
                cues,
                actors,
                concepts,
                classes,
                textRules,
                numbers,
                times,
                new EntryTable(entries, lexicon, forms));
    }

    private static Lexicon lexicon(DataPath folder, Grammar grammar, Forms forms, Problems problems) {
        Lexicon.Builder builder = Lexicon.builder(forms, grammar);
        ClosedClasses.load(folder.resolve("closed.yml").read(problems), builder, problems);
        folder.resolve("verbs.yml").read(problems).items().forEach(line -> builder.addVerb(line, problems));
        folder.resolve("nouns.yml")
                .readIfPresent(problems)
                .map(Node::items)
                .orElse(List.of())
                .forEach(line -> builder.addNoun(line, problems));
        folder.resolve("adjectives.yml")
                .readIfPresent(problems)
                .map(Node::items)
                .orElse(List.of())
                .forEach(line -> builder.addAdjective(line, problems));
        return builder.build();
    }
}
