package org.parley.extract.actor;

import java.util.Optional;
import org.parley.model.Article;
import org.parley.pack.Gazetteer;
import org.parley.pack.Language;

/**
 * Whose press an article is, by the country ending of its address, else by its outlet.
 *
 * @param sure the side, if the language is at home there: "the government" is its own even where nobody names the state
 * @param likely the side, whether sure or not: it counts only where the article names it
 */
public record Home(Optional<String> sure, Optional<String> likely) {

    /** Whose press {@code article} is; neither is there if its address and outlet do not say. */
    public static Home of(Article article, Language language, Gazetteer gazetteer) {
        Optional<String> side = article.url()
                .map(Home::host)
                .flatMap(host -> byHost(host, gazetteer))
                .or(() -> article.publisher().map(name -> gazetteer.outlets().get(Gazetteer.outletKey(name))));
        return new Home(side.filter(language.grammar().homes()::contains), side);
    }

    private static String host(String url) {
        int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    private static Optional<String> byHost(String host, Gazetteer gazetteer) {
        Optional<String> country =
                Optional.ofNullable(gazetteer.homes().get(host.substring(host.lastIndexOf('.') + 1)));
        if (country.isPresent()) {
            return country;
        }
        for (String label : host.split("\\.", -1)) {
            String side = gazetteer.outlets().get(Gazetteer.outletKey(label));
            if (side != null) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
