package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.dossier.DossierCheck;
import org.parley.intake.Defaults;
import org.parley.intake.Intake;
import org.parley.intake.Item;
import org.parley.output.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley verify}: whether a dossier's file still is what it was, and says no more than its quotes. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the file of a dossier without a network: its seal, each quote's hash, length and offsets, the ids"
                    + " of articles and reports, and that every dealing follows from its reports.",
            "Exit code 1 if something does not hold."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final long LARGEST = 200_000_000;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file that parley dossier or its page gave.")
    private Path file = Path.of("");

    @Option(
            names = "--articles",
            paramLabel = "PATH",
            description = "Compare the quotes with these articles too; a PATH as parley read takes it.")
    private List<String> articles = new ArrayList<>();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.size(file) > LARGEST) {
            return console.fail(file + ": larger than any dossier");
        }
        Map<String, String> texts = new HashMap<>();
        Intake intake = new Intake(Defaults.NONE, console.in(), item -> take(item, texts));
        articles.forEach(intake::take);
        DossierCheck.Result result;
        try {
            result = DossierCheck.of(Files.readString(file), id -> Optional.ofNullable(texts.get(id)));
        } catch (java.nio.charset.CharacterCodingException e) {
            return console.fail(file + ": not UTF-8");
        } catch (IllegalArgumentException e) {
            return console.fail(file + ": " + e.getMessage());
        }
        result.problems().forEach(problem -> console.out().print(Printable.of(problem) + "\n"));
        console.say("%s: %d dealings, %s, %d quotes of %s, %d of them compared; %s"
                .formatted(
                        result.title(),
                        result.entries(),
                        Run.count(result.reports(), "report"),
                        result.quotes(),
                        Run.count(result.articles(), "article"),
                        result.read(),
                        result.problems().isEmpty()
                                ? "all holds together"
                                : Run.count(result.problems().size(), "problem") + ", told above"));
        console.say("seal " + result.seal() + ": compare it with the sender's");
        return result.problems().isEmpty() ? 0 : 1;
    }

    private void take(Item item, Map<String, String> texts) {
        switch (item) {
            case Item.Posted posted ->
                texts.put(posted.article().textId(), posted.article().text());
            case Item.Refused bad -> console.say(bad.where() + ": " + bad.reason());
            case Item.Noted note -> {}
        }
    }
}
