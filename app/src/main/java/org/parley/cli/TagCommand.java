package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.Parley;
import org.parley.json.TagsJson;
import org.parley.model.Article;
import org.parley.model.Tags;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley tag}: the layer below the reports. */
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description = "Prints one JSON object per article: its sentences, times, quantities, actors, predicates and"
                + " furniture.")
final class TagCommand implements Callable<Integer> {
    /** Named as it is typed. */
    enum Format {
        jsonl
    }

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, the only form there is.")
    private Format format = Format.jsonl;

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Run run = new Run(console);
        input.defaults();
        Parley parley = input.parley();
        run.over(input, article -> answer(article, parley.tag(article)));
        console.say("%s. Nothing was saved.".formatted(run.summary()));
        return run.exitCode();
    }

    /** An article with words but without sentences was not read. */
    private static Answer answer(Article article, Tags tags) {
        Optional<String> noPack = tags.sentences().isEmpty() ? Optional.of(tags.language()) : Optional.empty();
        return new Answer(article.doc(), TagsJson.of(article, tags) + "\n", 0, noPack, List.of(), Optional.empty());
    }
}
