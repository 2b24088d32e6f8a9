package org.parley.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.Dossier.Part;
import org.parley.ledger.Entry;
import org.parley.ledger.Telling;
import org.parley.store.Store;

/** Takes entries from a record, with all that a reader without the record needs to check them. */
public final class Assembly {
    private Assembly() {}

    /** The entry that holds a report or has this id, to be handed on; empty if there is none. */
    public static Optional<Part.Chosen> choose(Store store, String id) {
        return store.find(id).map(entry -> new Part.Chosen(entry, store.reports(ids(entry)), rulings(store, entry)));
    }

    private static List<String> ids(Entry entry) {
        return entry.tellings().stream().map(Telling::id).toList();
    }

    private static List<org.parley.ledger.Decision> rulings(Store store, Entry entry) {
        Set<String> about = new TreeSet<>(ids(entry));
        entry.tellings().forEach(told -> about.add(told.publication().article()));
        return RulingLine.about(store.decisions(), about);
    }
}
