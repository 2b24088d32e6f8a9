package org.parley.intake;

import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.DateRange;

/** What is known of an article besides its text, from a line or a manifest. */
public record Posting(
        Optional<String> doc,
        Optional<String> language,
        Optional<DateRange> published,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> title) {
    public static final Posting NOTHING = new Posting(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This, with what it does not say taken from {@code other}; {@code doc} stays its own. */
    Posting orElse(Posting other) {
        return new Posting(
                doc,
                language.or(other::language),
                published.or(other::published),
                publisher.or(other::publisher),
                url.or(other::url),
                title.or(other::title));
    }

    Article article(String name, String text, Defaults defaults) {
        return new Article(
                doc.orElse(name),
                text,
                language.or(defaults::language),
                published,
                defaults.published(),
                publisher,
                url,
                title);
    }
}
