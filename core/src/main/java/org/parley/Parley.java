package org.parley;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.Explanation;
import org.parley.extract.Extractor;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Tags;
import org.parley.pack.CompiledPacks;
import org.parley.pack.Language;
import org.parley.pack.Lazy;
import org.parley.pack.Packs;
import org.parley.text.LanguageVote;
import org.parley.text.Text;
import org.parley.text.TextScan;

/** Reads articles. Immutable and thread-safe: build one and share it. */
public final class Parley {
    private final Packs packs;
    private final Lazy<LanguageVote> vote;
    private final Map<String, Lazy<Reader>> readers = new LinkedHashMap<>();

    /** What it takes to read one language. */
    private record Reader(Language language, TextScan scan, Extractor extractor) {}

    private Parley(Packs packs) {
        this.packs = packs;
        this.vote = new Lazy<>(() -> new LanguageVote(packs.languageCues()));
        for (String code : packs.codes()) {
            readers.put(code, new Lazy<>(() -> reader(code)));
        }
    }

    private Reader reader(String code) {
        Language language = packs.language(code).orElseThrow();
        TextScan scan = new TextScan(language.forms(), language.grammar().splitter(), language.textRules());
        return new Reader(language, scan, new Extractor(packs, language));
    }

    /** With the packs that were compiled at build time; what a language needs is loaded with its first article. */
    public static Parley compiled() {
        return new Parley(CompiledPacks.onClassPath());
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
        String code = language(article);
        Lazy<Reader> known = readers.get(code);
        if (known == null) {
            return new Reading(
                    article,
                    code,
                    false,
                    article.published(),
                    PageType.REPORT,
                    "none/0",
                    List.of(),
                    List.of(),
                    List.of());
        }
        Reader reader = known.get();
        Text text = reader.scan().scan(article.text());
        Optional<DateRange> published = published(article, text);
        Extractor.Result result = reader.extractor().extract(article, text, published);
        return new Reading(
                article,
                code,
                true,
                published,
                text.pageType(),
                reader.language().pack(),
                result.reports(),
                result.misses(),
                List.of());
    }

    /** What every pass found in the article and what became of it; empty if there is no pack for its language. */
    public Optional<Explanation> explain(Article article) {
        return Optional.ofNullable(readers.get(language(article)))
                .map(Lazy::get)
                .map(reader -> {
                    Text text = reader.scan().scan(article.text());
                    return reader.extractor().explain(article, text, published(article, text));
                });
    }

    private String language(Article article) {
        return article.language().or(() -> vote.get().vote(article.text())).orElse("und");
    }

    private static Optional<DateRange> published(Article article, Text text) {
        return article.published().or(text::stamp).or(text::header).or(article::publishedHint);
    }

    /** The layer below the reports: sentences, times, quantities, actors, predicates, furniture. */
    public Tags tag(Article article) {
        String code = language(article);
        Lazy<Reader> known = readers.get(code);
        if (known == null) {
            return new Tags(article.doc(), code, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Reader reader = known.get();
        Text text = reader.scan().scan(article.text());
        return reader.extractor().tag(article, text, published(article, text));
    }
}
