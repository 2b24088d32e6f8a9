package org.parley.web.desk;

import java.util.List;
import org.parley.web.Deed;
import org.parley.web.Page;

/** The pages and deeds of the desk. */
public final class Desk {
    private final Runs runs;
    private final AddPage add;
    private final SourcesPage sources = new SourcesPage();
    private final MendPage mend = new MendPage();
    private final SheetPage sheet = new SheetPage();

    public Desk(Runs runs) {
        this.runs = runs;
        this.add = new AddPage(runs);
    }

    public List<Page> pages() {
        return List.of(
                new DeskPage(),
                add,
                new RunPage(runs),
                new ReviewPage(),
                mend,
                sheet,
                sources,
                new DossierPage(),
                new DossierPage.Made(false),
                new DossierPage.Made(true),
                new CitePage(true),
                new CitePage(false));
    }

    public List<Deed> deeds() {
        return List.of(
                add,
                new RunPage.Cancel(runs),
                new RuleDeed(),
                mend,
                sheet,
                sources,
                new DossierPage.Keep(),
                new DossierPage.Choose());
    }
}
