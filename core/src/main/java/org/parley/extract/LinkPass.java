package org.parley.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Certainty;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Relation;
import org.parley.pack.Cues.Cue;

/**
 * How the drafts of an article hang together: what words are about, who claims, confirms or denies a dealing, which measure answers
 * which, what is a term of an accord. A dealing that a side denies is contested; one that nobody confirms is only reported.
 */
final class LinkPass {

    /** Drafts of a sentence, and before a draft, that are looked at. */
    private static final int MOST = 100;

    private final List<Draft> drafts;
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    LinkPass(List<Draft> drafts) {
        this.drafts = drafts;
        for (Draft draft : drafts) {
            bySentence
                    .computeIfAbsent(draft.event.parse.number, number -> new ArrayList<>(2))
                    .add(draft);
        }
    }

    void run(List<Parse> parses) {
        for (int place = 0; place < drafts.size(); place++) {
            switch (drafts.get(place).event.kind()) {
                case STATEMENT -> statement(drafts.get(place));
                case MEASURE -> measure(place);
                case CONTACT, ACCORD, ACTION -> {}
            }
        }
        parses.forEach(this::unconfirmed);
    }

    private List<Draft> at(int sentence) {
        List<Draft> here = bySentence.getOrDefault(sentence, List.of());
        return here.subList(0, Math.min(here.size(), MOST));
    }

    private void statement(Draft words) {
        boolean inside = false;
        for (Draft draft : at(words.event.parse.number)) {
            int token = draft.event.parse.units.get(draft.event.unit).from;
            if (draft != words && words.contentFrom >= 0 && token >= words.contentFrom && token < words.contentTo) {
                tie(words, draft);
                inside = true;
            }
        }
        boolean vouches = type(words).equals("deny") || type(words).equals("confirm");
        if (!inside && vouches && pointsBack(words)) {
            before(words).ifPresent(draft -> tie(words, draft));
        } else if (!inside && words.about != null) {
            words.ties.add(new Draft.Tie(Relation.ABOUT, words.about));
        }
    }

    /** Whether what is denied or confirmed is not said, or only "that". */
    private static boolean pointsBack(Draft words) {
        return words.contentFrom < 0
                || words.event.parse.units.stream()
                        .filter(unit -> unit.from >= words.contentFrom && unit.to <= words.contentTo)
                        .allMatch(unit -> unit.is(Unit.Kind.PRONOUN) || unit.is(Unit.Kind.DETERMINER));
    }

    private static String type(Draft draft) {
        return draft.event.frame().type();
    }

    private static void tie(Draft words, Draft dealing) {
        words.ties.add(new Draft.Tie(Relation.ABOUT, dealing));
        switch (type(words)) {
            case "deny" -> {
                dealing.ties.add(new Draft.Tie(Relation.DENIED_BY, words));
                if (dealing.event.kind() != Kind.STATEMENT) {
                    dealing.certainty = Certainty.CONTESTED;
                }
            }
            case "confirm" -> dealing.ties.add(new Draft.Tie(Relation.CONFIRMED_BY, words));
            case "assert", "accuse" -> dealing.ties.add(new Draft.Tie(Relation.CLAIMED_BY, words));
            default -> {}
        }
    }

    /** What is denied or confirmed without being said again: the nearest dealing before in which the speaker has a part. */
    private Optional<Draft> before(Draft words) {
        Set<String> speakers = words.sides(Part.SPEAKER);
        Draft nearest = null;
        for (int sentence = words.event.parse.number - 1; sentence <= words.event.parse.number; sentence++) {
            for (Draft draft : at(sentence)) {
                boolean dealing = draft.event.kind() != Kind.STATEMENT
                        || draft.sides(Part.ADDRESSEE, Part.TARGET).containsAll(speakers);
                boolean before = draft.trigger.start() < words.trigger.start();
                if (dealing && before && draft.sides().containsAll(speakers)) {
                    nearest = draft;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private void measure(int place) {
        Draft draft = drafts.get(place);
        boolean answers = type(draft).equals("countermeasure")
                || draft.event.parse.marks.all().stream().anyMatch(mark -> mark.cue() == Cue.RESPONSE);
        boolean answered = false;
        for (int k = place - 1; k >= Math.max(0, place - MOST); k--) {
            Draft other = drafts.get(k);
            if (answers && !answered && against(draft, other)) {
                draft.ties.add(new Draft.Tie(Relation.RESPONSE_TO, other));
                answered = true;
            }
            boolean term = other.terms.stream()
                    .anyMatch(span -> span.start() <= draft.trigger.start() && draft.trigger.end() <= span.end());
            if (term) {
                draft.ties.add(new Draft.Tie(Relation.PART_OF, other));
            }
        }
    }

    private static boolean against(Draft draft, Draft other) {
        return other.event.kind() == Kind.MEASURE
                && other.trigger.start() < draft.trigger.start()
                && meets(other.sides(Part.IMPOSER), draft.sides(Part.TARGET))
                && meets(other.sides(Part.TARGET), draft.sides(Part.IMPOSER));
    }

    private static boolean meets(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    /** "There is no confirmation of the summit": the last dealing of the article that a definite noun of the sentence names. */
    private void unconfirmed(Parse parse) {
        if (parse.marks.all().stream().noneMatch(mark -> mark.cue() == Cue.UNCONFIRMED)) {
            return;
        }
        Set<String> named = ContactDays.contactNouns(parse);
        int looked = 0;
        for (Draft draft : drafts.reversed()) {
            boolean contact = draft.event.kind() == Kind.CONTACT && draft.event.parse.number <= parse.number;
            if (contact && looked++ < MOST && ContactDays.family(named, type(draft))) {
                draft.certainty = draft.certainty == Certainty.STATED ? Certainty.REPORTED : draft.certainty;
                return;
            }
        }
    }

    /** Words of two sides about each other are addressed to each. */
    static void reciprocal(Draft draft) {
        Event event = draft.event;
        boolean eachOther = false;
        for (int k = 0; k < event.parse.units.size(); k++) {
            Unit unit = event.parse.units.get(k);
            boolean near = unit.clause == event.clause.number || k > event.unit && k <= event.unit + 2;
            eachOther |= near && unit.is(Unit.Kind.PRONOUN) && unit.key().equals("each_other");
        }
        Set<String> speakers = draft.sides(Part.SPEAKER);
        if (event.kind() == Kind.STATEMENT && eachOther && speakers.size() >= 2) {
            draft.reciprocal = true;
            if (draft.sides(Part.ADDRESSEE).isEmpty()) {
                draft.participants.stream()
                        .filter(one -> one.part() == Part.SPEAKER)
                        .map(one -> new org.parley.model.Participant(
                                Part.ADDRESSEE, one.actor(), one.certainty(), one.source(), one.span()))
                        .toList()
                        .forEach(draft.participants::add);
            }
        }
    }
}
