package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.Parley;
import org.parley.intake.Intake;
import org.parley.intake.Item;
import org.parley.model.Article;
import org.parley.model.Reading;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley add}: reads articles and keeps what they report. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and keeps what they report. Stopped at any point, the same command finishes the work.")
final class AddCommand implements Callable<Integer> {
    /** Named as they are typed. */
    enum Keep {
        full,
        quotes
    }

    private static final int SETTLE_EVERY = 500;
    private static final int CONFIRM_EVERY = 50;

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            description =
                    "full keeps the articles' texts, quotes only what is quoted of them. Default: ${DEFAULT-VALUE}.")
    private Keep keep = Keep.full;

    private final List<Reading> waiting = new ArrayList<>();
    private int settled;
    private int added;
    private int known;
    private int reread;
    private int copies;
    private int skipped;
    private int failed;
    private int reports;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var paths = input.paths();
        input.defaults();
        Parley parley = input.parley();
        try (Store store = options.open(keep == Keep.full);
                Workers workers = new Workers(
                        input.threads(), article -> read(article, parley), answer -> keep(answer, store, parley))) {
            store.aheadOfClock()
                    .ifPresent(day -> console.say(
                            "the clock says %s, but this record was last added to on %s: what has no date counts from that day"
                                    .formatted(store.today(), day)));
            Intake intake = new Intake(input.defaults(), console.in(), item -> take(item, store, workers));
            paths.forEach(intake::take);
            workers.finish();
            confirm(store, parley);
            store.settle();
            Store.Counts counts = store.counts();
            console.say(
                    "%d new, %d known, %d read anew, %d copies of texts already there, %d skipped, %d failed; %s added"
                            .formatted(added, known, reread, copies, skipped, failed, Run.count(reports, "report")));
            console.say("the record holds %d articles, %d reports, %d entries"
                    .formatted(counts.articles(), counts.reports(), counts.entries()));
        }
        return failed > 0 ? 1 : 0;
    }

    private void take(Item item, Store store, Workers workers) {
        switch (item) {
            case Item.Posted posted when store.isPosted(posted.article()) -> known++;
            case Item.Posted posted -> workers.submit(posted.article());
            case Item.Refused bad -> {
                failed++;
                console.say(bad.where() + ": " + bad.reason());
            }
            case Item.Noted noted -> console.say(noted.where() + ": " + noted.note());
        }
    }

    private static Answer read(Article article, Parley parley) {
        try {
            return Answer.of(parley.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.failed(article.doc(), e);
        }
    }

    private void keep(Answer answer, Store store, Parley parley) {
        answer.notes().forEach(note -> console.say(answer.doc() + ": " + note));
        answer.failure().ifPresent(why -> {
            failed++;
            console.say(answer.doc() + ": could not be read, by a fault in parley (" + why + ")");
        });
        answer.reading().ifPresent(reading -> keep(reading, store, parley));
    }

    private void keep(Reading reading, Store store, Parley parley) {
        if (!reading.read()) {
            skipped++;
            console.say("%s: skipped, no pack for the language %s"
                    .formatted(reading.article().doc(), reading.language()));
            return;
        }
        waiting.add(reading);
        if (waiting.size() == CONFIRM_EVERY) {
            confirm(store, parley);
        }
    }

    /** Writes what was read in one transaction; from then on it is safe. */
    private void confirm(Store store, Parley parley) {
        List<Boolean> isCopy =
                waiting.stream().map(reading -> store.isCopy(reading.article())).toList();
        List<Store.Added> done = store.add(waiting, parley::read);
        for (int i = 0; i < done.size(); i++) {
            switch (done.get(i)) {
                case NEW -> {
                    added++;
                    copies += isCopy.get(i) ? 1 : 0;
                    reports += waiting.get(i).reports().size();
                }
                case KNOWN -> known++;
                case REREAD -> reread++;
            }
        }
        if (added / SETTLE_EVERY > settled) {
            settled = added / SETTLE_EVERY;
            store.settle();
            console.say("%d articles added".formatted(added));
        }
        waiting.clear();
    }
}
