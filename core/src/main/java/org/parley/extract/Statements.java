package org.parley.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.clause.Clause;
import org.parley.extract.clause.Fronting;
import org.parley.extract.clause.Mood;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.model.Actor;
import org.parley.model.Part;
import org.parley.model.Participant;
import org.parley.pack.Language;
import org.parley.pack.Ontology;
import org.parley.text.Sentence;
import org.parley.text.Text;

/**
 * Who speaks: gives statements their words, decides whether they are said between sides, and reads attributions without a
 * verb ("according to Berg").
 */
final class Statements {
    /** Paragraphs back in which another side may be named; an advertisement or subhead between two counts as one or two. */
    private static final int NEAR = 3;

    private final Text text;
    private final Quotes quotes;
    private final Passages passages;

    /** who is given words without a verb of saying */
    final Attributions attributions;

    /** who vouches for what a sentence tells */
    final Sources sources;

    private final Ontology ontology;

    Statements(Text text, Language language, Ontology ontology, Quotes quotes, List<Parse> parses) {
        this.text = text;
        this.quotes = quotes;
        this.passages = new Passages(parses);
        this.sources = new Sources(text, language);
        this.ontology = ontology;
        this.attributions = new Attributions(
                language, quotes, Optional.ofNullable(ontology.frames().get("assert")));
    }

    /**
     * Gives the draft its content and quote. Gives false, with the reason at the event, if the words are not said between
     * sides: no other side is named by them or near them, or nothing is said at all.
     */
    boolean complete(Draft draft) {
        Event event = draft.event;
        Parse parse = event.parse;
        content(draft);
        if (draft.contentFrom < 0) {
            fronted(draft);
        }
        if (draft.contentFrom < 0) {
            toldBefore(draft);
        }
        Unit trigger = parse.units.get(event.unit);
        Optional<Quotes.Quote> quote = quotes.near(trigger.from - 12, trigger.to + 12)
                .filter(near -> inSentence(near, parse) || near.to() >= parse.sentence.from() - 2);
        boolean takesQuote = event.verbal;
        if (takesQuote
                && quote.isPresent()
                && sameBreath(quote.get(), parse)
                && (inSentence(quote.get(), parse) || !passages.spoken(quote.get(), quotes))) {
            draft.quote = quote.get();
        }
        if (!betweenSides(draft)) {
            return false;
        }
        if (event.frame().type().equals("assert")) {
            recast(draft);
        }
        return true;
    }

    /**
     * What a plain verb of saying does by its words: to say that another side breaches or attacks is to accuse it; to say what
     * one's own side will do for another is to promise it.
     */
    private void recast(Draft draft) {
        Event event = draft.event;
        Passages.Words said;
        if (draft.contentFrom >= 0) {
            said = passages.words(draft.contentFrom, draft.contentTo);
        } else if (draft.quote != null) {
            said = passages.words(draft.quote);
        } else {
            return;
        }
        Set<String> own = draft.sides(Part.SPEAKER);
        Set<String> others = new LinkedHashSet<>(said.sides());
        others.removeAll(own);
        if (said.blame() && others.size() == 1) {
            Optional.ofNullable(ontology.frames().get("accuse")).ifPresent(event::recast);
            if (draft.sides(Part.ADDRESSEE, Part.TARGET).isEmpty()) {
                draft.participants.add(new Participant(
                        Part.TARGET,
                        Actor.side(others.iterator().next()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        } else if (!others.isEmpty() && ownFuture(event, own)) {
            Optional.ofNullable(ontology.frames().get("promise")).ifPresent(event::recast);
        } else if (!others.isEmpty()) {
            obliged(draft, own).ifPresent(side -> {
                Optional.ofNullable(ontology.frames().get("demand")).ifPresent(event::recast);
                addressed(draft, side);
            });
        }
    }

    private static void addressed(Draft draft, String side) {
        if (draft.sides(Part.ADDRESSEE, Part.TARGET).isEmpty()) {
            draft.participants.add(new Participant(
                    Part.ADDRESSEE, Actor.side(side), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    /** The other side that must do something by what is said: "Peru must open the border, Berg said". */
    private static Optional<String> obliged(Draft draft, Set<String> own) {
        Parse parse = draft.event.parse;
        for (Clause clause : parse.clauses) {
            boolean content = clause.finite >= 0
                    && clause.number != draft.event.clause.number
                    && (clause.relation.equals("complement") || clause.is(Clause.Type.MAIN))
                    && parse.units.get(clause.finite).from >= draft.contentFrom
                    && parse.units.get(clause.finite).to <= draft.contentTo;
            if (!content) {
                continue;
            }
            boolean must = Mood.of(parse, clause).modality() == Mood.Modality.OBLIGED
                    && clause.verbs.stream().noneMatch(verb -> parse.passive(clause, parse.units.get(verb)));
            return parse.subject(clause)
                    .filter(subject -> must
                            && subject.own()
                            && parse.coordination(subject.chunk()).size() == 1)
                    .flatMap(subject -> parse.head(subject.chunk()).actor())
                    .filter(mention ->
                            mention.acts() && mention.sides().size() == 1 && !own.containsAll(mention.sides()))
                    .map(mention -> mention.sides().get(0));
        }
        return Optional.empty();
    }

    /** Whether the clause that says what is said has the speaker's side as its subject and a verb of the future. */
    private static boolean ownFuture(Event event, Set<String> own) {
        Parse parse = event.parse;
        for (Clause clause : parse.clauses) {
            boolean content = clause.parent == event.clause.number && clause.relation.equals("complement");
            if (!content || Mood.of(parse, clause).time() != Mood.Time.FUTURE || parse.negated(clause)) {
                continue;
            }
            Optional<Unit> subject = parse.subject(clause).map(found -> parse.head(found.chunk()));
            boolean same = subject.flatMap(Unit::actor)
                    .map(mention ->
                            own.containsAll(mention.sides()) && !mention.sides().isEmpty())
                    .orElse(false);
            boolean pronoun = subject.map(
                            unit -> unit.is(Unit.Kind.PRONOUN) && !unit.key().equals("other"))
                    .orElse(false);
            return same || pronoun && clause.finite >= 0;
        }
        return false;
    }

    private static boolean inSentence(Quotes.Quote quote, Parse parse) {
        return quote.from() < parse.sentence.to() && parse.sentence.from() < quote.to();
    }

    /** Whether the words stand in the sentence, right before it in its paragraph, or right after it. */
    private boolean sameBreath(Quotes.Quote quote, Parse parse) {
        int number = text.numberOf(parse.sentence);
        boolean before = Math.abs(quote.to() - parse.sentence.from()) <= 2
                && number > 0
                && text.sentences().get(number - 1).paragraph() == parse.sentence.paragraph();
        return inSentence(quote, parse) || before || Math.abs(parse.sentence.to() - quote.from()) <= 2;
    }

    private static void content(Draft draft) {
        Event event = draft.event;
        for (Filler filler : event.part("C")) {
            draft.contentFrom = FieldPass.contentStart(event, filler.from());
            draft.contentTo = filler.to();
        }
    }

    /** "The border was calm, Berg said": the words come first, and the clause of saying closes the sentence. */
    private static void fronted(Draft draft) {
        Event event = draft.event;
        Parse parse = event.parse;
        int first = event.clause.firstUnit();
        boolean follows = event.verbal
                && event.clause.is(Clause.Type.MAIN)
                && first > 0
                && parse.units.get(first - 1).is(Unit.Kind.COMMA);
        boolean told = follows
                && parse.clauses.stream()
                        .anyMatch(clause ->
                                clause.number < event.clause.number && clause.finite >= 0 && clause.finite < first);
        if (told) {
            draft.contentFrom = parse.sentence.from();
            draft.contentTo = parse.units.get(first - 1).from;
        }
    }

    /** "Dat zei Berg": what is said is the sentence before, in the same paragraph or as the last of the one before. */
    private void toldBefore(Draft draft) {
        Event event = draft.event;
        Parse parse = event.parse;
        int number = text.numberOf(parse.sentence) - 1;
        if (!event.verbal || number < 0 || !Fronting.refersBack(parse, event.clause)) {
            return;
        }
        Sentence before = text.sentences().get(number);
        if (!before.furniture() && parse.sentence.paragraph() - before.paragraph() <= 1) {
            draft.contentFrom = before.from();
            draft.contentTo = before.to();
            draft.toldBefore = true;
        }
    }

    /** Words count if several sides say them, if another side is named in them, in their sentence, or by an act that needs one. */
    private boolean betweenSides(Draft draft) {
        Event event = draft.event;
        if (draft.reciprocal) {
            return true;
        }
        Set<String> own = draft.sides(Part.SPEAKER);
        Set<String> others = new LinkedHashSet<>(draft.sides(Part.ADDRESSEE, Part.TARGET));
        others.addAll(event.parse.sidesNamed());
        if (draft.quote != null) {
            others.addAll(passages.around(draft.quote));
        }
        if (own.size() >= 2 && eachOther(event)) {
            return true;
        }
        boolean inParagraph = others.stream().allMatch(own::contains) && otherSideNear(event.parse, own);
        boolean jointly = own.size() >= 2 && !event.frame().type().equals("no_comment");
        if (others.stream().allMatch(own::contains) && !inParagraph && !jointly) {
            event.drop("no other side in the words or near them");
            event.aside = true;
            return false;
        }
        boolean saysSomething = draft.quote != null
                || draft.contentFrom >= 0
                || !draft.sides(Part.ADDRESSEE, Part.TARGET).isEmpty()
                || event.frame().type().equals("no_comment")
                || event.attribution();
        boolean needsContent =
                event.frame().type().equals("assert") || event.frame().type().equals("confirm");
        if (!saysSomething && (needsContent || !event.verbal || event.part("C").isEmpty() && !objectSaid(event))) {
            event.drop("nothing is said");
            return false;
        }
        return true;
    }

    /** Whether the speakers speak to or of each other. */
    private static boolean eachOther(Event event) {
        for (int number : event.clause.units) {
            Unit unit = event.parse.units.get(number);
            if (unit.is(Unit.Kind.PRONOUN) && unit.key().equals("each_other")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence just before, or just after in the same paragraph, names a side that does not speak. */
    private boolean otherSideNear(Parse here, Set<String> own) {
        for (Parse parse : passages.near(here)) {
            int away = here.number - parse.number;
            int paragraphs = here.sentence.paragraph() - parse.sentence.paragraph();
            boolean before = away > 0 && away <= 2 && paragraphs <= NEAR;
            boolean after = away == -1 && paragraphs == 0;
            if ((before || after) && !own.containsAll(parse.sidesNamed())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of speech has an object: what it denies, rejects, promises. */
    private static boolean objectSaid(Event event) {
        return event.verbal && !event.parse.objects(event.clause).isEmpty();
    }
}
