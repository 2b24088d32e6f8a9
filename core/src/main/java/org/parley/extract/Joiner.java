package org.parley.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.SourceType;
import org.parley.model.Status;
import org.parley.text.Tokens;

/** Joins drafts of one article that tell the same event again: repeats add evidence to the first. */
final class Joiner {
    private static final int MOST_EVIDENCE = 3;

    /** the stage of what ends, stops or puts off a dealing */
    private static final int REVERSAL = 5;

    private Joiner() {}

    /** The drafts that stand for themselves, in order. */
    static List<Draft> join(List<Draft> drafts) {
        Kept kept = new Kept();
        for (Draft draft : drafts) {
            Draft same = referred(draft, kept);
            if (same == null) {
                same = toldBefore(draft, kept);
            }
            if (same == null) {
                kept.add(draft);
            } else {
                merge(same, draft);
                kept.changed(same);
            }
        }
        return kept.drafts();
    }

    private static @Nullable Draft toldBefore(Draft draft, Kept kept) {
        for (Draft earlier : kept.candidates(draft)) {
            if (same(earlier, draft)) {
                return earlier;
            }
        }
        return null;
    }

    /** The kept draft that the words of {@code draft} refer back to; null if there is none. */
    private static @Nullable Draft referred(Draft draft, Kept kept) {
        Draft at = draft.refersTo;
        while (at != null && at.joined != null) {
            at = at.joined;
        }
        return at != null && kept.contains(at) && !putOff(draft, at) ? at : null;
    }

    /** How far a status is in the life of a dealing: what refers back may tell of its past. */
    private static int stage(Status status) {
        return switch (status) {
            case CONSIDERED, SOUGHT -> 0;
            case PROPOSED, FRAMEWORK, PLANNED -> 1;
            case THREATENED, ANNOUNCED, AGREED, ONGOING -> 2;
            case PENDING_APPROVAL, SIGNED, OCCURRED -> 3;
            case IN_FORCE -> 4;
            case POSTPONED, CANCELLED, REFUSED, SUSPENDED, LIFTED, DROPPED, EXPIRED, BREACHED, WITHDRAWN, FAILED ->
                REVERSAL;
        };
    }

    /** Who is host or visitor already is no party besides; a name that was lacking is taken over. */
    private static boolean inOtherPart(Draft into, Participant participant) {
        if (participant.part() != Part.PARTY) {
            return false;
        }
        for (int k = 0; k < into.participants.size(); k++) {
            Participant other = into.participants.get(k);
            boolean same = (other.part() == Part.HOST || other.part() == Part.VISITOR)
                    && other.actor().side().equals(participant.actor().side());
            if (same) {
                if (other.actor().name().isEmpty()) {
                    into.participants.set(
                            k,
                            new Participant(
                                    other.part(),
                                    participant.actor(),
                                    other.certainty(),
                                    other.source(),
                                    participant.span()));
                }
                return true;
            }
        }
        return false;
    }

    /** "It takes three days" of what is planned: told in the present, and without a day of its own, it is planned still. */
    private static boolean stillAhead(Draft into, Draft draft) {
        return draft.refersTo != null
                && draft.time == null
                && draft.event.status.filter(Status.ONGOING::equals).isPresent()
                && into.event.status.filter(Status.PLANNED::equals).isPresent();
    }

    /** Whether the draft tells at least as late a step as the one it is joined into; what does not refer back always may. */
    private static boolean further(Draft into, Draft draft) {
        return draft.refersTo == null || stage(into) <= stage(draft);
    }

    /** Whether a reference back only mentions the dealing or calls it off, so that its day is not the dealing's. */
    private static boolean aside(Draft draft) {
        return draft.refersTo != null && (weak(draft) || stage(draft) == REVERSAL);
    }

    private static int stage(Draft draft) {
        return draft.event.status.map(Joiner::stage).orElse(0);
    }

    private static void merge(Draft into, Draft draft) {
        draft.joined = into;
        if (into.evidence.size() < MOST_EVIDENCE && !into.evidence.contains(draft.evidence.get(0))) {
            into.evidence.add(draft.evidence.get(0));
        }
        if (into.event.kind() != Kind.STATEMENT) {
            boolean later = draft.event.status.isPresent() && !(weak(draft) && !weak(into));
            if (later && (draft.refersTo == null || stage(into) < stage(draft)) && !stillAhead(into, draft)) {
                into.event.status = draft.event.status;
            }
            draft.participants.forEach(participant -> {
                if (draft.refersTo != null
                                && into.sides().contains(participant.actor().side())
                        || inOtherPart(into, participant)) {
                    return;
                }
                boolean named = into.participants.stream()
                        .anyMatch(other -> other.part() == participant.part()
                                && other.actor()
                                        .side()
                                        .equals(participant.actor().side())
                                && (other.actor()
                                                .name()
                                                .equals(participant.actor().name())
                                        || participant.actor().name().isEmpty()));
                if (!named) {
                    into.participants.removeIf(other -> other.part() == participant.part()
                            && other.actor().side().equals(participant.actor().side())
                            && other.actor().name().isEmpty());
                    into.participants.add(participant);
                }
            });
        }
        if (into.event.kind() == Kind.STATEMENT
                && into.sides(Part.ADDRESSEE, Part.TARGET).isEmpty()) {
            draft.participants.stream()
                    .filter(participant -> participant.part() != Part.SPEAKER)
                    .forEach(into.participants::add);
        }
        if (into.source.type() == SourceType.NARRATOR) {
            into.source = draft.source;
        }
        draft.words.forEach(into.words::putIfAbsent);
        draft.words.forEach(into.spans::putIfAbsent);
        add(into.topics, draft.topics);
        add(into.terms, draft.terms);
        add(into.steps, draft.steps);
        add(into.approvals, draft.approvals);
        if (into.time == null && further(into, draft) && !aside(draft)) {
            into.time = draft.time;
        }
        if (into.time == null && into.days.isEmpty() && further(into, draft) && !aside(draft)) {
            into.days = draft.days;
        }
        if (into.quote == null) {
            into.quote = draft.quote;
        }
    }

    private static <T> void add(List<T> into, List<T> more) {
        more.stream().filter(one -> !into.contains(one)).forEach(into::add);
    }

    /** A status nobody said but only a bare mention implies. */
    private static boolean weak(Draft draft) {
        return !draft.event.verbal && draft.event.operations.isEmpty();
    }

    private static boolean same(Draft a, Draft b) {
        if (a.event.kind() != b.event.kind() || !WhenOf.compatible(a.time, b.time)) {
            return false;
        }
        return switch (a.event.kind()) {
            case CONTACT -> sameContact(a, b);
            case MEASURE ->
                sameType(a, b)
                        && subset(a.sides(Part.IMPOSER), b.sides(Part.IMPOSER))
                        && subset(a.sides(Part.TARGET), b.sides(Part.TARGET))
                        && compatibleEnds(a, b);
            case ACCORD -> a.sides().equals(b.sides());
            case STATEMENT ->
                sameType(a, b)
                        && a.sides(Part.SPEAKER).equals(b.sides(Part.SPEAKER))
                        && (sameNames(a, b) || sameWords(a, b))
                        && subset(a.sides(Part.ADDRESSEE), b.sides(Part.ADDRESSEE));
            case ACTION ->
                sameType(a, b)
                        && a.sides(Part.ACTOR).equals(b.sides(Part.ACTOR))
                        && subset(a.sides(Part.TARGET), b.sides(Part.TARGET));
        };
    }

    private static boolean sameNames(Draft a, Draft b) {
        Set<String> one = a.names(Part.SPEAKER);
        Set<String> other = b.names(Part.SPEAKER);
        return one.isEmpty() && other.isEmpty() || one.equals(other);
    }

    /** Whether both quote the same words: then they are the same, though only one of the two names the speaker. */
    private static boolean sameWords(Draft a, Draft b) {
        Quotes.Quote one = a.quote;
        Quotes.Quote other = b.quote;
        if (one == null || other == null || one.length() != other.length()) {
            return false;
        }
        Tokens tokens = a.event.parse.tokens;
        for (int k = 0; k < one.length(); k++) {
            if (!tokens.lower(one.from() + k).equals(tokens.lower(other.from() + k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameContact(Draft a, Draft b) {
        boolean family = sameType(a, b) || inPerson(a) && inPerson(b);
        boolean ended =
                a.event.status.equals(b.event.status) || !fixed(a) && !fixed(b) && !putOff(a, b) && !putOff(b, a);
        return family && a.sides().equals(b.sides()) && ended && samePeople(a, b);
    }

    /** Whether no side is named by one person in one and by another in the other. */
    private static boolean samePeople(Draft a, Draft b) {
        for (String side : a.sides()) {
            Set<String> one = people(a, side);
            Set<String> other = people(b, side);
            if (!one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> people(Draft draft, String side) {
        Set<String> names = new TreeSet<>();
        draft.participants.forEach(participant -> {
            if (participant.actor().side().equals(side)) {
                participant.actor().name().ifPresent(names::add);
            }
        });
        return names;
    }

    /** What was put off is not what took place. */
    private static boolean putOff(Draft a, Draft b) {
        return a.event.status.filter(Status.POSTPONED::equals).isPresent()
                && b.event.status.filter(Status.OCCURRED::equals).isPresent();
    }

    private static boolean fixed(Draft draft) {
        return draft.event
                .status
                .map(status -> status == Status.CANCELLED || status == Status.REFUSED)
                .orElse(false);
    }

    static boolean inPerson(Draft draft) {
        return ContactTypes.inPerson(draft.event.frame().type());
    }

    private static boolean compatibleEnds(Draft a, Draft b) {
        return a.event.status.equals(b.event.status) || weak(a) || weak(b);
    }

    private static boolean sameType(Draft a, Draft b) {
        return a.event.frame().type().equals(b.event.frame().type());
    }

    private static boolean subset(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }
}
