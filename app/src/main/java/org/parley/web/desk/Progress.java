package org.parley.web.desk;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import org.parley.json.JsonLine;

/** Tells a page how far a run is, by server-sent events: {@code progress} after each article, {@code end} once. */
public final class Progress {
    private final Runs runs;

    public Progress(Runs runs) {
        this.runs = runs;
    }

    /** Where the events are to be had. */
    public static String path() {
        return "/add/{run}/events";
    }

    /** Takes a listener on until the run ends or it goes. */
    public void open(SseClient client) {
        var found = runs.find(client.ctx().pathParam("run"));
        if (found.isEmpty()) {
            client.sendEvent("end", "{}");
            client.close();
            return;
        }
        Run run = found.get();
        client.keepAlive();
        Runnable tell = () -> tell(run, client);
        client.onClose(() -> run.forget(tell));
        run.listen(tell);
    }

    private static void tell(Run run, SseClient client) {
        if (client.terminated()) {
            return;
        }
        client.sendEvent("progress", JsonLine.of(Map.of("done", run.results().size())));
        if (run.isEnded()) {
            client.sendEvent("end", "{}");
            client.close();
        }
    }
}
