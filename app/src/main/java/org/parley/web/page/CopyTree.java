package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ledger.Roots;

/** Makes trees of who copied whom. */
final class CopyTree {
    private CopyTree() {}

    /** The publications that copy none, by article, each with its copies. */
    static Map<String, EntryPage.Copies> of(Roots roots) {
        Map<String, EntryPage.Copies> all = new LinkedHashMap<>();
        Map<String, EntryPage.Copies> tops = new LinkedHashMap<>();
        for (Roots.Copy copy : roots.copies()) {
            EntryPage.Copies node =
                    new EntryPage.Copies(copy.article(), copy.outlet(), copy.shared(), new ArrayList<>());
            all.put(copy.article(), node);
            EntryPage.Copies parent = copy.from().map(all::get).orElse(null);
            List<EntryPage.Copies> siblings = parent == null ? null : parent.copies();
            if (siblings == null) {
                tops.put(copy.article(), node);
            } else {
                siblings.add(node);
            }
        }
        return tops;
    }
}
