package org.parley.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Bound;
import org.parley.pack.NumberWords.Unit;

/** Reads the number words of one language. */
final class NumberWordsLoader {
    private final DataPath folder;
    private final Forms forms;
    private final Splitter splitter;
    private final Problems problems;
    private final Node node;
    private final Node currencies;

    NumberWordsLoader(DataPath folder, Forms forms, Splitter splitter, Problems problems) {
        this.folder = folder;
        this.forms = forms;
        this.splitter = splitter;
        this.problems = problems;
        this.node = TextRules.node(folder.resolve("numbers.yml"), problems);
        this.currencies = TextRules.node(folder.root().resolve("ontology/currencies.yml"), problems);
    }

    NumberWords load() {
        Node grammar = TextRules.node(folder.resolve("grammar.yml"), problems);
        boolean unitTen = node.textOr("compound", "").equals("unit-ten");
        return new NumberWords(
                atoms(unitTen),
                !unitTen,
                grammar.textOr("decimal", ".").charAt(0),
                grammar.textOr("thousands", ",").charAt(0),
                words("articles"),
                words("and"),
                words("minus"),
                words("point"),
                words("not_alone"),
                NumberWords.doubles(node, "suffixes", problems),
                values("dozens"),
                values("denominators"),
                node.words("ordinal_endings", problems),
                flags(node.words("out_of", problems)),
                before(),
                after(),
                cents(),
                values("coins"),
                node.fields("money", problems).keySet().stream().findFirst().orElse(""),
                codes(),
                node.words("percent_endings", problems),
                bounds("bounds"),
                bounds("bounds_amounts"),
                bounds("bounds_after"),
                ranges(),
                closed(TextRules.node(folder.resolve("closed.yml"), problems), forms, splitter),
                durations(),
                timeNouns());
    }

    private WordSet words(String field) {
        return new WordSet(node.words(field, problems), forms);
    }

    private NumberAtoms atoms(boolean unitTen) {
        NumberAtoms atoms = new NumberAtoms(unitTen, forms);
        Map<String, NumberAtoms.Kind> kinds = Map.of(
                "cardinals", NumberAtoms.Kind.CARDINAL,
                "scales", NumberAtoms.Kind.SCALE,
                "ordinals", NumberAtoms.Kind.ORDINAL,
                "halves", NumberAtoms.Kind.HALF);
        kinds.forEach((field, kind) ->
                NumberWords.doubles(node, field, problems).forEach((word, value) -> atoms.add(word, kind, value)));
        node.words("links", problems).forEach(link -> atoms.add(link, NumberAtoms.Kind.LINK, 0));
        return atoms;
    }

    private PhraseTable<Double> values(String field) {
        var table = new PhraseTable.Builder<Double>(forms, splitter::split);
        NumberWords.doubles(node, field, problems).forEach(table::add);
        return table.build();
    }

    private PhraseTable<Boolean> flags(List<String> phrases) {
        var table = new PhraseTable.Builder<Boolean>(forms, splitter::split);
        phrases.forEach(phrase -> table.add(phrase, true));
        return table.build();
    }

    private PhraseTable<Unit> before() {
        var table = new PhraseTable.Builder<Unit>(forms, splitter::split);
        signs(table);
        currencies.words("codes", problems).forEach(code -> table.add(code, new Unit(code, 1)));
        node.words("percent_of", problems).forEach(phrase -> table.add(phrase, new Unit("%", 1)));
        node.fields("money", problems)
                .forEach((code, names) -> names.words(problems).forEach(name -> {
                    if (splitter.split(name).size() == 1) {
                        table.add(name, new Unit(code, 1));
                    }
                }));
        return table.build();
    }

    private PhraseTable<Unit> after() {
        var table = new PhraseTable.Builder<Unit>(forms, splitter::split);
        node.words("percent", problems).forEach(phrase -> table.add(phrase, new Unit("%", 1)));
        node.words("percent_endings", problems).forEach(ending -> table.add(ending, new Unit("%", 1)));
        node.words("points", problems).forEach(phrase -> table.add(phrase, new Unit("pp", 1)));
        node.fields("money", problems)
                .forEach((code, names) ->
                        names.words(problems).forEach(name -> table.add(Forms.lower(name), new Unit(code, 1))));
        signs(table);
        for (String list : List.of("codes", "words")) {
            currencies.words(list, problems).forEach(code -> table.add(code, new Unit(code, 1)));
        }
        return table.build();
    }

    private void signs(PhraseTable.Builder<Unit> table) {
        currencies.fields("signs", problems).forEach((sign, code) -> {
            table.add(sign, new Unit(code.text(problems), 1));
            if (sign.endsWith("$") && sign.length() > 2 && Character.isLetter(sign.charAt(1))) {
                table.add(Forms.lower(sign), new Unit(code.text(problems), 1));
            }
        });
        for (String code : currencies.words("dollars", problems)) {
            table.add(Forms.lower(code) + " $", new Unit(code, 1));
        }
        for (String code : currencies.words("millions", problems)) {
            table.add("M" + code, new Unit(code, 1e6));
            table.add(Forms.lower(code), new Unit(code, 1));
        }
    }

    private Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        currencies.words("codes", problems).forEach(code -> codes.put(code, code));
        currencies.fields("signs", problems).forEach((sign, code) -> codes.put(sign, code.text(problems)));
        return codes;
    }

    private PhraseTable<String> cents() {
        var table = new PhraseTable.Builder<String>(forms, splitter::split);
        node.fields("cents", problems).forEach((word, code) -> table.add(word, code.text(problems)));
        return table.build();
    }

    private PhraseTable<Bound> bounds(String field) {
        var table = new PhraseTable.Builder<Bound>(forms, splitter::split);
        for (Map.Entry<String, Node> kind : node.fields(field, problems).entrySet()) {
            if (!List.of("min", "max", "approx").contains(kind.getKey())) {
                problems.add(kind.getValue(), "\"%s\" is no bound".formatted(kind.getKey()), "use min, max or approx");
                continue;
            }
            kind.getValue().words(problems).forEach(phrase -> table.add(phrase, NumberWords.bound(kind.getKey())));
        }
        return table.build();
    }

    private Map<String, PhraseTable<Boolean>> ranges() {
        Map<String, PhraseTable<Boolean>> ranges = new HashMap<>();
        Node range = node.get("range").orElse(node);
        for (String role : List.of("between", "from", "and", "to", "change")) {
            ranges.put(role, flags(range.words(role, problems)));
        }
        return ranges;
    }

    /** Words for lengths of time, with the ISO 8601 designator; T before those of the clock. */
    private PhraseTable<String> durations() {
        var table = new PhraseTable.Builder<String>(forms, splitter::split);
        Node times = TextRules.node(folder.resolve("times.yml"), problems);
        times.fields("units", problems)
                .forEach((iso, names) -> names.words(problems).forEach(name -> table.add(name, iso.replace("+", ""))));
        return table.build();
    }

    private PhraseTable<Boolean> timeNouns() {
        Node times = TextRules.node(folder.resolve("times.yml"), problems);
        List<String> words = new ArrayList<>();
        times.fields("units", problems).values().forEach(names -> words.addAll(names.words(problems)));
        for (String field : List.of("months", "weekdays")) {
            times.items(field).forEach(names -> words.addAll(names.words(problems)));
        }
        return flags(words);
    }

    /** Every single word of {@code closed.yml}, whatever its class. */
    static WordSet closed(Node node, Forms forms, Splitter splitter) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        words.removeIf(word -> splitter.split(word).size() != 1);
        return new WordSet(words, forms);
    }

    private static void collect(Node node, List<String> words) {
        switch (node) {
            case Node.Scalar scalar -> words.add(scalar.text());
            case Node.Sequence sequence -> sequence.items().forEach(item -> collect(item, words));
            case Node.Table table -> table.fields().values().forEach(item -> collect(item, words));
        }
    }
}
