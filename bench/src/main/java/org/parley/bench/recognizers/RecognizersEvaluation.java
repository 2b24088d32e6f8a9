package org.parley.bench.recognizers;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.pack.Packs;

/** Scores times, numbers, percentages and money against the Recognizers-Text specifications. */
public final class RecognizersEvaluation {
    private static final Map<String, String> LANGUAGES =
            new TreeMap<>(Map.of("nl", "Dutch", "sv", "Swedish", "en", "English"));

    private RecognizersEvaluation() {}

    /**
     * One line of the table.
     *
     * @param name language and what was measured
     */
    public record Line(String name, int right, int all) {}

    /**
     * Prints the wrong cases of the lines whose name contains the third argument, with what was wanted and found.
     *
     * @param args folder {@code time-and-number}, data folder, and what to list
     */
    public static void main(String[] args) {
        Packs packs = Packs.load(Path.of(args[1]), false);
        lines(Path.of(args[0]), packs)
                .forEach(line -> System.out.printf("%-70s %4d of %4d%n", line.name, line.right, line.all));
        if (args.length > 2) {
            list(Path.of(args[0]), packs, args[2], System.out);
        }
    }

    /** The table's lines. */
    public static List<Line> lines(Path folder, Packs packs) {
        List<Line> lines = new ArrayList<>();
        int silent = 0;
        int negative = 0;
        for (Tally tally : tallies(folder, packs)) {
            lines.add(new Line(tally.name(), tally.right(), tally.all()));
            if (tally.name().endsWith("negative")) {
                silent += tally.right();
                negative += tally.all();
            }
        }
        lines.add(new Line("negative cases of all models, silent", silent, negative));
        return lines;
    }

    /** Prints what is wrong under the lines whose name contains {@code what}. */
    public static void list(Path folder, Packs packs, String what, PrintStream out) {
        for (Tally tally : tallies(folder, packs)) {
            if (tally.name().contains(what)) {
                tally.wrong().forEach(wrong -> out.println("    " + wrong));
            }
        }
    }

    private static List<Tally> tallies(Path folder, Packs packs) {
        List<Tally> tallies = new ArrayList<>();
        LANGUAGES.forEach((code, name) -> {
            Language language = Language.of(packs, name, code);
            tallies.addAll(new NumberScore(folder, language).run().values());
            tallies.addAll(new TimeScore(folder, language).run().values());
        });
        return tallies;
    }
}
