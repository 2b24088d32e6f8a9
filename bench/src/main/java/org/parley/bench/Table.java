package org.parley.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table that {@link Evaluate} prints: what was measured on what, the figure and the counts behind it. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    /** A line with a figure and free counts; {@code wanted} is the figure asked for, "" if it is only reported. */
    void add(String set, String measure, double figure, String counts, String wanted) {
        rows.add(new String[] {set, measure, String.format(Locale.ROOT, "%.3f", figure), counts, wanted});
    }

    /** A share: {@code part} of {@code whole}. */
    void share(String set, String measure, int part, int whole, String wanted) {
        add(set, measure, whole == 0 ? 0 : (double) part / whole, part + " of " + whole, wanted);
    }

    /** Precision, recall and F1 from right, given and wanted ones. */
    void scores(String set, String measure, int right, int given, int gold, String wanted) {
        double precision = given == 0 ? 0 : (double) right / given;
        double recall = gold == 0 ? 0 : (double) right / gold;
        double f1 = f1(right, given, gold);
        String counts = String.format(
                Locale.ROOT, "P %.3f R %.3f; %d right, %d given, %d gold", precision, recall, right, given, gold);
        add(set, measure + " F1", f1, counts, wanted);
    }

    static double f1(int right, int given, int gold) {
        return given + gold == 0 ? 0 : 2.0 * right / (given + gold);
    }

    /** What could not be measured, with the reason. */
    void missing(String set, String why) {
        rows.add(new String[] {set, why, "-", "", ""});
    }

    void print(PrintStream out) {
        int[] widths = new int[5];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
