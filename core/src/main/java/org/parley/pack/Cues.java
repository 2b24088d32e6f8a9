package org.parley.pack;

import java.util.Optional;

/**
 * Words that set certainty, status or source and are no frames, from {@code cues.yml}.
 *
 * @param table phrase to {@link Cue}; one phrase may be several cues
 */
public record Cues(PhraseTable<Cue> table) {

    /** What a cue says. */
    public enum Cue {
        HEDGE_REPORTED,
        HEDGE_POSSIBLE,
        PLAN,
        PAST,
        ACCORDING,
        QUOTE_TAIL,
        ANONYMOUS,
        UNNAMED_OFFICIAL,
        DOCUMENT,
        NEITHER,
        EXPECTED,
        MUTUAL,
        OWN_COUNTRY,
        BOTH_TWO,
        BOTH_GROUP,
        BLAME,
        /** after what was told last */
        LATER,
        /** says that what it leads to came first: "follows" */
        FOLLOWS,
        /** before what something is given in exchange for */
        EXCHANGE,
        /** before why something is done */
        REASON,
        /** before an infinitive that says what for */
        PURPOSE,
        /** before what or whom a measure spares */
        EXEMPT,
        /** before the deed that is answered */
        RESPONSE,
        /** what came of a contact */
        OUTCOME,
        FIRST,
        SINCE,
        /** buildings and sites */
        VENUE,
        /** prepositions of what is talked about */
        TOPIC,
        /** what money is the value of */
        VALUE_GOODS,
        VALUE_DUTY,
        VALUE_TRADE,
        /** says that nobody confirms it */
        UNCONFIRMED,
        /** behind a name: it only brings others together ("as mediator") */
        AS_MEDIATOR,
        /** with a denial: it was so before ("no longer") */
        NO_LONGER,
        /** something is so as it was before ("again") */
        AGAIN,
        /** what keeps the event after it from being told: "without", "the possibility of" */
        ABSENT,
        ANALYST,
        FIRM,
        OPINION,
        ORDINARY_PEOPLE;

        static Optional<Cue> of(String name) {
            for (Cue cue : values()) {
                if (cue.name().equalsIgnoreCase(name)) {
                    return Optional.of(cue);
                }
            }
            return Optional.empty();
        }
    }

    static Cues load(Node root, Forms forms, Splitter splitter, Problems problems) {
        PhraseTable.Builder<Cue> table = new PhraseTable.Builder<>(forms, splitter::split);
        root.fields(problems).forEach((name, node) -> {
            if (node instanceof Node.Table sub) {
                sub.fields().forEach((part, words) -> add(table, name + "_" + part, words, problems));
            } else {
                add(table, name, node, problems);
            }
        });
        return new Cues(table.build());
    }

    private static void add(PhraseTable.Builder<Cue> table, String name, Node words, Problems problems) {
        Optional<Cue> cue = Cue.of(name);
        if (cue.isEmpty()) {
            problems.add(words, "unknown cue \"%s\"".formatted(name), "cues: " + java.util.List.of(Cue.values()));
            return;
        }
        words.words(problems).forEach(word -> table.add(word, cue.get()));
    }
}
