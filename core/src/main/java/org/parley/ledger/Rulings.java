package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands of all decisions: undone ones are gone, and of several on one thing the latest holds. */
public final class Rulings {
    /** Two reports, the smaller id first. */
    public record Pair(String a, String b) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final Map<Pair, Decision> pairs = new HashMap<>();
    private final Map<String, Decision> verdicts = new HashMap<>();
    private final Map<String, Map<String, Decision>> fields = new HashMap<>();
    private final Map<String, Map<String, Decision>> articles = new HashMap<>();
    private final Set<String> paired = new HashSet<>();
    private final Set<String> joined = new HashSet<>();

    private Rulings() {}

    public static Rulings of(Collection<Decision> decisions) {
        Rulings rulings = new Rulings();
        Set<String> undone = new HashSet<>();
        List<Decision> ordered = new ArrayList<>(decisions);
        ordered.sort(Decision.ORDER.reversed());
        for (Decision decision : ordered) {
            if (decision.ruling() instanceof Decision.Ruling.Undo undo && !undone.contains(decision.id())) {
                undone.add(undo.decision());
            }
        }
        ordered.stream().filter(decision -> !undone.contains(decision.id())).forEach(rulings::take);
        rulings.pairs.forEach((pair, decision) -> {
            rulings.paired.add(pair.a());
            rulings.paired.add(pair.b());
            if (decision.ruling() instanceof Decision.Ruling.Same) {
                rulings.joined.add(pair.a());
                rulings.joined.add(pair.b());
            }
        });
        return rulings;
    }

    /** The latest comes first and stays. */
    private void take(Decision decision) {
        switch (decision.ruling()) {
            case Decision.Ruling.Same same -> pairs.putIfAbsent(Pair.of(same.a(), same.b()), decision);
            case Decision.Ruling.Different two -> pairs.putIfAbsent(Pair.of(two.a(), two.b()), decision);
            case Decision.Ruling.Accept accept -> verdicts.putIfAbsent(accept.report(), decision);
            case Decision.Ruling.Reject reject -> verdicts.putIfAbsent(reject.report(), decision);
            case Decision.Ruling.Correct field ->
                fields.computeIfAbsent(field.report(), report -> new TreeMap<>())
                        .putIfAbsent(field.field(), decision);
            case Decision.Ruling.CorrectArticle field ->
                articles.computeIfAbsent(field.article(), article -> new TreeMap<>())
                        .putIfAbsent(field.field(), decision);
            case Decision.Ruling.Undo undo -> {}
        }
    }

    /** Whether the report was ruled to be none. */
    public boolean rejected(String report) {
        Decision verdict = verdicts.get(report);
        return verdict != null && verdict.ruling() instanceof Decision.Ruling.Reject;
    }

    /** Whether a person has looked at the report and found it right. */
    public boolean accepted(String report) {
        Decision verdict = verdicts.get(report);
        return verdict != null && verdict.ruling() instanceof Decision.Ruling.Accept;
    }

    /** Whether a ruling joins the report with another or parts it from one: then it has a cell of its own. */
    boolean paired(String report) {
        return paired.contains(report);
    }

    boolean joined(String report) {
        return joined.contains(report);
    }

    /** Pairs of reports that were ruled on, with the decision that holds. */
    public Map<Pair, Decision> pairs() {
        return pairs;
    }

    /** The article's corrected fields: {@code published}, {@code publisher}. */
    public Map<String, String> article(String article) {
        Map<String, String> values = new TreeMap<>();
        articles.getOrDefault(article, Map.of()).forEach((field, decision) -> {
            if (decision.ruling() instanceof Decision.Ruling.CorrectArticle correct) {
                values.put(field, correct.value());
            }
        });
        return values;
    }

    /** The telling with its own and its article's corrected fields. */
    public Telling apply(Telling telling) {
        Map<String, String> article = article(telling.publication().article());
        Telling corrected =
                article.isEmpty() ? telling : telling.with(telling.publication().corrected(article));
        for (Decision decision : fields.getOrDefault(telling.id(), Map.of()).values()) {
            if (decision.ruling() instanceof Decision.Ruling.Correct correct) {
                corrected = corrected.with(Corrections.apply(corrected.report(), correct.field(), correct.value()));
            }
        }
        return corrected;
    }
}
