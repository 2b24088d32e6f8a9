package org.parley.web.page;

import java.util.List;
import org.parley.web.Deed;
import org.parley.web.Page;

/** All pages and all deeds that there are. */
public final class Pages {
    private Pages() {}

    /** @param reader reads an article anew */
    public static List<Page> all(ArticlePage.Reader reader) {
        return List.of(
                new TodayPage(),
                new ListPage(),
                new EntryPage(),
                new DeadlinesPage(),
                new WhoPage(),
                new BetweenPage(),
                new ActorPage(),
                new ArticlePage(reader),
                new SearchPage(),
                new HelpPage(),
                new OpenApiPage());
    }

    /** What forms post. */
    public static List<Deed> deeds() {
        return List.of(new NoteDeed(), new ViewDeed());
    }
}
