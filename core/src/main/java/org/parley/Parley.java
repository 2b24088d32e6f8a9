package org.parley;

import java.nio.file.Path;
import java.util.List;
import org.parley.model.Article;
import org.parley.model.PageType;
import org.parley.model.Reading;
import org.parley.model.Tags;

/** Reads articles. Immutable and thread-safe: build one and share it. */
public final class Parley {
    private Parley() {}

    /** With the packs that were compiled at build time. */
    public static Parley compiled() {
        return new Parley();
    }

    /**
     * With the packs of a data folder, for those who edit them.
     *
     * @throws org.parley.pack.PackException with all that is wrong in the folder
     */
    public static Parley fromFolder(Path data) {
        return new Parley();
    }

    /** The reports of one article. */
    public Reading read(Article article) {
        return new Reading(
                article,
                article.language().orElse("und"),
                false,
                article.published().or(article::publishedHint),
                PageType.REPORT,
                "none/0",
                List.of(),
                List.of(),
                List.of());
    }

    /** The layer below the reports: sentences, times, quantities, actors, predicates, furniture. */
    public Tags tag(Article article) {
        return new Tags(
                article.doc(),
                article.language().orElse("und"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
