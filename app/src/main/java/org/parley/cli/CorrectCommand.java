package org.parley.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Corrections;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;
import org.parley.ledger.Ledger;
import org.parley.model.Article;
import org.parley.output.Printable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley correct}: what a person rules about reports. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Rules about reports. A ruling is kept beside them, survives rebuild, and can be undone.",
            "same A B | different A B | accept A | reject A | field A NAME=VALUE | article ID published=DAY | article"
                    + " ID publisher=NAME | undo DECISION"
        })
final class CorrectCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "RULING", arity = "0..*", description = "As above; A and B are ids of reports or entries.")
    private List<String> words = List.of();

    @Option(names = "--why", paramLabel = "WORDS", description = "The reason, kept with it.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who rules. Default: the user's name.")
    private String by = System.getProperty("user.name", "somebody");

    @Option(names = "--list", description = "Lists all rulings.")
    private boolean list;

    @Option(names = "--preview", description = "Only tell which entries would change.")
    private boolean preview;

    @Option(names = "--id", paramLabel = "ID", hidden = true, description = "Id of the decision.")
    private @Nullable String id;

    CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = options.look()) {
            if (list) {
                store.decisions().forEach(this::print);
                store.orphans().forEach(orphan -> console.say("lost its report: " + orphan.id()));
                return 0;
            }
            Ruling ruling = ruling();
            Instant now = Instant.now(Clock.systemUTC());
            Decision decision = new Decision(id == null ? Article.hash(ruling + " " + now) : id, ruling, by, now, why);
            Map<String, String> before = entries(store.whole());
            if (preview) {
                compare(before, entries(store.with(decision)));
                console.say("nothing was changed");
                return 0;
            }
            store.decide(decision);
            compare(before, entries(store.whole()));
            console.say("ruled; undo with: parley correct undo " + decision.id());
        }
        return 0;
    }

    private void print(Decision decision) {
        console.out()
                .print(Printable.of("%s  %s  %s  %s  %s"
                                .formatted(
                                        decision.id(),
                                        decision.at().truncatedTo(ChronoUnit.SECONDS),
                                        decision.by(),
                                        typed(decision.ruling()),
                                        decision.why()))
                        + "\n");
    }

    private static Map<String, String> entries(Ledger ledger) {
        Map<String, String> entries = new TreeMap<>();
        ledger.entries()
                .forEach(entry -> entries.put(
                        entry.id(),
                        "%s %s %s, %s told %s to %s, %s"
                                .formatted(
                                        entry.kind(),
                                        entry.type(),
                                        String.join(" ", entry.sides()),
                                        Run.count(entry.tellings().size(), "report"),
                                        entry.firstSeen(),
                                        entry.lastSeen(),
                                        entry.status()
                                                        .map(status -> status.word())
                                                        .orElse("said")
                                                + entry.date()
                                                        .map(date -> " " + date)
                                                        .orElse(""))));
        return entries;
    }

    private void compare(Map<String, String> before, Map<String, String> after) {
        List<String> lines = new ArrayList<>();
        before.forEach((entry, what) -> {
            if (!what.equals(after.get(entry))) {
                lines.add("- " + entry + " " + what);
            }
        });
        after.forEach((entry, what) -> {
            if (!what.equals(before.get(entry))) {
                lines.add("+ " + entry + " " + what);
            }
        });
        lines.forEach(line -> console.out().print(line + "\n"));
        console.say(lines.isEmpty() ? "no entry changes" : Run.count(lines.size(), "line") + " of entries that change");
    }

    /** As it would be typed. */
    private static String typed(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Same same -> "same %s %s".formatted(same.a(), same.b());
            case Ruling.Different two -> "different %s %s".formatted(two.a(), two.b());
            case Ruling.Accept accept -> "accept " + accept.report();
            case Ruling.Reject reject -> "reject " + reject.report();
            case Ruling.Correct field -> "field %s %s=%s".formatted(field.report(), field.field(), field.value());
            case Ruling.CorrectArticle field ->
                "article %s %s=%s".formatted(field.article(), field.field(), field.value());
            case Ruling.Undo undo -> "undo " + undo.decision();
        };
    }

    private Ruling ruling() {
        String verb = words.isEmpty() ? "" : words.get(0);
        return switch (verb + words.size()) {
            case "same3" -> new Ruling.Same(words.get(1), words.get(2));
            case "different3" -> new Ruling.Different(words.get(1), words.get(2));
            case "accept2" -> new Ruling.Accept(words.get(1));
            case "reject2" -> new Ruling.Reject(words.get(1));
            case "undo2" -> new Ruling.Undo(words.get(1));
            case "field3" -> {
                String[] field = field(words.get(2));
                if (!Corrections.FIELDS.contains(field[0])) {
                    throw options.usage("no field %s; there are %s".formatted(field[0], Corrections.FIELDS));
                }
                yield new Ruling.Correct(words.get(1), field[0], field[1]);
            }
            case "article3" -> {
                String[] field = field(words.get(2));
                if (!List.of("published", "publisher").contains(field[0])) {
                    throw options.usage("an article has published and publisher, not " + field[0]);
                }
                if (field[0].equals("published")) {
                    options.day("published", field[1]);
                }
                yield new Ruling.CorrectArticle(words.get(1), field[0], field[1]);
            }
            default -> throw options.usage("no such ruling: " + String.join(" ", words));
        };
    }

    private String[] field(String text) {
        String[] pair = text.split("=", 2);
        if (pair.length != 2 || pair[1].isBlank()) {
            throw options.usage("want NAME=VALUE, got " + text);
        }
        return pair;
    }
}
