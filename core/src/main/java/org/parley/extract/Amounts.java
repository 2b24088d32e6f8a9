package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.clause.Marks;
import org.parley.extract.clause.Parse;
import org.parley.extract.clause.Unit;
import org.parley.extract.number.Quantity;
import org.parley.model.Bound;
import org.parley.model.Kind;
import org.parley.model.Rate;
import org.parley.model.Value;
import org.parley.pack.Cues.Cue;

/**
 * Rates, money and counts of an event: the quantities of its clause that stand nearer to it than to any other event of a
 * kind that has such.
 */
final class Amounts {
    /** Words around a sum that say what it is the value of. */
    private static final int WORDS_BEFORE = 4;

    private static final int WORDS_BEHIND = 5;

    private final Map<Parse, List<Event>> events;

    /** @param events all events of the article, by sentence */
    Amounts(Map<Parse, List<Event>> events) {
        this.events = events;
    }

    List<Rate> rates(Draft draft) {
        List<Rate> rates = new ArrayList<>();
        for (Quantity quantity : of(draft.event, Quantity.Kind.PERCENTAGE)) {
            draft.spans.put("rates." + rates.size(), quantity.span());
            rates.add(rate(quantity));
        }
        return rates;
    }

    private static Rate rate(Quantity quantity) {
        String unit = quantity.unit().filter(word -> word.equals("pp")).orElse("%");
        Optional<Double> number = Optional.of(quantity.number());
        Optional<Double> none = Optional.empty();
        if (quantity.before().isPresent()) {
            return new Rate(
                    Optional.of(quantity.before().getAsDouble()),
                    number,
                    none,
                    none,
                    none,
                    unit,
                    quantity.bound(),
                    Optional.empty());
        }
        if (quantity.low().isPresent()) {
            return new Rate(
                    none,
                    none,
                    none,
                    Optional.of(quantity.low().getAsDouble()),
                    number,
                    unit,
                    quantity.bound(),
                    Optional.empty());
        }
        return unit.equals("pp")
                ? new Rate(none, none, number, none, none, unit, quantity.bound(), Optional.empty())
                : new Rate(none, number, none, none, none, unit, quantity.bound(), Optional.empty());
    }

    Optional<Value> value(Draft draft) {
        for (Quantity quantity : of(draft.event, Quantity.Kind.MONEY)) {
            if (quantity.unit().isPresent() && !quantity.conversion()) {
                draft.spans.put("value", quantity.span());
                return Optional.of(new Value(
                        quantity.number(),
                        quantity.unit().get(),
                        quantity.bound(),
                        of(draft.event, quantity),
                        quantity.converted()));
            }
        }
        return Optional.empty();
    }

    /** What the money is the value of: as the words right behind it or before it say. */
    private static String of(Event event, Quantity quantity) {
        Marks marks = event.parse.marks;
        int from = Math.max(event.parse.sentence.from(), quantity.from() - WORDS_BEFORE);
        int to = Math.min(event.parse.sentence.to(), quantity.to() + WORDS_BEHIND);
        return marks.has(Cue.VALUE_DUTY, from, to)
                ? "duty"
                : marks.has(Cue.VALUE_GOODS, quantity.to(), to) || marks.has(Cue.VALUE_GOODS, from, quantity.from())
                        ? "goods"
                        : marks.has(Cue.VALUE_TRADE, from, to) ? "trade" : "unclear";
    }

    /** How many goods, firms, persons or troops: the number in the phrase that is hit, moved or set free. */
    Optional<Double> count(Draft draft) {
        Event event = draft.event;
        for (String letter : List.of("G", "O", "B")) {
            for (Filler filler : event.part(letter)) {
                for (Unit unit : event.parse.units) {
                    boolean inside = unit.is(Unit.Kind.QUANTITY)
                            && unit.quantity != null
                            && unit.from >= filler.from() - 2
                            && unit.to <= filler.to();
                    boolean counts = inside
                            && unit.quantity != null
                            && (unit.quantity.kind() == Quantity.Kind.NUMBER
                                    || unit.quantity.kind() == Quantity.Kind.COUNT);
                    if (counts && unit.quantity != null && unit.quantity.bound() != Bound.APPROX) {
                        draft.spans.put("count", unit.quantity.span());
                        return Optional.of(unit.quantity.number());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Quantity> of(Event event, Quantity.Kind kind) {
        List<Quantity> found = new ArrayList<>(1);
        for (Unit unit : event.parse.units) {
            boolean fits = unit.is(Unit.Kind.QUANTITY) && unit.quantity != null && unit.quantity.kind() == kind;
            if (fits && unit.quantity != null && near(event, unit) && mine(event, unit)) {
                found.add(unit.quantity);
            }
        }
        return found;
    }

    /** Whether the quantity stands in the event's clause or in that of an operator over it. */
    private static boolean near(Event event, Unit unit) {
        return unit.clause == event.clause.number
                || event.operations.stream().anyMatch(operation -> operation.clause().number == unit.clause);
    }

    private boolean mine(Event event, Unit unit) {
        int away = away(event, unit);
        for (Event other : events.getOrDefault(event.parse, List.of())) {
            boolean rival = other != event
                    && other.kind() != Kind.STATEMENT
                    && other.kind() != Kind.CONTACT
                    && other.unit != event.unit;
            if (rival && near(other, unit) && away(other, unit) < away) {
                return false;
            }
        }
        return true;
    }

    private static int away(Event event, Unit unit) {
        return Math.abs(event.parse.units.indexOf(unit) - event.unit);
    }
}
