package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.Parley;
import org.parley.json.MissJson;
import org.parley.json.ReportJson;
import org.parley.model.Article;
import org.parley.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley read}: the reports of articles. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints what articles report of dealings between states; saves nothing.")
final class ReadCommand implements Callable<Integer> {
    /** Named as they are typed. */
    enum Format {
        text,
        jsonl
    }

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, jsonl for programs (one report a line). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--misses",
            description =
                    "Print, instead of reports, the sentences that name two sides and gave none, with the reason.")
    private boolean misses;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Run run = new Run(console);
        input.defaults();
        Parley parley = input.parley();
        Function<Reading, String> form = switch (format) {
            case text -> misses ? MissesText::of : ReadingText::of;
            case jsonl -> misses ? MissJson::of : ReadCommand::jsonLines;
        };
        run.over(input, article -> answer(parley.read(article), form));
        console.say("%s, %s. Nothing was saved.".formatted(run.summary(), Run.count(run.reports(), "report")));
        return run.exitCode();
    }

    static Answer answer(Reading reading, Function<Reading, String> form) {
        Article article = reading.article();
        Optional<String> noPack = reading.read() ? Optional.empty() : Optional.of(reading.language());
        return new Answer(
                article.doc(),
                form.apply(reading),
                reading.reports().size(),
                noPack,
                reading.notes(),
                Optional.empty());
    }

    private static String jsonLines(Reading reading) {
        return reading.reports().stream()
                .map(report -> ReportJson.of(reading, report) + "\n")
                .collect(Collectors.joining());
    }
}
