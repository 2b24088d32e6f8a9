package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.Parley;
import org.parley.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley explain}: the reports, and for sentences that name two sides and gave none, why not. */
@Command(
        name = "explain",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Prints the reports of articles, and why other sentences that name two sides gave none.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Run run = new Run(console);
        input.defaults();
        Parley parley = input.parley();
        run.over(input, article -> ReadCommand.answer(parley.read(article), ExplainCommand::text));
        console.say("%s, %s. Nothing was saved.".formatted(run.summary(), Run.count(run.reports(), "report")));
        return run.exitCode();
    }

    private static String text(Reading reading) {
        StringBuilder text = new StringBuilder(ReadingText.of(reading));
        for (Reading.Miss miss : reading.misses()) {
            text.append(ReadingText.quote(miss.sentence(), reading.article().text()));
            text.append("  no report of ").append(String.join(", ", miss.sides()));
            text.append(": ").append(Printable.of(miss.why())).append("\n\n");
        }
        return text.toString();
    }
}
