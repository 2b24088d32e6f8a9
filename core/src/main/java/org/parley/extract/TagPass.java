package org.parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Article;
import org.parley.model.Span;
import org.parley.model.Tags;
import org.parley.pack.Language;
import org.parley.text.Text;
import org.parley.text.Tokens;

/** Turns what the passes found into the layer below the reports. */
final class TagPass {
    private TagPass() {}

    static Tags run(Article article, Language language, Extractor.Analysis analysis) {
        Text text = analysis.text();
        Tokens tokens = text.tokens();
        List<Span> sentences = text.sentences().stream()
                .filter(sentence -> sentence.to() > sentence.from())
                .map(sentence -> tokens.span(sentence.from(), sentence.to()))
                .toList();
        List<Tags.ActorTag> actors = analysis.mentions().stream()
                .map(mention -> actor(mention, tokens))
                .toList();
        List<Tags.PredicateTag> predicates = new ArrayList<>();
        for (Parse parse : analysis.parses()) {
            Marks marks = Marks.of(tokens, parse.sentence, language);
            predicates.addAll(Predicates.of(parse, marks, analysis.events()));
        }
        return new Tags(
                article.doc(), language.code(), sentences, List.of(), List.of(), actors, predicates, text.furniture());
    }

    private static Tags.ActorTag actor(Mention mention, Tokens tokens) {
        String kind = switch (mention.kind()) {
            case PERSON, OFFICE -> "person";
            case STATE, PEOPLE, CAPITAL, SEAT, ADJECTIVE -> "state";
            case BODY -> "body";
            case GROUP, BOTH -> "group";
            case ORGAN -> "organ";
            case PLACE -> "place";
            case FORUM, MEDIUM -> "organisation";
        };
        return new Tags.ActorTag(
                span(mention, tokens),
                kind,
                mention.sides().stream().findFirst(),
                mention.name(),
                mention.office().map(office -> office.en()));
    }

    /** The words of a person's name, without office and side around it; any other mention whole. */
    private static Span span(Mention mention, Tokens tokens) {
        Optional<String> name = mention.kind() == Mention.Kind.PERSON ? mention.name() : Optional.empty();
        if (name.isEmpty()) {
            return tokens.span(mention.from(), mention.to());
        }
        Set<String> parts =
                Arrays.stream(name.get().toLowerCase(Locale.ROOT).split("[ -]")).collect(Collectors.toSet());
        int from = mention.from();
        while (from < mention.to() && !(tokens.capital(from) && partOf(parts, tokens.lower(from)))) {
            from++;
        }
        int to = from;
        while (to < mention.to() && (tokens.is(to, '-') && to > from || partOf(parts, tokens.lower(to)))) {
            to++;
        }
        return from < to ? tokens.span(from, to) : tokens.span(mention.from(), mention.to());
    }

    private static boolean partOf(Set<String> parts, String word) {
        return parts.contains(word) || parts.contains(word.substring(0, word.length() - 1));
    }
}
