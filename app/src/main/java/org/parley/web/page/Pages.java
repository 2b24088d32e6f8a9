package org.parley.web.page;

import java.util.List;
import org.parley.web.Deed;
import org.parley.web.Page;

/** All pages and all deeds that there are. */
public final class Pages {
    private Pages() {}

    public static List<Page> all() {
        return List.of(new TodayPage());
    }

    /** What forms post. */
    public static List<Deed> deeds() {
        return List.of();
    }
}
