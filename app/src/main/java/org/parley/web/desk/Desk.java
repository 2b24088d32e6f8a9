package org.parley.web.desk;

import java.util.List;
import org.parley.web.Deed;
import org.parley.web.Page;

/** The pages and deeds of the desk. */
public final class Desk {
    private final Runs runs;
    private final AddPage add;

    public Desk(Runs runs) {
        this.runs = runs;
        this.add = new AddPage(runs);
    }

    public List<Page> pages() {
        return List.of(add, new RunPage(runs));
    }

    public List<Deed> deeds() {
        return List.of(add, new RunPage.Cancel(runs));
    }
}
