package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.pack.ActorWord;
import org.parley.pack.Gazetteer;
import org.parley.pack.Sense;
import org.parley.pack.WordClass;
import org.parley.text.Sentence;

/**
 * Says whose the organs and officials are beside whom no state stands, once the whole article is known.
 *
 * <p>Four witnesses: the same organ with its state elsewhere in the article, the town of the dateline, the outlet's home
 * where the article names it, and, where only two sides act in the article, the one that the sentence does not name. They
 * must not disagree. Without any, the state that opens the sentence, if the organ closes it ("Peru has recalled its
 * ambassador, the foreign ministry said"); else it stays nobody's.
 */
final class Sideless {
    /** Mentions that make a side one of those an article is about. */
    private static final int OFTEN = 2;

    /** Tokens that may follow the organ in a clause that closes its sentence: "said in a statement on Monday." */
    private static final int CLOSING = 8;

    private final ActorScan scan;
    private final Home home;
    private final Map<String, Integer> acting = new LinkedHashMap<>();
    private final Set<String> named = new LinkedHashSet<>();

    /** Whose each organ is, wherever the article says it. */
    private final Map<String, Set<String>> organs = new HashMap<>();

    private final Optional<String> dateline;
    private final SidelessNeighbours neighbours;

    private Sideless(ActorScan scan, Home home) {
        this.scan = scan;
        this.home = home;
        this.neighbours = new SidelessNeighbours(scan);
        for (Mention mention : scan.mentions) {
            named.addAll(mention.sides());
            note(mention);
            if (mention.acts() && !scan.place(mention)) {
                mention.sides().forEach(side -> acting.merge(side, 1, Integer::sum));
            }
        }
        this.dateline = dateline();
    }

    private void note(Mention mention) {
        if (mention.kind() == Mention.Kind.ORGAN) {
            organs.computeIfAbsent(mention.name().orElse(""), key -> new LinkedHashSet<>())
                    .addAll(mention.sides());
        }
    }

    /** Gives their sides to the mentions of {@code scan} that have none, as far as they can be told. */
    static void settle(ActorScan scan, Home home) {
        boolean wanted = false;
        for (Mention mention : scan.mentions) {
            wanted |= open(mention, scan);
        }
        if (wanted) {
            new Sideless(scan, home).run();
        }
    }

    /** Whether the mention has no side though it is some state's, and only one can be meant: no plural, no owner named by a pronoun. */
    private static boolean open(Mention mention, ActorScan scan) {
        if (!mention.sides().isEmpty()) {
            return false;
        }
        return switch (mention.kind()) {
            case ORGAN -> governs(mention.name().orElse("")) && (definite(mention, scan) || owned(mention, scan));
            case OFFICE ->
                mention.office().filter(Sideless::leads).isPresent()
                        && (definite(mention, scan) || owned(mention, scan))
                        && !plural(mention, scan);
            case PERSON ->
                mention.office()
                        .filter(office -> office.speaksFor().equals("state")
                                && (!refersBack(office.level()) || speaksForAll(office)))
                        .isPresent();
            default -> false;
        };
    }

    /** Spokesmen of a ministry or government, not those of anybody. */
    private static boolean speaksForAll(Gazetteer.Office office) {
        return office.level().equals("spokesperson") && !office.id().equals(office.level());
    }

    /** Holders who speak for somebody named before rather than for the outlet's own state. */
    private static boolean refersBack(String level) {
        return switch (level) {
            case "envoy", "spokesperson", "official" -> true;
            default -> false;
        };
    }

    /** Organs that speak for a state as a whole; its soldiers and its embassies are often another's than the one at hand. */
    static boolean governs(String organ) {
        return switch (organ) {
            case "government", "authorities", "presidency", "premier_office", "parliament", "royal_house" -> true;
            default -> organ.startsWith("ministry");
        };
    }

    private static boolean leads(Gazetteer.Office office) {
        return office.speaksFor().equals("state")
                && switch (office.level()) {
                    case "head", "deputy_head", "minister", "deputy" -> true;
                    default -> false;
                };
    }

    /** Whether it is known which one is meant: a definite article or ending, or a capital, and no "its" before it. */
    private static boolean definite(Mention mention, ActorScan scan) {
        Sentence sentence = sentenceOf(mention, scan);
        int before = mention.from() - 1;
        while (before >= sentence.from() && scan.isClass(before, WordClass.ADJECTIVE)) {
            before--;
        }
        if (before < sentence.from()) {
            return true;
        }
        if (scan.isClass(before, WordClass.POSSESSIVE)
                || scan.tokens.isNumber(before)
                || scan.language.grammar().indefinite().contains(scan.tokens.lower(before))) {
            return false;
        }
        return scan.isClass(before, WordClass.DETERMINER)
                || scan.language.grammar().definiteEnding()
                || scan.tokens.capital(mention.from());
    }

    private static boolean plural(Mention mention, ActorScan scan) {
        Sentence sentence = sentenceOf(mention, scan);
        for (int i = mention.from(); i < mention.to(); i++) {
            Optional<ActorWord> word = scan.pieces.at(i, sentence).map(ActorPieces.Piece::word);
            if (word.isPresent() && word.get() instanceof ActorWord.Office office && office.plural()) {
                return true;
            }
        }
        return false;
    }

    private void run() {
        List<Mention> mentions = scan.mentions;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!open(mention, scan)) {
                continue;
            }
            List<String> sides = known(mention);
            if (sides.isEmpty() && owned(mention, scan)) {
                sides = owner(i).map(List::of).orElse(List.of());
            } else if (sides.isEmpty()) {
                sides = witnessed(i, mention).map(List::of).orElse(List.of());
            }
            if (!sides.isEmpty()) {
                mentions.set(i, mention.withSides(sides));
                note(mentions.get(i));
                if (mention.person() >= 0) {
                    People.Known known = scan.people.get(mention.person());
                    scan.people.stands(known, known.office, sides);
                }
            }
        }
    }

    /** Whether a possessive pronoun says whose it is: "its foreign minister". */
    private static boolean owned(Mention mention, ActorScan scan) {
        Sentence sentence = sentenceOf(mention, scan);
        int before = mention.from() - 1;
        while (before >= sentence.from() && scan.isClass(before, WordClass.ADJECTIVE)) {
            before--;
        }
        return before >= sentence.from() && scan.isClass(before, WordClass.POSSESSIVE);
    }

    /** Whether the possessive before the mention is a person's: his, her. */
    private boolean his(Mention mention) {
        int before = mention.from() - 1;
        while (!scan.isClass(before, WordClass.POSSESSIVE)) {
            before--;
        }
        for (Sense sense : scan.language.lexicon().senses(scan.tokens.form(before))) {
            if (sense instanceof Sense.Closed closed
                    && closed.wordClass() == WordClass.POSSESSIVE
                    && (closed.key().equals("he") || closed.key().equals("she"))) {
                return true;
            }
        }
        return false;
    }

    /** The only side that acts earlier in the sentence; where none does, the state that opens the sentence before. */
    private Optional<String> owner(int place) {
        Sentence here = sentenceOf(scan.mentions.get(place), scan);
        Set<String> sides = new LinkedHashSet<>();
        boolean his = his(scan.mentions.get(place));
        int k = place - 1;
        while (k >= 0 && scan.mentions.get(k).from() >= here.from()) {
            Mention mention = scan.mentions.get(k--);
            if (his && mention.person() < 0) {
                return Optional.empty();
            }
            if (mention.acts() && !scan.place(mention)) {
                sides.addAll(mention.sides());
            }
        }
        if (!sides.isEmpty() || k < 0) {
            return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
        }
        Sentence before = sentenceOf(scan.mentions.get(k), scan);
        boolean next = before.to() == here.from() && here.paragraph() - before.paragraph() <= 1;
        while (k > 0 && scan.mentions.get(k - 1).from() >= before.from()) {
            k--;
        }
        Mention subject = scan.mentions.get(k);
        boolean opens = subject.from() - before.from() <= 1
                && subject.acts()
                && subject.sides().size() == 1
                && his == (subject.person() >= 0);
        return next && opens ? Optional.of(subject.sides().get(0)) : Optional.empty();
    }

    /** The sides of a person that were found at an earlier mention. */
    private List<String> known(Mention mention) {
        return mention.person() < 0 ? List.of() : scan.people.get(mention.person()).sides;
    }

    private Optional<String> witnessed(int place, Mention mention) {
        Optional<String> ministry = neighbours.ministryBeside(place);
        if (ministry.isPresent()) {
            return ministry;
        }
        Set<String> witnesses = new LinkedHashSet<>();
        sameElsewhere(mention).ifPresent(witnesses::add);
        Optional<String> town = openingTown(place);
        town.or(() -> dateline).ifPresent(witnesses::add);
        if (town.isEmpty() && dateline.isEmpty() || mention.kind() != Mention.Kind.ORGAN) {
            home.likely().filter(named::contains).ifPresent(witnesses::add);
        }
        otherOfTwo(place).ifPresent(witnesses::add);
        if (witnesses.isEmpty()) {
            opening(place)
                    .or(() -> neighbours.spokenBefore(place))
                    .or(() -> mention.kind() == Mention.Kind.PERSON ? neighbours.unnamedOfficial() : Optional.empty())
                    .ifPresent(witnesses::add);
        }
        return witnesses.size() == 1 ? Optional.of(witnesses.iterator().next()) : Optional.empty();
    }

    /** Whose the same organ is wherever else the article names it with its state. */
    private Optional<String> sameElsewhere(Mention mention) {
        Set<String> sides = mention.kind() == Mention.Kind.ORGAN
                ? organs.getOrDefault(mention.name().orElse(""), Set.of())
                : Set.of();
        return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
    }

    /** Where exactly two sides act in the article and the organ deals with one of them right after its verb: the other. */
    private Optional<String> otherOfTwo(int place) {
        if (scan.mentions.get(place).kind() != Mention.Kind.ORGAN || neighbours.speaks(scan.mentions.get(place))) {
            return Optional.empty();
        }
        List<String> two = new ArrayList<>(acting.keySet());
        boolean onlyTwo = two.size() == 2 && acting.values().stream().allMatch(count -> count >= OFTEN);
        if (!onlyTwo) {
            return Optional.empty();
        }
        Set<String> here = new LinkedHashSet<>();
        Mention mention = scan.mentions.get(place);
        Sentence sentence = sentenceOf(mention, scan);
        for (int i = place + 1; i < scan.mentions.size(); i++) {
            Mention other = scan.mentions.get(i);
            if (other.from() >= sentence.to()) {
                break;
            }
            here.addAll(other.sides());
        }
        two.removeAll(here);
        return here.size() == 1 && two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
    }

    /** "In Lima, the minister said": the state whose capital opens the sentence as the place where it is said. */
    private Optional<String> openingTown(int place) {
        Sentence sentence = sentenceOf(scan.mentions.get(place), scan);
        for (int i = place - 1; i >= 0 && scan.mentions.get(i).from() >= sentence.from(); i--) {
            Mention town = scan.mentions.get(i);
            if (town.from() - sentence.from() <= 1 && scan.place(town)) {
                return town.sides().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** The state that opens the sentence as its subject, where the organ stands behind its last comma with no more than a verb. */
    private Optional<String> opening(int place) {
        Mention mention = scan.mentions.get(place);
        Sentence sentence = sentenceOf(mention, scan);
        int first = place;
        while (first > 0 && scan.mentions.get(first - 1).from() >= sentence.from()) {
            first--;
        }
        Mention subject = scan.mentions.get(first);
        int before = mention.from() - 1;
        while (before > sentence.from() && scan.isClass(before, WordClass.DETERMINER)) {
            before--;
        }
        boolean closes =
                before >= sentence.from() && scan.tokens.is(before, ',') && sentence.to() - mention.to() <= CLOSING;
        boolean opens = first < place
                && subject.from() - sentence.from() <= 1
                && subject.kind() == Mention.Kind.STATE
                && !subject.possessive()
                && subject.sides().size() == 1;
        return closes && opens ? Optional.of(subject.sides().get(0)) : Optional.empty();
    }

    static Sentence sentenceOf(Mention mention, ActorScan scan) {
        List<Sentence> sentences = scan.text.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).to() <= mention.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }

    /** The state whose town or capital the only dateline names, if it is one of those that act. */
    private Optional<String> dateline() {
        Set<String> sides = new LinkedHashSet<>();
        Map<Integer, String> why = new HashMap<>();
        scan.text.furniture().forEach(tag -> why.putIfAbsent(tag.span().start(), tag.why()));
        for (Sentence sentence : scan.text.sentences()) {
            if (sentence.furniture() && "dateline".equals(why.get(scan.tokens.start(sentence.from())))) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    scan.pieces.at(i, sentence).map(ActorPieces.Piece::word).ifPresent(word -> {
                        switch (word) {
                            case ActorWord.Side side -> sides.add(side.side());
                            case ActorWord.Place town -> sides.add(town.side());
                            default -> {}
                        }
                    });
                }
            }
        }
        return sides.size() == 1 ? Optional.of(sides.iterator().next()).filter(acting::containsKey) : Optional.empty();
    }
}
