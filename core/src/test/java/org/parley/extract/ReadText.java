package org.parley.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.Parley;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pack.Packs;

/** What is read in a text of which only the language is known. */
final class ReadText {
    private static final Parley PARLEY = Parley.of(Packs.load(Path.of("../data"), true));

    private ReadText() {}

    static List<Report> reports(String language, String text) {
        Article article = new Article(
                "text",
                text,
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return PARLEY.read(article).reports();
    }
}
