package org.parley.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the entries of {@code frames/*.yml} and checks each word, part and marking. */
final class EntryReader {
    private static final Set<String> FIELDS =
            Set.of("id", "frame", "words", "mark", "needs", "tells", "accepts", "rejects", "misses", "alarms");
    /** Before the last of the words in brackets: any form of that noun, or of a compound that ends in it. */
    private static final String HEAD = "~";

    private static final Set<String> NOT_IN_A_PACK = Set.of("kind", "type", "act", "status", "certainty", "plover");

    private final Ontology ontology;
    private final Lexicon lexicon;
    private final NounClasses classes;
    private final Problems problems;

    EntryReader(Ontology ontology, Lexicon lexicon, NounClasses classes, Problems problems) {
        this.ontology = ontology;
        this.lexicon = lexicon;
        this.classes = classes;
        this.problems = problems;
    }

    /** The entry at {@code node}; its parts that are wrong are noted and left out. */
    Entry read(Node node) {
        checkFields(node);
        String frame = node.text("frame", problems);
        boolean known =
                ontology.frames().containsKey(frame) || ontology.operators().containsKey(frame);
        if (!known) {
            problems.add(
                    node.get("frame").orElse(node),
                    "unknown frame \"%s\"".formatted(frame),
                    "frames and operators: data/ontology/frames.yml");
        }
        List<Entry.Word> words = new ArrayList<>();
        for (Node word : node.items("words")) {
            addWords(word, words);
        }
        if (words.isEmpty()) {
            problems.add(node, "an entry without words", "add words: [lemma:V, lemma:N]");
        }
        return new Entry(
                node.text("id", problems),
                java.util.Optional.ofNullable(ontology.frames().get(frame)),
                operator(node, frame),
                words,
                marks(node, frame),
                needs(node, frame),
                examples(node),
                node.file() + ":" + node.line());
    }

    /** The operator that the entry is, or in whose way its words tell the frame. */
    private java.util.Optional<Ontology.Operator> operator(Node node, String frame) {
        String name = node.textOr("tells", frame);
        if (!name.equals(frame) && !ontology.operators().containsKey(name)) {
            problems.add(
                    node.get("tells").orElse(node),
                    "unknown operator \"%s\"".formatted(name),
                    "operators: " + new java.util.TreeSet<>(ontology.operators().keySet()));
        }
        return java.util.Optional.ofNullable(ontology.operators().get(name));
    }

    private void checkFields(Node node) {
        node.fields(problems).forEach((name, value) -> {
            if (NOT_IN_A_PACK.contains(name)) {
                problems.add(
                        value,
                        "\"%s\" does not belong in a pack".formatted(name),
                        "a pack holds words and marks; the frame sets the rest: data/ontology/frames.yml");
            } else if (!FIELDS.contains(name)) {
                problems.add(
                        value,
                        "unknown field \"%s\"".formatted(name),
                        "fields of an entry: " + new java.util.TreeSet<>(FIELDS));
            }
        });
    }

    /**
     * {@code lemma:V}, {@code lemma:N}, {@code lemma:A} or {@code lemma[fixed words]:V}; alternatives stand between slashes,
     * and each of the lemmas goes with each of the fixed words: {@code ban/halt[import/imports]:V} is four words. The last of
     * the fixed words may be a noun in any form, {@code recall[~ambassador]:V}.
     */
    private void addWords(Node node, List<Entry.Word> words) {
        String text = node.text(problems);
        int open = text.indexOf('[');
        int close = text.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            int colon = Math.max(0, text.lastIndexOf(':'));
            for (String lemma : text.substring(0, colon).split("/")) {
                addWord(node, lemma + text.substring(colon), words);
            }
            return;
        }
        for (String lemma : text.substring(0, open).split("/")) {
            for (String fixed : text.substring(open + 1, close).split("/")) {
                addWord(node, lemma + '[' + fixed + text.substring(close), words);
            }
        }
    }

    private void addWord(Node node, String text, List<Entry.Word> words) {
        int colon = text.lastIndexOf(':');
        int open = text.indexOf('[');
        int close = text.indexOf(']');
        if (colon < 0 || open >= 0 && close < open) {
            problems.add(
                    node,
                    "\"%s\" is no word".formatted(text),
                    "write lemma:V, lemma:N, lemma:A or lemma[fixed words]:V");
            return;
        }
        String lemma = text.substring(0, open >= 0 ? open : colon).strip();
        List<String> all = open < 0
                ? List.of()
                : List.of(text.substring(open + 1, close).strip().split("\\s+"));
        int mark = 0;
        while (mark < all.size() && !all.get(mark).startsWith(HEAD)) {
            mark++;
        }
        List<String> fixed = all.subList(0, mark);
        String head = mark == all.size()
                ? ""
                : String.join(" ", all.subList(mark, all.size())).substring(HEAD.length());
        if (!head.isEmpty() && lexicon.noun(head).isEmpty()) {
            problems.add(node, "the noun \"%s\" is not in the lexicon".formatted(head), "add its forms to nouns.yml");
            return;
        }
        WordClass wordClass = switch (text.substring(colon + 1).strip()) {
            case "V" -> WordClass.VERB;
            case "N" -> WordClass.NOUN;
            case "A" -> WordClass.ADJECTIVE;
            default -> WordClass.CUE;
        };
        if (wordClass == WordClass.CUE) {
            problems.add(node, "\"%s\" is no word class".formatted(text.substring(colon + 1)), "V, N or A");
        } else if (wordClass == WordClass.VERB && lexicon.verb(lemma).isEmpty()) {
            problems.add(
                    node,
                    "the verb \"%s\" is not in the lexicon".formatted(lemma),
                    "add its principal parts to verbs.yml");
        } else if (wordClass == WordClass.NOUN && lexicon.noun(lemma).isEmpty()) {
            problems.add(node, "the noun \"%s\" is not in the lexicon".formatted(lemma), "add its forms to nouns.yml");
        } else if (wordClass == WordClass.ADJECTIVE && !lexicon.knows(lemma)) {
            problems.add(
                    node,
                    "the word \"%s\" is not in the lexicon".formatted(lemma),
                    "add it to adjectives.yml, nouns.yml or verbs.yml");
        } else {
            words.add(new Entry.Word(lemma, wordClass, fixed, head));
        }
    }

    private Map<String, List<Entry.Mark>> marks(Node node, String frame) {
        Map<String, List<Entry.Mark>> marks = new LinkedHashMap<>();
        node.fields("mark", problems).forEach((part, list) -> {
            checkPart(frame, part, list);
            List<Entry.Mark> row = new ArrayList<>();
            for (Node text : list.items()) {
                Entry.Mark mark = Entry.Mark.parse(text.text(problems));
                checkPreposition(text, mark.preposition());
                row.add(mark);
            }
            marks.put(part, List.copyOf(row));
        });
        return marks;
    }

    private Map<String, List<String>> needs(Node node, String frame) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        node.fields("needs", problems).forEach((part, list) -> {
            checkPart(frame, part, list);
            List<String> names = new ArrayList<>();
            for (Node name : list instanceof Node.Scalar ? List.of(list) : list.items()) {
                if (!classes.knows(name.text(problems))) {
                    problems.add(
                            name,
                            "unknown class \"%s\"".formatted(name.text(problems)),
                            "a class of classes.yml, or side, good or sum");
                }
                names.add(name.text(problems));
            }
            needs.put(part, List.copyOf(names));
        });
        return needs;
    }

    /** A marking that is none of the closed list must be a preposition of the language. */
    private void checkPreposition(Node node, String preposition) {
        if (!preposition.isEmpty() && !lexicon.hasPreposition(preposition)) {
            problems.add(
                    node,
                    "unknown marking \"%s\"".formatted(preposition),
                    "a preposition of closed.yml, one with + for a pair, or one of subj, obj, iobj, subj+, obj+, gen,"
                            + " adj, comp, inf, that, quote");
        }
    }

    private void checkPart(String frame, String part, Node node) {
        Ontology.Frame known = ontology.frames().get(frame);
        boolean allowed = known != null
                ? known.parts().containsKey(part)
                : part.equals("event") || part.length() == 1 && Character.isUpperCase(part.charAt(0));
        if (!allowed && (known != null || ontology.operators().containsKey(frame))) {
            problems.add(
                    node,
                    "the frame \"%s\" has no part %s".formatted(frame, part),
                    "parts: " + (known != null ? known.parts().keySet() : "A, B, event"));
        }
    }

    private Entry.Examples examples(Node node) {
        List<Entry.Example> accepts = new ArrayList<>();
        node.items("accepts").forEach(item -> accepts.add(example(item, "text")));
        List<Entry.NearMiss> rejects = new ArrayList<>();
        node.items("rejects")
                .forEach(item ->
                        rejects.add(new Entry.NearMiss(item.text("text", problems), item.textOr("because", ""))));
        List<Entry.Example> misses = new ArrayList<>();
        node.items("misses").forEach(item -> misses.add(example(item, "wanted")));
        List<Entry.NearMiss> alarms = new ArrayList<>();
        node.items("alarms")
                .forEach(item ->
                        alarms.add(new Entry.NearMiss(item.text("text", problems), item.textOr("because", ""))));
        return new Entry.Examples(accepts, rejects, misses, alarms);
    }

    private Entry.Example example(Node item, String field) {
        if (item instanceof Node.Scalar scalar) {
            return new Entry.Example(scalar.text(), Map.of(), List.of());
        }
        Map<String, String> expect = new LinkedHashMap<>();
        item.fields(problems).forEach((name, value) -> {
            if (value instanceof Node.Scalar scalar && !name.equals(field) && !name.equals("since")) {
                expect.put(name, scalar.text());
            }
        });
        return new Entry.Example(item.text(field, problems), expect, item.words("shared", problems));
    }
}
