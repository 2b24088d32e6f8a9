package org.parley.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.json.JsonTree;
import org.parley.ledger.Decision;
import org.parley.ledger.Decision.Ruling;

/** A ruling as the fields of a line, and back. */
final class RulingLine {
    private RulingLine() {}

    static Map<String, Object> fields(Decision decision) {
        List<String> words = words(decision.ruling());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("record", "ruling");
        fields.put("id", decision.id());
        fields.put("ruling", words.get(0));
        fields.put("a", words.get(1));
        fields.put("b", words.size() > 2 ? words.get(2) : "");
        fields.put("c", words.size() > 3 ? words.get(3) : "");
        fields.put("by", decision.by());
        fields.put("at", decision.at());
        fields.put("why", decision.why());
        return fields;
    }

    /** The ruling's word and what it names. */
    private static List<String> words(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Same same -> List.of("same", same.a(), same.b());
            case Ruling.Different two -> List.of("different", two.a(), two.b());
            case Ruling.Accept accept -> List.of("accept", accept.report());
            case Ruling.Reject reject -> List.of("reject", reject.report());
            case Ruling.Correct field -> List.of("correct", field.report(), field.field(), field.value());
            case Ruling.CorrectArticle field -> List.of("article", field.article(), field.field(), field.value());
            case Ruling.Undo undo -> List.of("undo", undo.decision());
        };
    }

    /** @throws IllegalArgumentException if it is no ruling */
    static Decision decision(JsonTree line) {
        String a = line.required("a");
        String b = line.text("b").orElse("");
        String c = line.text("c").orElse("");
        Ruling ruling = switch (line.required("ruling")) {
            case "same" -> new Ruling.Same(a, b);
            case "different" -> new Ruling.Different(a, b);
            case "accept" -> new Ruling.Accept(a);
            case "reject" -> new Ruling.Reject(a);
            case "correct" -> new Ruling.Correct(a, b, c);
            case "article" -> new Ruling.CorrectArticle(a, b, c);
            case "undo" -> new Ruling.Undo(a);
            default -> throw new IllegalArgumentException("no ruling: " + line.required("ruling"));
        };
        Instant at = Instant.parse(line.required("at"));
        return new Decision(
                line.required("id"),
                ruling,
                line.text("by").orElse(""),
                at,
                line.text("why").orElse(""));
    }

    /** Those of the rulings that say something of these reports and articles, and what takes such a ruling back. */
    static List<Decision> about(List<Decision> all, java.util.Set<String> ids) {
        java.util.Set<String> known = new java.util.TreeSet<>(ids);
        List<Decision> about = new java.util.ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Decision decision : all) {
                List<String> words = words(decision.ruling());
                boolean named = words.subList(1, words.size()).stream().anyMatch(known::contains);
                if (named && !about.contains(decision)) {
                    about.add(decision);
                    known.add(decision.id());
                    more = true;
                }
            }
        }
        return about;
    }
}
