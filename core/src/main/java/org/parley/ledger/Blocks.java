package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.MeasureType;

/**
 * Limits which profiles are compared at all: two that are not different share a key.
 *
 * <p>A profile is filed under its {@link #index} keys and looks for others under its {@link #probe} keys; whichever of the two
 * comes later finds the other. Keys limit work only: comparing all pairs gives the same.
 */
public final class Blocks {
    /** Days by which plans of one contact may lie apart. */
    static final int PLAN_PAD = 31;

    private static final int DAYS = 4;
    private static final int WIDE = 32;
    private static final String ANY = "*";
    private static final String NONE = "-";

    private Blocks() {}

    /** Where the profile is filed. */
    public static Set<String> index(Profile p) {
        Set<String> keys = new LinkedHashSet<>();
        switch (p.kind()) {
            case CONTACT, ACCORD -> mutual(p, keys, true);
            case STATEMENT, ACTION -> directed(p, keys, true);
            case MEASURE -> measure(p, keys, true);
        }
        return keys;
    }

    /** Where it looks for others. */
    public static Set<String> probe(Profile p) {
        Set<String> keys = new LinkedHashSet<>();
        switch (p.kind()) {
            case CONTACT, ACCORD -> mutual(p, keys, false);
            case STATEMENT, ACTION -> directed(p, keys, false);
            case MEASURE -> measure(p, keys, false);
        }
        return keys;
    }

    /** Weak profiles are never compared with each other, so they are filed apart and look only among the others. */
    private static List<String> shelves(Profile p, boolean filing) {
        boolean weak = p.standing() == Standing.WEAK;
        return filing ? List.of(weak ? "W" : "S") : weak ? List.of("S") : List.of("S", "W");
    }

    private static void directed(Profile p, Set<String> keys, boolean filing) {
        for (String shelf : shelves(p, filing)) {
            for (String side : p.from()) {
                int pad = filing ? 0 : 1;
                for (int bucket : buckets(p.first() - pad, p.last() + pad, DAYS)) {
                    keys.add(p.kind() + shelf + p.type() + "|" + side + "|" + bucket);
                }
            }
        }
    }

    private static void mutual(Profile p, Set<String> keys, boolean filing) {
        if (p.kind() == org.parley.model.Kind.CONTACT) {
            CompareContacts.families(p).forEach(family -> mutual(p, "C" + family, true, keys, filing));
        } else {
            mutual(p, "A", false, keys, filing);
        }
    }

    private static void mutual(Profile p, String base, boolean contact, Set<String> keys, boolean filing) {
        int size = contact ? DAYS : WIDE;
        int pad = filing ? 0 : contact ? 1 : CompareAccords.NEAR;
        List<Integer> buckets = new ArrayList<>(buckets(p.first() - pad, p.last() + pad, size));
        if (contact && p.due() != Profile.OPEN_LAST) {
            buckets.addAll(buckets(p.due() - pad, Math.min(p.dueLast(), p.due() + WIDE) + pad, size));
        }
        for (String shelf : shelves(p, filing)) {
            for (String sides : together(p.from(), filing)) {
                buckets.forEach(bucket -> keys.add(base + shelf + sides + "|" + bucket));
            }
            if (!contact) {
                accord(p, shelf, keys, filing);
            }
        }
        if (contact && p.planned() && p.standing() != Standing.WEAK) {
            int wide = filing ? 0 : PLAN_PAD;
            for (String sides : together(p.from(), filing)) {
                buckets(p.first() - wide, p.last() + wide, WIDE).forEach(b -> keys.add(base + "P" + sides + "|" + b));
            }
        }
    }

    private static void accord(Profile p, String shelf, Set<String> keys, boolean filing) {
        if (!p.title().isEmpty()) {
            keys.add("AT" + shelf + p.title());
        }
        int pad = filing ? 0 : 1;
        for (String side : p.clock().isEmpty() ? List.<String>of() : p.from()) {
            for (int year = p.year() - pad; year <= p.year() + pad; year++) {
                keys.add("AC" + shelf + p.clock() + "|" + side + "|" + year);
            }
        }
    }

    /**
     * All pairs of sides. One side alone looks among all that name it, and is found by all that name it.
     */
    private static List<String> together(List<String> sides, boolean filing) {
        List<String> keys = new ArrayList<>();
        if (sides.size() == 1) {
            keys.add(sides.get(0) + (filing ? NONE : ANY));
            keys.add(sides.get(0) + NONE);
            return keys;
        }
        for (int i = 0; i < sides.size(); i++) {
            keys.add(sides.get(i) + (filing ? ANY : NONE));
            for (int j = i + 1; j < sides.size(); j++) {
                keys.add(sides.get(i) + "+" + sides.get(j));
            }
        }
        return keys;
    }

    private static void measure(Profile p, Set<String> keys, boolean filing) {
        for (String base : measureBases(p, filing)) {
            if (filing) {
                measureIndex(p, base, keys);
            } else {
                measureProbe(p, base, keys);
            }
        }
    }

    private static void measureIndex(Profile p, String base, Set<String> keys) {
        switch (p.standing()) {
            case ANCHOR -> {
                figures(base, p, keys);
                keys.add("MY" + base + p.year());
            }
            case LEAN -> {
                keys.add("ML" + base + p.year());
                buckets(p.first(), p.last(), WIDE).forEach(bucket -> keys.add("MN" + base + bucket));
            }
            case WEAK -> keys.add("MW" + base + p.year());
        }
    }

    private static void measureProbe(Profile p, String base, Set<String> keys) {
        switch (p.standing()) {
            case ANCHOR -> {
                figures(base, p, keys);
                years("MY", base, p, keys);
                years("ML", base, p, keys);
                years("MW", base, p, keys);
            }
            case LEAN -> {
                years("MY", base, p, keys);
                years("MW", base, p, keys);
                buckets(p.first() - CompareMeasures.NEAR, p.last() + CompareMeasures.NEAR, WIDE)
                        .forEach(bucket -> keys.add("MN" + base + bucket));
            }
            case WEAK -> {
                years("MY", base, p, keys);
                years("ML", base, p, keys);
            }
        }
    }

    /** Years apart only a figure joins, so that what is looked through does not grow with the years. */
    private static void figures(String base, Profile p, Set<String> keys) {
        p.figures().forEach(figure -> keys.add("MF" + base + figure));
        p.former().forEach(figure -> keys.add("MF" + base + figure));
    }

    private static void years(String shelf, String base, Profile p, Set<String> keys) {
        for (int year = p.year() - 1; year <= p.year() + 1; year++) {
            keys.add(shelf + base + year);
        }
    }

    /** Type, sides and goods. */
    private static List<String> measureBases(Profile p, boolean filing) {
        List<String> bases = new ArrayList<>();
        for (String type : types(p, filing)) {
            for (String sides : measureSides(p, filing)) {
                for (String goods : goods(p, filing)) {
                    bases.add("|" + type + "|" + sides + "|" + goods + "|");
                }
            }
        }
        return bases;
    }

    private static List<String> types(Profile p, boolean filing) {
        String counter = MeasureType.COUNTERMEASURE.word();
        if (filing) {
            return List.of(p.type());
        }
        if (!p.type().equals(counter)) {
            return List.of(p.type(), counter);
        }
        List<String> all = new ArrayList<>();
        for (MeasureType type : MeasureType.values()) {
            all.add(type.word());
        }
        return all;
    }

    private static List<String> measureSides(Profile p, boolean filing) {
        Set<String> sides = new LinkedHashSet<>();
        p.from().forEach(from -> p.to().forEach(to -> sides.add(from + ">" + to)));
        String wild = filing && !p.from().isEmpty() && !p.to().isEmpty()
                        || !filing && (p.from().isEmpty() || p.to().isEmpty())
                ? ANY
                : NONE;
        p.from().forEach(from -> sides.add(from + ">" + wild));
        p.to().forEach(to -> sides.add(wild + ">" + to));
        return List.copyOf(sides);
    }

    private static List<String> goods(Profile p, boolean filing) {
        List<String> goods = new ArrayList<>(p.goods());
        goods.removeIf(word -> word.startsWith("~")); // words part nothing, so they are as if unsaid
        boolean unsaid = goods.isEmpty();
        if (filing) {
            goods.add(unsaid ? NONE : ANY);
            if (unsaid) {
                goods.add(ANY);
            }
        } else {
            goods.add(unsaid ? ANY : NONE);
        }
        return goods;
    }

    private static List<Integer> buckets(int first, int last, int size) {
        List<Integer> buckets = new ArrayList<>();
        for (int bucket = Math.floorDiv(first, size); bucket <= Math.floorDiv(last, size); bucket++) {
            buckets.add(bucket);
        }
        return buckets;
    }
}
