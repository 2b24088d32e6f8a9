package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins cells into groups. A cell is all reports of one {@link Profile}; a group is named by its smallest cell key.
 *
 * <p>Works on any set of cells that holds, with a cell, all cells it hangs together with; the result for those is the same as
 * if all cells of the ledger were given.
 */
public final class Grouping {
    /** Two cells that are one dealing, or, between standings, one that fits the other; {@code a} is the smaller key. */
    public record Edge(String a, String b, Comparison comparison) {
        /** By weight, then by keys: the order in which groups grow. */
        static final Comparator<Edge> ORDER = Comparator.comparing(
                        (Edge edge) -> -edge.comparison().score())
                .thenComparing(Edge::a)
                .thenComparing(Edge::b);

        public static Edge of(String a, String b, Comparison comparison) {
            return a.compareTo(b) < 0 ? new Edge(a, b, comparison) : new Edge(b, a, comparison);
        }

        public String other(String cell) {
            return cell.equals(a) ? b : a;
        }
    }

    private static final int DECIDED = 1_000_000;

    private final Map<String, Profile> cells;
    private final Rulings rulings;
    private final Map<String, TreeSet<String>> groups = new HashMap<>();

    private Grouping(Map<String, Profile> cells, Rulings rulings) {
        this.cells = cells;
        this.rulings = rulings;
    }

    /** Compares two cells; what a person ruled stands over what they say. */
    public static Comparison compare(Profile a, Profile b, Rulings rulings) {
        if (!a.own().isEmpty() && !b.own().isEmpty()) {
            Decision decision = rulings.pairs().get(Rulings.Pair.of(a.own(), b.own()));
            if (decision != null) {
                String reason =
                        "ruled by %s%s".formatted(decision.by(), decision.why().isEmpty() ? "" : ": " + decision.why());
                return decision.ruling() instanceof Decision.Ruling.Same
                        ? new Comparison(Comparison.Verdict.SAME, DECIDED, List.of(reason))
                        : Comparison.different(reason);
            }
        }
        return Compare.of(a, b);
    }

    /**
     * Joins cells of like standing, anchored with anchored and leaning with leaning.
     *
     * @param edges those between {@code cells} that are the same; others are passed over
     * @return for each cell that is not weak the name of its group
     */
    public static Map<String, String> join(Map<String, Profile> cells, Collection<Edge> edges, Rulings rulings) {
        Grouping grouping = new Grouping(cells, rulings);
        cells.forEach((key, profile) -> {
            if (profile.standing() != Standing.WEAK) {
                grouping.groups.put(key, new TreeSet<>(Set.of(key)));
            }
        });
        List<Edge> ordered = new ArrayList<>(edges);
        ordered.sort(Edge.ORDER);
        ordered.stream().filter(grouping::joins).forEach(grouping::take);
        Map<String, String> names = new HashMap<>();
        grouping.groups.forEach((key, group) -> names.put(key, group.first()));
        return names;
    }

    private boolean joins(Edge edge) {
        Profile a = cells.get(edge.a());
        Profile b = cells.get(edge.b());
        return a != null && b != null && edge.comparison().same() && alike(a, b);
    }

    /** Whether the two can be members of one group rather than host and guest. */
    public static boolean alike(Profile a, Profile b) {
        return a.standing() == b.standing() && a.standing() != Standing.WEAK;
    }

    private void take(Edge edge) {
        TreeSet<String> one = group(edge.a());
        TreeSet<String> other = group(edge.b());
        if (one == other || isParted(one, other)) {
            return;
        }
        one.addAll(other);
        other.forEach(cell -> groups.put(cell, one));
    }

    private TreeSet<String> group(String cell) {
        return java.util.Objects.requireNonNull(groups.get(cell));
    }

    /** Two groups stay apart if any pair across them is different, unless a person put one of that pair where it is. */
    private boolean isParted(Set<String> one, Set<String> other) {
        for (String a : one) {
            for (String b : other) {
                Profile left = java.util.Objects.requireNonNull(cells.get(a));
                Profile right = java.util.Objects.requireNonNull(cells.get(b));
                if (compare(left, right, rulings).different() && (isRuled(left, right) || !isPlaced(left, right))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRuled(Profile a, Profile b) {
        return !a.own().isEmpty()
                && !b.own().isEmpty()
                && rulings.pairs().containsKey(Rulings.Pair.of(a.own(), b.own()));
    }

    private boolean isPlaced(Profile a, Profile b) {
        return rulings.joined(a.own()) || rulings.joined(b.own());
    }
}
