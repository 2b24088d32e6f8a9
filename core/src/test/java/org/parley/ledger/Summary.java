package org.parley.ledger;

import java.util.List;

/** An entry as one line that shows all that a test may want to see equal. */
final class Summary {
    private Summary() {}

    static List<String> of(Ledger ledger) {
        return ledger.entries().stream().map(Summary::of).toList();
    }

    static String of(Entry entry) {
        return "%s %s %s %s %s roots %d-%d maybe %s"
                .formatted(
                        entry.id(),
                        entry.kind(),
                        entry.type(),
                        entry.sides(),
                        entry.tellings().stream().map(Telling::id).toList(),
                        entry.roots().least(),
                        entry.roots().most(),
                        entry.maybeSame());
    }
}
