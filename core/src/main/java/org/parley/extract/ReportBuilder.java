package org.parley.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.model.AccordType;
import org.parley.model.Act;
import org.parley.model.ActionType;
import org.parley.model.Article;
import org.parley.model.ContactType;
import org.parley.model.Dealing;
import org.parley.model.Kind;
import org.parley.model.Link;
import org.parley.model.MeasureType;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.model.Place;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Subject;
import org.parley.model.Vote;
import org.parley.text.Tokens;

/** Makes the report of a draft. */
final class ReportBuilder {
    private final Article article;
    private final Tokens tokens;
    private final Details details;
    private final String articleId;
    private final Map<Draft, String> ids = new IdentityHashMap<>();

    ReportBuilder(Article article, Tokens tokens, Details details) {
        this.article = article;
        this.tokens = tokens;
        this.details = details;
        this.articleId = article.id();
    }

    private String id(Draft draft) {
        String known = ids.get(draft);
        if (known == null) {
            known = newId(draft);
            ids.put(draft, known);
        }
        return known;
    }

    private String newId(Draft draft) {
        return Article.hash(String.join(
                "\n",
                articleId,
                draft.event.kind().name(),
                draft.event.frame().type(),
                Integer.toString(draft.trigger.start()),
                String.join(" ", new TreeSet<>(draft.sides()))));
    }

    private List<Link> links(Draft draft) {
        return draft.ties.stream()
                .map(tie -> new Link(tie.relation(), id(tie.other())))
                .distinct()
                .toList();
    }

    Report build(Draft draft) {
        Event event = draft.event;
        List<Participant> participants = sorted(draft);
        Dealing dealing = dealing(draft, participants);
        return new Report(
                id(draft),
                articleId,
                dealing,
                event.kind() == Kind.STATEMENT ? Optional.empty() : event.status,
                draft.certainty,
                draft.source,
                draft.hedge,
                draft.reciprocal,
                draft.historical,
                links(draft),
                details.plover(dealing, event.status),
                event.entry.id(),
                draft.spans,
                draft.evidence);
    }

    private static List<Participant> sorted(Draft draft) {
        List<Participant> participants = new ArrayList<>(draft.participants);
        participants.sort(java.util.Comparator.comparing(Participant::part));
        return participants;
    }

    private static String type(Event event) {
        return event.frame().type().toUpperCase(Locale.ROOT);
    }

    private Dealing dealing(Draft draft, List<Participant> participants) {
        Event event = draft.event;
        String type = type(event);
        org.parley.model.Dates dates = details.dates(draft);
        Place place = details.place(draft);
        Subject subject = details.subject(draft);
        return switch (event.kind()) {
            case CONTACT ->
                new Dealing.Contact(
                        ContactType.valueOf(type),
                        contactParts(type, participants),
                        dates,
                        place,
                        subject,
                        details.duration(draft),
                        words(draft, "first_since"),
                        Optional.ofNullable(draft.words.get("outcome")));
            case MEASURE -> measure(draft, participants, dates, place, subject);
            case ACCORD -> accord(draft, participants, dates, place, subject);
            case STATEMENT ->
                new Dealing.Statement(
                        Act.valueOf(type),
                        participants,
                        dates,
                        place,
                        subject,
                        draft.quote != null,
                        quote(draft),
                        content(draft),
                        words(draft, "condition"));
            case ACTION ->
                new Dealing.Action(
                        ActionType.valueOf(type),
                        participants,
                        dates,
                        place,
                        subject,
                        object(event),
                        vote(event),
                        details.count(draft),
                        details.value(draft));
        };
    }

    private Dealing measure(
            Draft draft, List<Participant> participants, org.parley.model.Dates dates, Place place, Subject subject) {
        return new Dealing.Measure(
                MeasureType.valueOf(type(draft.event)),
                participants,
                dates,
                place,
                subject,
                details.rates(draft),
                details.value(draft),
                details.count(draft),
                words(draft, "condition"),
                Optional.ofNullable(draft.words.get("reason")),
                Optional.ofNullable(draft.words.get("exempt")),
                details.clock(draft));
    }

    private Dealing accord(
            Draft draft, List<Participant> participants, org.parley.model.Dates dates, Place place, Subject subject) {
        return new Dealing.Accord(
                accordType(draft.event),
                participants,
                dates,
                place,
                subject,
                Optional.of(trigger(draft)),
                numbered(draft, "terms", draft.terms),
                details.clock(draft),
                details.value(draft),
                words(draft, "condition"),
                numbered(draft, "approval_by", draft.approvals).stream()
                        .map(span -> span.in(article.text()))
                        .toList(),
                draft.steps);
    }

    private Optional<String> words(Draft draft, String field) {
        return Optional.ofNullable(draft.words.get(field)).map(span -> span.in(article.text()));
    }

    /** The passages, each noted under its place in the list. */
    private static List<Span> numbered(Draft draft, String field, List<Span> passages) {
        for (int k = 0; k < passages.size(); k++) {
            draft.spans.put(field + "." + k, passages.get(k));
        }
        return passages;
    }

    /** An accord's type is said by a noun; a verb of agreeing leaves it open. */
    private static Optional<AccordType> accordType(Event event) {
        return event.verbal ? Optional.empty() : Optional.of(AccordType.valueOf(type(event)));
    }

    /** Nobody asks first in a meeting: where a verb of calling is joined with one, the initiator is a party. */
    private static List<Participant> contactParts(String type, List<Participant> participants) {
        boolean asks = type.equals("CALL") || type.equals("LETTER") || type.equals("MESSAGE") || type.equals("SUMMONS");
        if (asks) {
            return participants;
        }
        return participants.stream()
                .map(one -> one.part() == Part.INITIATOR
                        ? new Participant(Part.PARTY, one.actor(), one.certainty(), one.source(), one.span())
                        : one)
                .toList();
    }

    private String trigger(Draft draft) {
        return draft.trigger.in(article.text());
    }

    private Optional<String> quote(Draft draft) {
        return draft.quote == null
                ? Optional.empty()
                : Optional.of(tokens.span(draft.quote.from(), draft.quote.to()).in(article.text()));
    }

    private Optional<Span> content(Draft draft) {
        if (draft.contentFrom >= 0 && draft.contentTo > draft.contentFrom) {
            return Optional.of(tokens.span(draft.contentFrom, draft.contentTo));
        }
        return draft.quote == null ? Optional.empty() : Optional.of(tokens.span(draft.quote.from(), draft.quote.to()));
    }

    private Optional<String> object(Event event) {
        return event.part("O").stream()
                .findFirst()
                .map(filler -> tokens.span(filler.from(), filler.to()).in(article.text()));
    }

    private static Optional<Vote> vote(Event event) {
        return event.frame().vote().isEmpty()
                ? Optional.empty()
                : Optional.of(Vote.valueOf(event.frame().vote().toUpperCase(Locale.ROOT)));
    }
}
