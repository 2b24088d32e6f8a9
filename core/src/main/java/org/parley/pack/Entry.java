package org.parley.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a pack: words that evoke a frame or an operator, and how its parts are marked.
 *
 * @param operator the operator it evokes; beside a frame, how its words tell that frame: "reopened the border" lifts a regulation
 * @param words what evokes it
 * @param marks markings by part letter (or {@code event}), tried in order
 * @param needs classes by part letter: the entry is evoked only if the part is filled with a word of one of them
 * @param where file:line of the entry, for messages
 */
public record Entry(
        String id,
        Optional<Ontology.Frame> frame,
        Optional<Ontology.Operator> operator,
        List<Word> words,
        Map<String, List<Mark>> marks,
        Map<String, List<String>> needs,
        Examples examples,
        String where) {
    public Entry {
        words = List.copyOf(words);
        marks = Map.copyOf(marks);
        needs = Map.copyOf(needs);
    }

    /**
     * A word that evokes an entry.
     *
     * @param lemma verb, noun or adjective of the lexicon
     * @param wordClass VERB, NOUN or ADJECTIVE
     * @param fixed words that must stand in the same clause, in this order
     * @param head noun that must be what the verb is done to, or hang on the noun, itself or as the end of a compound; "" if none
     */
    public record Word(String lemma, WordClass wordClass, List<String> fixed, String head) {
        public Word {
            fixed = List.copyOf(fixed);
        }
    }

    /** How a part is marked. {@code preposition} is "" unless the type is PREPOSITION or PAIR. */
    public record Mark(Type type, String preposition) {
        /** The closed list of markings. */
        public enum Type {
            SUBJ,
            OBJ,
            IOBJ,
            PREPOSITION,
            PAIR,
            SUBJ_PAIR,
            OBJ_PAIR,
            GEN,
            ADJ,
            COMP,
            INF,
            THAT,
            QUOTE,
            /** the state on whose soil it is done, where nobody is said to do it */
            LOC
        }

        static Mark parse(String text) {
            return switch (text) {
                case "subj" -> new Mark(Type.SUBJ, "");
                case "obj" -> new Mark(Type.OBJ, "");
                case "iobj" -> new Mark(Type.IOBJ, "");
                case "subj+" -> new Mark(Type.SUBJ_PAIR, "");
                case "obj+" -> new Mark(Type.OBJ_PAIR, "");
                case "gen" -> new Mark(Type.GEN, "");
                case "adj" -> new Mark(Type.ADJ, "");
                case "comp" -> new Mark(Type.COMP, "");
                case "inf" -> new Mark(Type.INF, "");
                case "that" -> new Mark(Type.THAT, "");
                case "quote" -> new Mark(Type.QUOTE, "");
                case "loc" -> new Mark(Type.LOC, "");
                default ->
                    text.endsWith("+")
                            ? new Mark(Type.PAIR, text.substring(0, text.length() - 1))
                            : new Mark(Type.PREPOSITION, text);
            };
        }

        @Override
        public String toString() {
            return switch (type) {
                case PREPOSITION -> preposition;
                case PAIR -> preposition + "+";
                case SUBJ_PAIR -> "subj+";
                case OBJ_PAIR -> "obj+";
                default -> type.name().toLowerCase(java.util.Locale.ROOT);
            };
        }
    }

    /** Sentences beside the entry: what it takes and leaves, what it should take and does not yet, and what it takes but should not. */
    public record Examples(List<Example> accepts, List<NearMiss> rejects, List<Example> misses, List<NearMiss> alarms) {
        public static final Examples NONE = new Examples(List.of(), List.of(), List.of(), List.of());

        public Examples {
            accepts = List.copyOf(accepts);
            rejects = List.copyOf(rejects);
            misses = List.copyOf(misses);
            alarms = List.copyOf(alarms);
        }
    }

    /**
     * A sentence with its parts marked as {@code [words|A]}.
     *
     * @param expect further expectations: status, certainty, date ...
     * @param shared ids of other entries that read it too
     */
    public record Example(String text, Map<String, String> expect, List<String> shared) {
        public Example {
            expect = Map.copyOf(expect);
            shared = List.copyOf(shared);
        }
    }

    /** A sentence that looks alike and must not be read. */
    public record NearMiss(String text, String because) {}

    /** The markings of a part; none if the entry does not mark it. */
    public List<Mark> marks(String part) {
        return marks.getOrDefault(part, List.of());
    }

    /** Whether any part is marked so. */
    public boolean marked(Mark.Type type) {
        for (List<Mark> ofPart : marks.values()) {
            for (Mark mark : ofPart) {
                if (mark.type() == type) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any part is marked by the preposition, alone or with a pair under it. */
    public boolean marked(String preposition) {
        for (List<Mark> ofPart : marks.values()) {
            for (Mark mark : ofPart) {
                if (mark.preposition().equals(preposition)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this is an operator. */
    public boolean isOperator() {
        return frame.isEmpty() && operator.isPresent();
    }

    /** The frame's or operator's id. */
    public String evokes() {
        return frame.map(Ontology.Frame::id)
                .or(() -> operator.map(Ontology.Operator::id))
                .orElseThrow();
    }
}
