package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.Parley;
import org.parley.bench.recognizers.RecognizersEvaluation;
import org.parley.pack.Packs;
import org.parley.text.LanguageVote;

/** Measures Parley against sets that others labelled and prints one table with the counts behind every figure. */
public final class Evaluate {
    private Evaluate() {}

    /**
     * Prints the table.
     *
     * @param args folder of the third-party sets, folder of the gold articles, Parley's data folder; then what to list
     *     instead of the table ({@code meantime}, {@code names}, {@code plover})
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 3 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("usage: evaluate BENCH GOLD DATA [WHAT TO LIST]");
            System.err.println(args.length < 3 ? "three folders are wanted" : "no such folder: " + args[0]);
            System.exit(2);
        }
        Path bench = Path.of(args[0]);
        Packs packs = Packs.load(Path.of(args[2]), false);
        Parley parley = Parley.of(packs);
        if (args.length > 3) {
            list(args[3], bench, parley, packs);
            return;
        }
        Table table = new Table();
        part(table, "MEANTIME", bench.resolve("meantime-dev"), folder -> new MeantimeScore(parley, folder).add(table));
        part(table, "Names", bench.resolve("names-dev"), folder -> new NamesScore(parley, folder).add(table));
        part(table, "PLOVER dev", bench.resolve("plover"), folder -> new PloverScore(parley, folder).add(table));
        part(
                table,
                "Recognizers",
                bench.resolve("time-and-number"),
                folder -> RecognizersEvaluation.lines(folder, packs)
                        .forEach(line -> table.share("Recognizers-Text", line.name(), line.right(), line.all(), "")));
        LanguageVote vote = new LanguageVote(packs.languageCues());
        part(table, "Language", bench.resolve("language"), folder -> new LanguageScore(vote, folder).add(table));
        part(table, "Gold", Path.of(args[1]), folder -> new GoldScore(parley, folder).add(table));
        table.print(System.out);
    }

    private static void list(String what, Path bench, Parley parley, Packs packs) throws IOException {
        switch (what) {
            case "meantime" -> new MeantimeScore(parley, bench.resolve("meantime-dev")).list(System.out);
            case "names" -> new NamesScore(parley, bench.resolve("names-dev")).list(System.out);
            case "plover" -> new PloverScore(parley, bench.resolve("plover")).list(System.out);
            case "times", "numbers", "money", "percent" ->
                RecognizersEvaluation.list(bench.resolve("time-and-number"), packs, what, System.out);
            default -> System.err.println("nothing to list under \"%s\"".formatted(what));
        }
    }

    /** Something measured on a folder. */
    private interface Part {
        void run(Path folder) throws IOException;
    }

    private static void part(Table table, String set, Path folder, Part part) throws IOException {
        if (Files.isDirectory(folder)) {
            part.run(folder);
        } else {
            table.missing(set, "not measured: there is no folder " + folder);
        }
    }
}
