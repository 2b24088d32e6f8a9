package org.parley.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one language names sides, offices, organs, places and people.
 *
 * @param names everything but people's names
 * @param people full names and surnames of the gazetteer's people, with their variants
 * @param leftHalves side by name or nationality in lower case, for the first halves of compounds
 * @param stateMedia names of outlets that speak for their state
 * @param titles words before a name that tell of no office, in lower case without their points
 * @param genders who bears a first name, title or word of office, in lower case without points
 * @param genitives takes the endings of possessors off
 */
public record ActorWords(
        PhraseTable<ActorWord> names,
        PhraseTable<ActorWord> people,
        Map<String, String> leftHalves,
        Set<String> stateMedia,
        Set<String> titles,
        Map<String, Gender> genders,
        Genitives genitives) {

    static ActorWords load(DataPath folder, Gazetteer gazetteer, Forms forms, Grammar grammar, Problems problems) {
        Splitter splitter = grammar.splitter();
        Loader loader = new Loader(gazetteer, new PhraseTable.Builder<>(forms, splitter::split), problems);
        folder.resolve("names.yml").readIfPresent(problems).ifPresent(loader::names);
        folder.resolve("offices.yml").readIfPresent(problems).ifPresent(loader::offices);
        for (Gazetteer.Medium medium : gazetteer.media()) {
            addMedium(medium, medium.name(), loader.table);
            medium.also().forEach(also -> addMedium(medium, also, loader.table));
        }
        PhraseTable.Builder<ActorWord> people = new PhraseTable.Builder<>(forms, splitter::split);
        gazetteer.people().forEach(person -> addPerson(person, people));
        Set<String> stateMedia = gazetteer.media().stream()
                .filter(medium -> medium.kind().equals("state_media"))
                .map(Gazetteer.Medium::name)
                .collect(Collectors.toUnmodifiableSet());
        return new ActorWords(
                loader.table.build(),
                people.build(),
                Map.copyOf(loader.leftHalves),
                stateMedia,
                Set.copyOf(loader.titles),
                Map.copyOf(loader.genders),
                new Genitives(forms, grammar));
    }

    private static void addMedium(Gazetteer.Medium medium, String word, PhraseTable.Builder<ActorWord> names) {
        boolean risky = medium.risky().contains(word);
        names.add(word, new ActorWord.Medium(medium.name(), medium.side(), medium.kind(), risky));
    }

    private static void addPerson(Gazetteer.Person person, PhraseTable.Builder<ActorWord> people) {
        people.add(person.name(), new ActorWord.Person(person, true));
        people.add(person.surname(), new ActorWord.Person(person, false));
        for (String also : person.also()) {
            people.add(also, new ActorWord.Person(person, also.indexOf(' ') >= 0));
        }
    }

    private static final class Loader {
        private static final String SIDES = "ids: data/gazetteer/states.yml and bodies.yml";

        private final Gazetteer gazetteer;
        private final PhraseTable.Builder<ActorWord> table;
        private final Map<String, String> leftHalves = new HashMap<>();
        private final Set<String> titles = new HashSet<>();
        private final Map<String, Gender> genders;
        private final Problems problems;
        private final Set<String> sides = new HashSet<>();
        private final Set<String> organs = new HashSet<>();

        Loader(Gazetteer gazetteer, PhraseTable.Builder<ActorWord> table, Problems problems) {
            this.gazetteer = gazetteer;
            this.genders = new HashMap<>(gazetteer.firstNames());
            this.table = table;
            this.problems = problems;
        }

        void names(Node root) {
            List<Node> states = root instanceof Node.Table ? root.items("states") : root.items();
            states.forEach(this::side);
            root.items("bodies").forEach(this::side);
            root.items("groups").forEach(this::side);
            List<String> members = root.words("members", problems);
            root.items("bodies").forEach(node -> members(node, members));
            root.items("places").forEach(this::checkSide);
            root.items("places").forEach(node -> node.words("also", problems).forEach(also -> place(also, node)));
            root.items("places").forEach(node -> place(node.text("name", problems), node));
            root.items("organs").forEach(this::organ);
            root.items("named_organs").forEach(this::namedOrgan);
            root.items("pairs")
                    .forEach(node -> node.items("sides").forEach(side -> checkSide(side, side.text(problems))));
            root.items("pairs")
                    .forEach(node -> words(node, "names", new ActorWord.Sides(node.words("sides", problems))));
            root.items("again")
                    .forEach(node -> words(node, "words", new ActorWord.Again(node.words("sides", problems))));
            root.items("traps").forEach(node -> table.add(node.text(problems), new ActorWord.Trap()));
        }

        /** "EU countries": a body's members acting together are the body. */
        private void members(Node body, List<String> members) {
            String id = body.text("id", problems);
            boolean side = gazetteer.bodies().containsKey(id)
                    && gazetteer.bodies().get(id).side();
            for (String name : side ? body.words("names", problems) : List.<String>of()) {
                for (String word : members) {
                    table.add(name + "-" + word, new ActorWord.Side(id, ActorWord.Naming.NAME, false));
                    table.add(name + " " + word, new ActorWord.Side(id, ActorWord.Naming.NAME, false));
                }
            }
        }

        private void organ(Node node) {
            checkSide(node);
            String id = node.text("id", problems);
            problems.ifTwice(node, "organ", id, organs);
            organs.add(id);
            boolean said = node.textOr("whose", "").equals("said");
            words(node, "words", new ActorWord.Organ(id, node.textOr("side", ""), said));
        }

        private void checkSide(Node node) {
            String side = node.textOr("side", "");
            if (!side.isEmpty() && !side.equals("~")) {
                checkSide(node.get("side").orElse(node), side);
            }
        }

        private void checkSide(Node node, String side) {
            if (!gazetteer.states().containsKey(side)) {
                problems.unlessKnown(
                        node, "state or body", side, gazetteer.bodies().keySet(), SIDES);
            }
        }

        private void namedOrgan(Node node) {
            checkSide(node);
            ActorWord organ = new ActorWord.Organ(
                    node.textOr("organ", node.textOr("english", "organ")), node.textOr("side", ""), false);
            words(node, "words", organ);
            words(node, "names", organ);
            words(node, "name", organ);
        }

        private void place(String name, Node node) {
            table.add(name, new ActorWord.Place(node.textOr("english", name), node.textOr("side", "")));
        }

        private void side(Node node) {
            String id = node.text("id", problems);
            Optional<Gazetteer.Body> body =
                    Optional.ofNullable(gazetteer.bodies().get(id));
            if (body.isEmpty() && !gazetteer.states().containsKey(id)) {
                problems.add(node, "unknown state or body \"%s\"".formatted(id), SIDES);
                return;
            }
            problems.ifTwice(node, "state or body", id, sides);
            sides.add(id);
            if (body.isPresent() && !body.get().side() && !body.get().group()) {
                words(node, "names", new ActorWord.Forum(id));
                return;
            }
            boolean group = body.isPresent() && body.get().group();
            words(node, "names", new ActorWord.Side(id, ActorWord.Naming.NAME, group));
            words(node, "adj", new ActorWord.Side(id, ActorWord.Naming.ADJECTIVE, group));
            words(node, "people", new ActorWord.Side(id, ActorWord.Naming.PEOPLE, group));
            words(node, "capital", new ActorWord.Side(id, ActorWord.Naming.CAPITAL, group));
            words(node, "seats", new ActorWord.Side(id, ActorWord.Naming.SEAT, group));
            for (String field : List.of("names", "adj")) {
                node.words(field, problems).forEach(word -> leftHalves.putIfAbsent(Forms.lower(word), id));
            }
        }

        void offices(Node root) {
            List<Node> list = root instanceof Node.Table ? root.items("offices") : root.items();
            Set<String> seen = new HashSet<>();
            for (Node node : list) {
                String id = node.text("id", problems);
                problems.ifTwice(node, "office", id, seen);
                seen.add(id);
                office(node, id);
            }
            root.items("fixed").forEach(node -> office(node, node.text("id", problems)));
            root.words("counterpart", problems).forEach(word -> table.add(word, new ActorWord.Counterpart()));
            root.words("titles", problems).forEach(word -> titles.add(plain(word)));
            root.words("female", problems).forEach(word -> genders.put(plain(word), Gender.FEMALE));
            root.words("male", problems).forEach(word -> genders.put(plain(word), Gender.MALE));
            qualifiers(root, List.of("former", "then"), true);
            qualifiers(root, List.of("outgoing", "acting", "deputy", "elect"), false);
        }

        private static String plain(String word) {
            return Forms.lower(word).replace(".", "");
        }

        private void office(Node node, String id) {
            Gazetteer.Office office = gazetteer.offices().get(id);
            if (office == null) {
                problems.add(node, "unknown office \"%s\"".formatted(id), "offices: data/gazetteer/offices.yml");
                return;
            }
            checkSide(node);
            String side = node.textOr("side", office.body());
            words(node, "words", new ActorWord.Office(office, side, false, false));
            words(node, "plural", new ActorWord.Office(office, side, false, true));
            words(node, "risky", new ActorWord.Office(office, side, true, false));
        }

        private void qualifiers(Node root, List<String> fields, boolean former) {
            for (String field : fields) {
                for (String word : root.words(field, problems)) {
                    String plain = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
                    table.add(plain, new ActorWord.Qualifier(former));
                }
            }
        }

        private void words(Node node, String field, ActorWord value) {
            node.words(field, problems).forEach(word -> table.add(word, value));
        }
    }
}
