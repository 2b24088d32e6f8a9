package org.parley.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.DateRange;
import org.parley.pack.Gazetteer.Body;
import org.parley.pack.Gazetteer.Medium;
import org.parley.pack.Gazetteer.Member;
import org.parley.pack.Gazetteer.Office;
import org.parley.pack.Gazetteer.Person;
import org.parley.pack.Gazetteer.State;
import org.parley.pack.Gazetteer.Term;

/** Reads and checks {@code data/gazetteer}: every side and office that is named must be listed, and only once. */
final class GazetteerLoader {
    private static final Set<String> SPEAKS_FOR = Set.of("state", "body", "none");
    private static final String SIDES = "sides: data/gazetteer/states.yml and bodies.yml";

    private final Problems problems;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, String> homes = new LinkedHashMap<>();
    private final Map<String, String> outlets = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final List<Medium> media = new ArrayList<>();

    GazetteerLoader(Problems problems) {
        this.problems = problems;
    }

    Gazetteer load(DataPath folder, boolean cast) {
        folder.resolve("states.yml").read(problems).items().forEach(this::state);
        homes.put("uk", "GBR");
        List<Node> bodyNodes = folder.resolve("bodies.yml").read(problems).items();
        bodyNodes.forEach(this::body);
        bodyNodes.forEach(node -> node.items("members").forEach(this::checkSide));
        folder.resolve("offices.yml").read(problems).items().forEach(this::office);
        List<Person> people = people(folder.resolve("people.yml"));
        List<Person> invented = people(folder.resolve("cast.yml"));
        if (cast) {
            people.addAll(invented);
        }
        folder.resolve("media.yml").readIfPresent(problems).ifPresent(this::media);
        Map<String, Gender> names = new HashMap<>();
        folder.resolve("first_names.yml").readIfPresent(problems).ifPresent(node -> {
            node.words("female", problems).forEach(name -> names.put(Forms.lower(name), Gender.FEMALE));
            node.words("male", problems).forEach(name -> names.put(Forms.lower(name), Gender.MALE));
        });
        return new Gazetteer(states, bodies, offices, List.copyOf(people), List.copyOf(media), homes, outlets, names);
    }

    private void state(Node node) {
        String id = node.text("id", problems);
        problems.ifTwice(node, "state", id, states.keySet());
        states.put(id, new State(id, node.textOr("english", id)));
        if (!node.textOr("open_domain", "false").equals("true")) {
            node.get("iso2").ifPresent(iso -> homes.put(iso.text(problems).toLowerCase(Locale.ROOT), id));
        }
    }

    private void body(Node node) {
        String id = node.text("id", problems);
        problems.ifTwice(node, "body", id, bodies.keySet());
        problems.ifTwice(node, "state or body", id, states.keySet());
        List<Member> members = node.items("members").stream()
                .map(item -> new Member(item.textOr("side", ""), day(item, "from"), day(item, "until")))
                .toList();
        boolean side = !node.textOr("side", "false").equals("false");
        boolean group = node.textOr("kind", "").equals("group");
        bodies.put(id, new Body(id, node.textOr("english", id), side, group, members));
    }

    private void office(Node node) {
        String id = node.text("id", problems);
        problems.ifTwice(node, "office", id, offices.keySet());
        String speaksFor = node.textOr("speaks_for", "state");
        problems.unlessKnown(node, "speaks_for", speaksFor, SPEAKS_FOR, "write state, body or none");
        String body = node.textOr("body", "");
        if (!body.isEmpty()) {
            problems.unlessKnown(node, "body", body, bodies.keySet(), "bodies: data/gazetteer/bodies.yml");
        }
        offices.put(id, new Office(id, node.textOr("english", id), node.textOr("level", ""), speaksFor, body));
    }

    private void media(Node root) {
        if (root instanceof Node.Table table && table.get("name").isEmpty()) {
            table.fields().values().forEach(this::media);
            return;
        }
        for (Node node : root.items()) {
            checkSide(node);
            media.add(new Medium(
                    node.text("name", problems),
                    node.textOr("side", ""),
                    node.textOr("kind", "outlet"),
                    node.words("also", problems),
                    node.words("risky", problems)));
            outlet(node);
        }
    }

    /** Whose press it is, unless it writes for the whole world: then nobody's government is "the government" in it. */
    private void outlet(Node node) {
        String side = node.textOr("side", "");
        String kind = node.textOr("kind", "outlet");
        if (side.isEmpty()
                || kind.equals("platform")
                || node.textOr("world", "false").equals("true")) {
            return;
        }
        outlets.put(Gazetteer.outletKey(node.text("name", problems)), side);
        node.words("also", problems).forEach(also -> outlets.put(Gazetteer.outletKey(also), side));
        node.words("hosts", problems).forEach(host -> outlets.put(Gazetteer.outletKey(host), side));
    }

    private List<Person> people(DataPath file) {
        List<Person> people = new ArrayList<>();
        for (Node node : file.readIfPresent(problems).map(Node::items).orElse(List.of())) {
            checkSide(node);
            String side = node.textOr("side", "");
            List<Term> terms = new ArrayList<>();
            node.items("terms").forEach(term -> terms.add(term(term, side)));
            if (node.get("office").isPresent()) {
                terms.add(term(node, side));
            }
            if (terms.isEmpty()) {
                problems.add(node, "somebody without an office", "add office: or terms:");
                continue;
            }
            terms.sort(Comparator.comparing((Term term) -> term.from().orElse(LocalDate.MIN)));
            people.add(person(node, terms));
        }
        return people;
    }

    private Person person(Node node, List<Term> terms) {
        String name = node.text("name", problems);
        return new Person(
                name,
                node.textOr("surname", name.substring(name.lastIndexOf(' ') + 1)),
                node.textOr("family_first", "false").equals("true"),
                node.textOr("risky", "false").equals("true"),
                node.words("also", problems),
                terms);
    }

    private Term term(Node node, String side) {
        String office = node.text("office", problems);
        problems.unlessKnown(node, "office", office, offices.keySet(), "offices: data/gazetteer/offices.yml");
        checkSide(node);
        return new Term(office, side(node, side), day(node, "from"), day(node, "until"));
    }

    private void checkSide(Node node) {
        String side = side(node, "");
        if (!side.isEmpty() && !states.containsKey(side)) {
            problems.unlessKnown(node.get("side").orElse(node), "side", side, bodies.keySet(), SIDES);
        }
    }

    /** The node's own side; {@code otherwise} where it has none or writes ~. */
    private static String side(Node node, String otherwise) {
        String own = node.textOr("side", otherwise);
        return own.isEmpty() || own.equals("~") ? otherwise : own;
    }

    private Optional<LocalDate> day(Node node, String field) {
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
