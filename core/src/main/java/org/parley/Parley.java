package org.parley;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.Extractor;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Tags;
import org.parley.pack.Language;
import org.parley.pack.Packs;
import org.parley.text.LanguageVote;
import org.parley.text.Text;
import org.parley.text.TextScan;

/** Reads articles. Immutable and thread-safe: build one and share it. */
public final class Parley {
    private final Packs packs;
    private final LanguageVote vote;
    private final Map<String, TextScan> scans = new LinkedHashMap<>();
    private final Map<String, Extractor> extractors = new LinkedHashMap<>();

    private Parley(Packs packs) {
        this.packs = packs;
        this.vote = new LanguageVote(packs.languageCues());
        for (Language language : packs.languages().values()) {
            scans.put(language.code(), new TextScan(language.forms(), language.grammar().splitter(), language.textRules()));
            extractors.put(language.code(), new Extractor(packs, language));
        }
    }

    /** With the packs that were compiled at build time. */
    public static Parley compiled() {
        return fromFolder(Path.of(System.getProperty("parley.data", "data")));
    }

    /**
     * With the packs of a data folder, for those who edit them.
     *
     * @throws org.parley.pack.PackException with all that is wrong in the folder
     */
    public static Parley fromFolder(Path data) {
        return new Parley(Packs.load(data, false));
    }

    /** With packs already loaded. */
    public static Parley of(Packs packs) {
        return new Parley(packs);
    }

    /** The reports of one article. */
    public Reading read(Article article) {
        String code = article.language().or(() -> vote.vote(article.text())).orElse("und");
        Extractor extractor = extractors.get(code);
        if (extractor == null) {
            return new Reading(article, code, false, article.published(), PageType.REPORT, "none/0", List.of(), List.of(), List.of());
        }
        Text text = scans.get(code).scan(article.text());
        Optional<DateRange> published = article.published().or(text::stamp).or(text::header).or(article::publishedHint);
        Extractor.Result result = extractor.extract(article, text, published);
        return new Reading(
                article, code, true, published, text.pageType(), packs.languages().get(code).pack(), result.reports(), result.misses(), List.of());
    }

    /** The layer below the reports: sentences, times, quantities, actors, predicates, furniture. */
    public Tags tag(Article article) {
        return new Tags(
                article.doc(), article.language().orElse("und"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
