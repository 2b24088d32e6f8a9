package org.parley.bench.store;

import java.util.ArrayList;
import java.util.List;

/** What the answers to one kind of page took. Thread-safe. */
final class PageTimes {
    private final List<PageClient.Answer> answers = new ArrayList<>();

    synchronized void add(PageClient.Answer answer) {
        answers.add(answer);
    }

    private synchronized List<PageClient.Answer> answers() {
        return List.copyOf(answers);
    }

    static PageTimes all(List<PageTimes> pages) {
        PageTimes all = new PageTimes();
        pages.forEach(page -> page.answers().forEach(all::add));
        return all;
    }

    /** In milliseconds; of few samples the ninety-ninth part of a hundred is the largest. */
    private double part(boolean clock, double part) {
        double[] sorted = answers().stream()
                .mapToDouble(answer -> (clock ? answer.clock() : answer.processor()) / 1e6)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }

    String alone(String page) {
        PageClient.Answer largest = answers().stream()
                .max(java.util.Comparator.comparing(PageClient.Answer::bytes))
                .orElseThrow();
        return "%-50s %4d %4.0f %8.0f %21.1f %6.1f %10.1f"
                .formatted(
                        page,
                        largest.status(),
                        largest.bytes() / 1e3,
                        largest.packed() / 1e3,
                        part(false, 0.5),
                        part(false, 0.99),
                        part(true, 0.5));
    }

    String crowd(String page) {
        long faults =
                answers().stream().filter(answer -> answer.status() != 200).count();
        return "%-50s %4d %7.1f %6.1f%s"
                .formatted(
                        page,
                        answers().size(),
                        part(true, 0.5),
                        part(true, 0.99),
                        faults == 0 ? "" : "  " + faults + " not answered");
    }
}
