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
 *
 * <p>A key is a number: its upper bits are a day, so that what is told of one time lies together in a store, however large that is.
 */
public final class Blocks {
    /** Days by which plans of one contact may lie apart. */
    static final int PLAN_PAD = 31;

    private static final int DAYS = 4;
    private static final int WIDE = 32;
    private static final int YEAR = 365;
    /** Years over which an accord and what became of it are looked for: its life, and one for where years are cut. */
    private static final int LIFE_YEARS = CompareAccords.LIFE / YEAR + 1;

    private static final int LATEST = 0xffff;
    private static final int WORD_BITS = 48;
    private static final String ANY = "*";
    private static final String NONE = "-";

    /** What the keys are for. */
    private enum Use {
        FILING,
        /** To find all that may be the same. */
        JOINING,
        /** To find all that may be or perhaps is the same. */
        DOUBTING
    }

    private final Profile p;
    private final Use use;
    private final boolean filing;
    private final Set<Long> keys = new LinkedHashSet<>();

    private Blocks(Profile p, Use use) {
        this.p = p;
        this.use = use;
        this.filing = use == Use.FILING;
    }

    /** Where the profile is filed. */
    public static Set<Long> index(Profile p) {
        return new Blocks(p, Use.FILING).all();
    }

    /** Where it looks for others that may be the same, not only perhaps. */
    public static Set<Long> probe(Profile p) {
        return new Blocks(p, Use.JOINING).all();
    }

    /** Where it looks for all from which it is not different. */
    public static Set<Long> doubt(Profile p) {
        return new Blocks(p, Use.DOUBTING).all();
    }

    private Set<Long> all() {
        switch (p.kind()) {
            case CONTACT -> CompareContacts.families(p).forEach(this::contact);
            case ACCORD -> accord();
            case STATEMENT, ACTION -> directed();
            case MEASURE -> measureBases().forEach(this::measure);
        }
        return keys;
    }

    /** @param day from 1970-01-01; days before that and after 2149 share the first and the last key */
    private void key(int day, String... words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ '|') * 0x100000001b3L;
        }
        keys.add(((long) clamped(day) << WORD_BITS) | (hash >>> (Long.SIZE - WORD_BITS)));
    }

    static int clamped(int day) {
        return Math.max(0, Math.min(LATEST, day));
    }

    /** Keys of all stretches of {@code size} days that a span meets. */
    private void stretches(int first, int last, int size, String... words) {
        for (int start = Math.floorDiv(first, size); start <= Math.floorDiv(last, size); start++) {
            key(start * size, words);
        }
    }

    private void years(int pad, String... words) {
        for (int year = p.year() - pad; year <= p.year() + pad; year++) {
            key(year * YEAR, words);
        }
    }

    /** Weak profiles are never compared with each other, so they are filed apart and look only among the others. */
    private List<String> shelves() {
        boolean weak = p.standing() == Standing.WEAK;
        return filing ? List.of(weak ? "W" : "S") : weak ? List.of("S") : List.of("S", "W");
    }

    private void directed() {
        int pad = filing ? 0 : 1;
        if (use != Use.JOINING && Compare.isRelease(p)) {
            p.from()
                    .forEach(from -> p.to().forEach(to -> {
                        String sides = filing ? from + ">" + to : to + ">" + from;
                        stretches(p.first() - pad, p.last() + pad, DAYS, "X", sides);
                    }));
        }
        for (String shelf : shelves()) {
            for (String side : p.from()) {
                stretches(p.first() - pad, p.last() + pad, DAYS, p.kind().name(), shelf, p.type(), side);
            }
        }
    }

    private void contact(String family) {
        int pad = filing ? 0 : 1;
        for (String sides : together()) {
            for (String shelf : shelves()) {
                stretches(p.first() - pad, p.last() + pad, DAYS, "C", family, shelf, sides);
                if (p.due() != Profile.OPEN_LAST) {
                    int last = Math.min(p.dueLast(), p.due() + WIDE);
                    stretches(p.due() - pad, last + pad, DAYS, "C", family, shelf, sides);
                }
            }
            if (p.planned() && p.standing() != Standing.WEAK && use != Use.JOINING) {
                int wide = filing ? 0 : PLAN_PAD;
                stretches(p.first() - wide, p.last() + wide, WIDE, "CP", family, sides);
            }
        }
    }

    private void accord() {
        int pad = filing ? 0 : CompareAccords.NEAR;
        List<String> together = together();
        for (String shelf : shelves()) {
            together.forEach(sides -> stretches(p.first() - pad, p.last() + pad, WIDE, "A", shelf, sides));
            if (!p.title().isEmpty()) {
                key(0, "AT", shelf, p.title());
            }
            if (!p.clock().isEmpty()) {
                p.from().forEach(side -> years(filing ? 0 : 1, "AC", shelf, p.clock(), side));
            }
        }
        together.forEach(this::lives);
    }

    private enum Life {
        FRAMEWORK,
        MADE,
        LATER
    }

    /** What is told of an accord long after it was made lies years from it; a further step at most one. */
    private void lives(String sides) {
        Life mine = life();
        if (filing) {
            years(0, "AL", p.standing().name(), mine.name(), sides);
            return;
        }
        boolean doubting = use == Use.DOUBTING;
        for (Standing standing : Standing.values()) {
            boolean weak = standing == Standing.WEAK || p.standing() == Standing.WEAK;
            for (Life other : Life.values()) {
                boolean later = (mine == Life.LATER) != (other == Life.LATER);
                boolean signed = !later && mine != other;
                if (later && (doubting || standing != p.standing() && !weak)) {
                    years(LIFE_YEARS, "AL", standing.name(), other.name(), sides);
                } else if (signed && (doubting || !weak)
                        || !later && doubting && !p.topics().isEmpty()) {
                    years(2, "AL", standing.name(), other.name(), sides);
                }
            }
        }
    }

    private Life life() {
        return p.marks().contains(Marks.LATER_LIFE)
                ? Life.LATER
                : p.marks().contains(Marks.FRAMEWORK) ? Life.FRAMEWORK : Life.MADE;
    }

    /**
     * All pairs of sides. One side alone looks among all that name it, and is found by all that name it.
     */
    private List<String> together() {
        List<String> sides = p.from();
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

    private void measure(String base) {
        switch (p.standing()) {
            case ANCHOR -> {
                figures(base);
                // anchors that share no figure are at most perhaps the same
                if (use != Use.JOINING) {
                    years(filing ? 0 : 1, "MY", base);
                }
                if (!filing) {
                    years(1, "ML", base);
                    years(1, "MW", base);
                }
            }
            case LEAN -> {
                int pad = filing ? 0 : CompareMeasures.NEAR;
                stretches(p.first() - pad, p.last() + pad, WIDE, "MN", base);
                if (filing) {
                    years(0, "ML", base);
                } else {
                    years(1, "MY", base);
                    years(1, "MW", base);
                }
            }
            case WEAK -> {
                if (filing) {
                    years(0, "MW", base);
                } else {
                    years(1, "MY", base);
                    years(1, "ML", base);
                }
            }
        }
    }

    /** Years apart only a figure joins, so that what is looked through does not grow with the years. */
    private void figures(String base) {
        p.figures().forEach(figure -> key(0, "MF", base, figure));
        p.former().forEach(figure -> key(0, "MF", base, figure));
    }

    /** Type, sides and goods. */
    private List<String> measureBases() {
        List<String> bases = new ArrayList<>();
        for (String type : types()) {
            for (String sides : measureSides()) {
                for (String goods : goods()) {
                    bases.add(type + "|" + sides + "|" + goods);
                }
            }
        }
        return bases;
    }

    private List<String> types() {
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

    private List<String> measureSides() {
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

    private List<String> goods() {
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
}
