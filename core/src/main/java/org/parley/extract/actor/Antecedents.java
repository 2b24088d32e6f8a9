package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.pack.Forms;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;
import org.parley.text.Sentence;
import org.parley.text.Text;

/**
 * What was named so far, asked by words that refer back without a side of their own ("the ministry", "the premier").
 *
 * <p>Looks back to the same and the preceding sentence of a paragraph only, and answers only if there is one candidate.
 */
final class Antecedents {
    /** How many sentences back a bare "the ministry" or "the minister" may reach. */
    private static final int REACH = 4;

    /** letters of a state's code */
    private static final int STATE = 3;

    /** Tokens within which the state that a sentence is about opens it: "When Peru". */
    private static final int OPENING = 3;

    private final Text text;
    private final People people;
    private final Optional<String> home;
    private final Predicate<Mention> place;
    private final Predicate<Mention> speaks;
    private final List<Mention> seen = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final Set<String> sidesNamed = new HashSet<>();
    private int sentence;

    Antecedents(Text text, People people, Optional<String> home, Predicate<Mention> place, Predicate<Mention> speaks) {
        this.place = place;
        this.speaks = speaks;
        this.text = text;
        this.people = people;
        this.home = home;
    }

    void begin(int number, int mentionsSoFar) {
        sentence = number;
    }

    int sentence() {
        return sentence;
    }

    void saw(Mention mention) {
        seen.add(mention);
        sentenceOf.add(sentence);
        sidesNamed.addAll(mention.sides());
    }

    /** Whether the article has named the side so far, if only as a nationality. */
    boolean named(String side) {
        return sidesNamed.contains(side);
    }

    /** The office of the last official named in this or the preceding sentence, for "his counterpart". */
    Optional<Gazetteer.Office> lastOffice() {
        for (int i = seen.size() - 1; i >= 0 && sentenceOf.get(i) >= sentence - 1; i--) {
            if (seen.get(i).office().isPresent()) {
                return seen.get(i).office();
            }
        }
        return Optional.empty();
    }

    /** The state that this sentence, or else the one before, opens with or names as an owner; none if there is none. */
    List<String> country() {
        Mention here = null;
        Mention before = null;
        for (int i = seen.size() - 1; i >= 0 && sentenceOf.get(i) >= sentence - 1; i--) {
            Mention mention = seen.get(i);
            boolean opens =
                    mention.from() < text.sentences().get(sentenceOf.get(i)).from() + OPENING;
            if (mention.acts()
                    && mention.sides().size() == 1
                    && (mention.possessive() || opens)
                    && !place.test(mention)) {
                here = sentenceOf.get(i) == sentence ? mention : here;
                before = sentenceOf.get(i) == sentence ? before : mention;
            }
        }
        return here != null ? here.sides() : before != null ? before.sides() : List.of();
    }

    /** Whose an organ without a possessor is: the home country's, else the only side that acts in the sentence before. */
    List<String> sideOfOrgan(String organ) {
        Optional<List<String>> again = last(mention -> mention.kind() == Mention.Kind.ORGAN
                && family(mention.name().orElse("")).equals(family(organ)));
        if (again.isPresent()) {
            return again.get();
        }
        List<String> near = onlySideNearby();
        return near.isEmpty() ? home.map(List::of).orElse(List.of()) : near;
    }

    /** Organs that one word can mean again: "the ministry" after "the ministry of trade". */
    private static String family(String organ) {
        int cut = organ.indexOf('_');
        return cut < 0 ? organ : organ.substring(0, cut);
    }

    /** Sides of the last mention of its kind within a few sentences. */
    private Optional<List<String>> last(Predicate<Mention> wanted) {
        for (int i = seen.size() - 1; i >= 0 && sentenceOf.get(i) >= sentence - REACH; i--) {
            if (wanted.test(seen.get(i)) && !seen.get(i).sides().isEmpty()) {
                return Optional.of(seen.get(i).sides());
            }
        }
        return Optional.empty();
    }

    /**
     * Whose an office without a side is.
     *
     * @param named whether its holder's name stands beside it: then somebody new is introduced, else somebody named before is meant
     */
    List<String> sideOfOffice(Gazetteer.Office office, boolean named) {
        if (office.speaksFor().equals("body")) {
            return office.body().isEmpty() ? List.of() : List.of(office.body());
        }
        Optional<People.Known> holder = people.byOffice(office, List.of());
        if (holder.isPresent() && !holder.get().sides.isEmpty()) {
            return holder.get().sides;
        }
        boolean refersBack =
                office.level().equals("spokesperson") || office.level().equals("official");
        if (refersBack) {
            List<String> near = onlySideNearby();
            return near.isEmpty() && !named ? again(held -> held.level().equals(office.level())) : near;
        }
        if (!named) {
            boolean plain = office.id().equals(office.level());
            List<String> again = again(held ->
                    plain ? held.level().equals(office.level()) : held.id().equals(office.id()));
            if (!again.isEmpty() || plain || rivals(office)) {
                return again;
            }
        }
        return home.map(List::of).orElse(List.of());
    }

    /** Whether the article has named holders of the office on other sides than the outlet's. */
    private boolean rivals(Gazetteer.Office office) {
        return seen.stream()
                .anyMatch(mention -> mention.office()
                                .filter(held -> held.id().equals(office.id()))
                                .isPresent()
                        && !mention.sides().isEmpty());
    }

    /** The side of those a few sentences back who hold such an office; of several sides that of the one who spoke last. */
    private List<String> again(Predicate<Gazetteer.Office> wanted) {
        Set<List<String>> sides = new LinkedHashSet<>();
        List<String> spoke = List.of();
        for (int i = seen.size() - 1; i >= 0 && sentenceOf.get(i) >= sentence - REACH; i--) {
            Mention mention = seen.get(i);
            if (mention.sides().size() == 1 && mention.office().filter(wanted).isPresent()) {
                sides.add(mention.sides());
                spoke = spoke.isEmpty() && speaks.test(mention) ? mention.sides() : spoke;
            }
        }
        return sides.size() == 1 ? sides.iterator().next() : spoke;
    }

    /** The only state named in the sentence before, of {@code among} if that is not empty; empty if there are several. */
    Optional<String> onlyState(List<String> among) {
        Set<String> sides = new LinkedHashSet<>();
        Sentence here = text.sentences().get(sentence);
        for (int i = seen.size() - 1; i >= 0 && sentenceOf.get(i) >= sentence - 1; i--) {
            boolean near =
                    here.paragraph() - text.sentences().get(sentenceOf.get(i)).paragraph() <= 1;
            for (String side : near && seen.get(i).kind() != Mention.Kind.MEDIUM
                    ? seen.get(i).sides()
                    : List.<String>of()) {
                if (side.length() == STATE && (among.isEmpty() || among.contains(side))) {
                    sides.add(side);
                }
            }
        }
        return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
    }

    private List<String> onlySideNearby() {
        Set<String> sides = new LinkedHashSet<>();
        Sentence here = text.sentences().get(sentence);
        for (int i = seen.size() - 1; i >= 0 && sentenceOf.get(i) >= sentence - 1; i--) {
            boolean sameParagraph = text.sentences().get(sentenceOf.get(i)).paragraph() == here.paragraph();
            if (sameParagraph && seen.get(i).acts() && !place.test(seen.get(i))) {
                sides.addAll(seen.get(i).sides());
            }
        }
        return sides.size() == 1 ? List.copyOf(sides) : List.of();
    }

    boolean endsInGenitive(String name, Language language) {
        return !withoutGenitive(name, language).equals(name)
                && people.anyOfSurname(People.surname(withoutGenitive(name, language)));
    }

    String withoutGenitive(String name, Language language) {
        for (String ending : language.grammar().genitive()) {
            if (name.length() > ending.length() + 1 && Forms.endsWith(name, ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
