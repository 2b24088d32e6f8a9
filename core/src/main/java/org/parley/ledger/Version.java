package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.Dealing;
import org.parley.model.Part;
import org.parley.model.Relation;

/**
 * What one side, or those who take no part, say about a dealing, in the order of time.
 *
 * @param side the side; empty for reporters and unknown voices
 */
public record Version(Optional<String> side, List<Position> positions) {

    /**
     * One thing said.
     *
     * @param what status and certainty, or the act: deny, no comment
     */
    public record Position(LocalDate day, String what, Telling telling) {}

    /**
     * Words about a dealing, which never join it.
     *
     * @param entry the entry of those words
     */
    public record About(Relation relation, Telling telling, String entry) {}

    /** One version a side; who takes no part comes last. */
    public static List<Version> of(Entry entry, Collection<About> words) {
        Map<String, List<Position>> bySide =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(side -> side));
        for (Telling told : entry.tellings()) {
            add(side(told), new Position(told.publication().day(), stands(told), told), bySide);
        }
        for (About about : words) {
            String act =
                    about.telling().report().dealing().typeWord().orElse("").replace('_', ' ');
            Telling told = about.telling();
            add(side(told), new Position(said(told), act, told), bySide);
        }
        List<Version> versions = new ArrayList<>();
        bySide.forEach((side, positions) -> {
            positions.sort(Comparator.comparing(Position::day).thenComparing(Position::telling, Telling.ORDER));
            versions.add(new Version(Optional.of(side).filter(one -> !one.isEmpty()), List.copyOf(positions)));
        });
        return versions;
    }

    private static void add(String side, Position position, Map<String, List<Position>> bySide) {
        bySide.computeIfAbsent(side, one -> new ArrayList<>()).add(position);
    }

    private static LocalDate said(Telling told) {
        return told.report()
                .dealing()
                .dates()
                .date()
                .flatMap(date -> date.last())
                .orElse(told.publication().day());
    }

    private static String stands(Telling told) {
        String status = told.report()
                .status()
                .map(one -> one.word().replace('_', ' ') + ", ")
                .orElse("");
        return status + told.report().certainty().word();
    }

    /** Whose word it is: the source's side, of words their speaker's. */
    static String side(Telling told) {
        Optional<String> speaker = told.report().dealing() instanceof Dealing.Statement said
                ? said.participants().stream()
                        .filter(who -> who.part() == Part.SPEAKER)
                        .map(who -> who.actor().side())
                        .findFirst()
                : Optional.empty();
        return speaker.or(() -> told.report().source().side()).orElse("");
    }
}
