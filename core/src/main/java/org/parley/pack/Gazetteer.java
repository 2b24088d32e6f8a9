package org.parley.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.DateRange;

/**
 * States, bodies with their members, offices and people in office, from {@code data/gazetteer}. Language-free.
 *
 * @param homes side by country ending of a web address
 */
public record Gazetteer(
        Map<String, State> states,
        Map<String, Body> bodies,
        Map<String, Office> offices,
        List<Person> people,
        List<Medium> media,
        Map<String, String> homes) {

    public record State(String id, String en) {}

    /** @param side whether it acts as a side of its own; @param group whether it is an armed or governing party */
    public record Body(String id, String en, boolean side, boolean group, List<Member> members) {
        public Body {
            members = List.copyOf(members);
        }
    }

    /** A member with the time it has been one; an open end means still. */
    public record Member(String side, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /**
     * @param speaksFor state, body or none: whose words the holder's are
     * @param body the body whose office it is, "" if it can be of several
     */
    public record Office(String id, String en, String level, String speaksFor, String body) {}

    /** Somebody in office. */
    public record Person(
            String name, String surname, boolean familyFirst, boolean risky, List<String> also, List<Term> terms) {
        public Person {
            also = List.copyOf(also);
            terms = List.copyOf(terms);
        }

        /** The term on {@code day}, else the one that ended or begins nearest to it; the last one if no day is given. */
        public Term termOn(Optional<LocalDate> day) {
            return day.flatMap(this::covering).orElseGet(() -> terms.get(terms.size() - 1));
        }

        private Optional<Term> covering(LocalDate day) {
            Term best = null;
            long distance = Long.MAX_VALUE;
            for (Term term : terms) {
                long away = term.daysFrom(day);
                if (away < distance) {
                    distance = away;
                    best = term;
                }
            }
            return Optional.ofNullable(best);
        }
    }

    /** An office held for a side; {@code office} is an id of {@link #offices}. */
    public record Term(String office, String side, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** 0 inside the term, else the days to its nearer end. */
        public long daysFrom(LocalDate day) {
            if (from.isPresent() && day.isBefore(from.get())) {
                return from.get().toEpochDay() - day.toEpochDay();
            }
            return until.isPresent() && day.isAfter(until.get())
                    ? day.toEpochDay() - until.get().toEpochDay()
                    : 0;
        }
    }

    public record Medium(String name, String side, String kind, List<String> also) {
        public Medium {
            also = List.copyOf(also);
        }
    }

    /** Whether the id is that of a state or of a body that acts as a side. */
    public boolean isSide(String id) {
        return states.containsKey(id)
                || bodies.containsKey(id) && bodies.get(id).side();
    }

    /** Reads the folder; {@code cast} adds the invented people of the examples. */
    static Gazetteer load(DataPath folder, boolean cast, Problems problems) {
        Map<String, State> states = new LinkedHashMap<>();
        Map<String, String> homes = new LinkedHashMap<>();
        for (Node node : folder.resolve("states.yml").read(problems).items()) {
            String id = node.text("id", problems);
            states.put(id, new State(id, node.textOr("en", id)));
            node.get("iso2").ifPresent(iso -> homes.put(iso.text(problems).toLowerCase(java.util.Locale.ROOT), id));
        }
        homes.put("uk", "GBR");
        Map<String, Body> bodies = new LinkedHashMap<>();
        for (Node node : folder.resolve("bodies.yml").read(problems).items()) {
            String id = node.text("id", problems);
            List<Member> members = new ArrayList<>();
            node.items("members")
                    .forEach(item -> members.add(new Member(
                            item.textOr("side", ""), day(item, "from", problems), day(item, "until", problems))));
            bodies.put(
                    id,
                    new Body(
                            id,
                            node.textOr("en", id),
                            !node.textOr("side", "false").equals("false"),
                            node.textOr("kind", "").equals("group"),
                            members));
        }
        Map<String, Office> offices = new LinkedHashMap<>();
        for (Node node : folder.resolve("offices.yml").read(problems).items()) {
            String id = node.text("id", problems);
            offices.put(
                    id,
                    new Office(
                            id,
                            node.textOr("en", id),
                            node.textOr("level", ""),
                            node.textOr("speaks_for", "state"),
                            node.textOr("body", "")));
        }
        List<Person> people = new ArrayList<>();
        people(folder.resolve("people.yml"), offices, people, problems);
        List<Person> invented = new ArrayList<>();
        people(folder.resolve("cast.yml"), offices, invented, problems);
        if (cast) {
            people.addAll(invented);
        }
        List<Medium> media = new ArrayList<>();
        folder.resolve("media.yml").readIfPresent(problems).ifPresent(root -> media(root, media, problems));
        return new Gazetteer(states, bodies, offices, List.copyOf(people), List.copyOf(media), homes);
    }

    private static void media(Node root, List<Medium> media, Problems problems) {
        if (root instanceof Node.Table table) {
            table.fields().values().forEach(list -> media(list, media, problems));
            return;
        }
        for (Node node : root.items()) {
            media.add(new Medium(
                    node.text("name", problems),
                    node.textOr("side", ""),
                    node.textOr("kind", "outlet"),
                    node.words("also", problems)));
        }
    }

    private static void people(DataPath file, Map<String, Office> offices, List<Person> people, Problems problems) {
        Optional<Node> root = file.readIfPresent(problems);
        for (Node node : root.map(Node::items).orElse(List.of())) {
            String side = node.textOr("side", "");
            List<Term> terms = new ArrayList<>();
            for (Node term : node.items("terms")) {
                terms.add(term(term, side, offices, problems));
            }
            if (node.get("office").isPresent()) {
                terms.add(term(node, side, offices, problems));
            }
            if (terms.isEmpty()) {
                problems.add(node, "somebody without an office", "add office: or terms:");
                continue;
            }
            terms.sort(java.util.Comparator.comparing((Term term) -> term.from().orElse(LocalDate.MIN)));
            String name = node.text("name", problems);
            people.add(new Person(
                    name,
                    node.textOr("surname", name.substring(name.lastIndexOf(' ') + 1)),
                    node.textOr("family_first", "false").equals("true"),
                    node.textOr("risky", "false").equals("true"),
                    node.words("also", problems),
                    terms));
        }
    }

    private static Term term(Node node, String side, Map<String, Office> offices, Problems problems) {
        String office = node.text("office", problems);
        if (!offices.containsKey(office)) {
            problems.add(node, "unknown office \"%s\"".formatted(office), "offices: data/gazetteer/offices.yml");
        }
        return new Term(office, side(node, side), day(node, "from", problems), day(node, "until", problems));
    }

    /** The node's own side; the person's where it has none or writes ~. */
    private static String side(Node node, String otherwise) {
        String own = node.textOr("side", otherwise);
        return own.isEmpty() || own.equals("~") ? otherwise : own;
    }

    private static Optional<LocalDate> day(Node node, String field, Problems problems) {
        String text = node.textOr(field, "");
        if (text.isEmpty() || text.equals("~") || text.equals("null")) {
            return Optional.empty();
        }
        try {
            DateRange range = DateRange.parse(text);
            return field.equals("from") ? range.first() : range.last();
        } catch (IllegalArgumentException e) {
            problems.add(node, "\"%s\" is no date".formatted(text), "write YYYY, YYYY-MM or YYYY-MM-DD");
            return Optional.empty();
        }
    }
}
