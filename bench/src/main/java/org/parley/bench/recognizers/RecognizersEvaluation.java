package org.parley.bench.recognizers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scores times, numbers, percentages and money against the Recognizers-Text specifications. */
public final class RecognizersEvaluation {
    private RecognizersEvaluation() {}

    /**
     * Prints the table, and with a third argument the wrong cases of the lines whose name contains it.
     *
     * @param args folder {@code time-and-number}, data folder, and what to list
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        for (String line : lines(folder, Path.of(args[1]), args.length > 2 ? args[2] : "\0")) {
            System.out.println(line);
        }
    }

    /** The table's lines. */
    public static List<String> lines(Path folder, Path data, String list) {
        List<String> lines = new ArrayList<>();
        int silent = 0;
        int negative = 0;
        for (String[] names :
                List.of(new String[] {"Dutch", "nl"}, new String[] {"Swedish", "sv"}, new String[] {"English", "en"})) {
            Language language = Language.load(data, names[0], names[1]);
            for (Map<String, Tally> part :
                    List.of(new NumberScore(folder, language).run(), new TimeScore(folder, language).run())) {
                for (Map.Entry<String, Tally> tally : part.entrySet()) {
                    lines.add(tally.getValue().line());
                    if (tally.getKey().endsWith("negative")) {
                        silent += tally.getValue().right();
                        negative += tally.getValue().all();
                    }
                    if ((names[0] + " " + tally.getKey()).contains(list)) {
                        tally.getValue().wrong().forEach(wrong -> lines.add("    " + wrong));
                    }
                }
            }
        }
        lines.add("%-44s %4d of %4d  %.3f"
                .formatted("negative cases of all models, silent", silent, negative, (double) silent / negative));
        return lines;
    }
}
