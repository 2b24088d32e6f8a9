package org.parley.extract.actor;

import java.util.List;
import java.util.Optional;
import org.parley.pack.Gazetteer;

/**
 * An actor as the text names it once.
 *
 * @param from first token
 * @param to one past the last token
 * @param sides none if it cannot be told whose it is; several for "the Chilean and Peruvian ministers"
 * @param name full name of a person or English id of an organ or place, where known
 * @param office the office named or known
 * @param possessive whether it stands as a possessor before what follows
 * @param person identity of the person within the article; -1 for anything else
 */
public record Mention(
        int from,
        int to,
        Kind kind,
        List<String> sides,
        Optional<String> name,
        Optional<Gazetteer.Office> office,
        boolean possessive,
        int person) {

    /** What kind of name it is. */
    public enum Kind {
        /** a named person */
        PERSON,
        /** an office without a name: the Chinese premier, US officials */
        OFFICE,
        STATE,
        BODY,
        GROUP,
        /** the people as a stand-in for the state: the Russians */
        PEOPLE,
        /** some of a people, who stand for nobody: two Russians */
        NATIONALS,
        CAPITAL,
        SEAT,
        ORGAN,
        /** a nationality before something that is no actor */
        ADJECTIVE,
        PLACE,
        FORUM,
        MEDIUM,
        /** "both countries": sides of the last pair named */
        BOTH
    }

    public Mention {
        sides = List.copyOf(sides);
    }

    Mention withSides(List<String> newSides) {
        return new Mention(from, to, kind, newSides, name, office, possessive, person);
    }

    Mention named(Optional<String> newName, int newPerson) {
        return new Mention(from, to, kind, sides, newName, office, possessive, newPerson);
    }

    /** Whether it can act: everything but a bare nationality or national, place, gathering or outlet. */
    public boolean acts() {
        return switch (kind) {
            case ADJECTIVE, NATIONALS, PLACE, FORUM, MEDIUM -> false;
            case OFFICE, PERSON ->
                !sides.isEmpty()
                        && (office.isEmpty() || !office.get().speaksFor().equals("none"));
            case STATE, BODY, GROUP, PEOPLE, CAPITAL, SEAT, ORGAN, BOTH -> !sides.isEmpty();
        };
    }

    /** Whether the words name a town or state where something can take place. */
    public boolean locates() {
        return kind == Kind.PLACE || kind == Kind.CAPITAL || kind == Kind.STATE || kind == Kind.SEAT;
    }
}
