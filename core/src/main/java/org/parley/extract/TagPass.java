package org.parley.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extract.actor.Mention;
import org.parley.extract.actor.Strangers;
import org.parley.extract.clause.Parse;
import org.parley.extract.number.Quantity;
import org.parley.extract.time.Timex;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.Span;
import org.parley.model.Tags;
import org.parley.pack.Language;
import org.parley.text.Text;
import org.parley.text.Tokens;

/** Turns what the passes found into the layer below the reports. */
final class TagPass {
    private TagPass() {}

    static Tags run(Article article, Language language, Optional<DateRange> published, Extractor.Analysis analysis) {
        Text text = analysis.text();
        Tokens tokens = text.tokens();
        List<Span> sentences = text.sentences().stream()
                .filter(sentence -> sentence.to() > sentence.from())
                .map(sentence -> tokens.span(sentence.from(), sentence.to()))
                .toList();
        List<Mention> mentions = new ArrayList<>(analysis.mentions());
        mentions.addAll(Strangers.run(text, language, analysis.mentions()));
        mentions.sort(Comparator.comparingInt(Mention::from));
        List<Tags.ActorTag> actors = mentions.stream()
                .map(mention -> actor(mention, tokens, language))
                .toList();
        List<Tags.PredicateTag> predicates = new ArrayList<>();
        Map<Parse, List<Event>> events = analysis.bySentence();
        for (Parse parse : analysis.parses()) {
            predicates.addAll(Predicates.of(parse, parse.marks, published, events.getOrDefault(parse, List.of())));
        }
        return new Tags(
                article.doc(),
                language.code(),
                sentences,
                times(analysis.times()),
                quantities(analysis.quantities()),
                actors,
                predicates,
                text.furniture());
    }

    private static List<Tags.TimeTag> times(List<Timex> times) {
        return times.stream()
                .map(time -> new Tags.TimeTag(time.span(), time.type().name(), time.value(), time.range()))
                .toList();
    }

    /** Lengths of time are among the times. */
    private static List<Tags.QuantityTag> quantities(List<Quantity> quantities) {
        return quantities.stream()
                .filter(quantity -> quantity.kind() != Quantity.Kind.DURATION)
                .map(quantity -> new Tags.QuantityTag(
                        quantity.span(), quantity.kind().word(), quantity.number(), quantity.unit(), quantity.bound()))
                .toList();
    }

    private static Tags.ActorTag actor(Mention mention, Tokens tokens, Language language) {
        String kind = switch (mention.kind()) {
            case PERSON, OFFICE -> "person";
            case STATE, PEOPLE, NATIONALS, CAPITAL, SEAT, ADJECTIVE -> "state";
            case BODY -> "body";
            case GROUP, BOTH -> "group";
            case ORGAN -> "organ";
            case PLACE -> "place";
            case FORUM, MEDIUM -> "organisation";
        };
        return new Tags.ActorTag(
                span(mention, tokens, language),
                kind,
                mention.sides().stream().findFirst(),
                mention.name(),
                mention.office().map(office -> office.en()));
    }

    /** The words of a person's name, without office and side around it; any other mention whole. */
    private static Span span(Mention mention, Tokens tokens, Language language) {
        Optional<String> name = mention.kind() == Mention.Kind.PERSON ? mention.name() : Optional.empty();
        if (name.isEmpty()) {
            return tokens.span(mention.from(), mention.to());
        }
        Set<String> parts = Arrays.stream(plain(name.get()).split("[ -]")).collect(Collectors.toSet());
        int from = mention.from();
        while (from < mention.to() && !(tokens.capital(from) && partOf(parts, tokens.lower(from)))) {
            from++;
        }
        int to = from;
        while (to < mention.to() && (tokens.is(to, '-') && to > from || partOf(parts, tokens.lower(to)))) {
            to++;
        }
        while (from > mention.from() && from < to && stranger(tokens, from - 1, language)) {
            from--;
        }
        while (to < mention.to() && from < to && stranger(tokens, to, language)) {
            to++;
        }
        return from < to ? tokens.span(from, to) : tokens.span(mention.from(), mention.to());
    }

    /** A capitalised word that only people are called: another spelling of a name's part. */
    private static boolean stranger(Tokens tokens, int i, Language language) {
        int form = tokens.form(i);
        boolean name = tokens.isWord(i) && tokens.capital(i);
        return name
                && (form < 0
                        || language.lexicon().mask(form) == 0
                                && !language.actors().names().begins(form)
                                && !language.actors()
                                        .names()
                                        .begins(language.actors().genitives().stem(form)));
    }

    private static boolean partOf(Set<String> parts, String word) {
        String plain = plain(word);
        return parts.contains(plain) || plain.length() > 1 && parts.contains(plain.substring(0, plain.length() - 1));
    }

    /** Lower case without accents, as names are written either way. */
    private static String plain(String word) {
        String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return bare.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
