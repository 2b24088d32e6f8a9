package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.model.Act;
import org.parley.model.Bound;
import org.parley.model.Certainty;
import org.parley.model.Clock;
import org.parley.model.DateRange;
import org.parley.model.Dealing;
import org.parley.model.Part;
import org.parley.model.Rate;
import org.parley.model.Status;

/**
 * Something on which the tellings of one dealing disagree.
 *
 * @param question for instance "when"
 * @param claims what is claimed, each with who claims it
 */
public record Conflict(String question, List<Claim> claims) {

    private static final Set<Status> MADE = Set.of(Status.AGREED, Status.SIGNED, Status.FRAMEWORK);

    /** @param by the side, or the outlet if no side is known */
    public record Claim(String value, String by, String report) {}

    public Conflict {
        claims = List.copyOf(claims);
    }

    /** All disagreements that the fields show; words are compared only as far as they are quoted. */
    public static List<Conflict> of(Entry entry, Collection<Version.About> words) {
        List<Conflict> conflicts = new ArrayList<>();
        happened(entry, words, conflicts);
        when(entry, conflicts);
        agreed(entry, conflicts);
        differing("how long", entry, Conflict::duration, conflicts);
        differing("who asked", entry, Conflict::initiator, conflicts);
        differing("how much", entry, Conflict::amount, conflicts);
        differing("at what rate", entry, Conflict::rate, conflicts);
        differing("how many", entry, Conflict::count, conflicts);
        blame(words, conflicts);
        retold(entry, conflicts);
        return conflicts;
    }

    private static void happened(Entry entry, Collection<Version.About> words, List<Conflict> conflicts) {
        List<Claim> claims = new ArrayList<>();
        for (Telling told : entry.tellings()) {
            boolean contested = told.report().certainty() == Certainty.CONTESTED;
            boolean denial = told.report().dealing() instanceof Dealing.Statement said && said.act() == Act.DENY;
            if (contested && !denial) {
                claims.add(claim("told as contested", told));
            }
        }
        for (Version.About about : words) {
            if (about.telling().report().dealing() instanceof Dealing.Statement said && said.act() == Act.DENY) {
                claims.add(claim("denied", about.telling()));
            }
        }
        if (!claims.isEmpty()) {
            entry.tellings().stream()
                    .filter(told -> told.report().certainty() != Certainty.CONTESTED)
                    .forEach(told -> claims.add(
                            claim(told.report().status().map(Status::word).orElse("told"), told)));
            conflicts.add(new Conflict("did it happen", claims));
        }
    }

    /** Dates of one status that share no day. */
    private static void when(Entry entry, List<Conflict> conflicts) {
        for (Transition step : entry.transitions()) {
            Map<String, Claim> days = new LinkedHashMap<>();
            List<DateRange> ranges = new ArrayList<>();
            for (Telling told : step.tellings()) {
                told.report().dealing().dates().date().filter(DateRange::isDay).ifPresent(date -> {
                    days.putIfAbsent(date.toString(), claim(date.toString(), told));
                    ranges.add(date);
                });
            }
            if (days.size() > 1 && entry.kind() != org.parley.model.Kind.MEASURE) {
                conflicts.add(new Conflict("when", List.copyOf(days.values())));
            }
        }
    }

    private static void differing(
            String question, Entry entry, Function<Telling, Optional<String>> field, List<Conflict> conflicts) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Telling told : entry.tellings()) {
            field.apply(told).ifPresent(value -> claims.putIfAbsent(value, claim(value, told)));
        }
        if (claims.size() > 1) {
            conflicts.add(new Conflict(question, List.copyOf(claims.values())));
        }
    }

    /** The parties tell of one accord in terms that have nothing in common. */
    private static void agreed(Entry entry, List<Conflict> conflicts) {
        Map<String, Telling> first = new LinkedHashMap<>();
        for (Telling told : entry.tellings()) {
            boolean accord = told.report().dealing() instanceof Dealing.Accord
                    && !told.content().isBlank();
            String side = Version.side(told);
            if (accord && entry.sides().contains(side)) {
                first.putIfAbsent(side, told);
            }
        }
        List<Telling> told = List.copyOf(first.values());
        Set<Telling> apart = new LinkedHashSet<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (Terms.differ(told.get(i), told.get(j))) {
                    apart.add(told.get(i));
                    apart.add(told.get(j));
                }
            }
        }
        if (!apart.isEmpty()) {
            conflicts.add(new Conflict(
                    "what was agreed",
                    apart.stream().map(one -> claim(one.content(), one)).toList()));
        }
    }

    /** How long a contact lasted, or for how long something was agreed; a later term may be an extension. */
    private static Optional<String> duration(Telling told) {
        return switch (told.report().dealing()) {
            case Dealing.Contact contact ->
                contact.duration()
                        .filter(length -> length.bound() == Bound.EXACT)
                        .map(length -> length.iso());
            case Dealing.Accord accord ->
                accord.clock()
                        .filter(clock ->
                                told.report().status().filter(MADE::contains).isPresent())
                        .map(Clock::length);
            case Dealing.Measure measure -> Optional.empty();
            case Dealing.Statement statement -> Optional.empty();
            case Dealing.Action action -> Optional.empty();
        };
    }

    private static Optional<String> initiator(Telling told) {
        return told.report().dealing().participants().stream()
                .filter(who -> who.part() == Part.INITIATOR)
                .map(who -> who.actor().side())
                .findFirst();
    }

    private static Optional<String> amount(Telling told) {
        return switch (told.report().dealing()) {
            case Dealing.Measure measure ->
                measure.value()
                        .filter(value -> value.bound() == Bound.EXACT)
                        .map(value -> value.currency() + " " + Words.number(value.amount()));
            case Dealing.Accord accord ->
                accord.value()
                        .filter(value -> value.bound() == Bound.EXACT)
                        .map(value -> value.currency() + " " + Words.number(value.amount()));
            case Dealing.Action action ->
                action.value()
                        .filter(value -> value.bound() == Bound.EXACT)
                        .map(value -> value.currency() + " " + Words.number(value.amount()));
            case Dealing.Contact contact -> Optional.empty();
            case Dealing.Statement statement -> Optional.empty();
        };
    }

    /** Only where one rate is told: of several it is not known which answers which. */
    private static Optional<String> rate(Telling told) {
        return told.report().dealing() instanceof Dealing.Measure measure
                        && measure.rates().size() == 1
                ? measure.rates()
                        .get(0)
                        .to()
                        .filter(to -> measure.rates().get(0).from().isEmpty())
                        .map(to -> rate(measure.rates().get(0), to))
                : Optional.empty();
    }

    private static String rate(Rate rate, double to) {
        return Words.number(to) + rate.unit();
    }

    private static Optional<String> count(Telling told) {
        return switch (told.report().dealing()) {
            case Dealing.Measure measure -> measure.count().map(Words::number);
            case Dealing.Action action -> action.count().map(Words::number);
            case Dealing.Accord accord -> Optional.empty();
            case Dealing.Contact contact -> Optional.empty();
            case Dealing.Statement statement -> Optional.empty();
        };
    }

    /** Two sides accuse over one accord. */
    private static void blame(Collection<Version.About> words, List<Conflict> conflicts) {
        Map<String, Claim> accusers = new LinkedHashMap<>();
        for (Version.About about : words) {
            if (about.telling().report().dealing() instanceof Dealing.Statement said && said.act() == Act.ACCUSE) {
                accusers.putIfAbsent(Version.side(about.telling()), claim("accuses", about.telling()));
            }
        }
        if (accusers.size() > 1) {
            conflicts.add(new Conflict("who broke it", List.copyOf(accusers.values())));
        }
    }

    /** Outlets of one language that quote one speaker in words of which none are common. */
    private static void retold(Entry entry, List<Conflict> conflicts) {
        Map<String, Claim> quotes = new LinkedHashMap<>();
        Set<Integer> runs = new LinkedHashSet<>();
        String language = "";
        for (Telling told : entry.tellings()) {
            Optional<String> quote =
                    told.report().dealing() instanceof Dealing.Statement said ? said.quote() : Optional.empty();
            boolean comparable =
                    language.isEmpty() || language.equals(told.publication().language());
            if (quote.isPresent() && comparable) {
                language = told.publication().language();
                List<Integer> those = Words.runs(quote.get(), 4, 2);
                if (those.stream().noneMatch(runs::contains)) {
                    quotes.putIfAbsent(quote.get(), claim(quote.get(), told));
                }
                runs.addAll(those);
            }
        }
        if (quotes.size() > 1) {
            conflicts.add(new Conflict("in which words", List.copyOf(quotes.values())));
        }
    }

    private static Claim claim(String value, Telling told) {
        String side = Version.side(told);
        return new Claim(value, side.isEmpty() ? told.publication().outlet() : side, told.id());
    }
}
