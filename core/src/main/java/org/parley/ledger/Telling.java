package org.parley.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Dealing;
import org.parley.model.Report;
import org.parley.model.Span;

/**
 * A report with the publication it stands in and the words it quotes.
 *
 * @param quotes the words of the report's evidence, in its order
 * @param content the words of a statement's content or of what an accord says, else empty
 */
public record Telling(Report report, Publication publication, List<String> quotes, String content) {

    /** Publication day, article, start, id: the order in which the first report names its entry. */
    public static final Comparator<Telling> ORDER = Comparator.comparing(Telling::publication, Publication.ORDER)
            .thenComparing(telling -> telling.report().evidence().get(0), Comparator.comparingInt(Span::start))
            .thenComparing(Telling::id);

    public Telling {
        quotes = List.copyOf(quotes);
    }

    /** Cuts the quoted words from the article's text. */
    public static Telling of(Report report, Publication publication, String text) {
        return new Telling(
                report,
                publication,
                report.evidence().stream().map(span -> span.in(text)).toList(),
                content(report, text));
    }

    /** What a report says was said or agreed, cut from the article's text. */
    public static String content(Report report, String text) {
        return switch (report.dealing()) {
            case Dealing.Statement said ->
                said.content().map(span -> span.in(text)).orElse("");
            case Dealing.Accord accord ->
                accord.terms().stream().map(span -> span.in(text)).collect(Collectors.joining("; "));
            case Dealing.Contact contact -> "";
            case Dealing.Measure measure -> "";
            case Dealing.Action action -> "";
        };
    }

    public String id() {
        return report.id();
    }

    Telling with(Publication corrected) {
        return new Telling(report, corrected, quotes, content);
    }

    Telling with(Report corrected) {
        return new Telling(corrected, publication, quotes, content);
    }
}
