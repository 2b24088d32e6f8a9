package org.parley.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.intake.Intake;
import org.parley.intake.Item;
import org.parley.model.Article;

/** One run over all articles: works them off, prints what they give in the order of the input, and tells how it went. */
final class Run {
    private final Console console;
    private final Map<String, Integer> withoutPack = new TreeMap<>();
    private int articles;
    private int reports;
    private int refused;

    Run(Console console) {
        this.console = console;
    }

    /** Reads everything; one bad input never stops the others. */
    void over(InputOptions input, Function<Article, Answer> work) {
        var paths = input.paths();
        try (Workers workers = new Workers(input.threads(), guarded(work), this::print)) {
            Intake intake = new Intake(input.defaults(), console.in(), item -> take(item, workers));
            paths.forEach(intake::take);
            workers.finish();
        }
        console.out().flush();
    }

    /** 1 if something could not be read, else 0. */
    int exitCode() {
        return refused > 0 ? 1 : 0;
    }

    int reports() {
        return reports;
    }

    /** For instance "30 articles (2 of them skipped, no pack for the language: de 1, fi 1); 1 problem, told above". */
    String summary() {
        int skipped = withoutPack.values().stream().mapToInt(Integer::intValue).sum();
        String languages = withoutPack.entrySet().stream()
                .map(entry -> "%s %d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return count(articles, "article")
                + (skipped == 0
                        ? ""
                        : " (%d of them skipped, no pack for the language: %s)".formatted(skipped, languages))
                + (refused == 0 ? "" : "; " + count(refused, "problem") + ", told above");
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void take(Item item, Workers workers) {
        switch (item) {
            case Item.Posted posted -> workers.submit(posted.article());
            case Item.Refused bad -> refuse(bad.where() + ": " + bad.reason());
            case Item.Noted noted -> console.say(noted.where() + ": " + noted.note());
        }
    }

    private void refuse(String message) {
        refused++;
        console.say(message);
    }

    /** A fault of ours in one article is told and costs that article only. */
    private static Function<Article, Answer> guarded(Function<Article, Answer> work) {
        return article -> {
            try {
                return work.apply(article);
            } catch (RuntimeException | StackOverflowError e) {
                return Answer.failed(article.doc(), e);
            }
        };
    }

    private void print(Answer answer) {
        articles++;
        reports += answer.found();
        answer.noPack().ifPresent(language -> withoutPack.merge(language, 1, Integer::sum));
        answer.notes().forEach(note -> console.say(answer.doc() + ": " + note));
        answer.failure()
                .ifPresent(why -> refuse(answer.doc() + ": could not be read, by a fault in parley (" + why + ")"));
        console.out().print(answer.output());
    }
}
