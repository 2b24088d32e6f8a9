package org.parley.store;

import java.time.LocalDate;
import org.parley.model.Reading;

/** A process that adds made-up articles and says after each that it is confirmed: {@code STORE SEED COUNT}. */
final class AddMain {
    private AddMain() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(arguments[0], true, LocalDate.parse("2031-12-31"))) {
            int count = 0;
            for (Reading reading : MadeReadings.of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]))) {
                store.add(reading, article -> reading);
                System.out.println(reading.article().id());
                if (++count % 10 == 0) {
                    store.settle();
                }
            }
            store.settle();
        }
    }
}
