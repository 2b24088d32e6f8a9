package org.parley.web.desk;

import org.parley.web.Address;
import org.parley.web.Answer;
import org.parley.web.Deed;
import org.parley.web.Page;
import org.parley.web.Refusal;
import org.parley.web.Visit;

/** What became of articles that were given. */
public final class RunPage implements Page {
    private final Runs runs;

    RunPage(Runs runs) {
        this.runs = runs;
    }

    @Override
    public String path() {
        return "/add/{run}";
    }

    @Override
    public Answer answer(Visit visit) {
        Run run = run(runs, visit);
        return Answer.html("run", visit.words().say("What was added"), run);
    }

    private static Run run(Runs runs, Visit visit) {
        return runs.find(visit.part("run"))
                .orElseThrow(() -> Refusal.missing(
                        visit.words().say("This is not known any more. What was added is in the record.")));
    }

    /** Stops a run after the article at hand. */
    record Cancel(Runs runs) implements Deed {
        @Override
        public String path() {
            return "/add/{run}/cancel";
        }

        @Override
        public Answer act(Visit visit) {
            Run run = run(runs, visit);
            run.cancel();
            return new Answer.Redirect(Address.of("/add/" + run.id()).toString());
        }
    }
}
