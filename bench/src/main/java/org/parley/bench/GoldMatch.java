package org.parley.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pairs records with reports one to one: the best pairs first, then as many as can be by moving earlier ones. */
final class GoldMatch {
    private final List<int[]> pairs;
    private final int[] reportOfRecord;
    private final int[] recordOfReport;

    /** @param pairs agreement, record and report of every pair that may be joined */
    GoldMatch(int records, int reports, List<int[]> pairs) {
        this.pairs = pairs.stream()
                .sorted(Comparator.<int[]>comparingInt(pair -> -pair[0])
                        .thenComparingInt(pair -> pair[1])
                        .thenComparingInt(pair -> pair[2]))
                .toList();
        this.reportOfRecord = filled(records);
        this.recordOfReport = filled(reports);
        for (int[] pair : this.pairs) {
            if (reportOfRecord[pair[1]] < 0 && recordOfReport[pair[2]] < 0) {
                join(pair[1], pair[2]);
            }
        }
        for (int record = 0; record < records; record++) {
            if (reportOfRecord[record] < 0) {
                place(record, new boolean[reports]);
            }
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    private void join(int record, int report) {
        reportOfRecord[record] = report;
        recordOfReport[report] = record;
    }

    private boolean place(int record, boolean[] seen) {
        for (int[] pair : pairs) {
            int report = pair[2];
            if (pair[1] != record || seen[report]) {
                continue;
            }
            seen[report] = true;
            if (recordOfReport[report] < 0 || place(recordOfReport[report], seen)) {
                join(record, report);
                return true;
            }
        }
        return false;
    }

    /** The report that finds each record; -1 for none. */
    int[] reportOfRecord() {
        return reportOfRecord.clone();
    }
}
