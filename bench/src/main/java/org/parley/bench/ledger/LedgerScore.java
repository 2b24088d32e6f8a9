package org.parley.bench.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Parley;
import org.parley.ledger.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Roots;
import org.parley.ledger.Telling;
import org.parley.ledger.Transition;
import org.parley.model.Participant;
import org.parley.model.Reading;
import org.parley.model.Report;

/** Scores the ledger of the made-up press: {@code LedgerScore [list]}. */
public final class LedgerScore {
    private final Press press;

    public LedgerScore(Press press) {
        this.press = press;
    }

    public static void main(String[] arguments) {
        boolean list = arguments.length > 0;
        LedgerScore first = new LedgerScore(Press.load());
        first.size("the writer's key");
        Ledger told = first.told();
        first.say("dealings, on what is told", first.dealings(told), list);
        first.say("their steps", first.steps(told), false);
        System.out.println("root sources: " + first.roots(told, list));
        first.read(Parley.compiled(), list);
        LedgerScore second = new LedgerScore(Press.second());
        second.size("a second person's key");
        second.say("dealings, on what is told", second.dealings(second.told()), list);
        second.say("their steps", second.steps(second.told()), false);
        second.read(Parley.compiled(), list);
    }

    private void size(String key) {
        System.out.printf(
                "%s: %d articles, %d reports, %d dealings%n",
                key, press.articles().size(), press.told().size(), press.roots().size());
    }

    private void say(String what, Clusters clusters, boolean list) {
        System.out.printf("%-28s precision %.3f recall %.3f%n", what, clusters.precision(), clusters.recall());
        if (list) {
            press.told().stream()
                    .filter(told -> clusters.wrong().contains(told.telling().id()))
                    .forEach(told -> System.out.println("  " + told.dealing() + "  "
                            + told.telling().quotes().get(0)));
        }
    }

    /** The ledger of the key's reports. */
    public Ledger told() {
        return Ledger.of(press.told().stream().map(Press.Told::telling).toList(), List.of());
    }

    /** How the dealings came together. */
    public Clusters dealings(Ledger ledger) {
        Map<String, String> wanted = new HashMap<>();
        press.told().forEach(told -> wanted.put(told.telling().id(), told.dealing()));
        return Clusters.of(ledger.entryOf(), wanted);
    }

    /** How the reports that have a status were sorted into steps. */
    public Clusters steps(Ledger ledger) {
        Map<String, String> found = new HashMap<>();
        for (Entry entry : ledger.entries()) {
            for (Transition step : entry.transitions()) {
                String name = entry.id() + " " + step.status() + step.day();
                step.tellings().forEach(told -> found.put(told.id(), name));
            }
        }
        Map<String, String> wanted = new HashMap<>();
        press.told().stream()
                .filter(told -> found.containsKey(told.telling().id()))
                .forEach(told -> wanted.put(told.telling().id(), told.step()));
        return Clusters.of(found, wanted);
    }

    /** @param right entries whose stated interval holds the true number; of {@code all} that came together as they should */
    public record Intervals(int right, int narrow, int all) {
        @Override
        public String toString() {
            return "true number within the interval %d/%d, interval of width 0 or 1 %d/%d"
                    .formatted(right, all, narrow, all);
        }
    }

    /** How well the number of root sources is told, of the dealings that came together as they should. */
    public Intervals roots(Ledger ledger, boolean list) {
        Map<String, Set<String>> wanted = new TreeMap<>();
        press.told()
                .forEach(told -> wanted.computeIfAbsent(told.dealing(), name -> new HashSet<>())
                        .add(told.telling().id()));
        int right = 0;
        int narrow = 0;
        int all = 0;
        for (var dealing : wanted.entrySet()) {
            Entry entry = ledger.find(dealing.getValue().iterator().next()).orElseThrow();
            Set<String> ids =
                    new HashSet<>(entry.tellings().stream().map(Telling::id).toList());
            if (!ids.equals(dealing.getValue())) {
                continue;
            }
            Roots roots = entry.roots();
            int truth = press.roots().getOrDefault(dealing.getKey(), 0);
            boolean holds = roots.least() <= truth && truth <= roots.most();
            all++;
            right += holds ? 1 : 0;
            narrow += roots.most() - roots.least() <= 1 ? 1 : 0;
            if (list && (!holds || roots.most() - roots.least() > 1)) {
                System.out.printf(
                        "  %s %d-%d, truly %d: %s%n",
                        dealing.getKey(), roots.least(), roots.most(), truth, roots.origins());
            }
        }
        return new Intervals(right, narrow, all);
    }

    private void read(Parley parley, boolean list) {
        List<Telling> tellings = new ArrayList<>();
        press.articles().values().forEach(article -> {
            Reading reading = parley.read(article);
            reading.reports()
                    .forEach(report -> tellings.add(Telling.of(report, Press.publication(article), article.text())));
        });
        Ledger ledger = Ledger.of(tellings, List.of());
        Map<String, String> found = new HashMap<>();
        Map<String, String> wanted = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Press.Told told : press.told()) {
            String id = told.telling().id();
            wanted.put(id, told.dealing());
            Optional<Telling> match = tellings.stream()
                    .filter(read -> !used.contains(read.id()) && isMatch(read, told))
                    .findFirst();
            match.ifPresent(read -> {
                used.add(read.id());
                found.put(id, ledger.entryOf().getOrDefault(read.id(), ""));
            });
        }
        Clusters clusters = Clusters.of(found, wanted);
        System.out.printf("read: %d reports, %d of %d wanted%n", tellings.size(), found.size(), wanted.size());
        say("dealings, on what is read", clusters, list);
        double joined = clusters.recall() * wanted.size() / Math.max(1, found.size());
        System.out.printf("of what is read and wanted, recall %.3f at most (what is not read is missing)%n", joined);
        tellings.stream().filter(read -> !used.contains(read.id())).forEach(read -> {
            found.put(read.id(), ledger.entryOf().getOrDefault(read.id(), ""));
            wanted.put(read.id(), read.id());
        });
        System.out.printf(
                "with what is read and not wanted, each alone: precision %.3f%n",
                Clusters.of(found, wanted).precision());
    }

    /** Same article and kind, in the same sentence, with a side in common. */
    private static boolean isMatch(Telling read, Press.Told told) {
        Report report = read.report();
        Report want = told.telling().report();
        return report.article().equals(want.article())
                && report.kind() == want.kind()
                && report.evidence().get(0).start() < told.sentence().end()
                && told.sentence().start() < report.evidence().get(0).end()
                && report.dealing().participants().stream()
                        .map(Participant::actor)
                        .anyMatch(actor -> want.dealing().participants().stream()
                                .anyMatch(who -> who.actor().side().equals(actor.side())));
    }
}
