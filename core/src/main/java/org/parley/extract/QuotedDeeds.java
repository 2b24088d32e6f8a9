package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.Parse;
import org.parley.model.Kind;
import org.parley.model.Part;

/**
 * What a speaker tells in quoted words of dealings between sides: "we have called back our envoy to Peru". It is read once the
 * article's speakers are known, as "we" is the speaker's side and he vouches for it.
 */
final class QuotedDeeds {
    /** The statements of each quoted passage by the passage's first token; passages never overlap. */
    private final NavigableMap<Integer, List<Draft>> statements = new TreeMap<>();

    QuotedDeeds(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.event.kind() == Kind.STATEMENT && draft.quote != null && speaker(draft) != null) {
                statements
                        .computeIfAbsent(draft.quote.from(), key -> new ArrayList<>(1))
                        .add(draft);
            }
        }
    }

    /** The statement whose quoted words hold the trigger; empty if none does, or two of different speakers do. */
    private Optional<Draft> spoken(Event event) {
        int token = event.parse.units.get(event.unit).from;
        Map.Entry<Integer, List<Draft>> passage = statements.floorEntry(token);
        if (passage == null || end(passage.getValue()) <= token) {
            return Optional.empty();
        }
        List<Draft> all = passage.getValue();
        boolean one = all.stream().allMatch(statement -> sides(statement).equals(sides(all.get(0))));
        return one ? Optional.of(all.getLast()) : Optional.empty();
    }

    /** One past the last token of the passage that the statements quote. */
    private static int end(List<Draft> statements) {
        Quotes.Quote quote = statements.get(0).quote;
        return quote == null ? 0 : quote.to();
    }

    /** Statements with quoted words in the sentence, one for each passage. */
    List<Draft> quotedIn(Parse parse) {
        List<Draft> found = new ArrayList<>(1);
        Integer first = statements.floorKey(parse.sentence.from());
        int from = first == null ? parse.sentence.from() : first;
        for (List<Draft> passage :
                statements.subMap(from, true, parse.sentence.to(), false).values()) {
            if (parse.sentence.from() < end(passage)) {
                found.add(passage.get(0));
            }
        }
        return found;
    }

    /** Events of the sentence read with "we" as the speaker of {@code statement}, those outside its words too. */
    List<Event> read(Parse parse, Triggers triggers, Draft statement, Pronouns pronouns) {
        Mention speaker = speaker(statement);
        return speaker == null ? List.of() : FramePass.run(parse, triggers, pronouns.voicedBy(speaker));
    }

    /** Whether the event is a dealing told in the words of {@code statement}. */
    boolean told(Event event, Draft statement) {
        return !event.dropped
                && event.kind() != Kind.STATEMENT
                && spoken(event)
                        .filter(other -> sides(other).equals(sides(statement)))
                        .isPresent();
    }

    /**
     * Whether a draft says enough to be more than a turn of speech: two sides, and for force that the speaker's side has a part in
     * it or that a day is told; wars are named too often as what all know.
     */
    static boolean tells(Draft draft, Draft statement) {
        Set<String> all = draft.sides();
        if (all.size() < 2) {
            return false;
        }
        return switch (draft.event.frame().type()) {
            case "use_of_force", "military_move" ->
                all.stream().anyMatch(sides(statement)::contains) || draft.time != null;
            default -> true;
        };
    }

    private static Set<String> sides(Draft statement) {
        return statement.sides(Part.SPEAKER);
    }

    private static @Nullable Mention speaker(Draft statement) {
        return statement.event.part("A").stream()
                .filter(filler -> filler.sides().size() == 1)
                .flatMap(filler -> filler.mention().stream())
                .findFirst()
                .orElse(null);
    }
}
