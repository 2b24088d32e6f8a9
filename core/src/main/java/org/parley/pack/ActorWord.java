package org.parley.pack;

import org.parley.model.Actor;

/** What a name, nationality, office or organ word stands for. Sides are those of {@link Actor}. */
public sealed interface ActorWord {

    /** How a state or body is named. */
    enum Naming {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT
    }

    /** A state, territory or body that acts as a side; {@code group} for armed or governing parties. */
    record Side(String side, Naming naming, boolean group) implements ActorWord {}

    /** Several sides named by one phrase: North and South Korea. */
    record Sides(java.util.List<String> sides) implements ActorWord {
        public Sides {
            sides = java.util.List.copyOf(sides);
        }
    }

    /**
     * Words for a state named just before: the country, the kingdom.
     *
     * @param sides states that they fit; empty if any
     */
    record Again(java.util.List<String> sides) implements ActorWord {
        public Again {
            sides = java.util.List.copyOf(sides);
        }
    }

    /** A gathering of states that is no side of its own (G7): a venue. */
    record Forum(String id) implements ActorWord {}

    /**
     * @param side whose office it can only be, "" if the word does not say
     * @param risky whether the word also means something else: it counts only beside a side or a name
     * @param plural whether it names several holders
     */
    record Office(Gazetteer.Office office, String side, boolean risky, boolean plural) implements ActorWord {}

    /** A word for somebody of the same office on the other side. */
    record Counterpart() implements ActorWord {}

    /** A word such as former or acting before an office. */
    record Qualifier(boolean former) implements ActorWord {}

    /**
     * An organ of a state or body: government, ministry, army.
     *
     * @param side whose it can only be, "" if the word does not say
     * @param said whether it is somebody's only where the words beside it say whose: warships, drones
     */
    record Organ(String id, String side, boolean said) implements ActorWord {}

    /** @param en English name */
    record Place(String en, String side) implements ActorWord {}

    /**
     * @param kind state_media, agency or outlet
     * @param risky whether the words also mean something else: they do before a noun or a name (the Australian government)
     */
    record Medium(String name, String side, String kind, boolean risky) implements ActorWord {}

    /** A person of the gazetteer; {@code whole} if the words are a full name, not just a surname. */
    record Person(Gazetteer.Person person, boolean whole) implements ActorWord {}

    /** A name that only looks like a side. */
    record Trap() implements ActorWord {}
}
