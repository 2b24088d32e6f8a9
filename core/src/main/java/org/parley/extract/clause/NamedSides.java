package org.parley.extract.clause;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.extract.actor.Mention;

/** Which sides a sentence names. */
public final class NamedSides {
    private NamedSides() {}

    /** Sides named in tokens of the sentence, nationalities too. */
    public static Set<String> of(Parse parse, int from, int to) {
        Set<String> sides = new LinkedHashSet<>();
        for (Unit unit : parse.units) {
            if (unit.from >= from
                    && unit.to <= to
                    && unit.mention != null
                    && unit.is(Unit.Kind.ACTOR)
                    && unit.mention.kind() != Mention.Kind.MEDIUM) {
                sides.addAll(unit.mention.sides());
            }
            if (unit.split != null && unit.from >= from && unit.to <= to) {
                String half = parse.language.actors().leftHalves().get(unit.split.left());
                if (half != null) {
                    sides.add(half);
                }
            }
        }
        return sides;
    }
}
