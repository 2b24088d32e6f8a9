package org.parley.pack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Kind;
import org.parley.model.Status;

/** The frames and operators, named once for all languages, from {@code data/ontology/frames.yml}. */
public record Ontology(
        Map<String, Frame> frames, Map<String, Operator> operators, Map<String, Concept> concepts, PloverTable plover) {
    public Ontology {
        frames = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(frames));
        operators = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(operators));
        concepts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    }

    /**
     * What an event word means.
     *
     * @param type type or act
     * @param vote how a side votes; "" unless it is a vote
     * @param parts role by part letter; roles that are no {@link org.parley.model.Part} (goods, content, place, object) too
     * @param symmetric told of equal parties
     * @param flow goes on by itself (exports, aid, relations): a dealing only where a side halts or resumes it
     */
    public record Frame(
            String id,
            Kind kind,
            String type,
            String vote,
            Map<String, String> parts,
            boolean symmetric,
            boolean flow) {}

    /** What an operator does to a flow. */
    public enum OnFlow {
        /** says nothing of flows */
        NONE,
        /** stops or curbs it */
        HALTS,
        /** lets it go on: denied, it halts */
        ALLOWS,
        /** lets it go on after a halt */
        RESUMES,
        /** keeps it up: denied, it halts */
        KEEPS
    }

    /**
     * What a word does to an event.
     *
     * @param sets status by kind
     * @param lends role that the subject fills; "" for the frame's A, {@code none} for none, {@code instead} for the A also
     *     where the event's own words name another
     * @param subjectIsEvent the subject is the event itself
     * @param presupposes whether it needs a measure that stands already, so that denying it leaves the measure standing
     * @param onFlow what it does to a flow
     */
    public record Operator(
            String id,
            Map<Kind, ByTense> sets,
            String lends,
            boolean subjectIsEvent,
            boolean presupposes,
            OnFlow onFlow) {
        /** What it sets for a kind of dealing; empty if it does not stand over that kind. */
        public Optional<ByTense> sets(Kind kind) {
            return Optional.ofNullable(sets.get(kind));
        }
    }

    /** A status as a verb in the past, the present or of the future tells it. */
    public record ByTense(Status done, Status now, Status future) {}

    /** A language-free id for goods or topics. */
    public record Concept(String id, String kind, String en) {}

    static Ontology load(DataPath folder, Problems problems) {
        Node root = folder.resolve("frames.yml").read(problems);
        Map<String, Frame> frames = new LinkedHashMap<>();
        root.fields("frames", problems)
                .forEach((id, node) -> kind(node.text("kind", problems), node, problems)
                        .ifPresent(kind -> frames.put(id, frame(id, kind, node, problems))));
        Map<String, Operator> operators = new LinkedHashMap<>();
        root.fields("operators", problems).forEach((id, node) -> operators.put(id, operator(id, node, problems)));
        Map<String, Concept> concepts = new LinkedHashMap<>();
        folder.resolve("concepts.yml")
                .readIfPresent(problems)
                .ifPresent(list -> list.items().forEach(node -> {
                    String id = node.text("id", problems);
                    problems.ifTwice(node, "concept", id, concepts.keySet());
                    concepts.put(id, new Concept(id, node.textOr("kind", "topic"), node.textOr("english", id)));
                }));
        return new Ontology(frames, operators, concepts, PloverTable.load(folder.resolve("plover.yml"), problems));
    }

    private static Frame frame(String id, Kind kind, Node node, Problems problems) {
        Map<String, String> parts = new LinkedHashMap<>();
        node.fields("parts", problems).forEach((letter, role) -> parts.put(letter, role.text(problems)));
        String type = kind == Kind.STATEMENT ? node.text("act", problems) : node.text("type", problems);
        return new Frame(
                id,
                kind,
                type,
                node.textOr("vote", ""),
                java.util.Collections.unmodifiableMap(parts),
                node.textOr("symmetric", "false").equals("true"),
                node.textOr("flow", "false").equals("true"));
    }

    private static Operator operator(String id, Node node, Problems problems) {
        Map<Kind, ByTense> sets = new LinkedHashMap<>();
        node.fields("sets", problems)
                .forEach((name, value) -> kind(name, value, problems).ifPresent(kind -> {
                    if (value instanceof Node.Table table) {
                        sets.put(
                                kind,
                                new ByTense(
                                        status(table.text("done", problems), value, problems),
                                        status(table.text("now", problems), value, problems),
                                        status(table.text("future", problems), value, problems)));
                    } else {
                        Status one = status(value.text(problems), value, problems);
                        sets.put(kind, new ByTense(one, one, one));
                    }
                }));
        return new Operator(
                id,
                Map.copyOf(sets),
                node.textOr("lends", ""),
                node.textOr("subject", "").equals("event"),
                node.textOr("presupposes", "false").equals("true"),
                onFlow(node, problems));
    }

    private static OnFlow onFlow(Node node, Problems problems) {
        String word = node.textOr("flow", "none");
        try {
            return OnFlow.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(node, "unknown flow \"%s\"".formatted(word), "halts, allows, resumes or keeps");
            return OnFlow.NONE;
        }
    }

    private static Optional<Kind> kind(String word, Node node, Problems problems) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(word)) {
                return Optional.of(kind);
            }
        }
        problems.add(node, "unknown kind \"%s\"".formatted(word), "kinds: " + java.util.List.of(Kind.values()));
        return Optional.empty();
    }

    private static Status status(String word, Node node, Problems problems) {
        try {
            return Status.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(
                    node, "unknown status \"%s\"".formatted(word), "statuses: " + java.util.List.of(Status.values()));
            return Status.OCCURRED;
        }
    }
}
