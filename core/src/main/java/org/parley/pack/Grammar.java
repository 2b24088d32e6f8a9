package org.parley.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The switches and paradigms of one language, from {@code grammar.yml}.
 *
 * @param homes sides whose press this language is: "the government" without a name is its own there
 * @param order place of the finite verb in a main clause
 * @param genitive endings that make a name a possessor
 * @param genitiveZero last letters of names that are their own possessor
 * @param compoundLinks letters between the halves of a compound; empty if the language writes its compounds apart
 * @param definiteEnding whether nouns are made definite by an ending, without an article
 * @param officeOf prepositions after an office or organ that say whose it is (a spokesman for the ministry)
 * @param of prepositions that make what follows a possessor (the president of France)
 * @param location prepositions that make a town or state a place rather than somebody who acts
 * @param agent prepositions before who does it in the passive
 * @param definite articles and demonstratives before what is known already
 * @param indefinite articles that introduce something not yet known
 * @param hearsay tenses of the future auxiliary that tell hearsay with "have" and a participle: PAST (Dutch "zou hebben"), PRES (Swedish "ska
 *     ha"); a past one that is not among them tells what would have been
 * @param perfectBe infinitives whose perfect takes "be": with a participle of theirs it is no passive
 * @param nameParticles small words inside people's names
 * @param eventEndings endings that make a noun of a verb: what it names is something done
 * @param lightHeads nouns (sg) that add nothing to the noun that stands before them: a "sanctions package" is sanctions
 * @param pluralEndings endings of finite verbs whose subject is several; empty if verbs do not tell
 * @param nominative pronouns that can be nothing but subject
 */
public record Grammar(
        String language,
        String version,
        String coverage,
        Set<String> homes,
        Order order,
        Subordinate subordinate,
        boolean separable,
        List<String> genitive,
        List<String> genitiveZero,
        List<String> clitics,
        List<String> compoundLinks,
        boolean definiteEnding,
        List<String> officeOf,
        List<String> of,
        List<String> location,
        List<String> agent,
        List<String> definite,
        List<String> indefinite,
        List<Feature> hearsay,
        List<String> perfectBe,
        List<String> nameParticles,
        List<String> eventEndings,
        List<String> lightHeads,
        List<String> pluralEndings,
        List<String> nominative,
        Paradigm verb,
        Paradigm noun,
        Paradigm adjective) {

    /** Place of the finite verb in a main clause. */
    public enum Order {
        V2,
        SVO
    }

    /** Place of the finite verb in a subordinate clause. */
    public enum Subordinate {
        VERB_LAST,
        ADVERB_BEFORE_VERB,
        SVO
    }

    /**
     * How forms are made from principal parts.
     *
     * @param columns names of the principal parts in the order of the lexicon's lines
     * @param forms templates by feature: {@code {col}} is that column, {@code {col-x}} the column without its ending x
     */
    public record Paradigm(List<String> columns, Map<Feature, List<Template>> forms) {

        /**
         * A form made from one principal part.
         *
         * @param column number of the principal part, -1 if there is none of the name
         * @param ending what the part must end in; it is left out
         */
        record Template(String before, int column, String ending, String after) {
            static Template parse(String text, List<String> columns) {
                int open = text.indexOf('{');
                int close = text.indexOf('}');
                if (open < 0 || close < open) {
                    return new Template("", -1, "", "");
                }
                String slot = text.substring(open + 1, close);
                int dash = slot.indexOf('-');
                String column = dash < 0 ? slot : slot.substring(0, dash);
                String ending = dash < 0 ? "" : slot.substring(dash + 1);
                return new Template(
                        text.substring(0, open), columns.indexOf(column), ending, text.substring(close + 1));
            }

            /** The form; "" if the part is missing or ends otherwise. */
            String fill(List<String> parts) {
                String part = column < 0 || column >= parts.size() ? "" : parts.get(column);
                if (part.isEmpty() || part.equals("-") || !part.endsWith(ending)) {
                    return "";
                }
                String stem = ending.isEmpty() ? part : part.substring(0, part.length() - ending.length());
                return before.isEmpty() && after.isEmpty()
                        ? stem
                        : before.concat(stem).concat(after);
            }
        }

        /** The forms of {@code parts} for {@code feature}; templates that do not fit give none. */
        List<String> forms(Feature feature, List<String> parts) {
            List<String> made = new ArrayList<>();
            for (Template template : forms.getOrDefault(feature, List.of())) {
                String form = template.fill(parts);
                if (!form.isEmpty() && !made.contains(form)) {
                    made.add(form);
                }
            }
            return made;
        }
    }

    /** Whether a noun may be modified by a bare name or noun before it (China talks): so where compounds are written apart. */
    public boolean nounModifiers() {
        return compoundLinks.isEmpty();
    }

    /** Whether the noun is made of a verb and so names something done. */
    public boolean eventEnding(String lemma) {
        for (String ending : eventEndings) {
            if (lemma.length() > ending.length() + 2 && lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** How this language cuts text into words. */
    public Splitter splitter() {
        return new Splitter(clitics);
    }

    static Grammar load(Node root, Problems problems) {
        return new Grammar(
                root.text("language", problems),
                root.textOr("version", "0"),
                root.textOr("coverage", ""),
                Set.copyOf(root.words("home", problems)),
                choose(Order.class, root, "order", problems),
                choose(Subordinate.class, root, "subordinate", problems),
                root.textOr("particle", "free").equals("separable"),
                root.words("genitive", problems),
                root.words("genitive_zero", problems),
                root.words("clitics", problems),
                root.words("compound_links", problems),
                root.textOr("definite_ending", "false").equals("true"),
                root.words(root.get("office_of").isPresent() ? "office_of" : "of", problems),
                root.words("of", problems),
                root.words("location", problems),
                root.words("agent", problems),
                root.words("definite", problems),
                root.words("indefinite", problems),
                features(root, "hearsay", problems),
                root.words("perfect_be", problems),
                root.words("name_particles", problems),
                root.words("event_endings", problems),
                root.words("light_heads", problems),
                root.words("plural_endings", problems),
                root.words("nominative", problems),
                paradigm(root, "verb", problems),
                paradigm(root, "noun", problems),
                paradigm(root, "adjective", problems));
    }

    private static <E extends Enum<E>> E choose(Class<E> type, Node root, String field, Problems problems) {
        String word = root.text(field, problems).replace('-', '_');
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        problems.add(
                root.get(field).orElse(root),
                "unknown %s \"%s\"".formatted(field, word),
                "choose one of " + List.of(type.getEnumConstants()));
        return type.getEnumConstants()[0];
    }

    private static List<Feature> features(Node root, String field, Problems problems) {
        List<Feature> features = new ArrayList<>();
        for (String word : root.words(field, problems)) {
            Feature.of(word)
                    .ifPresentOrElse(
                            features::add,
                            () -> problems.add(
                                    root.get(field).orElse(root),
                                    "unknown form \"%s\"".formatted(word),
                                    "forms: " + List.of(Feature.values())));
        }
        return List.copyOf(features);
    }

    private static Paradigm paradigm(Node root, String field, Problems problems) {
        Node node = root.get(field).orElse(root);
        List<String> columns = node.words("principal", problems);
        Map<Feature, List<Paradigm.Template>> forms = new LinkedHashMap<>();
        node.fields("forms", problems)
                .forEach((name, templates) -> Feature.of(name)
                        .ifPresentOrElse(
                                feature -> forms.put(
                                        feature,
                                        templates.words(problems).stream()
                                                .map(text -> Paradigm.Template.parse(text, columns))
                                                .toList()),
                                () -> problems.add(
                                        templates,
                                        "unknown form \"%s\"".formatted(name),
                                        "forms: " + List.of(Feature.values()))));
        return new Paradigm(columns, forms);
    }
}
