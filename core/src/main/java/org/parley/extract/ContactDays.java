package org.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.clause.Chunk;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Status;
import org.parley.pack.EntryTable;

/** Words without a day of their own that are about a contact are of its last day. */
final class ContactDays {
    /** Sentences after a contact in which words to the other side are those of that contact. */
    private static final int NEAR = 5;

    private final List<Parse> parses;
    private final Optional<DateRange> published;

    ContactDays(List<Parse> parses, Optional<DateRange> published) {
        this.parses = parses;
        this.published = published;
    }

    /** The last day of the contact that the words are about: told beside it, about it, or to whom it was with. */
    Optional<DateRange> day(Draft draft, List<Draft> drafts) {
        if (draft.event.kind() != Kind.STATEMENT || draft.historical || !tells(draft)) {
            return Optional.empty();
        }
        Set<String> speakers = draft.sides(Part.SPEAKER);
        Draft best = null;
        for (Draft contact : drafts) {
            boolean dated = contact.event.kind() == Kind.CONTACT
                    && contact.sides().containsAll(speakers)
                    && contact.event
                            .status
                            .filter(status -> status == Status.OCCURRED || status == Status.ONGOING)
                            .isPresent()
                    && lastDay(contact).isPresent();
            boolean near = best == null || contact.event.parse.number <= draft.event.parse.number;
            if (dated && near && isAbout(draft, contact)) {
                best = contact;
            }
        }
        return best == null ? Optional.empty() : lastDay(best).map(DateRange::day);
    }

    /** Whether the words tell or judge; what asks for something or refuses it may speak of another contact. */
    private static boolean tells(Draft draft) {
        return switch (draft.event.frame().type()) {
            case "assert", "confirm", "praise", "accuse", "warn" -> true;
            default -> false;
        };
    }

    private Optional<LocalDate> lastDay(Draft contact) {
        Optional<DateRange> days = Optional.ofNullable(contact.time)
                .filter(time -> time.role() == Timex.Role.ON)
                .flatMap(Timex::range)
                .or(() -> contact.days)
                .filter(range -> range.isClosed() && range.days() <= NewsDays.RECENT);
        return days.flatMap(DateRange::last)
                .filter(last -> published
                        .flatMap(DateRange::last)
                        .filter(day -> !last.isAfter(day))
                        .isPresent());
    }

    private boolean isAbout(Draft draft, Draft contact) {
        Parse here = draft.event.parse;
        int away = here.number - contact.event.parse.number;
        if (away == 0) {
            return true;
        }
        Set<String> addressed = draft.sides(Part.ADDRESSEE);
        boolean toOther = away > 0
                && away <= NEAR
                && contact.event.parse.sentence.paragraph() == here.sentence.paragraph()
                && !addressed.isEmpty()
                && contact.sides().containsAll(addressed);
        return toOther || away > 0 && spokenWords(draft).anyMatch(parse -> names(parse, contact));
    }

    private Stream<Parse> spokenWords(Draft draft) {
        Quotes.Quote quote = draft.quote;
        return parses.stream()
                .filter(parse -> parse == draft.event.parse
                        || quote != null && quote.from() < parse.sentence.to() && parse.sentence.from() < quote.to());
    }

    /** Whether a definite noun of the sentence names a contact such as this one. */
    private static boolean names(Parse parse, Draft contact) {
        for (Unit unit : parse.units) {
            boolean noun = unit.is(Unit.Kind.NOUN) && unit.noun != null && unit.chunk >= 0;
            if (noun && definite(parse, unit)) {
                for (EntryTable.Trigger trigger : parse.language.entries().ofNoun(unit.noun.noun())) {
                    boolean fits = trigger.entry()
                            .frame()
                            .filter(frame -> frame.kind() == Kind.CONTACT && family(frame.type(), contact))
                            .isPresent();
                    if (fits) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    static boolean definite(Parse parse, Unit noun) {
        Chunk chunk = parse.chunks.get(noun.chunk);
        Unit first = parse.units.get(chunk.from());
        if (first.is(Unit.Kind.DETERMINER)) {
            return !parse.language.grammar().indefinite().contains(parse.lower(first));
        }
        return parse.language.grammar().definiteEnding() || first.is(Unit.Kind.ACTOR) || first.is(Unit.Kind.POSSESSIVE);
    }

    private static boolean family(String type, Draft contact) {
        String other = contact.event.frame().type();
        return type.equals(other) || type.equals("talks") || other.equals("talks") || inPerson(type) && inPerson(other);
    }

    private static boolean inPerson(String type) {
        return type.equals("meeting") || type.equals("summit") || type.equals("visit");
    }
}
