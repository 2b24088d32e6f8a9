package org.parley.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Classes of nouns that an entry may need as a part: what can be sent as help, who can be expelled. Of {@code classes.yml}.
 *
 * @param nouns numbers of the nouns by class
 */
public record NounClasses(Map<String, Set<Integer>> nouns) {
    /** Classes that no pack lists: a side, somebody who holds an office or has a name, goods of the ontology, a sum of money. */
    public static final String SIDE = "side";

    public static final String PERSON = "person";

    public static final String GOOD = "good";
    public static final String SUM = "sum";

    public NounClasses {
        nouns = Map.copyOf(nouns);
    }

    /** Whether the noun is of the class. */
    public boolean has(String name, Sense.Noun noun) {
        return nouns.getOrDefault(name, Set.of()).contains(noun.id());
    }

    boolean knows(String name) {
        return name.equals(SIDE)
                || name.equals(PERSON)
                || name.equals(GOOD)
                || name.equals(SUM)
                || nouns.containsKey(name);
    }

    static NounClasses load(DataPath file, Lexicon lexicon, Problems problems) {
        Map<String, Set<Integer>> nouns = new HashMap<>();
        file.readIfPresent(problems)
                .ifPresent(root -> root.items().forEach(node -> {
                    String name = node.text("class", problems);
                    problems.ifTwice(node, "class", name, nouns.keySet());
                    Set<Integer> members = new HashSet<>();
                    for (Node word : node.items("words")) {
                        lexicon.noun(word.text(problems))
                                .ifPresentOrElse(
                                        noun -> members.add(noun.id()),
                                        () -> problems.add(
                                                word,
                                                "the noun \"%s\" is not in the lexicon".formatted(word.text(problems)),
                                                "add its forms to nouns.yml"));
                    }
                    nouns.put(name, Set.copyOf(members));
                }));
        return new NounClasses(nouns);
    }
}
