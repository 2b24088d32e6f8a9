package org.parley.extract.actor;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.text.Sentence;

/** What the words around an organ or official tell of whose it is: the sentence before, a ministry that speaks beside it. */
final class SidelessNeighbours {
    /** letters of a state's code */
    private static final int STATE = 3;

    private final ActorScan scan;

    SidelessNeighbours(ActorScan scan) {
        this.scan = scan;
    }

    /** Whose the officials are who speak in the article without a name, if all are of one side: one of them is named later on. */
    Optional<String> unnamedOfficial() {
        Set<String> sides = new LinkedHashSet<>();
        for (Mention mention : scan.mentions) {
            boolean unnamed = mention.kind() == Mention.Kind.OFFICE
                    && mention.name().isEmpty()
                    && mention.office()
                            .filter(office -> office.level().equals("official")
                                    || office.level().equals("minister"))
                            .isPresent();
            if (unnamed && scan.speaks(mention)) {
                sides.addAll(mention.sides());
            }
        }
        return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
    }

    /** Whose the only ministry or government of its sentence is: "Minister Berg asked for calm, the Norwegian foreign ministry said". */
    Optional<String> ministryBeside(int place) {
        Sentence sentence = Sideless.sentenceOf(scan.mentions.get(place), scan);
        Set<String> sides = new LinkedHashSet<>();
        int first = place;
        while (first > 0 && scan.mentions.get(first - 1).from() >= sentence.from()) {
            first--;
        }
        for (int k = first; k < scan.mentions.size() && scan.mentions.get(k).from() < sentence.to(); k++) {
            Mention mention = scan.mentions.get(k);
            if (k != place
                    && mention.kind() == Mention.Kind.ORGAN
                    && Sideless.governs(mention.name().orElse(""))
                    && speaks(mention)) {
                sides.addAll(mention.sides());
            }
        }
        return sides.size() == 1 && scan.mentions.get(place).person() >= 0
                ? Optional.of(sides.iterator().next())
                : Optional.empty();
    }

    /**
     * The state that opens the sentence before as its subject, if that names no other; if it names one other, the one of the two
     * that the mention's own sentence does not name.
     */
    Optional<String> spokenBefore(int place) {
        Sentence here = Sideless.sentenceOf(scan.mentions.get(place), scan);
        int own = place;
        while (own > 0 && scan.mentions.get(own - 1).from() >= here.from()) {
            own--;
        }
        if (own == 0) {
            return Optional.empty();
        }
        Sentence before = Sideless.sentenceOf(scan.mentions.get(own - 1), scan);
        int first = own - 1;
        while (first > 0 && scan.mentions.get(first - 1).from() >= before.from()) {
            first--;
        }
        Mention subject = scan.mentions.get(first);
        boolean near = before.to() == here.from() && here.paragraph() - before.paragraph() <= 1;
        boolean opens = subject.from() - before.from() <= 1
                && subject.acts()
                && !scan.place(subject)
                && subject.sides().size() == 1
                && subject.sides().get(0).length() == STATE;
        Set<String> two = sides(first, before);
        if (!near || !opens || two.size() > 2) {
            return Optional.empty();
        }
        if (two.size() == 1) {
            return Optional.of(subject.sides().get(0));
        }
        if (aboutGovernmentOf(place, here, subject.sides().get(0))) {
            return Optional.of(subject.sides().get(0));
        }
        Set<String> named = states(own, here);
        two.removeAll(named);
        boolean ofTwo = scan.mentions.get(place).kind() == Mention.Kind.ORGAN && named.size() == 1 && two.size() == 1;
        return ofTwo ? Optional.of(two.iterator().next()) : Optional.empty();
    }

    /** Whether what follows a person in the sentence is first of all the government of a state: "she said the Kenyan government would". */
    private boolean aboutGovernmentOf(int place, Sentence here, String side) {
        if (scan.mentions.get(place).kind() != Mention.Kind.PERSON || place + 1 >= scan.mentions.size()) {
            return false;
        }
        Mention next = scan.mentions.get(place + 1);
        return next.from() < here.to()
                && next.kind() == Mention.Kind.ORGAN
                && next.name().filter("government"::equals).isPresent()
                && next.sides().equals(java.util.List.of(side));
    }

    /** The sides that the sentence names as states. */
    private Set<String> states(int first, Sentence sentence) {
        Set<String> sides = new LinkedHashSet<>();
        for (int k = first; k < scan.mentions.size() && scan.mentions.get(k).from() < sentence.to(); k++) {
            Mention mention = scan.mentions.get(k);
            boolean state = mention.kind() == Mention.Kind.STATE
                    || mention.kind() == Mention.Kind.CAPITAL && !scan.place(mention)
                    || mention.kind() == Mention.Kind.ADJECTIVE;
            if (state) {
                sides.addAll(mention.sides());
            }
        }
        return sides;
    }

    /** The sides that the sentence names, whose first mention has the place {@code first}. */
    private Set<String> sides(int first, Sentence sentence) {
        Set<String> sides = new LinkedHashSet<>();
        for (int k = first; k < scan.mentions.size() && scan.mentions.get(k).from() < sentence.to(); k++) {
            sides.addAll(scan.mentions.get(k).sides());
        }
        return sides;
    }

    /** Whether a verb whose content is a clause follows: whom that clause names need not be another. */
    boolean speaks(Mention mention) {
        for (int i = mention.to(); i < Math.min(mention.to() + 3, scan.tokens.size()); i++) {
            if (scan.says(i)) {
                return true;
            }
        }
        return false;
    }
}
