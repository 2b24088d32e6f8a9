package org.parley.extract;

import java.util.Optional;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Unit;
import org.parley.model.Certainty;
import org.parley.model.Kind;
import org.parley.model.Status;
import org.parley.pack.Cues.Cue;

/** How sure a draft is by its own sentence: stated, only reported, or hanging on a condition that is still open. */
final class Certainties {
    private Certainties() {}

    static void decide(Draft draft, Marks marks) {
        Event event = draft.event;
        if (open(draft)) {
            draft.certainty = Certainty.CONDITIONAL;
            if (event.kind() == Kind.MEASURE && event.status.equals(Optional.of(Status.ANNOUNCED))) {
                event.status = Optional.of(Status.THREATENED);
            }
        }
        Optional<Marks.Mark> hedge = marks.has(Cue.HEDGE_REPORTED)
                ? marks.all().stream()
                        .filter(mark -> mark.cue() == Cue.HEDGE_REPORTED && hedges(event, mark))
                        .findFirst()
                : Optional.empty();
        boolean hearsay = Mood.of(event.parse, event.clause).modality() == Mood.Modality.HEARSAY;
        boolean ownWord =
                draft.source.side().map(side -> draft.sides().contains(side)).orElse(true);
        boolean channel = switch (draft.source.type()) {
            case OUTLET, ANONYMOUS -> true;
            case STATE_MEDIA, DOCUMENT -> false;
            case NARRATOR, NAMED, NAMED_ROLE, UNNAMED_OFFICIAL, INSTITUTION -> false;
        };
        boolean told = event.kind() != Kind.STATEMENT && (hedge.isPresent() || channel || !ownWord);
        if (event.claim != null) {
            boolean denied = event.claim.frame().type().equals("deny");
            draft.certainty = denied ? Certainty.CONTESTED : Certainty.REPORTED;
        } else if (hearsay || told) {
            draft.certainty = Certainty.REPORTED;
            hedge.ifPresent(mark -> draft.hedge = Optional.of(event.parse.tokens.span(mark.from(), mark.to())));
        }
    }

    /** Whether the cue doubts the event: it stands in its clause or around it, and not within a phrase of another word. */
    private static boolean hedges(Event event, Marks.Mark mark) {
        for (Unit unit : event.parse.units) {
            if (unit.from > mark.from() || mark.from() >= unit.to) {
                continue;
            }
            boolean attribute = unit.chunk >= 0
                    && unit.chunk != event.parse.units.get(event.unit).chunk
                    && !unit.is(Unit.Kind.NOUN)
                    && !unit.is(Unit.Kind.UNKNOWN);
            return !attribute && around(event, unit.clause);
        }
        return true;
    }

    private static boolean around(Event event, int clause) {
        Clause at = event.clause;
        for (int depth = 0; depth < 6; depth++) {
            if (at.number == clause || FieldPass.mine(event, clause)) {
                return true;
            }
            if (at.parent < 0) {
                return false;
            }
            at = event.parse.clauses.get(at.parent);
        }
        return false;
    }

    /** Whether the dealing is still to come and an "if" stands before it. */
    private static boolean open(Draft draft) {
        Event event = draft.event;
        if (event.kind() == Kind.STATEMENT || !draft.words.containsKey("condition")) {
            return false;
        }
        Clause clause = event.operations.isEmpty()
                ? event.clause
                : event.operations.get(event.operations.size() - 1).clause();
        boolean done = Mood.of(event.parse, clause).time() == Mood.Time.DONE;
        return !done
                && event.status
                        .filter(status -> switch (status) {
                            case PLANNED,
                                    ONGOING,
                                    POSTPONED,
                                    CONSIDERED,
                                    THREATENED,
                                    ANNOUNCED,
                                    LIFTED,
                                    SUSPENDED,
                                    SOUGHT,
                                    PROPOSED,
                                    FRAMEWORK,
                                    PENDING_APPROVAL,
                                    AGREED -> true;
                            case OCCURRED,
                                    CANCELLED,
                                    REFUSED,
                                    IN_FORCE,
                                    DROPPED,
                                    EXPIRED,
                                    SIGNED,
                                    BREACHED,
                                    WITHDRAWN,
                                    FAILED -> false;
                        })
                        .isPresent();
    }
}
