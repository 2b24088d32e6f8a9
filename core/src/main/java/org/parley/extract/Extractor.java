package org.parley.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorPass;
import org.parley.extract.actor.Home;
import org.parley.extract.actor.Mention;
import org.parley.extract.clause.FoundIndex;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.UnitPass;
import org.parley.extract.number.Quantity;
import org.parley.extract.number.QuantityPass;
import org.parley.extract.time.Tenses;
import org.parley.extract.time.TimePass;
import org.parley.extract.time.Timex;
import org.parley.model.Article;
import org.parley.model.Certainty;
import org.parley.model.DateRange;
import org.parley.model.Kind;
import org.parley.model.Part;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Tags;
import org.parley.pack.Language;
import org.parley.pack.Packs;
import org.parley.text.Sentence;
import org.parley.text.Text;
import org.parley.text.Tokens;

/** Reads one analysed text: runs the passes in their order and makes the reports. Immutable and thread-safe. */
public final class Extractor {
    /** reports before a statement among which the dealing that it announces is looked for */
    private static final int NEAR = 8;

    private final Packs packs;
    private final Language language;

    public Extractor(Packs packs, Language language) {
        this.packs = packs;
        this.language = language;
    }

    /** Everything found in one article, for reports, misses and explanations. */
    record Analysis(
            Text text,
            List<Mention> mentions,
            List<Timex> times,
            List<Quantity> quantities,
            List<Parse> parses,
            List<Event> events,
            List<Draft> drafts) {

        /** The events of each sentence that has any, in order. */
        Map<Parse, List<Event>> bySentence() {
            Map<Parse, List<Event>> found = new IdentityHashMap<>();
            events.forEach(event -> found.computeIfAbsent(event.parse, parse -> new ArrayList<>(4))
                    .add(event));
            return found;
        }
    }

    /** The reading's reports and misses. */
    public record Result(List<Report> reports, List<Reading.Miss> misses) {}

    /** Reads {@code text}, published on {@code published} if that is known. */
    public Result extract(Article article, Text text, Optional<DateRange> published) {
        Analysis analysis = analyse(article, text, published);
        WhenOf when = new WhenOf(article.text(), published, textMonth(text, published));
        Details details = new Details(
                text.tokens(),
                language,
                when,
                new Amounts(analysis.bySentence()),
                article.text(),
                packs.ontology().plover());
        ReportBuilder builder = new ReportBuilder(article, text.tokens(), details);
        List<Report> reports = analysis.drafts().stream().map(builder::build).toList();
        return new Result(reports, Misses.of(analysis));
    }

    /** The month that the text itself gives, where the day of publication is known from outside. */
    private static Optional<YearMonth> textMonth(Text text, Optional<DateRange> published) {
        boolean outside =
                published.filter(DateRange::isDay).isPresent() && text.stamp().isEmpty();
        return text.header()
                .filter(header -> outside && header.isClosed() && !header.isDay())
                .flatMap(DateRange::first)
                .map(YearMonth::from);
    }

    /** All that was found and what became of it. */
    public Explanation explain(Article article, Text text, Optional<DateRange> published) {
        return Explanation.of(analyse(article, text, published));
    }

    /** The layer below the reports. */
    public Tags tag(Article article, Text text, Optional<DateRange> published) {
        return TagPass.run(article, language, published, analyse(article, text, published));
    }

    Analysis analyse(Article article, Text text, Optional<DateRange> published) {
        Tokens tokens = text.tokens();
        Optional<LocalDate> day = published.flatMap(DateRange::last).or(() -> latestYear(tokens));
        List<Mention> mentions =
                ActorPass.run(text, language, packs.gazetteer(), day, Home.of(article, language, packs.gazetteer()));
        List<Quantity> quantities = new QuantityPass(language.numbers()).run(text);
        List<Timex> timexes = new TimePass(language.times(), language.numbers())
                .run(text, quantities, published, new Tenses(text, language));
        FoundIndex index = new FoundIndex(text, language, mentions, timexes, quantities);
        Quotes quotes = Quotes.of(text);
        Pronouns pronouns = new Pronouns(quotes);
        List<Parse> parses = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            if (!sentence.furniture() && sentence.to() > sentence.from()) {
                Parse parse = new Parse(s, sentence, tokens, language, UnitPass.run(tokens, language, sentence, index));
                parses.add(parse);
            }
        }
        Statements statements = new Statements(text, language, packs.ontology(), quotes, parses);
        List<Event> events = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        Drafting drafting = new Drafting(tokens);
        WhenOf when = new WhenOf(article.text(), published, Optional.empty());
        OwnTimes times = new OwnTimes(published);
        NewsDays news = new NewsDays(parses, published, times);
        for (Parse parse : parses) {
            Marks marks = parse.marks;
            Triggers triggers = new Triggers(parse);
            List<Event> here = FramePass.run(parse, triggers, pronouns);
            here.forEach(event -> inQuote(event, quotes));
            here.addAll(statements.attributions.in(parse, marks));
            new StatusPass(parse, marks, triggers, here).run();
            List<Draft> ofSentence = new ArrayList<>(2);
            for (Event event : here) {
                draft(event, here, marks, drafting, statements, when, times, news)
                        .ifPresent(ofSentence::add);
            }
            List<Draft> near = new ArrayList<>(drafts.subList(Math.max(0, drafts.size() - NEAR), drafts.size()));
            near.addAll(ofSentence);
            List<Draft> words = List.copyOf(near);
            ofSentence.removeIf(draft -> onlyClaimed(draft, words));
            near.removeIf(draft -> draft.event.dropped);
            ofSentence.removeIf(draft -> announcesOwnDealing(draft, near) || instrumentNamed(draft, ofSentence));
            drafts.addAll(ofSentence);
            events.addAll(here);
            pronouns.saw(parse);
            drafting.passed(parse);
        }
        drafts.addAll(quoted(new QuotedDeeds(drafts), parses, pronouns, statements, when, times));
        List<Draft> joined = Joiner.join(drafts);
        joined.forEach(when::settle);
        news.run(joined);
        Remention.run(events, joined);
        new LinkPass(joined).run(parses);
        return new Analysis(text, mentions, timexes, quantities, parses, events, joined);
    }

    /** What speakers tell in quoted words of dealings, vouched for by them. */
    private List<Draft> quoted(
            QuotedDeeds deeds,
            List<Parse> parses,
            Pronouns pronouns,
            Statements statements,
            WhenOf when,
            OwnTimes times) {
        List<Draft> found = new ArrayList<>();
        for (Parse parse : parses) {
            for (Draft statement : deeds.quotedIn(parse)) {
                Marks marks = parse.marks;
                Triggers triggers = new Triggers(parse);
                List<Event> here = deeds.read(parse, triggers, statement, pronouns);
                new StatusPass(parse, marks, triggers, here).run();
                for (Event event : here) {
                    Optional<Draft> made =
                            deeds.told(event, statement) ? new Drafting(parse.tokens).draft(event) : Optional.empty();
                    made.ifPresent(draft -> {
                        draft.source = statement.source;
                        FieldPass.run(draft, marks);
                        Certainties.decide(draft, marks);
                        times.choose(draft);
                        when.settle(draft);
                    });
                    made.filter(draft -> QuotedDeeds.tells(draft, statement)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What is quoted is its speaker's, not the narrator's: a statement of it stands for it. */
    private static void inQuote(Event event, Quotes quotes) {
        if (quotes.inside(event.parse.units.get(event.unit).from)) {
            event.drop("inside quoted words");
        }
    }

    private static Optional<Draft> draft(
            Event event,
            List<Event> here,
            Marks marks,
            Drafting drafting,
            Statements statements,
            WhenOf when,
            OwnTimes times,
            NewsDays news) {
        if (event.dropped) {
            return Optional.empty();
        }
        Optional<Draft> made = drafting.draft(event);
        if (made.isEmpty()) {
            return made;
        }
        Draft draft = made.get();
        if (event.claim != null && draft.sides().size() < 2) {
            event.drop("a claim that does not name two sides");
            return Optional.empty();
        }
        draft.source = statements.sources.source(event.parse, event, here, marks);
        LinkPass.reciprocal(draft);
        if (event.kind() == Kind.STATEMENT && !statements.complete(draft)) {
            return Optional.empty();
        }
        FieldPass.run(draft, marks);
        Certainties.decide(draft, marks);
        Approvals.add(event, draft);
        times.choose(draft);
        if (draft.time == null && draft.days.isEmpty()) {
            draft.days = news.saidNext(draft);
        }
        when.settle(draft);
        quoteAsEvidence(draft, event.parse.tokens);
        drafting.told(draft);
        return Optional.of(draft);
    }

    /** Quoted words that stand in another sentence than their speaker are evidence, too: their first sentence. */
    private static void quoteAsEvidence(Draft draft, Tokens tokens) {
        Quotes.Quote quote = draft.quote;
        if (draft.toldBefore) {
            draft.evidence.add(passage(draft.contentFrom, draft.contentTo, tokens));
        }
        if (quote == null
                || quote.from() >= draft.event.parse.sentence.from()
                        && quote.from() < draft.event.parse.sentence.to()) {
            return;
        }
        draft.evidence.add(passage(quote.from(), quote.to(), tokens));
    }

    /** The first sentence of a passage, as far as evidence may be long. */
    private static Span passage(int from, int to, Tokens tokens) {
        int end = from + 1;
        while (end < to
                && !tokens.is(end - 1, '.')
                && tokens.end(end) - tokens.start(from) <= Drafting.LONGEST_EVIDENCE) {
            end++;
        }
        return tokens.span(from, end);
    }

    /** Whether an assertion does no more than announce a dealing of the speaker's own side, which is a report itself. */
    private static boolean announcesOwnDealing(Draft draft, List<Draft> drafts) {
        Event event = draft.event;
        boolean plain = event.kind() == Kind.STATEMENT
                && event.entry.frame().orElseThrow().type().equals("assert")
                && !event.frame().type().equals("accuse")
                && draft.quote == null
                && draft.contentFrom >= 0;
        if (!plain) {
            return false;
        }
        for (Draft other : drafts) {
            int token = other.event.parse.units.get(other.event.unit).from;
            boolean inside = token >= draft.contentFrom && token < draft.contentTo;
            boolean told = other.event.verbal || !other.event.operations.isEmpty();
            if (inside
                    && told
                    && other.event.kind() != Kind.STATEMENT
                    && other.certainty != Certainty.CONTESTED
                    && (event.frame() == event.entry.frame().orElseThrow()
                            || other.event.clause.parent == event.clause.number)
                    && ownDealing(other).containsAll(draft.sides(Part.SPEAKER))) {
                event.drop("announces a dealing that is a report itself: " + other.event.entry.id());
                return true;
            }
        }
        return false;
    }

    /** Whether it is a breach that only somebody's words tell of: they accuse. */
    private static boolean onlyClaimed(Draft draft, List<Draft> drafts) {
        if (draft.event.status.filter(Status.BREACHED::equals).isEmpty()) {
            return false;
        }
        int token = draft.event.parse.units.get(draft.event.unit).from;
        boolean claimed = drafts.stream()
                .anyMatch(words ->
                        words.event.kind() == Kind.STATEMENT && token >= words.contentFrom && token < words.contentTo);
        if (claimed) {
            draft.event.drop("a breach that is only claimed");
        }
        return claimed;
    }

    /** "retaliated by expelling": whether the sentence says which measure the counter-measure is. */
    private static boolean instrumentNamed(Draft draft, List<Draft> drafts) {
        return draft.event.verbal
                && draft.event.frame().type().equals("countermeasure")
                && drafts.stream()
                        .anyMatch(other -> other != draft
                                && other.event.kind() == Kind.MEASURE
                                && other.sides(Part.IMPOSER).equals(draft.sides(Part.IMPOSER)));
    }

    /** Sides that have a part in the dealing other than to be hit by it. */
    private static Set<String> ownDealing(Draft draft) {
        Set<String> sides = new LinkedHashSet<>();
        draft.participants.stream()
                .filter(participant -> participant.part() != Part.TARGET)
                .forEach(participant -> sides.add(participant.actor().side()));
        draft.event.part("B").stream()
                .filter(filler -> filler.how().equals("subj+"))
                .forEach(filler -> sides.addAll(filler.sides()));
        return sides;
    }

    /** Without a publication day: the end of the latest year that the text names, to tell who held which office. */
    private static Optional<LocalDate> latestYear(Tokens tokens) {
        int latest = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)
                    && tokens.length(i) == 4
                    && tokens.text(i).chars().allMatch(c -> c >= '0' && c <= '9')) {
                int year = Integer.parseInt(tokens.text(i));
                latest = year > 1990 && year < 2050 ? Math.max(latest, year) : latest;
            }
        }
        return latest == 0 ? Optional.empty() : Optional.of(LocalDate.of(latest, 12, 31));
    }
}
