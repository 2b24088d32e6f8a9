package org.parley.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.parley.json.JsonTree;
import org.parley.json.ReportReader;
import org.parley.ledger.Corrections;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;
import org.parley.model.DateRange;
import org.parley.model.Report;
import org.parley.model.Span;

/** Decisions as rows. Each keeps where its reports stood, so that it finds them again after a change of packs. */
final class Decisions {
    private Decisions() {}

    /**
     * All decisions, their reports' ids as they are now.
     *
     * @param orphans those of which a report is gone and nothing stands in its place
     */
    record Loaded(List<Decision> decisions, List<Decision> orphans) {}

    static Loaded load(Handle handle) {
        List<Decision> decisions = new ArrayList<>();
        List<Decision> orphans = new ArrayList<>();
        handle.createQuery("select * from decision order by at_time, id")
                .mapToMap()
                .forEach(row -> {
                    Map<String, String> now = new TreeMap<>();
                    boolean whole = true;
                    for (String anchor : text(row, "anchors").lines().toList()) {
                        Optional<String> id = find(handle, anchor);
                        whole &= id.isPresent();
                        id.ifPresent(found -> now.put(anchor.substring(0, anchor.indexOf(' ')), found));
                    }
                    Decision decision = decision(row, now);
                    (whole ? decisions : orphans).add(decision);
                });
        return new Loaded(decisions, orphans);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Decision decision(Map<String, Object> row, Map<String, String> now) {
        String a = text(row, "a");
        String b = text(row, "b");
        String c = text(row, "c");
        Ruling ruling = switch (text(row, "ruling")) {
            case "same" -> new Ruling.Same(now.getOrDefault(a, a), now.getOrDefault(b, b));
            case "different" -> new Ruling.Different(now.getOrDefault(a, a), now.getOrDefault(b, b));
            case "accept" -> new Ruling.Accept(now.getOrDefault(a, a));
            case "reject" -> new Ruling.Reject(now.getOrDefault(a, a));
            case "correct" -> new Ruling.Correct(now.getOrDefault(a, a), b, c);
            case "article" -> new Ruling.CorrectArticle(a, b, c);
            case "undo" -> new Ruling.Undo(a);
            default -> throw new StoreException("unknown decision \"%s\"".formatted(row.get("ruling")));
        };
        return new Decision(
                text(row, "id"), ruling, text(row, "by_whom"), Instant.parse(text(row, "at_time")), text(row, "why"));
    }

    /** @throws StoreException if it names a report that is not there, or a value that its field cannot have */
    static void insert(Handle handle, Decision decision) {
        check(handle, decision.ruling());
        String[] abc = columns(decision.ruling());
        StringBuilder anchors = new StringBuilder();
        for (String report : reports(decision.ruling())) {
            anchors.append(anchor(handle, report)).append('\n');
        }
        handle.createUpdate("insert into decision (id, ruling, a, b, c, by_whom, at_time, why, anchors)"
                        + " values (:id, :ruling, :a, :b, :c, :by, :at, :why, :anchors)")
                .bind("id", decision.id())
                .bind("ruling", word(decision.ruling()))
                .bind("a", abc[0])
                .bind("b", abc[1])
                .bind("c", abc[2])
                .bind("by", decision.by())
                .bind("at", after(handle, decision.at()).toString())
                .bind("why", decision.why())
                .bind("anchors", anchors.toString())
                .execute();
    }

    /** A clock that was set back, or another user's that is behind, must not put a ruling before one that it was made upon. */
    private static Instant after(Handle handle, Instant now) {
        return handle.createQuery("select at_time from decision").mapTo(String.class).map(Instant::parse).stream()
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plusMillis(1))
                .orElse(now);
    }

    /** A ruling that cannot be carried out would make every later look at its report fail. */
    private static void check(Handle handle, Ruling ruling) {
        try {
            switch (ruling) {
                case Ruling.Correct field ->
                    Corrections.apply(report(handle, field.report()), field.field(), field.value());
                case Ruling.CorrectArticle field -> article(field);
                case Ruling.Same two -> {}
                case Ruling.Different two -> {}
                case Ruling.Accept accept -> {}
                case Ruling.Reject reject -> {}
                case Ruling.Undo undo -> {}
            }
        } catch (IllegalArgumentException e) {
            throw new StoreException("cannot be ruled: " + e.getMessage(), e);
        }
    }

    private static void article(Ruling.CorrectArticle field) {
        switch (field.field()) {
            case "published" -> DateRange.parse(field.value());
            case "publisher" -> {}
            default ->
                throw new IllegalArgumentException("an article has published and publisher, not " + field.field());
        }
    }

    /** The word of a ruling in tables and exports. */
    static String word(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Same same -> "same";
            case Ruling.Different two -> "different";
            case Ruling.Accept accept -> "accept";
            case Ruling.Reject reject -> "reject";
            case Ruling.Correct field -> "correct";
            case Ruling.CorrectArticle field -> "article";
            case Ruling.Undo undo -> "undo";
        };
    }

    static String[] columns(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Same same -> new String[] {same.a(), same.b(), ""};
            case Ruling.Different two -> new String[] {two.a(), two.b(), ""};
            case Ruling.Accept accept -> new String[] {accept.report(), "", ""};
            case Ruling.Reject reject -> new String[] {reject.report(), "", ""};
            case Ruling.Correct field -> new String[] {field.report(), field.field(), field.value()};
            case Ruling.CorrectArticle field -> new String[] {field.article(), field.field(), field.value()};
            case Ruling.Undo undo -> new String[] {undo.decision(), "", ""};
        };
    }

    /** The reports that a ruling names. */
    static List<String> reports(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Same same -> List.of(same.a(), same.b());
            case Ruling.Different two -> List.of(two.a(), two.b());
            case Ruling.Accept accept -> List.of(accept.report());
            case Ruling.Reject reject -> List.of(reject.report());
            case Ruling.Correct field -> List.of(field.report());
            case Ruling.CorrectArticle field -> List.of();
            case Ruling.Undo undo -> List.of();
        };
    }

    /** {@code ID ARTICLE KIND START END} */
    private static String anchor(Handle handle, String report) {
        Report found = report(handle, report);
        Span trigger = trigger(found);
        return "%s %s %s %d %d".formatted(report, found.article(), found.kind(), trigger.start(), trigger.end());
    }

    private static Report report(Handle handle, String id) {
        return handle.createQuery("select json from report where id = :id and is_current = 1")
                .bind("id", id)
                .mapTo(String.class)
                .map(ReportReader::report)
                .findOne()
                .orElseThrow(() ->
                        new StoreException("no report %s; parley show ID lists an entry's reports".formatted(id)));
    }

    private static Span trigger(Report report) {
        return report.spans().getOrDefault("trigger", report.evidence().get(0));
    }

    /** The report itself, else the one of its article and kind whose trigger overlaps. */
    private static Optional<String> find(Handle handle, String anchor) {
        String[] parts = anchor.split(" ");
        boolean there = handle.createQuery("select count(*) from report where id = :id and is_current = 1")
                        .bind("id", parts[0])
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (there) {
            return Optional.of(parts[0]);
        }
        Span trigger = new Span(Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
        return handle
                .createQuery("select json from report where article = :article and is_current = 1 order by id")
                .bind("article", parts[1])
                .mapTo(String.class)
                .list()
                .stream()
                .map(JsonTree::parse)
                .map(ReportReader::report)
                .filter(report ->
                        report.kind().name().equals(parts[2]) && trigger(report).overlaps(trigger))
                .map(Report::id)
                .findFirst();
    }
}
