package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<Draft> statements = new ArrayList<>();

    QuotedDeeds(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.event.kind() == Kind.STATEMENT && draft.quote != null && speaker(draft) != null) {
                statements.add(draft);
            }
        }
    }

    /** The statement whose quoted words hold the trigger; empty if none does, or two of different speakers do. */
    private Optional<Draft> spoken(Event event) {
        int token = event.parse.units.get(event.unit).from;
        Draft found = null;
        for (Draft statement : statements) {
            Quotes.Quote quote = statement.quote;
            boolean inside = quote != null && quote.from() <= token && token < quote.to();
            if (inside && found != null && !sides(found).equals(sides(statement))) {
                return Optional.empty();
            }
            found = inside ? statement : found;
        }
        return Optional.ofNullable(found);
    }

    /** Statements with quoted words in the sentence, one for each passage. */
    List<Draft> quotedIn(Parse parse) {
        List<Draft> found = new ArrayList<>(1);
        for (Draft statement : statements) {
            Quotes.Quote quote = statement.quote;
            boolean here = quote != null
                    && quote.from() < parse.sentence.to()
                    && parse.sentence.from() < quote.to()
                    && found.stream().noneMatch(other -> quote.equals(other.quote));
            if (here) {
                found.add(statement);
            }
        }
        return found;
    }

    /** Events of the sentence read with "we" as the speaker of {@code statement}, those outside its words too. */
    List<Event> read(Parse parse, Draft statement, Pronouns pronouns) {
        Mention speaker = speaker(statement);
        return speaker == null ? List.of() : FramePass.run(parse, pronouns.voicedBy(speaker));
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
