package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Contacts by side and type, in order. */
    private final Map<String, Map<String, List<Dated>>> passed = new HashMap<>();

    private final Map<Parse, Set<String>> named = new IdentityHashMap<>();
    private final Map<Quotes.Quote, Set<String>> quoted = new HashMap<>();
    private int count;

    ContactDays(List<Parse> parses, Optional<DateRange> published) {
        this.parses = parses;
        this.published = published;
    }

    /** A contact whose day is known, and its place among all drafts. */
    private record Dated(int place, Draft contact) {}

    /** Notes a draft whose day is settled; drafts come in the order of the article. */
    void passed(Draft draft) {
        if (dated(draft)) {
            for (String side : draft.sides()) {
                passed.computeIfAbsent(side, key -> new HashMap<>())
                        .computeIfAbsent(draft.event.frame().type(), key -> new ArrayList<>(1))
                        .add(new Dated(count, draft));
            }
        }
        count++;
    }

    private boolean dated(Draft contact) {
        return contact.event.kind() == Kind.CONTACT
                && contact.event
                        .status
                        .filter(status -> status == Status.OCCURRED || status == Status.ONGOING)
                        .isPresent()
                && lastDay(contact).isPresent();
    }

    /**
     * The last day of the contact that the words are about: told beside it, about it, or to whom it was with.
     *
     * @param drafts all of the article in order; those before {@code place} have been passed
     */
    Optional<DateRange> day(int place, List<Draft> drafts) {
        Draft draft = drafts.get(place);
        if (draft.event.kind() != Kind.STATEMENT || draft.historical || !tells(draft)) {
            return Optional.empty();
        }
        Set<String> speakers = draft.sides(Part.SPEAKER);
        Draft best = null;
        for (int k = place + 1; k < drafts.size() && drafts.get(k).event.parse == draft.event.parse; k++) {
            Draft contact = drafts.get(k);
            best = dated(contact) && contact.sides().containsAll(speakers) ? contact : best;
        }
        for (int k = place - 1; best == null && k >= 0 && away(draft, drafts.get(k)) <= NEAR; k--) {
            Draft contact = drafts.get(k);
            boolean fits = dated(contact) && contact.sides().containsAll(speakers);
            best = fits && isAbout(draft, contact) ? contact : null;
        }
        if (best == null) {
            best = named(draft, speakers);
        }
        draft.about = best;
        return Optional.ofNullable(best).flatMap(this::lastDay).map(DateRange::day);
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

    private static int away(Draft draft, Draft contact) {
        return draft.event.parse.number - contact.event.parse.number;
    }

    private boolean isAbout(Draft draft, Draft contact) {
        int away = away(draft, contact);
        if (away == 0) {
            return true;
        }
        Set<String> addressed = draft.sides(Part.ADDRESSEE);
        boolean toOther = away > 0
                && away <= NEAR
                && contact.event.parse.sentence.paragraph() == draft.event.parse.sentence.paragraph()
                && !addressed.isEmpty()
                && contact.sides().containsAll(addressed);
        return toOther
                || away > 0 && family(spokenOf(draft), contact.event.frame().type());
    }

    /** The last contact of an earlier sentence that is of a kind named in the words and that all the speakers had part in. */
    private @Nullable Draft named(Draft draft, Set<String> speakers) {
        Dated best = null;
        Set<String> named = spokenOf(draft);
        Map<String, List<Dated>> contacts = speakers.isEmpty()
                ? Map.of()
                : passed.getOrDefault(speakers.iterator().next(), Map.of());
        for (Map.Entry<String, List<Dated>> ofType : contacts.entrySet()) {
            boolean fits = family(named, ofType.getKey());
            List<Dated> all = ofType.getValue();
            for (int k = all.size() - 1; fits && k >= 0; k--) {
                Dated one = all.get(k);
                if (best != null && one.place() < best.place()) {
                    break;
                }
                if (away(draft, one.contact()) > 0 && one.contact().sides().containsAll(speakers)) {
                    best = one;
                }
            }
        }
        return best == null ? null : best.contact();
    }

    /** Types of the contacts that definite nouns name in the sentence of the words and in what they quote. */
    private Set<String> spokenOf(Draft draft) {
        Quotes.Quote quote = draft.quote;
        if (quote == null) {
            return contactsIn(draft.event.parse);
        }
        Set<String> types = new HashSet<>(contactsIn(draft.event.parse));
        types.addAll(quoted.computeIfAbsent(quote, key -> {
            Set<String> inside = new HashSet<>();
            Passages.of(parses, quote).forEach(parse -> inside.addAll(contactsIn(parse)));
            return inside;
        }));
        return types;
    }

    private Set<String> contactsIn(Parse parse) {
        return named.computeIfAbsent(parse, ContactDays::contactNouns);
    }

    static Set<String> contactNouns(Parse parse) {
        Set<String> types = new HashSet<>();
        for (Unit unit : parse.units) {
            if (unit.is(Unit.Kind.NOUN) && unit.noun != null && unit.chunk >= 0 && definite(parse, unit)) {
                for (EntryTable.Trigger trigger : parse.language.entries().ofNoun(unit.noun.noun())) {
                    trigger.entry()
                            .frame()
                            .filter(frame -> frame.kind() == Kind.CONTACT)
                            .ifPresent(frame -> types.add(frame.type()));
                }
            }
        }
        return types;
    }

    static boolean definite(Parse parse, Unit noun) {
        Chunk chunk = parse.chunks.get(noun.chunk);
        Unit first = parse.units.get(chunk.from());
        if (first.is(Unit.Kind.DETERMINER)) {
            return !parse.language.grammar().indefinite().contains(parse.lower(first));
        }
        return parse.language.grammar().definiteEnding() || first.is(Unit.Kind.ACTOR) || first.is(Unit.Kind.POSSESSIVE);
    }

    static boolean family(Set<String> types, String other) {
        for (String type : types) {
            if (type.equals(other)
                    || type.equals("talks")
                    || other.equals("talks")
                    || ContactTypes.inPerson(type) && ContactTypes.inPerson(other)) {
                return true;
            }
        }
        return false;
    }
}
