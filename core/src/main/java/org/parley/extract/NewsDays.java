package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.time.Timex;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Status;
import org.parley.pack.Cues.Cue;

/**
 * The days of what is told without one, from the article around it, and whether it is background: words about a contact are of its
 * last day, those of one speech of one day, "later" and what a report of the news goes on to tell lie between the day told
 * last and the day of publication.
 */
final class NewsDays {
    /** Days that an expression may span to be the day of the news. */
    static final int FEW = 2;

    /** Days before publication that news is told of. */
    static final int RECENT = 7;

    /** Days before publication from which on what is told is background. */
    private static final int OLD = 14;

    /** Sentences after which a deed is no longer told as what came next. */
    private static final int NEXT = 3;

    private final List<Parse> parses;
    private final Optional<DateRange> published;
    private final OwnTimes times;
    private final ContactDays contacts;
    private final List<Integer> anchored = new ArrayList<>();

    NewsDays(List<Parse> parses, Optional<DateRange> published, OwnTimes times) {
        this.parses = parses;
        this.published = published;
        this.times = times;
        this.contacts = new ContactDays(parses, published);
    }

    /** Dates the drafts, in the order of the article. */
    void run(List<Draft> joined) {
        List<Draft> drafts = new ArrayList<>(joined);
        drafts.sort(Comparator.comparingInt(draft -> draft.event.parse.number));
        Optional<Draft> speech = Optional.empty();
        for (int k = 0; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            draft.historical = background(draft);
            if (draft.time == null && draft.days.isEmpty()) {
                int place = k;
                Optional<Draft> last = speech;
                draft.days = later(draft)
                        .or(() -> contacts.day(place, drafts))
                        .or(() -> last.flatMap(before -> sameSpeech(draft, before)))
                        .or(() -> news(draft));
            }
            contacts.passed(draft);
            speech = draft.event.kind() == Kind.STATEMENT ? Optional.of(draft) : speech;
        }
    }

    private boolean background(Draft draft) {
        Optional<LocalDate> day = published.flatMap(DateRange::last);
        Optional<LocalDate> last =
                Optional.ofNullable(draft.time).flatMap(Timex::range).flatMap(DateRange::last);
        if (day.isPresent() && last.isPresent()) {
            return last.get().isBefore(day.get().minusDays(OLD)) && !coming(draft);
        }
        Event event = draft.event;
        boolean presupposed = event.kind() == Kind.MEASURE && !event.verbal && event.operations.isEmpty();
        return presupposed || before(event, event.clause);
    }

    private static boolean coming(Draft draft) {
        return draft.event.status.filter(status -> status == Status.PLANNED).isPresent();
    }

    /** Whether the clause is told as what came before: in the pluperfect, or with a word such as "earlier" that stands by itself. */
    private static boolean before(Event event, Clause clause) {
        Parse parse = event.parse;
        boolean had = false;
        boolean participle = false;
        for (int verb : clause.verbs) {
            Unit unit = parse.units.get(verb);
            had |= unit.is(Unit.Kind.AUXILIARY)
                    && unit.auxiliary != null
                    && unit.auxiliary.means().equals("have")
                    && unit.auxiliary.feature() == org.parley.pack.Feature.PAST;
            participle |= unit.is(Unit.Kind.VERB)
                    && unit.verb != null
                    && unit.verb.feature().participle();
        }
        return had && participle || cue(parse, clause, Cue.PAST);
    }

    /** Whether a word of the clause that stands by itself is such a cue. */
    static boolean cue(Parse parse, Clause clause, Cue cue) {
        Marks marks = parse.marks;
        if (marks.has(cue)) {
            for (int number : clause.units) {
                Unit unit = parse.units.get(number);
                if (unit.chunk < 0 && !unit.is(Unit.Kind.ACTOR) && marks.has(cue, unit.from, unit.to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Later": from the day told last to the day of publication. */
    private Optional<DateRange> later(Draft draft) {
        if (!cue(draft.event.parse, draft.event.clause, Cue.LATER)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = published.filter(DateRange::isDay).flatMap(DateRange::last);
        int here = Passages.place(parses, draft.event.parse);
        for (int k = here; day.isPresent() && k >= Math.max(0, here - NEXT); k--) {
            for (Unit unit : parses.get(k).units.reversed()) {
                boolean earlier = k < here || unit.from < draft.event.parse.units.get(draft.event.unit).from;
                Optional<LocalDate> first = Optional.ofNullable(unit.time)
                        .filter(time -> earlier && unit.is(Unit.Kind.TIME))
                        .flatMap(Timex::range)
                        .flatMap(DateRange::first)
                        .filter(start -> !start.isAfter(day.get()));
                if (first.isPresent()) {
                    return Optional.of(DateRange.of(first.get(), day.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** "A deal has been reached. It was signed on Tuesday": the next sentence speaks of it and has the day. */
    Optional<DateRange> saidNext(Draft draft) {
        Event event = draft.event;
        int next = Passages.place(parses, event.parse) + 1;
        boolean open = event.kind() != Kind.STATEMENT
                && !before(event, event.clause)
                && event.clause.is(Clause.Type.MAIN)
                && next < parses.size()
                && parses.get(next).sentence.paragraph() == event.parse.sentence.paragraph()
                && event.status
                        .filter(status -> over(status) || status == Status.IN_FORCE)
                        .isPresent();
        if (!open || !speaksOf(parses.get(next), event)) {
            return Optional.empty();
        }
        Parse parse = parses.get(next);
        return times.anchors(parse).stream()
                .filter(time -> parse.units.stream()
                        .anyMatch(unit -> unit.time == time
                                && unit.clause >= 0
                                && !parse.clauses.get(unit.clause).relation.equals("complement")))
                .findFirst()
                .flatMap(Timex::range);
    }

    /** Whether the sentence begins with "that" or with the dealing as something known. */
    private static boolean speaksOf(Parse parse, Event event) {
        for (int k = 0; k + 1 < parse.units.size(); k++) {
            Unit unit = parse.units.get(k);
            if (unit.is(Unit.Kind.PRONOUN)) {
                return unit.key().equals("it");
            }
            if (unit.is(Unit.Kind.NOUN) && unit.noun != null) {
                return unit.chunk >= 0
                        && ContactDays.definite(parse, unit)
                        && parse.language.entries().ofNoun(unit.noun.noun()).stream()
                                .anyMatch(trigger -> trigger.entry()
                                        .frame()
                                        .filter(frame -> frame.kind() == event.kind())
                                        .isPresent());
            }
            if (unit.is(Unit.Kind.DETERMINER) && parse.units.get(k + 1).finite()) {
                return true;
            }
            if (!unit.is(Unit.Kind.DETERMINER) && !unit.is(Unit.Kind.ADJECTIVE) && !unit.is(Unit.Kind.QUOTE)) {
                return false;
            }
        }
        return false;
    }

    /** The day of what the same speaker was told to say just before. */
    private static Optional<DateRange> sameSpeech(Draft draft, Draft last) {
        if (draft.event.kind() != Kind.STATEMENT || draft.historical) {
            return Optional.empty();
        }
        boolean same = last.sides(Part.SPEAKER).equals(draft.sides(Part.SPEAKER))
                && last.names(Part.SPEAKER).equals(draft.names(Part.SPEAKER))
                && !last.historical
                && draft.event.parse.number - last.event.parse.number <= FEW
                && draft.event.parse.sentence.paragraph() - last.event.parse.sentence.paragraph() <= 1;
        if (!same) {
            return Optional.empty();
        }
        return last.time == null ? last.days : last.time.reach();
    }

    /** What a report of the news goes on to tell came between the day it told last and the day of publication. */
    private Optional<DateRange> news(Draft draft) {
        Optional<LocalDate> day = published.filter(DateRange::isDay).flatMap(DateRange::last);
        if (day.isEmpty() || draft.historical || !toldAsNews(draft)) {
            return Optional.empty();
        }
        int here = Passages.place(parses, draft.event.parse);
        int trigger = draft.event.parse.units.get(draft.event.unit).from;
        int first = draft.event.kind() == Kind.STATEMENT ? 0 : Math.max(0, here - NEXT);
        for (Timex time : times.anchors(parses.get(here)).reversed()) {
            if (time.from() < trigger) {
                return since(time, day.get());
            }
        }
        int before = here == 0 ? -1 : anchored(here - 1);
        return before < first
                ? Optional.empty()
                : since(times.anchors(parses.get(before)).getLast(), day.get());
    }

    private static Optional<DateRange> since(Timex time, LocalDate day) {
        return time.range().flatMap(DateRange::first).map(start -> DateRange.of(start, day));
    }

    /** Place of the last sentence with an anchor, up to and with that at {@code place}; -1 if there is none. */
    private int anchored(int place) {
        for (int k = anchored.size(); k <= place; k++) {
            boolean own = !times.anchors(parses.get(k)).isEmpty();
            anchored.add(own ? k : k == 0 ? -1 : anchored.get(k - 1));
        }
        return anchored.get(place);
    }

    /** Whether it is told as done; a state's standing view ("China says") has no day. */
    private static boolean toldAsNews(Draft draft) {
        Event event = draft.event;
        Clause clause = event.operations.isEmpty()
                ? event.clause
                : event.operations.get(event.operations.size() - 1).clause();
        boolean done = Mood.of(event.parse, clause).time() == Mood.Time.DONE;
        if (event.kind() == Kind.STATEMENT) {
            return done
                    || draft.participants.stream()
                            .anyMatch(one -> one.part() == Part.SPEAKER
                                    && one.actor().name().isPresent());
        }
        boolean told = (event.verbal || !event.operations.isEmpty()) && clause.is(Clause.Type.MAIN);
        return done && told && event.status.map(NewsDays::over).orElse(false);
    }

    /** Whether the status tells of something that has been done; of what is called off the day would be the planned one. */
    static boolean over(Status status) {
        return switch (status) {
            case OCCURRED,
                    ANNOUNCED,
                    SUSPENDED,
                    LIFTED,
                    DROPPED,
                    FRAMEWORK,
                    AGREED,
                    PENDING_APPROVAL,
                    SIGNED,
                    WITHDRAWN,
                    FAILED -> true;
            case PLANNED,
                    ONGOING,
                    POSTPONED,
                    CANCELLED,
                    REFUSED,
                    CONSIDERED,
                    THREATENED,
                    IN_FORCE,
                    EXPIRED,
                    SOUGHT,
                    PROPOSED,
                    BREACHED -> false;
        };
    }
}
