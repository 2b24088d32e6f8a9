package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.Parley;
import org.parley.extract.Explanation;
import org.parley.model.Article;
import org.parley.model.DateRange;
import org.parley.output.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley explain}: what every pass found in a sentence or file and what became of it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows what every pass found in a text: words, clauses, which entries fired and what stopped others.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "TEXT", description = "A sentence, or the path of a text file.")
    private String text = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "Only sentence N of it, counted from 1.")
    private int only;

    @Option(names = "--language", paramLabel = "CODE", description = "Language (ISO 639-1); else it is recognised.")
    private @Nullable String language;

    @Option(names = "--published", paramLabel = "DATE", description = "Publication day or month.")
    private @Nullable String published;

    @Option(names = "--packs", paramLabel = "DIR", description = "Read the packs from this data folder.")
    private @Nullable Path packs;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws java.io.IOException {
        Parley parley = packs == null ? Parley.compiled() : Parley.fromFolder(packs);
        Path file = text.length() < 4096 && text.indexOf('\0') < 0 ? Path.of(text) : Path.of("");
        String content = Files.isRegularFile(file) ? Files.readString(file) : text;
        Article article = new Article(
                "text",
                content,
                Optional.ofNullable(language),
                Optional.empty(),
                Optional.ofNullable(published).map(DateRange::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Optional<Explanation> explanation = parley.explain(article);
        if (explanation.isEmpty()) {
            console.say("There is no pack for the language of this text; say it with --language.");
            return 0;
        }
        console.out().print(text(explanation.get(), content));
        return 0;
    }

    private String text(Explanation explanation, String content) {
        StringBuilder shown = new StringBuilder();
        int number = 0;
        for (Explanation.OfSentence sentence : explanation.sentences()) {
            number++;
            if (only == 0 || only == number) {
                shown.append(number)
                        .append(". ")
                        .append(Printable.of(sentence.span().in(content)))
                        .append('\n');
                sentence(sentence, content, shown);
            }
        }
        return shown.toString();
    }

    private static void sentence(Explanation.OfSentence sentence, String content, StringBuilder shown) {
        String clause = "";
        for (Explanation.Word word : sentence.units()) {
            if (!word.clause().equals(clause)) {
                clause = word.clause();
                shown.append("   clause ").append(clause).append('\n');
            }
            shown.append("      %-24s %s%n".formatted(Printable.of(word.span().in(content)), word.kind()));
        }
        for (Explanation.OfEvent event : sentence.events()) {
            shown.append("   ").append(event.read() ? "read    " : "dropped ").append(event.entry());
            event.operators().forEach(operator -> shown.append(" < ").append(operator));
            event.status().ifPresent(status -> shown.append("  ").append(status));
            event.why().ifPresent(why -> shown.append("  because: ").append(why));
            shown.append('\n');
            event.parts()
                    .forEach((part, filled) -> filled.forEach(one -> shown.append("      %s = \"%s\" %s by %s%n"
                            .formatted(part, Printable.of(one.span().in(content)), one.sides(), one.how()))));
        }
        shown.append('\n');
    }
}
